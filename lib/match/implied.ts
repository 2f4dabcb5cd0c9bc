import { contains, lengthOf } from '../model/span.ts';
import { type Bag, conceptBag, listed, stemsOf } from './concepts.ts';
import { CURRICULA } from './data/curricula.ts';
import { OCCUPATIONS } from './data/occupations.ts';

interface Implication {
  readonly words: readonly string[];
  readonly bags: readonly Bag[];
  /** which row of the table it is of */
  readonly row: number;
}
type Implications = ReadonlyMap<string, readonly Implication[]>;
let titles: Implications | undefined;
let fields: Implications | undefined;

/**
 * What the holder of a job title has done, by its occupation: a bag for each activity. Titles are matched by their words, so
 * "Senior Staff Nurse" is a nurse.
 */
export function impliedByTitle(title: string): Bag[] {
  titles ??= readImplications(OCCUPATIONS);
  return bagsOf(named(title, titles));
}

/** What everyone who has studied a field was taught: a bag for each subject. */
export function impliedByField(field: string): Bag[] {
  fields ??= readImplications(CURRICULA);
  return bagsOf(named(field, fields));
}

/** The occupations that a title names, as numbers to compare. */
export function occupationsIn(title: string): number[] {
  titles ??= readImplications(OCCUPATIONS);
  return named(title, titles).map((one) => one.row);
}

/** The table's names by their first word. */
function readImplications(table: readonly (readonly [string, string])[]): Implications {
  const byWord = new Map<string, Implication[]>();
  table.forEach(([names, things], row) => {
    const bags = listed(things).map(conceptBag);
    for (const name of listed(names)) {
      const words = stemsOf(name);
      const first = words[0] ?? '';
      byWord.set(first, [...(byWord.get(first) ?? []), { words, bags, row }]);
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

const bagsOf = (found: readonly Implication[]): Bag[] => [...new Set(found.flatMap((one) => one.bags))];
