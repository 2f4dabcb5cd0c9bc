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
  readonly #states: Uint8Array;
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
    const openings: { readonly text: string; readonly place: number }[] = [];
    for (const [thing, one] of this.#things.entries()) {
      const { told, rest } = openingsOf(patternOf(one));
      if (rest) this.#untold.push({ thing, pattern: rest });
      for (const { source, texts } of told) {
        const place = this.#parts.push({ thing, pattern: source }) - 1;
        openings.push(...texts.map((text) => ({ text, place })));
      }
    }
    this.#states = new Uint8Array(slotsFor(openings.reduce((sum, { text }) => sum + text.length, 0)));
    for (const { text, place } of openings) this.#add(text, place);
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
    const lastSlot = this.#states.length - 1;
    let hash = START;
    for (let at = start; at < text.length; at++) {
      hash = hashWith(hash, text.charCodeAt(at));
      const state = this.#states[hash & lastSlot];
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
    const lastSlot = this.#states.length - 1;
    let hash = START;
    for (let at = 0; at < opening.length; at++) {
      hash = hashWith(hash, opening.charCodeAt(at));
      this.#states[hash & lastSlot] ||= GOES_ON;
    }
    this.#states[hash & lastSlot] = ENDS;
    const places = this.#told.get(hash);
    if (places) places.push(place);
    else this.#told.set(hash, [place]);
  }
}

// More slots a letter mean fewer words looked at in vain, but also that less of it is at hand in the processor's cache.
const SLOTS_PER_LETTER = 8;
/** How many slots openings of so many letters need: a power of two, so that a hash is cut to it at once. */
const slotsFor = (letters: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, letters * SLOTS_PER_LETTER)));
const NONE = 0;
const GOES_ON = 1;
const ENDS = 2;

/** What `\w` matches. */
const isWord = (code: number): boolean => isPlainLetter(code) || code === UNDERSCORE;
const UNDERSCORE = 95;
