import { fold } from '../../text/fold.ts';
import { isPlainLetter } from '../../text/letters.ts';
import { findTerms, lookUp, type TermHit } from '../../vocabulary/index.ts';
import { CONJUNCTIONS, NAME_OPENERS, SLASHED } from './classes.ts';

/** A word or mark of a clause. */
export interface Word {
  /** as it stands in the clause */
  readonly text: string;
  /** as it is compared: folded, and shorthand spelled out */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** how many words from here on are one known name; 0 where none begins */
  readonly known: number;
}

// "With" and "without" in shorthand; an abbreviation with dots; a word with its inner hyphens, dots and signs; a mark.
const WORD =
  /(?<![\p{L}\p{N}])w\/o?(?=\s)|(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|(?:(?<![\p{L}\p{N}.])\.)?[\p{L}\p{N}][\p{L}\p{N}'’+#_@%®™]*(?:[-.&‑][\p{L}\p{N}][\p{L}\p{N}'’+#%]*)*(?:-(?= (?:and|or|to|&) ))?|[,;:()[\]/•–—.!?\n-]|[&+|]/gu;

/** "4/5-star", "24/7" */
const NUMBERS = /^\d+\/\d/;

/** The words and marks of a clause. "CI/CD" is one word, "DNI/DNR" three. */
export function toWords(clause: string): Word[] {
  const folded = withDashes(fold(clause), clause);
  const names = findTerms(folded, clause);
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    const start = match.index;
    const last = words.at(-1);
    const before = words.at(-2);
    const pair = before ? folded.slice(before.start, start + match[0].length) : '';
    const slashed = last?.folded === '/' && before && (SLASHED.has(pair) || NUMBERS.test(pair));
    if (slashed) words.splice(-2, 2, wordOf(clause, folded, before.start, start + match[0].length));
    else words.push(wordOf(clause, folded, start, start + match[0].length));
  }
  let name = 0;
  return words.map((word, at) => {
    while (name < names.length && (names[name]?.start ?? 0) < word.start) name++;
    const hit = names[name];
    if (!hit || hit.start !== word.start) return word;
    let count = 1;
    while (at + count < words.length && (words[at + count]?.end ?? Infinity) <= hit.end) {
      if (isTwo(words[at + count], folded, hit)) break;
      count++;
    }
    return { ...word, known: count };
  });
}

/** A folded clause in which a long dash is no hyphen ("tools—R or Python"). */
const withDashes = (folded: string, clause: string): string =>
  clause.includes('—') ? folded.replaceAll('-', (hyphen, at: number) => (clause[at] === '—' ? '—' : hyphen)) : folded;

/** Whether a name ends at a word within it: "C/C++", "first aid and CPR". */
function isTwo(word: Word | undefined, folded: string, name: TermHit): boolean {
  if (!word) return false;
  if (word.folded === '/') return true;
  if (!CONJUNCTIONS.has(word.folded)) return false;
  return !!lookUp(folded.slice(name.start, word.start)) && !!lookUp(folded.slice(word.end, name.end));
}

/** What stands for words that the lists of this folder know. */
const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ['w/', 'with'],
  ['w/o', 'without'],
  ['exp', 'experience'],
  ['yr', 'year'],
  ['yrs', 'years'],
  ['mos', 'months'],
  ['min', 'minimum'],
  ['incl', 'including'],
  ['pref', 'preferred'],
  ["pref'd", 'preferred'],
  ["req'd", 'required'],
]);

function wordOf(clause: string, folded: string, start: number, end: number): Word {
  const printed = folded.slice(start, end);
  return { text: clause.slice(start, end), folded: SHORTHAND.get(printed) ?? printed, start, end, known: 0 };
}

/** Whether a word is a mark: a comma, a bracket, a dash. */
export const isMark = (word: Word | undefined): boolean =>
  !!word && !isPlainLetter(word.folded.charCodeAt(0)) && /^[^\p{L}\p{N}&+.]|^\.$/u.test(word.folded);

/** Whether a word is written with a capital. */
export const isCapital = (word: Word | undefined): boolean => !!word && /^\p{Lu}/u.test(word.text);

/** "Good Documentation Practices": a light word that is part of a name in capitals. */
export const opensName = (word: Word, at: number, next: Word | undefined): boolean =>
  at > 0 && NAME_OPENERS.has(word.folded) && isCapital(word) && isCapital(next);

/** The words of a name as they stand in the clause; what stood between parts of it (a bracket) is left out. */
export function textOf(clause: string, words: readonly Word[]): string {
  let text = '';
  let end = -1;
  for (const word of words) {
    const gap = end < 0 ? '' : clause.slice(end, word.start);
    text += (gap === ' ' || /^(?:[\s"“”'‘’/&-]*)$/.test(gap) ? gap : ' ') + word.text;
    end = word.end;
  }
  return text;
}
