import { EDUCATION_LEVELS, type EducationLevel } from '../model/kind.ts';
import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { DATA } from './data/index.ts';
import { type Entry, isProduct } from './entry.ts';
import { findNames, type TermHit } from './find.ts';
import { looserForms } from './loose.ts';
import { type Name, Names } from './names.ts';
import { reaches, sameFamily } from './relations.ts';
import { type Token, tokenise } from './tokens.ts';

export { type Entry, isProduct, type TermType } from './entry.ts';
export type { TermHit } from './find.ts';
export type { Name } from './names.ts';

let index: Names | undefined;

// Read on first use: a page that is no posting never pays for it.
const names = (): Names => (index ??= new Names(DATA));

/** The entry with an id (as in `broader`). */
export const entryOf = (id: string): Entry | undefined => names().entry(id);

let last: { readonly folded: string; readonly words: readonly Token[] } = { folded: '', words: [] };

/**
 * The words of a folded text, as names are compared by them. The last text's are kept, as the names in it and its stems are read
 * in turn.
 */
export function wordsIn(folded: string): readonly Token[] {
  if (last.folded !== folded) last = { folded, words: tokenise(folded, names().symbolic) };
  return last.words;
}

/**
 * Every known name in a text, in the text's order: whole words, the longest name at each place, no overlaps. Takes
 * time in proportion to the text.
 * @param folded the text folded by `lib/text/fold`
 * @param original the same text before folding. Ambiguous names ("Excel", "Go", "IT") are told by their capitals; without
 *   it only those beside a cue word or in a list of their like are found
 */
export function findTerms(folded: string, original?: string): TermHit[] {
  return findNames({ folded, original, tokens: wordsIn(folded) }, names());
}

/**
 * The product that a folded word may name besides what it means in everyday speech ("word", "excel", "go"), and what it needs
 * to be taken for it; undefined where there is none.
 */
export const productLike: (word: string) => Name | undefined = memo((word) => {
  const known = names().of(tokenise(word, names().symbolic));
  return known.find(({ need, text, entry }) => need !== 'none' && isProduct(entry) && text.toLowerCase() === word);
});

/**
 * What one term stands for, in any case, number and punctuation ("NodeJS", "forklifts", "c++"), words that add nothing left
 * aside ("BLS certification", "experience with Excel"). The term is taken to be a name, so ambiguous ones are found
 * too ("go", "excel"). Undefined where it is not known as a whole.
 */
export function lookUp(term: string): Entry | undefined {
  const words = wordsIn(fold(term));
  for (const form of looserForms(words)) {
    const known = names().of(form);
    const exact = known.find((name) => name.need !== 'none' && name.text === term.trim());
    const found = exact ?? known.find((name) => name.need === 'none') ?? known[0];
    if (found) return found.entry;
  }
  return undefined;
}

/** Whether who has `have` has `asked`: PostgreSQL shows SQL, an LPN shows nursing; not the reverse, nor a sibling. */
export const shows = (have: Entry, asked: Entry): boolean => reaches(have, asked, entryOf);

/** Whether two things are of one family, as in "or a related field": marketing and finance, MySQL and PostgreSQL. */
export const related = (a: Entry, b: Entry): boolean => shows(a, b) || shows(b, a) || sameFamily(a, b);

/**
 * The level of the degree or diploma that a text names ("BSc", "Master's degree", "GED"); of several the lowest, as they
 * are alternatives. Undefined where none is named.
 */
export function degreeLevel(text: string): EducationLevel | undefined {
  const named = [lookUp(text), ...findTerms(fold(text), text).map((hit) => hit.entry)];
  const levels = new Set(named.map((entry) => entry?.level));
  return EDUCATION_LEVELS.find((level) => levels.has(level));
}
