import { contains, lengthOf } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { type Bag, conceptsIn, listed, stemsOf } from './concepts.ts';
import { CURRICULA } from './data/curricula.ts';
import { OCCUPATIONS } from './data/occupations.ts';

interface Implication {
  readonly words: readonly string[];
  readonly bags: readonly Bag[];
  /** which row of the table it is of */
  readonly row: number;
}
let titles: readonly Implication[] | undefined;
let fields: readonly Implication[] | undefined;

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

const readImplications = (table: readonly (readonly [string, string])[]): Implication[] =>
  table.flatMap(([names, things], row) => {
    const bags = listed(things).map((thing) => conceptsIn(fold(thing)));
    return listed(names).map((name) => ({ words: stemsOf(name), bags, row }));
  });

/** The rows whose names a text has; a name inside of a longer one does not count: a nursing assistant is no nurse. */
function named(text: string, table: readonly Implication[]): Implication[] {
  const words = stemsOf(text);
  const found = table.flatMap((one) => {
    const at = words.findIndex((_, start) => one.words.every((word, offset) => words[start + offset] === word));
    return at < 0 ? [] : [{ one, start: at, end: at + one.words.length }];
  });
  return found.filter((a) => !found.some((b) => contains(b, a) && lengthOf(b) > lengthOf(a))).map(({ one }) => one);
}

const bagsOf = (found: readonly Implication[]): Bag[] => [...new Set(found.flatMap((one) => one.bags))];
