/**
 * Where words stand in a text as words of their own, not within others ("C" is not in "CAD").
 * @returns the index, or -1
 */
export function indexOfWords(text: string, words: string, from = 0): number {
  let at = text.indexOf(words, from);
  while (at >= 0 && (isInner(text[at - 1], words[0]) || isInner(words.at(-1), text[at + words.length])))
    at = text.indexOf(words, at + 1);
  return at;
}

/** Whether there is no end of a word between two neighbouring characters. */
const isInner = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && WORD.test(before) && WORD.test(after);

const WORD = /[\p{L}\p{N}]/u;
