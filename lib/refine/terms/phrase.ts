import type { Word } from './words.ts';

/** What joins an item of a list to the one before it. */
export type Joint = 'first' | 'comma' | 'slash' | 'and' | 'or';

/** One name of a list, before it is trimmed. */
export interface Item {
  readonly words: Word[];
  joint: Joint;
  /** a comma stands before "and" or "or" */
  apart: boolean;
  /** "and other" stands before it: a class, of which the names before it are members */
  alike: boolean;
  /** what stands in brackets behind it */
  readonly aside: Aside[];
  /** the verbs right before it, with what joins them */
  verbs: readonly Word[];
}

/** What stands in brackets behind a name. */
export interface Aside {
  readonly words: readonly Word[];
  /** how many words of the name stand before it */
  readonly at: number;
  /** it names members of a class that stands before it */
  readonly ofClass: boolean;
}

/** A list of names that one preposition or verb governs. */
export interface Segment {
  /** the preposition before it; empty where none is */
  readonly preposition: string;
  readonly items: Item[];
  /** the words that make it a list of examples of what was named before ("such as") */
  readonly marker?: string;
  /** a verb governs it: what "and" joins may be verbs too */
  acts: boolean;
  /** that verb is a gerund */
  gerund: boolean;
  /** "or similar" ends it: any of its names will do */
  openEnded: boolean;
  /** a colon stands before it */
  readonly listed: boolean;
  /** "or" stands before it */
  readonly either: boolean;
  /** it begins a sentence or a part after a semicolon */
  readonly opens: boolean;
}

/** A segment with nothing in it yet. */
export const newSegment = (start: Partial<Segment> = {}): Segment => ({
  preposition: '',
  items: [],
  acts: false,
  gerund: false,
  openEnded: false,
  listed: false,
  either: false,
  opens: Object.keys(start).length === 0,
  ...start,
});

/** An item with nothing in it yet. */
export const newItem = (joint: Joint, apart = false): Item => ({
  words: [],
  joint,
  apart,
  alike: false,
  aside: [],
  verbs: [],
});
