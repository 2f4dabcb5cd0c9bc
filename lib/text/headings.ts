import type { Importance, Kind } from '../model/kind.ts';
import { anyOf } from './any-of.ts';
import { fold } from './fold.ts';
import type { HeadingWords } from './heading-words/entry.ts';
import { HEADINGS } from './heading-words/index.ts';
import { memo } from './memo.ts';
import { PatternIndex } from './pattern-index.ts';
import { trimMarks } from './trim.ts';
import { asMeant } from './typos.ts';

/**
 * What a part of a posting is for. `demands` states what is asked; `duties` what one will do; `overview` is anything
 * unmarked; `physical` bodily demands and surroundings; `facts` the posting's data (pay, place, type); the rest is
 * not about the candidate.
 */
export type Part =
  | 'demands'
  | 'duties'
  | 'overview'
  | 'physical'
  | 'facts'
  | 'company'
  | 'benefits'
  | 'legal'
  | 'apply';

/** What a heading says of all that stands under it. */
export interface Meaning {
  readonly part: Part;
  /** the importance that the heading gives to what stands under it */
  readonly importance?: Importance;
  /** the kind of requirement that the heading announces */
  readonly kind?: Kind;
  /** asked besides what is required: preferred, where another heading says what that is */
  readonly besides?: boolean;
}

const REQUIRED = /\b(?:required?|requirements?|minimum|must|essential|mandatory|basic|need)\b/;

/** A heading as it is compared: folded, without numbering, decoration and closing colon. */
export function plainHeading(text: string): string {
  return (
    trimMarks(fold(text), ':;.!?*#_~-|…')
      .replace(/&/g, 'and')
      // An apostrophe that a wrong encoding lost.
      .replace(/\b(you|we) (ll|re|ve)\b/g, "$1'$2")
      .replace(/^[^\p{L}\d]+/u, '')
      .replace(/^(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]|(?:part|section) (?:\d{1,2}|[a-h]|[ivx]{1,4}) ?[:.)–-])\s+/, '')
      .replace(/\s+/g, ' ')
      .replace(/[a-z]{6,}/g, asMeant)
  );
}

/** Headings longer than this (in words) are sentences. */
const LONGEST = 14;
/** … and such (in characters) are not even folded to be counted. */
const LONGEST_TEXT = 160;

let index: PatternIndex<{ readonly entry: HeadingWords; readonly place: number }> | undefined;

/** The first entry of HEADINGS that has a plain heading. */
function headingWords(plain: string): HeadingWords | undefined {
  // Made on first use: a page that is no posting never pays for it.
  index ??= new PatternIndex(
    HEADINGS.map((entry, place) => ({ entry, place })),
    ({ entry }) => anyOf(...entry.words),
  );
  let first = HEADINGS.length;
  index.some(plain, ({ place }) => {
    first = Math.min(first, place);
    return false;
  });
  return HEADINGS[first];
}

/** "What can you expect? Here are a few of the things that …": a heading with more words behind it. A dot may be in a name. */
const FIRST_SENTENCE = /^(?:[^.?!:]|\.(?=\w)){3,80}[?!:](?= \p{Lu})/u;

/** What a heading says about the part below it; null where it says nothing known. */
export const meaningOf: (heading: string) => Meaning | null = memo((heading) => {
  const plain = heading.length > LONGEST_TEXT ? undefined : plainHeading(heading);
  if (plain === undefined || plain.split(' ').length > LONGEST) {
    const first = FIRST_SENTENCE.exec(heading)?.[0];
    return first && first.length < heading.length ? meaningOf(first) : null;
  }
  if (plain.length < 3) return null;
  const found = headingWords(plain);
  if (!found) return null;
  const { words, ...meaning } = found;
  const explicit =
    meaning.part === 'demands' &&
    !meaning.importance &&
    REQUIRED.test(plain) &&
    !/prefer|desir|nice.to|bonus/.test(plain);
  return explicit ? { ...meaning, importance: 'required' } : meaning;
});
