import { valueAt } from '../model/json.ts';
import type { Kind } from '../model/kind.ts';
import type { MessageKey } from './words.ts';

/** One thing to add to the profile, because postings ask for it. */
export interface Advice {
  readonly kind: Kind;
  /** $1 = how many postings asked for it, $2 = of how many */
  readonly key: MessageKey;
  readonly postings: number;
  /** the field or list that would answer it, as a JSON Pointer into the profile file */
  readonly pointer: string;
}

/** Fewer than this is chance. */
const ENOUGH = 2;
const MOST = 3;

/** What is said of each kind, and what answers it; with several fields, the first that is empty is the one to go to. */
const ANSWERED_BY: Readonly<Record<Kind, readonly [key: MessageKey, pointers: readonly string[]]>> = {
  travel: ['adviceTravel', ['fit/travel/maxPercent']],
  schedule: [
    'adviceSchedule',
    ['fit/schedule/weekends', 'fit/schedule/nights', 'fit/schedule/onCall', 'fit/schedule/overtime'],
  ],
  location: ['adviceLocation', ['fit/location/places', 'fit/location/onSite', 'fit/location/relocate']],
  eligibility: [
    'adviceEligibility',
    [
      'fit/eligibility/authorizedIn',
      'fit/eligibility/backgroundCheck',
      'fit/eligibility/drugTest',
      'fit/eligibility/adult',
      'fit/eligibility/vaccinated',
      'fit/eligibility/ownVehicle',
    ],
  ],
  physical: ['advicePhysical', ['fit/physical/liftPounds', 'fit/physical/standing']],
  contacts: ['adviceContacts', ['fit/contacts']],
  trait: ['adviceTrait', ['basics/summary']],
  credential: ['adviceCredential', ['certificates']],
  language: ['adviceLanguage', ['languages']],
  education: ['adviceEducation', ['education']],
  skill: ['adviceSkill', ['skills']],
  experience: ['adviceExperience', ['work']],
};

/**
 * What would make verdicts better, by what postings really asked: the most frequent first, three at most, and nothing
 * that the profile says by now.
 * @param asked in how many of the last postings each kind was asked without an answer, the most frequent first
 */
export function adviceFrom(
  asked: readonly { readonly kind: Kind; readonly postings: number }[],
  profile: unknown,
): Advice[] {
  return asked
    .filter(({ postings }) => postings >= ENOUGH)
    .flatMap(({ kind, postings }) => {
      const [key, pointers] = ANSWERED_BY[kind];
      const pointer = pointers.find((one) => isEmpty(valueAt(profile, one)));
      return pointer === undefined ? [] : [{ kind, key, postings, pointer }];
    })
    .slice(0, MOST);
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
