import type { Count, Score } from '../model/checklist.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Judgement } from '../model/verdict.ts';

/** A must-have weighs as much as three nice-to-haves. */
const WEIGHT = { required: 3, preferred: 1 } as const;
/** A posting that asks for fewer things than this says too little for a percentage. */
const ENOUGH = 4;

/**
 * Counts the verdicts and, where that is fair, one percentage: partly counts half, what is not known is left out, and
 * there is none for a posting with fewer than four requirements or where nothing could be judged.
 * @param judgements one for each requirement, in the same order
 */
export function score(requirements: readonly Requirement[], judgements: readonly Judgement[]): Score {
  const counts = { required: emptyCount(), preferred: emptyCount() };
  for (const [index, requirement] of requirements.entries()) {
    const judgement = judgements[index];
    if (judgement) counts[requirement.importance][judgement.verdict] += 1;
  }
  const percent = requirements.length < ENOUGH ? undefined : percentOf(counts);
  return percent === undefined ? counts : { ...counts, percent };
}

/** How many of a group were asked for at all. */
export const total = (count: Count): number => count.matched + count.partial + count.missing + count.unknown;

const emptyCount = (): Count => ({ matched: 0, partial: 0, missing: 0, unknown: 0 });

function percentOf({ required, preferred }: { required: Count; preferred: Count }): number | undefined {
  const weigh = (of: (count: Count) => number) => WEIGHT.required * of(required) + WEIGHT.preferred * of(preferred);
  const judged = weigh((count) => count.matched + count.partial + count.missing);
  if (judged === 0) return undefined;
  return Math.round((100 * weigh((count) => count.matched + count.partial / 2)) / judged);
}

/**
 * The hard conditions that the profile does not meet: a licence, what the law demands, or a degree that the posting
 * requires. They stand above everything else.
 */
export const dealBreakers = (
  requirements: readonly Requirement[],
  judgements: readonly Judgement[] | undefined,
): Requirement[] =>
  requirements.filter((requirement, index) => isHard(requirement) && judgements?.[index]?.verdict === 'missing');

/** A condition that no strength elsewhere makes up for. */
export const isHard = ({ importance, kind, level }: Pick<Requirement, 'importance' | 'kind' | 'level'>): boolean =>
  importance === 'required' &&
  (kind === 'credential' || kind === 'eligibility' || (kind === 'education' && level !== undefined));
