import { isPlainLetter } from './letters.ts';
import { openingsOf } from './openings.ts';

/** What is known by words that begin with the letters on the way here, by its place among all things. */
interface Node {
  readonly places: number[];
  readonly next: Map<number, Node>;
}

const newNode = (): Node => ({ places: [], next: new Map() });

/** Things known by a pattern each, by how the words of a match begin: so that a text is only searched for what it may hold. */
export class PatternIndex<T> {
  readonly #things: readonly T[];
  readonly #root = newNode();
  /** patterns of what no word tells, with the places of the things that they find */
  readonly #untold: (readonly [RegExp, readonly number[]])[] = [];
  /** by place, in which search a thing was last met: costs less than a set for each search */
  readonly #metIn: Uint32Array;
  #searches = 0;

  constructor(things: Iterable<T>, patternOf: (thing: T) => RegExp) {
    this.#things = [...things];
    this.#metIn = new Uint32Array(this.#things.length);
    for (const [place, thing] of this.#things.entries()) {
      const { texts, rest } = openingsOf(patternOf(thing));
      if (rest) this.#untold.push([rest, [place]]);
      for (const text of texts) this.#nodeOf(text).places.push(place);
    }
  }

  /**
   * Whether something is true of any of the things whose pattern may match somewhere in a text: all that match, and a few
   * others. Asks once of each, in no order, until one says yes.
   */
  some(text: string, holds: (thing: T) => boolean): boolean {
    this.#searches++;
    for (const [pattern, places] of this.#untold) if (pattern.test(text) && this.#anyOf(places, holds)) return true;
    let inWord = false;
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start);
      const goesOn = inWord;
      inWord = isWord(code);
      if (goesOn || !inWord) continue;
      let at = start;
      for (let node = this.#root.next.get(code); node; node = node.next.get(text.charCodeAt(++at)))
        if (node.places.length > 0 && this.#anyOf(node.places, holds)) return true;
    }
    return false;
  }

  #anyOf(places: readonly number[], holds: (thing: T) => boolean): boolean {
    for (const place of places) {
      const thing = this.#things[place];
      if (thing === undefined || this.#metIn[place] === this.#searches) continue;
      this.#metIn[place] = this.#searches;
      if (holds(thing)) return true;
    }
    return false;
  }

  #nodeOf(opening: string): Node {
    let node = this.#root;
    for (let at = 0; at < opening.length; at++) {
      const code = opening.charCodeAt(at);
      const next = node.next.get(code) ?? newNode();
      node.next.set(code, next);
      node = next;
    }
    return node;
  }
}

/** What `\w` matches. */
const isWord = (code: number): boolean => isPlainLetter(code) || code === UNDERSCORE;
const UNDERSCORE = 95;
