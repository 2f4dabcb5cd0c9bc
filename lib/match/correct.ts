import type { PostingCorrections } from '../model/correction.ts';
import type { Requirement } from '../model/requirement.ts';

/** A posting's requirements as the person sees them: those that stand, and those that the person says are none. */
export interface Corrected {
  readonly requirements: Requirement[];
  readonly dismissed: Requirement[];
}

/** Puts right what was read of a posting, as the person said, before anything is judged. Order and ids stay. */
export function correct(requirements: readonly Requirement[], corrections: PostingCorrections): Corrected {
  const isDismissed = ({ id }: Requirement): boolean => corrections[id]?.dismissed === true;
  return {
    requirements: requirements.filter((one) => !isDismissed(one)).map((one) => corrected(one, corrections)),
    dismissed: requirements.filter(isDismissed),
  };
}

function corrected(requirement: Requirement, corrections: PostingCorrections): Requirement {
  const correction = corrections[requirement.id];
  if (!correction) return requirement;
  const { importance = requirement.importance, edited } = correction;
  const { years: _years, level: _level, percent: _percent, ...others } = requirement;
  const asked = edited ? { ...others, ...edited } : requirement;
  return { ...asked, importance, trace: [...requirement.trace, 'corrected by the person'] };
}
