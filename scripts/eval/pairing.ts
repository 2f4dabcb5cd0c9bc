/** A text as its words, each with how often it stands there: what two quotes are compared by. */
export type Bag = ReadonlyMap<string, number>;

/** Letters and digits of any script make a word; "+", "#", "%" and "$" too, for C++, C#, 25% and $5. */
const WORD = /[\p{L}\p{N}+#%$]+/gu;

/** The words of a text, in lower case and in one form of their letters. */
export function toBag(text: string): Bag {
  const bag = new Map<string, number>();
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** How much of two texts is the same words: 2 × shared ÷ all (Dice), 0 to 1, whatever their order. */
export function overlapOf(a: Bag, b: Bag): number {
  const shared = [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
  const all = sizeOf(a) + sizeOf(b);
  return shared === 0 ? 0 : (2 * shared) / all;
}

/** One labelled thing and the found thing that stands for it. */
export interface Pair<L, F> {
  readonly label: L;
  readonly found: F;
}

/**
 * Pairs labelled with found things one to one, the closest first; of equals the earlier label, then the earlier find.
 * @param closeness any number; undefined where the two can't be the same thing
 */
export function pairUp<L, F>(
  labels: readonly L[],
  finds: readonly F[],
  closeness: (label: L, found: F) => number | undefined,
): Pair<L, F>[] {
  const candidates = labels.flatMap((label, l) =>
    finds.flatMap((found, f) => {
      const value = closeness(label, found);
      return value === undefined ? [] : [{ label, found, l, f, value }];
    }),
  );
  const takenLabels = new Set<number>();
  const takenFinds = new Set<number>();
  return candidates
    .sort((a, b) => b.value - a.value)
    .filter(({ l, f }) => {
      if (takenLabels.has(l) || takenFinds.has(f)) return false;
      takenLabels.add(l);
      takenFinds.add(f);
      return true;
    });
}
