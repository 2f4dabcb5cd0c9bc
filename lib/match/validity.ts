import { anyOf } from '../text/any-of.ts';
import { readDate } from '../text/dates.ts';
import { OUTSIDE_COMPACT } from './data/compact.ts';
import { type Fact, foldedOf } from './facts.ts';
import { statesIn } from './places.ts';
import { monthOf } from './years.ts';

/** What the entry of a credential says of it: held, no longer, in another state than asked, or not yet. */
export type Validity = 'held' | 'expired' | 'other-state' | 'in-progress';

const EXPIRED = anyOf('expired, lapsed, inactive, no longer valid, no longer active');
/** "Valid until 03/2026", "expires May 2027": with the date behind it. */
const UNTIL =
  /\b(?:valid (?:until|through|thru|till|to)|expir(?:es|ed|ing|ation|y)(?: date)?|exp\.?)(?: (?:in|on|at))?:? /g;
const UNDERWAY = anyOf(
  'studying, preparing, candidate, in progress, pursuing, enrolled, exam section, exam sections, sitting, working toward',
  'expected, scheduled',
  /\bpassed \w+ of\b/,
);

/** Whether a folded text says that somebody is on the way to what it names. */
export const isUnderway = (text: string): boolean => UNDERWAY.test(text);

/** The states that an entry names. */
export const statesOf = (fact: Fact): string[] => statesIn(fact.lines.map((line) => line.text).join(', '));

/**
 * Whether a credential that is held is valid where it is asked.
 * @param states the states that the posting binds it to; none = anywhere
 * @param today YYYY-MM-DD
 */
export function validity(fact: Fact, states: readonly string[], today: string): Validity {
  const text = foldedOf(fact);
  if (EXPIRED.test(text) || hasEnded(text, today)) return 'expired';
  if (isUnderway(text)) return 'in-progress';
  const own = statesOf(fact);
  if (states.length === 0 || own.length === 0 || states.some((state) => own.includes(state))) return 'held';
  const compact = /\b(?:compact|multi-?state)\b/.test(text) && states.some((state) => !OUTSIDE_COMPACT.has(state));
  return compact ? 'held' : 'other-state';
}

/** Whether the text says until when it is valid, and that is over: a month is valid to its end, a year too. */
function hasEnded(text: string, today: string): boolean {
  return [...text.matchAll(UNTIL)].some((match) => {
    const behind = text.slice(match.index + match[0].length);
    const date = readDate(behind);
    return date?.endDate !== undefined && date.start === 0 && monthOf(date.endDate, 11) < monthOf(today, 0);
  });
}
