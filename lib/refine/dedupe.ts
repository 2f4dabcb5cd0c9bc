import type { Requirement } from '../model/requirement.ts';

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []);

/** Drops a demand that the posting states twice in the same words; the first stands. */
export function dedupe(requirements: readonly Requirement[]): Requirement[] {
  const kept: { requirement: Requirement; words: Set<string> }[] = [];
  for (const requirement of requirements) {
    const own = words(requirement.quote);
    const twin = kept.some((other) => other.requirement.kind === requirement.kind && similarity(own, other.words) >= 0.8);
    if (!twin) kept.push({ requirement, words: own });
  }
  return kept.map((one) => one.requirement);
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}
