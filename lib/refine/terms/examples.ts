import { fold } from '../../text/fold.ts';
import { lookUp } from '../../vocabulary/index.ts';
import { ABSTRACT, CLASS_NOUNS, SUITES } from './classes.ts';

/** The folded last word of a name. */
const lastWord = (name: string): string => fold(name).split(' ').at(-1) ?? '';

/** Whether a name is that of a class of things ("data tools"). */
export const isClass = (name: string): boolean => CLASS_NOUNS.has(lastWord(name));

/** "Relational databases such as X" names those; "concepts such as X" nothing. */
export function withExamples(before: readonly string[], examples: readonly string[]): string[][] {
  const suite = before.find(isSuite);
  if (suite && examples.length > 1) return examples.map((name) => [suite, name]);
  return [[...before.filter((name) => name !== '' && !isBareClass(name)), ...examples]];
}

/** Whether a name is that of programs which are sold as one. */
export const isSuite = (name: string): boolean => MAYBE_SUITE.test(name) && SUITES.has(lookUp(name)?.id ?? '');

/** Looking a name up costs more than this. */
const MAYBE_SUITE = /Office|Workspace|Creative|Suite/;

/** Whether a name is that of a class and says nothing of its members ("tools", "mathematical concepts"). */
export function isBareClass(name: string): boolean {
  if (!isClass(name)) return false;
  const words = fold(name).split(' ');
  const last = words.at(-1) ?? '';
  // "Office equipment" is of one sort
  return words.length === 1 || (words.length === 2 && ABSTRACT.has(last) && last !== 'equipment');
}

/** Groups without names of classes, whose members are all named. */
export function withoutClasses(groups: readonly string[][]): string[][] {
  return groups
    .map((group) => group.filter((name) => !isClass(name) || isOfSubject(name)))
    .filter((group) => group.length > 0);
}

/** "Machine learning techniques" names a subject, "security technologies" only a sort of them. */
const isOfSubject = (name: string): boolean =>
  /(?:technique|method|technologie|algorithm|model|methodologie)s$/i.test(name) &&
  name.split(' ').length > 2 &&
  lookUp(name.split(' ').slice(0, -1).join(' ')) !== undefined;
