import { EMPTY_WORDS, LIGHT_WORDS } from './data/generic.ts';
import { stem } from './stem.ts';

/** A word of a text: as stem, and where it stands in the folded text. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:\+\+|#)?/gu;
const SUFFIX = /^'?s$/;
/** "In order to" orders nothing. */
const IN_ORDER = /\bin $/;
/** "Rapids.ai" is no artificial intelligence. */
const DOMAIN = /^(?:ai|io|com|org)$/;

/**
 * The words of a folded text. Apostrophes and their s are left out ("driver's" is "driver"), and so is what ends the name of
 * a site. Linear in its length.
 */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    const start = match.index;
    const before = folded[start - 1];
    if (before === "'" && SUFFIX.test(match[0])) continue;
    if (before === '.' && DOMAIN.test(match[0]) && /\w/.test(folded[start - 2] ?? '')) continue;
    if (match[0] === 'order' && IN_ORDER.test(folded.slice(Math.max(0, start - 4), start))) continue;
    words.push({ stem: stem(match[0]), start, end: start + match[0].length });
  }
  return words;
}

const EMPTY: ReadonlySet<string> = new Set(EMPTY_WORDS.flatMap((word) => wordsOf(word)).map((word) => word.stem));
const LIGHT: ReadonlySet<string> = new Set(LIGHT_WORDS.map(stem));

/** A word that means little beside others counts for a third. */
const LIGHT_WEIGHT = 0.35;

/** How much a word says about what is asked: 0 (nothing), a third, or 1. */
export const weightOf = (word: string): number =>
  EMPTY.has(word) || /^\d+$/.test(word) ? 0 : LIGHT.has(word) ? LIGHT_WEIGHT : 1;
