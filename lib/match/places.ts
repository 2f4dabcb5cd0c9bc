import { fold } from '../text/fold.ts';
import { STATES } from '../vocabulary/data/states.ts';
import { ZONES } from './data/zones.ts';

const BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(STATES).map(([code, name]) => [fold(name), code]));
const NAME = new RegExp(`\\b(?:${[...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'g');
const CODE = /(?<=, ?|^|\()[A-Z]{2}(?![A-Za-z])/g;

/** The US states that a text names, by their codes: "Ohio" and "Columbus, OH" both give OH. */
export function statesIn(text: string): string[] {
  const named = [...fold(text).matchAll(NAME)].map((match) => BY_NAME.get(match[0]) ?? '');
  const coded = [...text.matchAll(CODE)].map((match) => match[0]).filter((code) => code in STATES);
  return [...new Set([...named, ...coded])];
}

const ZONE = new RegExp(`\\b(?:${[...ZONES.keys()].join('|')})\\b`, 'g');

/** The time zones of the USA that a text asks to live in ("within the Eastern or Central time zone"), by their names. */
export function zonesIn(text: string): string[] {
  const folded = fold(text);
  return /\btime ?zones?\b/.test(folded) ? [...folded.matchAll(ZONE)].map(([zone]) => zone) : [];
}

/** Whether a place lies in one of some time zones; undefined where the place names no state. */
export function isInZones(place: string, zones: readonly string[]): boolean | undefined {
  const states = statesIn(place);
  return states.length === 0 ? undefined : zones.some((zone) => states.some((state) => ZONES.get(zone)?.has(state)));
}

/** The town of "Dallas, TX" or "Dallas": what stands before the first comma, folded, unless that is a state. */
export function townOf(place: string): string {
  const first = fold(place.split(/[,(]/)[0] ?? '')
    .trim()
    .replace(/^(?:greater|the|near) | (?:area|metro(?:politan)?(?: area)?|city)$/g, '');
  return BY_NAME.has(first) && !/,/.test(place) ? '' : first;
}
