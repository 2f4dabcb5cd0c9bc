import type { Profile } from '../model/profile.ts';
import { degreeLevel } from '../vocabulary/index.ts';
import { monthOf } from './years.ts';

/** The youngest that somebody is at a first job (29 CFR 570.2), at the end of secondary school, and of a bachelor's. */
const AT_FIRST_JOB = 14;
const AT_SECONDARY = 16;
const AT_BACHELOR = 20;

/** An age, and the entry of the profile that tells it. */
export interface LeastAge {
  readonly years: number;
  readonly pointer: string;
}

/**
 * The age that somebody has at the least, by the dates of their jobs and degrees; undefined
 * where nothing tells. Nobody's age is known from a profile: this only says what it can't be below.
 * @param today YYYY-MM-DD
 */
export function leastAge({ work = [], education = [] }: Profile, today: string): LeastAge | undefined {
  const now = monthOf(today, 0);
  const since = (date: string): number => Math.max(0, Math.floor((now - monthOf(date, 11)) / 12));
  const known: LeastAge[] = [
    ...work.flatMap(({ startDate }, at) =>
      startDate ? [{ years: AT_FIRST_JOB + since(startDate), pointer: `work/${at}` }] : [],
    ),
    ...education.flatMap(({ studyType = '', endDate }, at) => {
      const level = degreeLevel(studyType);
      if (!endDate || level === undefined || monthOf(endDate, 11) > now) return [];
      const then = level === 'secondary' ? AT_SECONDARY : level === 'bachelor' ? AT_BACHELOR : undefined;
      return then === undefined ? [] : [{ years: then + since(endDate), pointer: `education/${at}` }];
    }),
  ];
  return known.toSorted((a, b) => b.years - a.years)[0];
}
