import type { Profile } from '../model/profile.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Judgement } from '../model/verdict.ts';
import type { ProfileIndex } from './profile-index.ts';
import type { Told } from './told.ts';

/** What a matcher needs to know of a requirement, or of one of its alternatives. */
export type Demand = Pick<Requirement, 'quote' | 'terms' | 'years' | 'level' | 'percent'>;

/** The candidate, ready to be asked. */
export interface Candidate {
  readonly profile: Profile;
  readonly index: ProfileIndex;
  readonly told: Told;
  /** the day that open-ended jobs and validity dates are measured against, YYYY-MM-DD */
  readonly today: string;
  /** the posting's title, where it is known: what "similar" and "related" experience is similar to */
  readonly title?: string | undefined;
}

/** Judges the demands of one kind. Alternatives and ticked lines are dealt with before it is asked. */
export type Matcher = (demand: Demand, candidate: Candidate) => Judgement;
