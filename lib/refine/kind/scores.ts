import type { Kind } from '../../model/kind.ts';
import type { KindScore } from '../../rules/index.ts';

/** Kinds that say what one knows, is or has done: their words also stand in demands of each other. */
export const SOFT_KINDS: ReadonlySet<Kind> = new Set(['skill', 'trait', 'experience']);
/** Kinds that are meant where they are named. */
export const HARD_KINDS: ReadonlySet<Kind> = new Set([
  'education',
  'credential',
  'eligibility',
  'language',
  'travel',
  'physical',
  'contacts',
]);
/** From this score on a kind is named, not just touched. */
export const NAMED = 8;

/** What speaks for a kind; undefined where nothing does. */
export const scoreFor = (scores: readonly KindScore[], kind: Kind): KindScore | undefined =>
  scores.find((one) => one.kind === kind);

/**
 * Gives one kind a higher score, for one more reason; before all others where it is theirs. `at` = where the reason
 * stands.
 */
export function raise(
  scores: readonly KindScore[],
  kind: Kind,
  score: number,
  reason: string,
  at: number,
): KindScore[] {
  const before = scoreFor(scores, kind);
  const raised = {
    kind,
    score,
    cues: [...(before?.cues ?? []), `${kind}: ${reason}`],
    at: Math.min(before?.at ?? at, at),
  };
  return [raised, ...scores.filter((one) => one !== before)].sort((a, b) => b.score - a.score);
}
