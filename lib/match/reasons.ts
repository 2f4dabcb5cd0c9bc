import type { Verdict } from '../model/kind.ts';
import type { Judgement, Reason } from '../model/verdict.ts';

/** The message keys of locales/en.json that verdicts use. */
export const REASON_KEYS = [
  'reasonNotSaid',
  'reasonNothingNamed',
  'reasonTold',
  'reasonToldLacks',
  'reasonShown',
  'reasonShownWhole',
  'reasonShownPart',
  'reasonSomeShown',
  'reasonNotShown',
  'reasonNotShownWhole',
  'reasonYears',
  'reasonYearsEnough',
  'reasonMonthsEnough',
  'reasonYearsShort',
  'reasonYearsMonthShort',
  'reasonYearsMonthsShort',
  'reasonMonthsShort',
  'reasonMonthsBelow',
  'reasonYearsClose',
  'reasonYearsMonthClose',
  'reasonYearsMonthsClose',
  'reasonMonthsClose',
  'reasonYearsSome',
  'reasonYearsUndated',
  'reasonNoSuchJob',
  'reasonEducation',
  'reasonEducationUnfinished',
  'reasonEducationOtherField',
  'reasonEducationLower',
  'reasonEducationBelow',
  'reasonCredentialExpired',
  'reasonCredentialOtherState',
  'reasonCredentialUnderway',
  'reasonCredentialRelated',
  'reasonCredentialLater',
  'reasonLanguage',
  'reasonLanguageBelow',
  'reasonContacts',
  'reasonContactsBelow',
  'reasonContactsNotSaid',
  'reasonTravel',
  'reasonTravelWithin',
  'reasonTravelBelow',
  'reasonTravelLittle',
  'reasonTravelNotSaid',
  'reasonPlace',
  'reasonRelocate',
  'reasonNoRelocation',
  'reasonPlaceElsewhere',
  'reasonPlaceUnknown',
  'reasonPlaceNotSaid',
  'reasonRemote',
  'reasonNotRemote',
  'reasonOnSite',
  'reasonNotOnSite',
  'reasonSchedule',
  'reasonScheduleSome',
  'reasonScheduleRefused',
  'reasonScheduleNotSaid',
  'reasonEligibility',
  'reasonEligibilitySome',
  'reasonEligibilityNo',
  'reasonEligibilityNotSaid',
  'reasonClearanceLapsed',
  'reasonPhysical',
  'reasonPhysicalSome',
  'reasonPhysicalNotSaid',
  'reasonLiftBelow',
  'reasonNoStanding',
  'reasonTrait',
  'reasonTraitPart',
  'reasonTraitSome',
  'reasonTraitLiking',
  'reasonTraitNotShown',
] as const;
/** One of those keys. */
export type ReasonKey = (typeof REASON_KEYS)[number];

/** A reason to be put into words: its key, and what fills the gaps of the message, in their order. */
export const reason = (key: ReasonKey, ...values: (string | number)[]): Reason => ({ key, values });

/** A judgement with its evidence, each pointer once, the first few. */
export function verdict(
  outcome: Verdict,
  because: Reason,
  evidence: readonly string[] = [],
  terms?: readonly (readonly boolean[])[],
): Judgement {
  return {
    verdict: outcome,
    reason: because,
    evidence: firstOf(evidence),
    ...(terms && terms.length > 0 && { terms }),
  };
}

/** A reader follows a few pointers; more would bury the one that matters. */
const MOST_EVIDENCE = 4;

/** Each pointer once, the first few. */
export const firstOf = (evidence: readonly string[]): readonly string[] =>
  [...new Set(evidence)].slice(0, MOST_EVIDENCE);
