import { isPlainLetter } from './letters.ts';
import { LETTERS, openingsOf } from './openings.ts';

/** Things known by a pattern each, by how what they match begins: so that a text is only searched for what it may hold. */
export class PatternIndex<T> {
  readonly #byOpening = new Map<string, T[]>();
  readonly #always: T[] = [];

  constructor(things: Iterable<T>, patternOf: (thing: T) => RegExp) {
    for (const thing of things) {
      const openings = openingsOf(patternOf(thing));
      if (!openings) this.#always.push(thing);
      for (const opening of openings ?? []) {
        const known = this.#byOpening.get(opening);
        if (known) known.push(thing);
        else this.#byOpening.set(opening, [thing]);
      }
    }
  }

  /** The things whose pattern may match somewhere in a text: all that match, and a few others. */
  likely(text: string): ReadonlySet<T> {
    const likely = new Set(this.#always);
    for (let at = 0; at < text.length; at++) {
      if (!isWord(text.charCodeAt(at)) || isWord(text.charCodeAt(at - 1))) continue;
      for (let end = at + 1; end <= at + LETTERS; end++)
        for (const thing of this.#byOpening.get(text.slice(at, end)) ?? []) likely.add(thing);
    }
    return likely;
  }
}

/** What `\w` matches. */
const isWord = (code: number): boolean => isPlainLetter(code) || code === UNDERSCORE;
const UNDERSCORE = 95;
