import type { EducationLevel, Kind, LanguageLevel } from '../model/kind.ts';
import type { Requirement } from '../model/requirement.ts';
import { LANGUAGE_NAMES } from '../rules/language.ts';
import { fold } from '../text/fold.ts';
import { findPercent, findYears, type NumberRange } from '../text/numbers.ts';
import { findTerms, lookUp } from '../vocabulary/index.ts';
import { alternativesOf, withoutAlternatives } from './alternatives.ts';
import type { Reading } from './clause.ts';
import { fieldsOfStudy } from './study.ts';
import { termsOf } from './terms/index.ts';

type Fields = Pick<Requirement, 'terms' | 'years' | 'level' | 'percent' | 'alternatives'>;

const NAMELESS: ReadonlySet<Kind> = new Set(['trait', 'travel', 'schedule', 'physical']);

/** The fields of a requirement that follow from its kind. `clause` is its quote, from which terms keep their case. */
export function fieldsOf(reading: Reading, clause: string): Fields {
  const { kind } = reading;
  const main = withoutAlternatives(reading.folded);
  const words = clause.slice(0, main.length);
  const years = kind === 'experience' ? yearsOf(main) : undefined;
  const percent = kind === 'travel' ? findPercent(reading.folded) : undefined;
  const level = kind === 'education' ? degreeOf(main) : kind === 'language' ? commandOf(reading.folded) : undefined;
  const alternatives = alternativesOf(reading.folded, kind);
  return {
    terms: NAMELESS.has(kind) ? [] : namesOf(kind, words, clause),
    ...(years && { years }),
    ...(level && { level }),
    ...(percent && { percent }),
    ...(alternatives.length > 0 && { alternatives }),
  };
}

const first = (found: string[][], otherwise: () => string[][]): string[][] => (found.length > 0 ? found : otherwise());

/** "2+ warehouse supervision": years without the word. */
const BARE_YEARS = /^(\d{1,2})\+ (?!years?|yrs|months?)/;

function yearsOf(folded: string): NumberRange | undefined {
  const bare = BARE_YEARS.exec(folded)?.[1];
  return findYears(folded)[0]?.years ?? (bare ? { min: Number(bare) } : undefined);
}

function namesOf(kind: Kind, words: string, clause: string): string[][] {
  switch (kind) {
    case 'education':
      return first(fieldsOfStudy(words), () => fieldsOfStudy(clause));
    case 'language':
      return languages(clause);
    case 'eligibility':
      return conditions(clause);
    case 'location':
      return places(clause);
    case 'credential':
      return credentials(words);
    default:
      return termsOf(words, kind);
  }
}

/** What a licence or certificate is called: without the words around it, and an abbreviation beside its long form. */
function credentials(clause: string): string[][] {
  const known = findTerms(fold(clause), clause).filter((hit) => hit.entry.type === 'credential');
  const named = termsOf(
    clause
      .replace(/\b(?:licensed or license-eligible|licensed|certified|registered) as (?:an? )?/i, '')
      .replace(
        /\b(\w{2,30} \w{2,30}) \(([A-Z.]{2,6})\) (licen[cs]e|certification|certificate|card|registration)\b/,
        '$1 ($2)',
      ),
    'credential',
  );
  return named.length > 0 ? named : known.map((hit) => [clause.slice(hit.start, hit.end)]);
}

const DEGREES: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    'secondary',
    /\bhigh school\b|\bg\.?e\.?d\b|\bsecondary (?:school|education|diploma)\b|\bgcses?\b|\ba-levels?\b|\babitur\b|\bhs diploma\b|\b(?:twelfth|12th) grade\b/,
  ],
  ['vocational', /\bvocational\b|\btrade school\b|\btechnical (?:school|diploma)\b|\bapprenticeship\b|\bausbildung\b/],
  [
    'associate',
    /\bassociate'?s?\b(?= (?:degree|of|in|or|level))|\ba\.?a\.?s?\.? (?:degree|in)\b|\btwo-year degree\b|\b2[- ]year degree\b/,
  ],
  [
    'bachelor',
    /\bbachelor'?s?\b|\bb\.?(?:a|s|sc|eng|tech|com|ba|sn)\.?(?= |\/|,|$|\.)(?=.{0,30}(?:degree|in|or|\/|$))|\bbsn\b|\bbba\b|\ban? b[as]\b|\bundergraduate degree\b|\b(?:4|four)[- ]year (?:\w+ )?degree\b|\b(?:college|university) degree\b|\bcollege graduate\b|\b(?:four|4)[- ]year college\b/,
  ],
  [
    'master',
    /\bmaster'?s\b|\bmasters?\b(?= (?:degree|of|in|level|or))|\bm\.?(?:a|s|sc|ba|eng)\.?(?= |\/|,|$)(?=.{0,20}(?:degree|in|or|\/|$))|\bmba\b|\bmsn\b|\bmsw\b|\bll\.?m\b|\bm\.?ed\b|\b(?:advanced|graduate|postgraduate|post-graduate) degree\b/,
  ],
  ['doctorate', /\bph\.?d\b|\bdoctora(?:l|te)\b/],
  [
    'professional',
    /\bj\.?d\.?(?= |,|$)|\bpharm\.?d\b|\bdoctor of (?:medicine|veterinary|dental|law|pharmacy|physical therapy|jurisprudence)|\bm\.d\.|\bmd\b(?= (?:degree|or|from))|\blaw degree\b|\bmedical degree\b/,
  ],
];

