import { fold } from '../../text/fold.ts';
import { setOf } from '../../text/set-of.ts';
import { trimMarks } from '../../text/trim.ts';
import {
  CLASS_NOUNS,
  CONJUNCTIONS,
  CUE_NOUNS,
  CUES,
  LIGHT,
  NOTHING,
  PREPOSITIONS,
  PRODUCT_TAILS,
  TAILS,
} from './classes.ts';
import { isCapital, isMark, opensName, textOf, type Word } from './words.ts';

/** A name longer than this (in words) is a description; its last words are its head. */
const LONGEST = 4;
/** The same for one that is written in capitals throughout ("State of Ohio Class B Driver's License"). */
const LONGEST_TITLE = 7;

/** The shortest name that a phrase holds, as it stands in the clause; empty where it names nothing. */
export function nameOf(clause: string, words: readonly Word[]): string {
  const name = phraseOf(clause, shorten(withoutTail(withoutFront(words))));
  const last = words.at(-1);
  if (last?.known === 0 && PRONOUNS.has(last.folded)) return '';
  return NOTHING.has(fold(name)) && name !== 'IT' ? '' : name;
}

/** "Mentoring them": what stands for a thing names none. */
const PRONOUNS = setOf('her him it itself me oneself them themselves us yourself');

/** A phrase as it stands in the clause, without light words before it and words behind it that add nothing. */
export function phraseOf(clause: string, words: readonly Word[]): string {
  const text = trimMarks(textOf(clause, withoutTail(withoutFront(words))), ',;:*"“”\'‘’');
  // a full stop, but not the point that a name such as ".NET" begins with
  const name = text.endsWith('.') ? trimMarks(text, '.') : text;
  return /\p{L}/u.test(name) || (words.length === 1 && words.every(isNumberName)) ? name : '';
}

/** "1099": a form or a standard, and no year. */
const isNumberName = ({ folded }: Word): boolean => /^(?!19|20)\d{4}$/.test(folded);

function withoutFront(words: readonly Word[]): readonly Word[] {
  let start = 0;
  while (start < words.length) {
    const word = words[start];
    if (!word || word.known > 1 || opensName(word, word.start, words[start + 1])) break;
    const light =
      LIGHT.has(word.folded) ||
      (CUES.has(word.folded) && start + 1 < words.length && !isWhole(words.slice(start))) ||
      PREPOSITIONS.has(word.folded) ||
      isMark(word) ||
      (/^\d[\d,.%+-]*$/.test(word.folded) && !(words.length === 1 && isNumberName(word))) ||
      /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?$/.test(word.folded);
    if (!light) break;
    start++;
  }
  return words.slice(start);
}

/** "Command line", "background checks": the first word is no cue. */
const isWhole = (words: readonly Word[]): boolean => words.length === 2 && CUE_NOUNS.has(words[1]?.folded ?? '');

/** A name without nouns at its end that add nothing, unless they are a known name's own. */
function withoutTail(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  const ownEnd = words.reduce((far, word, at) => (word.known > 1 ? Math.max(far, at + word.known) : far), 0);
  while (end > 1) {
    const last = words[end - 1];
    const before = words[end - 2];
    if (!last || (end <= ownEnd && !isOwn(last, before))) break;
    // "Management experience" says more than "management"
    if (end === 2 && NOTHING.has(before?.folded ?? '') && last.folded === 'experience') break;
    const product = PRODUCT_TAILS.has(last.folded) && (isProper(before) || isProper(productOf(words, end)));
    if (!TAILS.has(last.folded) && !isOwn(last, before) && !product && !isMark(last) && !CONJUNCTIONS.has(last.folded))
      break;
    end--;
  }
  return words.slice(0, end);
}

/** "Insurance industry experience", though that is a known name: what the candidate has of it; "user experience" is not. */
const isOwn = ({ folded }: Word, before: Word | undefined): boolean =>
  /^(?:experience|industry)$/.test(folded) && !OF_OTHERS.test(before?.folded ?? '');
const OF_OTHERS =
  /^(?:brand|candidate|consumer|customer|customers|developer|digital|employee|guest|lived|patient|user)$/;

/** "Adobe software programs": what the nouns before an end that add nothing behind a proper name stand behind. */
const productOf = (words: readonly Word[], end: number): Word | undefined =>
  words.slice(0, end).findLast(({ folded }) => !PRODUCT_TAILS.has(folded));

const isProper = (word: Word | undefined): boolean => !!word && isCapital(word) && word.start > 0;

function shorten(words: readonly Word[]): readonly Word[] {
  const longest = words.every((word) => isCapital(word) || PREPOSITIONS.has(word.folded) || word.folded === '&')
    ? LONGEST_TITLE
    : LONGEST;
  if (words.length <= longest) return words;
  const isOfClass = (at: number, known: number) => CLASS_NOUNS.has(words[at + known - 1]?.folded ?? '');
  const telling = words.findLastIndex(({ known }, at) => known > 1 && !isOfClass(at, known));
  const at = telling >= 0 ? telling : words.findIndex(({ known }) => known > 1);
  if (at >= 0) return words.slice(at, at + (words[at]?.known ?? 1));
  return words.slice(-3);
}
