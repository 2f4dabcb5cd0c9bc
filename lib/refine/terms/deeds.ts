import { CONJUNCTIONS, LEADING, LIGHT_VERBS } from './classes.ts';
import type { Item, Segment } from './phrase.ts';
import { isAdverb, isFormOf } from './verbs.ts';
import { isMark, textOf, type Word } from './words.ts';

/**
 * What is done, where nothing that it is done to has a name ("manage staff", "supervise and train others"): each verb a
 * name, the last with its object.
 */
export const deedsOf = (text: string, segments: readonly Segment[]): string[][] =>
  segments.flatMap(({ items }) =>
    items.filter(isDeed).flatMap(({ verbs, words }) => {
      const [last = [], ...others] = partsOf(verbs).toReversed();
      const parts = others.reverse().filter((part) => !LEADING.has(part[0]?.folded ?? ''));
      return [...parts, [...last, ...words]].map((part) => [textOf(text, part)]);
    }),
  );

/** Whether verbs that say something govern a short name. */
export function isDeed({ verbs, words }: Item): boolean {
  const verb = partsOf(verbs).at(-1)?.[0];
  return !!verb && words.length <= 2 && !isFormOf(verb.folded, LIGHT_VERBS);
}

/** The verbs that commas and "and" join, each with its preposition. */
export function partsOf(verbs: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of verbs) {
    if (isMark(word) || CONJUNCTIONS.has(word.folded)) parts.push([]);
    else if (!isAdverb(word.folded)) parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
