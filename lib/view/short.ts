import type { Alternative, Requirement } from '../model/requirement.ts';
import { oneOf } from '../text/any-of.ts';
import { cut } from '../text/cut.ts';
import { monthsIn, NUMBER_WORD } from '../text/numbers.ts';
import { indexOfWords } from '../text/words-in.ts';
import type { MessageKey, Words } from './words.ts';

type Range = NonNullable<Requirement['years']>;
type Level = NonNullable<Requirement['level']>;

/** The words for a degree or for the command of a language. */
export const LEVEL_WORDS: Readonly<Record<Level, MessageKey>> = {
  secondary: 'levelSecondary',
  vocational: 'levelVocational',
  associate: 'levelAssociate',
  bachelor: 'levelBachelor',
  master: 'levelMaster',
  doctorate: 'levelDoctorate',
  professional: 'levelProfessional',
  basic: 'levelBasic',
  conversational: 'levelConversational',
  fluent: 'levelFluent',
  native: 'levelNative',
};

/** As much of a requirement as a short line is made from. */
export type Demand = Pick<Requirement, 'kind' | 'quote' | 'terms' | 'years' | 'level' | 'percent'>;

/**
 * A demand in short, as one line of a list: "5+ years · B2B sales", "Bachelor’s degree · business, marketing",
 * "Spanish · fluent", "Travel · 20–25%". Where its terms alone would not tell what is asked, the posting's own words.
 */
export function inShort(demand: Demand, words: Words): string {
  const { kind, years, level, percent } = demand;
  const command = level && words(LEVEL_WORDS[level]);
  const parts = [
    years && yearsInWords(years, words),
    kind === 'language' ? undefined : command,
    kind === 'travel' && percent ? words('shortTravel') : undefined,
    kind === 'contacts' && demand.terms.length > 0 ? words('shortContacts') : undefined,
    subjectOf(demand, words),
    kind === 'language' ? command : undefined,
    percent && percentInWords(percent, words),
  ];
  return capital(parts.filter(Boolean).join(' · '));
}

/** So much of a clause, by characters, its terms must be to stand for it: "data" says nothing of "explain data to …". */
const ENOUGH = 0.35;
/** Of a longer clause they need be no more: it also says what is not the point. */
const CLAUSE = 45;
/** A short line has room for about two lines of the popup. */
const LONGEST = 72;

/** What the demand is about: its terms, or the posting's words where they say more. */
function subjectOf({ kind, quote, terms, years, level, percent }: Demand, words: Words): string {
  const named = termsInWords(terms, quote, words);
  // There, the level or the share says what the terms don't, and the words would say it twice.
  if (level !== undefined || percent !== undefined || (kind === 'contacts' && named !== '')) return named;
  // The same for years that stand in the middle of the words and not before them.
  if (years !== undefined && !FIGURE.test(quote)) return named;
  const own = ownWords(quote);
  if (isName(kind, named) || named.length >= ENOUGH * Math.min(own.length, CLAUSE)) return named;
  return cut(own, LONGEST);
}

/** "RN license", "SQL": a name tells what is asked, however short, where it is not a place or a condition. */
const isName = (kind: Demand['kind'], named: string): boolean =>
  (kind === 'skill' || kind === 'experience' || kind === 'credential') && /[\p{Lu}\d]/u.test(named);

// The ways in which a demand begins and ends, around what is asked.
const SUBJECTS = 'you, candidates, applicants, the ideal candidate, the employee, also';
const VERBS = 'must, should, will, have, has, are, is, be, need to, have to, able to, ability to, possess';
const LINKS = [
  'an?, knowledge of, understanding of, willing to, comfortable with, familiarity with, familiar with',
  'experience (?:with|in|of), experienced in, proficien(?:cy|t) (?:in|with)',
];
const OPENING = new RegExp(`^(?:${oneOf(SUBJECTS, VERBS, ...LINKS)}\\s+)+`, 'i');
const NUMBER = `(?:\\d[\\d.]*|${NUMBER_WORD})`;
/** "5+", "three (3)", "3-5" */
const FIGURE_END = oneOf('\\+, or more, [-–]\\s?\\d+, \\(\\d+\\)');
const FIGURE = new RegExp(
  `^(?:(?:at least|a minimum of|minimum(?: of)?|more than|over)\\s+)?${NUMBER}(?:\\s?${FIGURE_END})*` +
    "\\s+(?:years?|yrs?\\.?|months?)[’']?\\s+(?:of\\s+)?",
  'i',
);
const VALUES = oneOf(
  'an? (?:plus|advantage|bonus|must), preferred(?:,? but)? not required, preferred, required, desirable, desired',
  'essential, needed',
);
const CLOSING = new RegExp(`,? (?:(?:is|are|would be|strongly|highly) )*${VALUES}$`, 'i');