/** The lowest level of education that a folded text names; a degree of no named level is a bachelor's. */
function degreeOf(folded: string): EducationLevel | undefined {
  const named = DEGREES.find(([, pattern]) => pattern.test(folded))?.[0];
  return named ?? (/\bdegree\b/.test(folded) && !/\bcoursework\b|\bcredits?\b/.test(folded) ? 'bachelor' : undefined);
}

const COMMAND: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['native', /\bnative\b|\bmother[- ]tongue\b|\bfirst language\b/],
  [
    'fluent',
    /\bfluen(?:t|cy|tly)\b|\bproficien(?:t|cy)\b|\bexcellent\b|\bcommand\b|\bbilingual\b|\badvanced\b|\bfull professional\b|\bbusiness[- ]level\b|\bstrong\b|\bc[12]\b|\bsuperior\b|\bexpert\b|\bperfect\b/,
  ],
  [
    'conversational',
    /\bconversation(?:al)?\b|\bintermediate\b|\bb[12]\b|\bworking (?:knowledge|proficiency)\b|\bgood\b/,
  ],
  ['basic', /\bbasic\b|\belementary\b|\ba[12]\b|\bbeginner\b|\bsome\b/],
];

const commandOf = (folded: string): LanguageLevel | undefined =>
  COMMAND.find(([, pattern]) => pattern.test(folded))?.[0];

const LANGUAGE = new RegExp(`\\b(?:${LANGUAGE_NAMES})\\b`, 'gi');

/** The languages a clause names; "one or more of" and "or" make one group of them. */
function languages(clause: string): string[][] {
  const known = findTerms(fold(clause), clause).filter((hit) => hit.entry.type === 'language');
  const found = [...clause.matchAll(LANGUAGE)].map((match) => match[0]);
  const whole = known.map((hit) => clause.slice(hit.start, hit.end));
  const names = [
    ...new Set([...found.filter((name) => !whole.some((other) => other !== name && other.includes(name))), ...whole]),
  ];
  if (names.length === 0) return [];
  return /\bor\b|one or more|at least one|any of|one of/i.test(clause) ||
    (/\/(?=\w)/.test(clause) && !/bilingual/i.test(clause))
    ? [names]
    : names.map((name) => [name]);
}

// What a condition is called, most telling first.
const CONDITION =
  /\b(?:top secret(?:\/sci)?(?: with polygraph)?(?: clearance)?|ts\/sci(?: with polygraph)?(?: clearance)?|(?:secret|security|government|public trust|q) clearance|polygraph|background (?:checks?|investigations?|screening|review)|criminal (?:history|background|records?)(?: check)?|fingerprint\w*|live ?scan|drug(?:\/alcohol| and alcohol)?(?: |-)?(?:test(?:ing)?|screen(?:ing)?)|pre-?employment (?:physical|medical|screening)|physical exam(?:ination)?|(?:u\.?s\.?|united states|us) citizen(?:s|ship)?|citizen(?:s|ship)?|permanent residen\w+|work authori[sz]ation|authori[sz]ed to work(?: in the (?:u\.?s\.?a?|united states|uk))?|legally (?:authori[sz]ed to )?work(?: in the (?:u\.?s\.?a?|united states))?|eligible to work(?: in the (?:u\.?s\.?a?|united states))?|right to work|employment eligibility|(?:visa )?sponsor(?:ship|ing)?|visa|\d\d\+? years (?:of age|old)(?: or older)?|\d\d years or older|\d\d or older|minimum age|(?:covid-19 )?vaccinat\w+|selective service|immuni[sz]ation\w*|tb test|(?:clean |good |acceptable |satisfactory )?driving record|(?:auto(?:mobile)?|car|liability|professional liability) insurance|(?:reliable|own|personal|access to a) (?:transportation|vehicle|car)|credit check|reference checks?|felony|bondable|identity verification)\b/gi;

/** The conditions that a clause names, a group each. */
function conditions(clause: string): string[][] {
  const named = [...clause.matchAll(CONDITION)].map((match) => match[0]);
  return named.length > 0 ? [...new Set(named)].map((name) => [name]) : termsOf(clause, 'eligibility').slice(0, 1);
}

const PLACE =
  /(?<=\b(?:in|near|of|within|to|at|from|out of|our|be|be in|locations?:?|states?:?|cities:?|or|and|-|,) )(?:the )?((?:[A-Z][\w.'-]+ ?){1,3}(?:, (?:[A-Z]{2}\b|[A-Z][a-z]+\b(?! ?(?:,|or|and)\b|,)))?)/g;
const NO_PLACE = /^(?:Being|State|Must|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|You|We|Our)\b/;

/** "Boise" and "Idaho" after it are one place; "Ohio" and "Indiana" are two. */
function withStates(names: readonly string[]): string[] {
  const isState = (name: string) => lookUp(name)?.type === 'place';
  const places: string[] = [];
  for (const name of names) {
    const last = places.at(-1);
    if (last && isState(name) && !isState(last) && !last.includes(',')) places[places.length - 1] = `${last}, ${name}`;
    else places.push(name);
  }
  return places;
}

/** The places that a clause names, as alternatives. */
function places(clause: string): string[][] {
  const based = /\b([A-Z]\w+)[- ]based\b/.exec(clause)?.[1];
  const named = [...clause.matchAll(PLACE)].map((match) =>
    (match[1] ?? '').trim().replace(/ (?:office|site|area|region)$/, ''),
  );
  const found = [...(based ? [based] : []), ...withStates(named.filter((name) => !NO_PLACE.test(name)))];
  return found.length > 0 ? [[...new Set(found)]] : [];
}
