import type { Kind } from '../../model/kind.ts';
import type { Alternative, Requirement } from '../../model/requirement.ts';
import { LANGUAGE_NAMES } from '../../rules/language.ts';
import { oneOf } from '../../text/any-of.ts';
import { fold } from '../../text/fold.ts';
import { findPercent, findYears, type NumberRange } from '../../text/numbers.ts';
import { pattern } from '../../text/pattern.ts';
import { findTerms } from '../../vocabulary/index.ts';
import type { Reading } from '../clause.ts';
import { termsOf } from '../terms/index.ts';
import { alternativesOf, withoutAlternatives } from './alternatives.ts';
import { conditions } from './conditions.ts';
import { commandOf, degreeOf } from './levels.ts';
import { places } from './places.ts';
import { fieldsOfStudy } from './study.ts';

type Fields = Pick<Requirement, 'terms' | 'years' | 'level' | 'percent' | 'alternatives'>;

const NAMELESS: ReadonlySet<Kind> = new Set(['trait', 'travel', 'schedule', 'physical']);

/** The fields of a requirement that follow from its kind. `clause` is its quote, from which terms keep their case. */
export function fieldsOf(reading: Reading, clause: string): Fields {
  const { kind } = reading;
  const main = withoutAlternatives(reading.folded);
  const words = clause.slice(0, main.length);
  const percent = kind === 'travel' ? findPercent(reading.folded) : undefined;
  const level =
    kind === 'education' ? degreeOf(main, words) : kind === 'language' ? commandOf(reading.folded) : undefined;
  const alternatives = alternativesOf(reading.folded, kind);
  const years = kind === 'experience' ? (yearsOf(main) ?? yearsOfAll(reading.folded, alternatives)) : undefined;
  return {
    terms: NAMELESS.has(kind) ? [] : namesOf(kind, words, clause, LEFT_OPEN.test(reading.folded.slice(main.length))),
    ...(years && { years }),
    ...(level && { level }),
    ...(percent && { percent }),
    ...(alternatives.length > 0 && { alternatives }),
  };
}

/** What takes the place of the demand itself, and not of a name in it. */
const OTHER_WAY = oneOf('experience, education, degree, training, combination');
/** "Oracle, Sybase or equivalent": one of the list will do, and so will its like. */
const LEFT_OPEN = pattern`
  ^[ ,]*(?:and\/)?or (?:(?:equivalent|comparable)\b(?!.{0,40}\b${OTHER_WAY}\b)|(?:related|relevant|similar) experience\b)
`;

const first = (found: string[][], otherwise: () => string[][]): string[][] => (found.length > 0 ? found : otherwise());

/** "2+ warehouse supervision": years without the word. */
const BARE_YEARS = /^(\d{1,2})\+ (?!years?|yrs|months?)/;

/** "Farm experience or training of at least two years": the years are those of either way. */
const yearsOfAll = (folded: string, alternatives: readonly Alternative[]): NumberRange | undefined =>
  alternatives.every(({ years }) => years === undefined) ? yearsOf(folded) : undefined;

function yearsOf(folded: string): NumberRange | undefined {
  const bare = BARE_YEARS.exec(folded)?.[1];
  return findYears(folded)[0]?.years ?? (bare ? { min: Number(bare) } : undefined);
}

function namesOf(kind: Kind, words: string, clause: string, leftOpen: boolean): string[][] {
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
      return termsOf(leftOpen ? `${words} or similar` : words, kind);
  }
}

/** "Eligible for membership of X", "willing to register with X": what one belongs to is the name. */
const BELONGS =
  /^.{0,60}?\b(?:membership (?:of|with|in)|(?:willing|eligible|able|ability|eligibility) to register with) (?:an? |the )?/i;

/** "Possession of, or ability to obtain, a permit": the permit is the name. */
const OR_OBTAIN =
  /,? or (?:(?:the |an )?ability|(?:be )?(?:able|eligible|willing)) to (?:acquire|get|obtain|secure),? (?=an? )/i;

/** What a licence or certificate is called: without the words around it, and an abbreviation beside its long form. */
function credentials(clause: string): string[][] {
  const known = findTerms(fold(clause), clause).filter((hit) => hit.entry.type === 'credential');
  const named = termsOf(
    clause
      .replace(BELONGS, '')
      .replace(OR_OBTAIN, ' ')
      .replace(/\b(?:licensed or license-eligible|licensed|certified|registered) as (?:an? )?/i, '')
      .replace(
        /\b(\w{2,30} \w{2,30}) \(([A-Z.]{2,6})\) (licen[cs]e|certification|certificate|card|registration)\b/,
        '$1 ($2)',
      ),
    'credential',
  );
  return named.length > 0 ? named : known.map((hit) => [clause.slice(hit.start, hit.end)]);
}

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
