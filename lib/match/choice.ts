import { indexOfWords } from '../text/words-in.ts';

/**
 * What a group of terms lets one choose from, in the quote's own words: "AWS or Azure". Undefined for one thing, a choice
 * too long to be said, and names of one thing ("certified nurse aide (CNA)").
 */
export function choiceOf(group: readonly string[], quote: string): string | undefined {
  if (group.length < 2) return undefined;
  const starts = group.map((term) => indexOfWords(quote, term));
  const from = Math.min(...starts);
  const to = Math.max(...group.map((term, at) => (starts[at] ?? 0) + term.length));
  const stretch = quote.slice(from, to);
  return from >= 0 && stretch.length <= LONGEST_CHOICE && CHOICE.test(stretch) && !/[()]/.test(stretch)
    ? stretch
    : undefined;
}

/** Characters; a longer list is told by the member that decided. */
const LONGEST_CHOICE = 60;
const CHOICE = / or |and\/or|\//;
