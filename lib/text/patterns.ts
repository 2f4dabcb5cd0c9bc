import { PatternIndex } from './pattern-index.ts';

/** Patterns of which any one will do. Each is only tried on a text that has a word which begins like one of its own. */
export class Patterns {
  readonly #patterns: readonly RegExp[];
  #index: PatternIndex<RegExp> | undefined;

  constructor(...patterns: readonly (RegExp | readonly RegExp[])[]) {
    this.#patterns = patterns.flat();
  }

  /** Whether any of them matches somewhere in a text. */
  test(text: string): boolean {
    // Made on first use: a page that is no posting never pays for it.
    this.#index ??= new PatternIndex(this.#patterns, (pattern) => pattern);
    return this.#index.some(text, () => true);
  }
}