/** A quote without the phrases that only say that something is asked. */
function ownWords(quote: string): string {
  const rest = [FIGURE, OPENING, CLOSING].reduce((text, phrase) => text.replace(phrase, ''), quote).trim();
  return rest === '' ? quote : rest;
}

/** "3–5 years", "5+ years", "up to 2 years", "3–6 months" */
export function yearsInWords({ min, max }: Range, words: Words): string {
  if (isMonths(min, max)) {
    if (min === undefined) return words('monthsUpTo', [monthsIn(max ?? 0)]);
    return max === undefined || max === min
      ? words('monthsAtLeast', [monthsIn(min)])
      : words('monthsBetween', [monthsIn(max), monthsIn(min)]);
  }
  if (min === undefined) return max === undefined ? '' : words('yearsUpTo', [max]);
  return max === undefined || max === min ? words('yearsAtLeast', [min]) : words('yearsBetween', [max, min]);
}

/** Whether years are rather said in months: up to one, not a whole one; above, not a half one either. */
function isMonths(min = 0, max = min): boolean {
  const whole = max <= 1 ? 1 : 0.5;
  return [min, max].some((years) => years % whole > 0) && [min, max].every(areMonths);
}

/** Eight months come as 0.67 years. */
const ROUNDED = 0.005;
const areMonths = (years: number): boolean => Math.abs(years - monthsIn(years) / 12) <= ROUNDED;

/** "20–25%", "up to 50%" */
export function percentInWords({ min, max }: Range, words: Words): string {
  if (min === undefined) return max === undefined ? '' : words('percentUpTo', [max]);
  if (max === undefined) return words('percentAtLeast', [min]);
  return max === min ? words('percentExactly', [min]) : words('percentBetween', [min, max]);
}

/** "Java or Kotlin, CRM (Salesforce or HubSpot)": every group must be satisfied, any one member satisfies a group. */
const termsInWords = (terms: Requirement['terms'], quote: string, words: Words): string =>
  terms
    .map((group) => groupInWords(group, quote, words))
    .filter(Boolean)
    .join(', ');

function groupInWords(group: readonly string[], quote: string, words: Words): string {
  const choices: string[] = [];
  let at = 0;
  while (at < group.length) {
    const end = endOfExamples(group, at, quote);
    const examples = group.slice(at + 1, end);
    choices.push([group[at], examples.length > 0 && `(${listOr(examples, words)})`].filter(Boolean).join(' '));
    at = end;
  }
  return listOr(choices, words);
}

/** The index after the last member that the quote gives as an example, or the other name, of the one at `at`. */
function endOfExamples(group: readonly string[], at: number, quote: string): number {
  let end = at + 1;
  if (!EXAMPLES.test(between(group[at], group[end], quote))) return end;
  do end += 1;
  while (end < group.length && !between(group[end - 1], group[end], quote).includes(')'));
  return end;
}

/** What stands between two terms of a quote; nothing where they do not follow one another. */
function between(one: string | undefined, next: string | undefined, quote: string): string {
  if (one === undefined || next === undefined) return '';
  const from = indexOfWords(quote, one);
  const to = indexOfWords(quote, next, from + one.length);
  return from < 0 || to < 0 ? '' : quote.slice(from + one.length, to);
}

const EXAMPLES = /^,? ?[^,;]{0,30}(?:\b(?:such as|like|e\.? ?g|i\.? ?e|including|for (?:example|instance))\b|[(:])/;

/** "or 4+ years of experience", "or the equivalent" */
export function alternativeInWords({ kind, years, level, terms }: Alternative, words: Words): string {
  if (kind === 'equivalent') return words('orEquivalent');
  const parts = [
    years && yearsInWords(years, words),
    level && words(LEVEL_WORDS[level]),
    termsInWords(terms ?? [], '', words),
  ];
  const said = parts.filter(Boolean).join(' · ');
  if (said) return words(kind === 'experience' ? 'orExperience' : 'orOther', [said]);
  return words(kind === 'experience' ? 'orEquivalentExperience' : 'orEquivalent');
}

/** Members of a choice; what goes beyond is to be read in the posting. */
const MOST_CHOICES = 5;

function listOr(group: readonly string[], words: Words): string {
  if (group.length > MOST_CHOICES) return `${group.slice(0, MOST_CHOICES - 1).join(', ')} …`;
  const [last, ...rest] = [...group].reverse();
  if (last === undefined) return '';
  return rest.length === 0 ? last : words('listOr', [rest.reverse().join(', '), last]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
