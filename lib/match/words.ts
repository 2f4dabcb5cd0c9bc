import { wordsIn } from '../vocabulary/index.ts';
import { EMPTY_WORDS, LIGHT_WORDS } from './data/generic.ts';
import { inTheirSense } from './senses.ts';
import { stem } from './stem.ts';

/** A word of a text: as stem in its sense, and where it stands in the folded text. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** "Rapids.ai" is no artificial intelligence. */
const DOMAIN: ReadonlySet<string> = new Set(['ai', 'io', 'com', 'org']);

/** The words of a folded text. What ends the name of a site is left out, as is the order of "in order to". Linear in its length. */
export function wordsOf(folded: string): readonly Word[] {
  const words: Word[] = [];
  for (const { text, start, end } of wordsIn(folded)) {
    const isDomain = DOMAIN.has(text) && /\w\.$/.test(folded.slice(Math.max(0, start - 2), start));
    const isNone = isDomain || (text === 'order' && words.at(-1)?.text === 'in');
    if (!isNone) words.push({ text, stem: stem(text), start, end });
  }
  return inTheirSense(words);
}

const EMPTY: ReadonlySet<string> = new Set(EMPTY_WORDS.flatMap((word) => word.split(/\W/)).map(stem));
const LIGHT: ReadonlySet<string> = new Set(LIGHT_WORDS.map(stem));

/** A word that means little beside others counts for a third. */
const LIGHT_WEIGHT = 0.35;

/** How much a word says about what is asked: 0 (nothing), a third, or 1. */
export const weightOf = (word: string): number =>
  EMPTY.has(word) || /^\d+\+?$/.test(word) ? 0 : LIGHT.has(word) ? LIGHT_WEIGHT : 1;
