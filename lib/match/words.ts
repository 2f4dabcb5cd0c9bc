import { runsOf } from '../text/runs.ts';
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
  for (const { text, start, end, signed } of runsOf(folded)) {
    if (isNoWord(text, start, folded, signed)) continue;
    const sign = signed ? signAt(end, folded) : '';
    const word = text + sign;
    words.push({ text: word, stem: stem(word), start, end: end + sign.length });
  }
  return inTheirSense(words);
}

function isNoWord(run: string, start: number, folded: string, signed: boolean): boolean {
  if (run === '&') return true;
  const before = signed ? folded.charCodeAt(start - 1) : undefined;
  if (before === APOSTROPHE) return run === 's';
  if (before === DOT) return DOMAIN.test(run) && /\w/.test(folded[start - 2] ?? '');
  return run === 'order' && IN_ORDER.test(folded.slice(Math.max(0, start - 4), start));
}

const APOSTROPHE = 0x27;
const DOT = 0x2e;

/** What makes another word of one: "c#", "c++". */
function signAt(end: number, folded: string): string {
  const sign = folded[end];
  if (sign === '#') return sign;
  return sign === '+' && folded[end + 1] === '+' ? '++' : '';
}

const EMPTY: ReadonlySet<string> = new Set(EMPTY_WORDS.flatMap((word) => wordsOf(word)).map((word) => word.stem));
const LIGHT: ReadonlySet<string> = new Set(LIGHT_WORDS.map(stem));

/** A word that means little beside others counts for a third. */
const LIGHT_WEIGHT = 0.35;

/** How much a word says about what is asked: 0 (nothing), a third, or 1. */
export const weightOf = (word: string): number =>
  EMPTY.has(word) || /^\d+$/.test(word) ? 0 : LIGHT.has(word) ? LIGHT_WEIGHT : 1;
