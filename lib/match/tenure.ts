import { monthsIn } from '../text/numbers.ts';
import type { Fact } from './facts.ts';
import type { Candidate } from './matcher.ts';
import { reason } from './reasons.ts';
import type { Period } from './years.ts';

/** The entries that may have dates. */
export const datedFacts = ({ index }: Candidate): Fact[] =>
  index.facts.filter((fact) => fact.section === 'work' || fact.section === 'volunteer' || fact.section === 'projects');

/** When they were, of those that have dates. */
export const periodsOf = (facts: readonly Fact[]): Period[] => facts.flatMap(({ period }) => (period ? [period] : []));

/**
 * The reason where a length of time is as long as is asked.
 * @param asked in years
 */
export function enough(months: number, asked: number) {
  const years = Math.floor(months / 12);
  if (asked === 0) return reason('reasonYears', years);
  return years === 0
    ? reason('reasonMonthsEnough', Math.floor(months), monthsIn(asked))
    : reason('reasonYearsEnough', years, asked);
}

/** From this share of the months asked on, it is a near miss and the reason says so. */
const CLOSE = 0.8;

/**
 * The reason where it is not.
 * @param asked in years
 */
export function shortOf(months: number, asked: number) {
  const years = Math.floor(months / 12);
  const rest = Math.floor(months % 12);
  const close = months >= monthsIn(asked) * CLOSE;
  if (asked < 2 && (years === 0 || asked % 1 > 0))
    return reason(close ? 'reasonMonthsClose' : 'reasonMonthsBelow', Math.floor(months), monthsIn(asked));
  if (years === 0) return reason('reasonMonthsShort', rest, asked);
  if (rest === 0) return reason(close ? 'reasonYearsClose' : 'reasonYearsShort', years, asked);
  if (rest === 1) return reason(close ? 'reasonYearsMonthClose' : 'reasonYearsMonthShort', years, asked);
  return reason(close ? 'reasonYearsMonthsClose' : 'reasonYearsMonthsShort', years, asked, rest);
}
