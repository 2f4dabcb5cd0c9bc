import { contains, lengthOf } from '../model/span.ts';
import { memo } from '../text/memo.ts';
import { CURRICULA } from './data/curricula.ts';
import { OCCUPATIONS } from './data/occupations.ts';
import { OTHER_TITLES } from './data/titles.ts';
import { conceptsNamed, listed, stemsOf } from './lexicon.ts';
import { type Line, unsaid } from './lines.ts';

interface Implication {
  readonly words: readonly string[];
  readonly things: readonly Line[];
  /** which row of the table it is of */
  readonly row: number;
  /** how many names that row has: many of different trades, or few of one */
  readonly kin: number;
}
/** Names of one thing, and what they imply. */
type Table = readonly (readonly [names: string, things: string])[];
type Implications = ReadonlyMap<string, readonly Implication[]>;

/**
 * What the holder of a job title has done, by its occupation: the concepts of each activity. Titles are matched by their words,
 * so "Senior Staff Nurse" is a nurse.
 */
export const impliedByTitle = memo((title): readonly Line[] => thingsOf(occupations(title)));

/** What everyone who has studied a field was taught: the concepts of each subject. */
export const impliedByField = memo((field): readonly Line[] => thingsOf(curricula(field)));

/** The occupations that a title names: the stems that name each, a number to compare it by, and how many names share that. */
export const occupationsIn = (title: string): readonly Pick<Implication, 'row' | 'words' | 'kin'>[] =>
  occupations(title);

const occupations = finderOf(OCCUPATIONS, OTHER_TITLES);
const curricula = finderOf(CURRICULA, []);

/**
 * Finds the rows of a table that a text names. The table is read on first use.
 * @param others a name of the table, and others for it
 */
function finderOf(table: Table, others: Table): (text: string) => readonly Implication[] {
  let implications: Implications | undefined;
  return memo((text) => {
    implications ??= readImplications(table, others);
    return named(text, implications);
  });
}

/** The table's names, and others for them, by their first word. */
function readImplications(table: Table, others: Table): Implications {
  const more = new Map(others.map(([name, list]) => [name, listed(list)]));
  const byWord = new Map<string, Implication[]>();
  table.forEach(([names, list], row) => {
    const things = listed(list).map((thing) => unsaid(conceptsNamed(thing)));
    const kin = listed(names);
    for (const name of kin.flatMap((one) => [one, ...(more.get(one) ?? [])])) {
      const words = stemsOf(name);
      const first = words[0] ?? '';
      byWord.set(first, [...(byWord.get(first) ?? []), { words, things, row, kin: kin.length }]);
    }
  });
  return byWord;
}

/** The rows whose names a text has; a name inside of a longer one does not count: a nursing assistant is no nurse. */
function named(text: string, table: Implications): Implication[] {
  const words = stemsOf(text);
  const found = words.flatMap((word, start) =>
    (table.get(word) ?? [])
      .filter((one) => one.words.every((own, offset) => words[start + offset] === own))
      .map((one) => ({ one, start, end: start + one.words.length })),
  );
  const longest = found.filter((a) => !found.some((b) => contains(b, a) && lengthOf(b) > lengthOf(a)));
  return [...new Set(longest.map(({ one }) => one))];
}

const thingsOf = (found: readonly Implication[]): Line[] => [...new Set(found.flatMap((one) => one.things))];
