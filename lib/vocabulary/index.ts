import { EDUCATION_LEVELS, type EducationLevel } from '../model/kind.ts';
import { fold } from '../text/fold.ts';
import { DATA } from './data/index.ts';
import type { Entry } from './entry.ts';
import { findNames, type TermHit } from './find.ts';
import { looserForms } from './loose.ts';
import { indexNames, type Names, namesOf } from './names.ts';
import { readEntries } from './read.ts';
import { reaches, sameFamily } from './relations.ts';
import { tokenise } from './tokens.ts';

export type { Context, Entry, Form, Need, TermType } from './entry.ts';
export type { TermHit } from './find.ts';

interface Vocabulary {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly names: Names;
}

let vocabulary: Vocabulary | undefined;

// Read on first use: a page that is no posting never pays for it.
function load(): Vocabulary {
  if (vocabulary) return vocabulary;
  const entries = DATA.flatMap(readEntries);
  vocabulary = { entries, byId: new Map(entries.map((entry) => [entry.id, entry])), names: indexNames(entries) };
  return vocabulary;
}

/** Every known name, in the order of the data. */
export const allEntries = (): readonly Entry[] => load().entries;

/** The entry with an id (as in `broader`). */
export const entryOf = (id: string): Entry | undefined => load().byId.get(id);

/**
 * Every known name in a text, in the text's order: whole words, the longest name at each place, no overlaps. Takes
 * time in proportion to the text.
 * @param folded the text folded by `lib/text/fold`
 * @param original the same text before folding. Ambiguous names ("Excel", "Go", "IT") are told by their capitals; without
 *   it only those beside a cue word or in a list of their like are found
 */
export function findTerms(folded: string, original?: string): TermHit[] {
  return findNames(folded, original, load().names);
}

/**
 * What one term stands for, in any case, number and punctuation ("NodeJS", "forklifts", "c++"), words that add nothing left
 * aside ("BLS certification", "experience with Excel"). The term is taken to be a name, so ambiguous ones are found
 * too ("go", "excel"). Undefined where it is not known as a whole.
 */
export function lookUp(term: string): Entry | undefined {
  const { names } = load();
  const words = tokenise(fold(term), names.symbolic).map((token) => token.text);
  for (const form of looserForms(words)) {
    const known = namesOf(form, names);
    const exact = known.find((name) => name.need !== 'none' && name.text === term.trim());
    const found = exact ?? known.find((name) => name.need === 'none') ?? known[0];
    if (found) return found.entry;
  }
  return undefined;
}

/** Whether who has `have` has `asked`: PostgreSQL shows SQL, an LPN shows nursing; not the reverse, nor a sibling. */
export const shows = (have: Entry, asked: Entry): boolean => reaches(have, asked, load().byId);

/** Whether two things are of one family, as in "or a related field": marketing and finance, MySQL and PostgreSQL. */
export const related = (a: Entry, b: Entry): boolean => shows(a, b) || shows(b, a) || sameFamily(a, b);

/**
 * The level of the degree or diploma that a text names ("BSc", "Master's degree", "GED"); of several the lowest, as they
 * are alternatives. Undefined where none is named.
 */
export function degreeLevel(text: string): EducationLevel | undefined {
  const levels = new Set(findTerms(fold(text), text).map((hit) => hit.entry.level));
  return EDUCATION_LEVELS.find((level) => levels.has(level));
}
