import type { Requirement } from '../model/requirement.ts';

const COMMON = new Set(
  'a an the and or of in to with for on at by as is are be must ability able have has strong excellent good basis consistent required preferred experience knowledge skills'.split(
    ' ',
  ),
);

/** The words of a quote that tell it from other quotes. */
function words(text: string): Set<string> {
  const all = text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
  const telling = all.filter((word) => !COMMON.has(word));
  return new Set(telling.length > 0 ? telling : all);
}

/** Drops a demand that the posting states twice in the same words; the first stands. */
export function dedupe(requirements: readonly Requirement[]): Requirement[] {
  const kept: { requirement: Requirement; words: Set<string> }[] = [];
  for (const requirement of requirements) {
    const own = words(requirement.quote);
    const twin = kept.some(
      (other) => sameMeasure(requirement, other.requirement) && similarity(own, other.words) >= 0.85,
    );
    if (!twin) kept.push({ requirement, words: own });
  }
  return kept.map((one) => one.requirement);
}

/** Of one kind, and of one degree or length. */
const sameMeasure = (a: Requirement, b: Requirement): boolean =>
  a.kind === b.kind && a.level === b.level && a.years?.min === b.years?.min;

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}
