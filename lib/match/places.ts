import { fold } from '../text/fold.ts';
import { STATES } from './data/states.ts';

const BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(STATES).map(([code, name]) => [name, code]));
const NAME = new RegExp(`\\b(?:${[...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'g');
const CODE = /(?<=, ?|^|\()[A-Z]{2}(?![A-Za-z])/g;

/** The US states that a text names, by their codes: "Ohio" and "Columbus, OH" both give OH. */
export function statesIn(text: string): string[] {
  const named = [...fold(text).matchAll(NAME)].map((match) => BY_NAME.get(match[0]) ?? '');
  const coded = [...text.matchAll(CODE)].map((match) => match[0]).filter((code) => code in STATES);
  return [...new Set([...named, ...coded])];
}

/** The town of "Dallas, TX" or "Dallas": what stands before the first comma, folded, unless that is a state. */
export function townOf(place: string): string {
  const first = fold(place.split(/[,(]/)[0] ?? '')
    .trim()
    .replace(/^(?:greater|the|near) | (?:area|metro(?:politan)?(?: area)?|city)$/g, '');
  return BY_NAME.has(first) && !/,/.test(place) ? '' : first;
}
