import type { Meaning } from '../headings.ts';

/** Headings that mean the same, by the words in them. */
export interface HeadingWords extends Meaning {
  /** lists of whole words or phrases, as `anyOf` takes them, and patterns */
  readonly words: readonly (string | RegExp)[];
}
