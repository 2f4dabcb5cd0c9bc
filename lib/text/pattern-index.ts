import { hashWith, START } from './hash.ts';
import { isPlainLetter } from './letters.ts';
import { openingsOf, unionOf } from './openings.ts';

/** A part of the pattern of one of the things. */
interface Part {
  readonly thing: number;
  /** its source until it is first tried, as most never are */
  pattern: RegExp | string;
}

/** Things known by a pattern each, by how the words of a match begin: so that a text is only searched for what it may hold. */
export class PatternIndex<T> {
  readonly #things: readonly T[];
  // An array of bytes is looked at faster than a tree of maps: postings are read in a tenth less time (November 2026).
  /** by slot of a hash, whether an opening goes on or ends with the letters so far */
  readonly #states = new Uint8Array(SLOTS);
  /** by the hash of an opening, the places of the parts that it tells */
  readonly #told = new Map<number, number[]>();
  /** parts of patterns, each of one of the things */
  readonly #parts: Part[] = [];
  /** patterns of what no word tells */
  readonly #untold: { readonly thing: number; readonly pattern: RegExp }[] = [];
  /** finds whatever one of those does; where it finds nothing, as mostly, none is tried. Undefined where they can't be joined. */
  readonly #anyUntold: RegExp | undefined;
  /** by place, in which search a part was last tried, and a thing last found: costs less than sets for each search */
  readonly #triedIn: Uint32Array;
  readonly #foundIn: Uint32Array;
  #searches = 0;

  constructor(things: Iterable<T>, patternOf: (thing: T) => RegExp) {
    this.#things = [...things];
    for (const [thing, one] of this.#things.entries()) {
      const { told, rest } = openingsOf(patternOf(one));
      if (rest) this.#untold.push({ thing, pattern: rest });
      for (const { source, texts } of told) {
        const place = this.#parts.push({ thing, pattern: source }) - 1;
        for (const text of texts) this.#add(text, place);
      }
    }
    this.#anyUntold = unionOf(this.#untold.map(({ pattern }) => pattern));
    this.#triedIn = new Uint32Array(this.#parts.length);
    this.#foundIn = new Uint32Array(this.#things.length);
  }

  /**
   * Whether something is true of any of the things whose pattern matches somewhere in a text. Asks once of each, in no order,
   * until one says yes.
   */
  some(text: string, holds: (thing: T) => boolean): boolean {
    this.#searches++;
    if (this.#someUntold(text, holds)) return true;
    let inWord = false;
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start);
      const goesOn = inWord;
      inWord = isWord(code);
      if (goesOn || !inWord) continue;
      if (this.#someAt(start, text, holds)) return true;
    }
    return false;
  }

  #someUntold(text: string, holds: (thing: T) => boolean): boolean {
    if (this.#untold.length === 0 || this.#anyUntold?.test(text) === false) return false;
    return this.#untold.some((part) => this.#holds(part, text, holds));
  }

  #someAt(start: number, text: string, holds: (thing: T) => boolean): boolean {
    let hash = START;
    for (let at = start; at < text.length; at++) {
      hash = hashWith(hash, text.charCodeAt(at));
      const state = this.#states[hash & LAST_SLOT];
      if (state === NONE) return false;
      if (state === ENDS && this.#anyOf(this.#told.get(hash) ?? [], text, holds)) return true;
    }
    return false;
  }

  #anyOf(places: readonly number[], text: string, holds: (thing: T) => boolean): boolean {
    for (const place of places) {
      const part = this.#parts[place];
      if (!part || this.#triedIn[place] === this.#searches) continue;
      this.#triedIn[place] = this.#searches;
      if (this.#holds(part, text, holds)) return true;
    }
    return false;
  }

  #holds(part: Part, text: string, holds: (thing: T) => boolean): boolean {
    const thing = this.#things[part.thing];
    if (thing === undefined || this.#foundIn[part.thing] === this.#searches) return false;
    if (typeof part.pattern === 'string') part.pattern = new RegExp(part.pattern);
    if (!part.pattern.test(text)) return false;
    this.#foundIn[part.thing] = this.#searches;
    return holds(thing);
  }

  #add(opening: string, place: number): void {
    let hash = START;
    for (let at = 0; at < opening.length; at++) {
      hash = hashWith(hash, opening.charCodeAt(at));
      this.#states[hash & LAST_SLOT] ||= GOES_ON;
    }
    this.#states[hash & LAST_SLOT] = ENDS;
    const places = this.#told.get(hash);
    if (places) places.push(place);
    else this.#told.set(hash, [place]);
  }
}

const SLOTS = 2 ** 16;
const LAST_SLOT = SLOTS - 1;
const NONE = 0;
const GOES_ON = 1;
const ENDS = 2;

/** What `\w` matches. */
const isWord = (code: number): boolean => isPlainLetter(code) || code === UNDERSCORE;
const UNDERSCORE = 95;
