import { isPlainLetter } from './letters.ts';
import { openingsOf } from './openings.ts';

/** What is known by words that begin with the letters on the way here. */
interface Node<T> {
  readonly things: T[];
  readonly next: Map<number, Node<T>>;
}

const newNode = <T>(): Node<T> => ({ things: [], next: new Map() });

/** Things known by a pattern each, by how the words of a match begin: so that a text is only searched for what it may hold. */
export class PatternIndex<T> {
  readonly #root = newNode<T>();
  readonly #always: T[] = [];

  constructor(things: Iterable<T>, patternOf: (thing: T) => RegExp) {
    for (const thing of things) {
      const openings = openingsOf(patternOf(thing));
      if (!openings) this.#always.push(thing);
      for (const opening of openings ?? []) this.#nodeOf(opening).things.push(thing);
    }
  }

  /** The things whose pattern may match somewhere in a text: all that match, and a few others. */
  likely(text: string): ReadonlySet<T> {
    const likely = new Set(this.#always);
    let inWord = false;
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start);
      const goesOn = inWord;
      inWord = isWord(code);
      if (goesOn || !inWord) continue;
      let at = start;
      for (let node = this.#root.next.get(code); node; node = node.next.get(text.charCodeAt(++at)))
        for (const thing of node.things) likely.add(thing);
    }
    return likely;
  }

  #nodeOf(opening: string): Node<T> {
    let node = this.#root;
    for (let at = 0; at < opening.length; at++) {
      const code = opening.charCodeAt(at);
      const next = node.next.get(code) ?? newNode<T>();
      node.next.set(code, next);
      node = next;
    }
    return node;
  }
}

/** What `\w` matches. */
const isWord = (code: number): boolean => isPlainLetter(code) || code === UNDERSCORE;
const UNDERSCORE = 95;
