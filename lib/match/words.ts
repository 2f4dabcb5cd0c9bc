import { isPlainLetter } from '../text/letters.ts';
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

/** "In order to" orders nothing. */
const IN_ORDER = /\bin $/;
/** "Rapids.ai" is no artificial intelligence. */
const DOMAIN = /^(?:ai|io|com|org)$/;

/**
 * The words of a folded text. Apostrophes and their s are left out ("driver's" is "driver"), and so is what ends the name of
 * a site. Linear in its length.
 */
export function wordsOf(folded: string): readonly Word[] {
  const words: Word[] = [];
  for (let start = 0; start < folded.length; start++) {
    const end = endOfWord(start, folded);
    if (end === start) continue;
    const word = folded.slice(start, end);
    if (!isNoWord(word, start, folded)) words.push({ text: word, stem: stem(word), start, end });
    start = end - 1;
  }
  return inTheirSense(words);
}

function isNoWord(word: string, start: number, folded: string): boolean {
  const before = folded.charCodeAt(start - 1);
  if (before === APOSTROPHE) return word === 's';
  if (before === DOT) return DOMAIN.test(word) && /\w/.test(folded[start - 2] ?? '');
  return word === 'order' && IN_ORDER.test(folded.slice(Math.max(0, start - 4), start));
}

const WORD = /[\p{L}\p{N}]*/uy;
const LAST_ASCII = 127;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const PLUS = 0x2b;
const DOT = 0x2e;

/** Where a word that starts at a place ends. Most are of plain letters, and found without a pattern, which is slow. */
function endOfWord(start: number, folded: string): number {
  let end = start;
  while (isPlainLetter(folded.charCodeAt(end))) end++;
  if (folded.charCodeAt(end) > LAST_ASCII) {
    WORD.lastIndex = start;
    WORD.test(folded);
    end = WORD.lastIndex;
  }
  if (end === start) return end;
  const sign = folded.charCodeAt(end);
  if (sign === HASH) return end + 1;
  return sign === PLUS && folded.charCodeAt(end + 1) === PLUS ? end + 2 : end;
}

const EMPTY: ReadonlySet<string> = new Set(EMPTY_WORDS.flatMap((word) => wordsOf(word)).map((word) => word.stem));
const LIGHT: ReadonlySet<string> = new Set(LIGHT_WORDS.map(stem));

/** A word that means little beside others counts for a third. */
const LIGHT_WEIGHT = 0.35;

/** How much a word says about what is asked: 0 (nothing), a third, or 1. */
export const weightOf = (word: string): number =>
  EMPTY.has(word) || /^\d+$/.test(word) ? 0 : LIGHT.has(word) ? LIGHT_WEIGHT : 1;
