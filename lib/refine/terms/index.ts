import type { Kind } from '../../model/kind.ts';
import { fold } from '../../text/fold.ts';
import { findYears } from '../../text/numbers.ts';
import { lookUp } from '../../vocabulary/index.ts';
import {
  ABSTRACT,
  CIRCUMSTANCES,
  CLASS_NOUNS,
  CONJUNCTIONS,
  IMPORTANCE,
  PEOPLE,
  SUBORDINATORS,
  SUITES,
  TAILS,
} from './classes.ts';
import { nameOf, phraseOf } from './names.ts';
import { type Item, type Joint, PhraseReader, type Segment } from './phrases.ts';
import { isCapital, isMark, textOf, toWords, type Word } from './words.ts';

/**
 * What a demand is about, in the posting's own words, as AND of ORs. Found by how the clause is built, so that it works
 * for things that no list knows: words → lists of names with what governs them → those that tell what is asked → names
 * cut to their shortest → groups.
 */
export function termsOf(clause: string, kind: Kind): string[][] {
  const text = withoutYears(kind === 'contacts' ? clause.replace(KNOWN_PEOPLE, '') : clause);
  const segments = new PhraseReader(toWords(text)).read();
  const choice = ANY.test(fold(clause));
  return unique(toGroups(text, tellingOf(segments, kind), choice));
}

/** "Contacts in …", "a network of …": who is known is what follows. */
const KNOWN_PEOPLE =
  /^.*?\b(?:network of contacts|contacts|networks?|relationships|connections|ties|following|connected|book of business)\b ?(?:in|with|at|across|among|within|inside|to|of)? ?(?:the )?/i;

const ANY = /\b(?:one or more|at least (?:one|two|1)|any|either|one|some) of\b|\bany (?:combination|one)\b/;

/** A clause without its lengths of time, which are no terms. */
function withoutYears(clause: string): string {
  let text = clause;
  for (const { start, end } of [...findYears(fold(clause))].reverse())
    text = `${text.slice(0, start)} ${text.slice(end)}`;
  return text;
}

/**
 * Every name of a list, in its order: with what its brackets and "such as" add, and without what stands after "from" or
 * "with". Names that are too general elsewhere are kept, but for words that say nothing anywhere.
 */
export function listedNames(list: string): string[] {
  const segments = new PhraseReader(toWords(list)).read();
  const end = segments.findIndex(({ preposition }) => !/^(?:of|in|for)?$/.test(preposition));
  const kept = segments.filter((segment, index) => end < 0 || index < end || segment.marker !== undefined);
  return kept
    .flatMap(({ items }) =>
      items.flatMap((item, index) => {
        const inner = item.aside.flatMap(({ words }) => listedNames(textOf(list, words)));
        return [sharedHead(list, item, items[index + 1]) || phraseOf(list, item.words), ...inner];
      }),
    )
    .filter((name) => name !== '');
}

/** The segments that name what is asked; what is said of one that does not ("within days of hire") does not either. */
function tellingOf(segments: readonly Segment[], kind: Kind): Segment[] {
  const told: Segment[] = [];
  let dropped = false;
  for (const segment of segments) {
    const named = segment === segments[0] || segment.marker !== undefined;
    const goesOn: boolean = segment.preposition === 'of' && dropped;
    dropped = !named && (goesOn || !tells(segment, kind));
    if (!dropped) told.push(segment);
  }
  return told;
}

/** Whether what follows a preposition names something too, and is no mere circumstance ("in a timely manner"). */
function tells(segment: Segment, kind: Kind): boolean {
  const words = segment.items.flatMap((item) => item.words);
  const head = words.at(-1)?.folded ?? '';
  const known = words.some((word) => word.known > 0);
  if (segment.preposition === '') return true;
  if (/^(?:with|to|for|from|by|among|between|across|of|at)$/.test(segment.preposition) && PEOPLE.has(head))
    return false;
  if (segment.acts) return true;
  if (CIRCUMSTANCES.has(head) && !known) return false;
  if (kind === 'experience' && NAMING.test(segment.preposition) && words.length <= 6 * segment.items.length)
    return true;
  return known || words.some((word) => isCapital(word));
}

/** Prepositions after which one names what the experience is of. */
const NAMING =
  /^(?:in|with|of|for|on|at|using|utilizing|within|into|inside|through|from|as|to|involving|regarding|concerning)$/;

function toGroups(text: string, segments: readonly Segment[], choice: boolean): string[][] {
  const groups: string[][] = [];
  for (const segment of segments) {
    const names = listOf(text, segment.items, choice);
    if (segment.marker === undefined) groups.push(...names);
    else if (meansAll(segment, choice)) groups.push(...withoutClasses(groups.splice(-1)), ...names);
    else groups.push(...withExamples(groups.splice(-1).flat(), names.flat()));
  }
  return groups;
}

/** "Including X, Y and Z" asks for each; "such as", "or" and "etc." only illustrate. */
const meansAll = ({ marker, items }: Segment, choice: boolean): boolean =>
  !choice &&
  (marker === 'including' || marker === ':') &&
  (marker === ':' || items.some((item) => item.joint === 'and')) &&
  !items.some((item) => item.joint === 'or' || item.words.some((word) => word.folded.startsWith('etc')));

const lastWord = (name: string): string => fold(name).split(' ').at(-1) ?? '';

const isClass = (name: string): boolean => CLASS_NOUNS.has(lastWord(name));

const hasAnd = (words: readonly Word[]): boolean => words.some((word) => CONJUNCTIONS.get(word.folded) === 'and');

/** "Relational databases such as X" names those; "concepts such as X" nothing. */
function withExamples(before: readonly string[], examples: readonly string[]): string[][] {
  const suite = before.find(isSuite);
  if (suite && examples.length > 1) return examples.map((name) => [suite, name]);
  return [[...before.filter((name) => !isBareClass(name)), ...examples]];
}

const isSuite = (name: string): boolean => SUITES.has(lookUp(name)?.id ?? '');

function isBareClass(name: string): boolean {
  if (!isClass(name)) return false;
  const words = fold(name).split(' ');
  return words.length === 1 || (words.length === 2 && ABSTRACT.has(words.at(-1) ?? ''));
}

function withoutClasses(groups: readonly string[][]): string[][] {
  return groups.map((group) => group.filter((name) => !isClass(name))).filter((group) => group.length > 0);
}

/** A list of names: one OR group where "or" joins them, else a group each; "Java or Kotlin, and SQL" is both. */
function listOf(text: string, items: readonly Item[], choice: boolean): string[][] {
  return runsOf(items).flatMap((run) => {
    const groups = slashed(
      run.map((item, index) => ({ joint: item.joint, groups: namesOf(text, item, run[index + 1], choice) })),
    );
    const anyOf = choice || run.some((item) => item.joint === 'or');
    return anyOf && groups.length > 0 ? [groups.flat()] : groups;
  });
}

/** "Shipping/receiving, packing": what a slash joins is one group of its own. */
function slashed(parts: readonly { joint: Joint; groups: string[][] }[]): string[][] {
  const groups: string[][] = [];
  for (const { joint, groups: own } of parts) {
    const last = groups.at(-1);
    if (joint === 'slash' && last) last.push(...own.flat());
    else groups.push(...own);
  }
  return groups;
}

/** A list in parts of which each is joined by one word: "A or B" and "C"; the comma before "and" ends a choice. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  const hasComma = items.some((item) => item.joint === 'comma');
  for (const item of items) {
    const run = runs.at(-1);
    const ends = item.joint === 'and' && (item.apart || !hasComma) && run?.some((one) => one.joint === 'or');
    if (run && !ends) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** One name with what its brackets add: "Statistical Analysis Software (SAS)", "cloud (AWS, GCP)". */
function namesOf(text: string, item: Item, next: Item | undefined, choice: boolean): string[][] {
  const short = item.aside.find((aside) => isAbbreviation(aside.words));
  const name = nameOf(text, short ? item.words.slice(0, short.at) : item.words) || sharedHead(text, item, next);
  const own = [name, ...(short ? short.words.map((word) => word.text) : [])].filter((one) => one !== '');
  const groups: string[][] = [own];
  for (const aside of item.aside) {
    if (aside === short) continue;
    const inner = asideOf(text, aside.words);
    const count = inner.flat().length;
    if (count > 1 && !short && isSuite(name)) groups.splice(0, 1, ...withExamples([name], inner.flat()));
    else if (count > 1 && !short && (aside.ofClass || isClass(name))) {
      const each =
        !choice && inner.length > 1 && (hasAnd(aside.words) || ABSTRACT.has(lastWord(name)) || !isClass(name));
      groups.splice(0, 1, ...(each ? inner : withExamples([name], inner.flat())));
    } else groups[0]?.push(...inner.flat());
  }
  return groups.filter((group) => group.length > 0);
}

/** "Project and resource management": the first is project management. */
function sharedHead(text: string, item: Item, next: Item | undefined): string {
  const [only, ...others] = item.words;
  const head = next?.words.at(-1);
  if (!only || others.length > 0 || !head || next?.words.length !== 2 || TAILS.has(head.folded)) return '';
  return lookUp(`${only.folded} ${head.folded}`) ? textOf(text, [only, head]) : '';
}

const isAbbreviation = (words: readonly Word[]): boolean =>
  words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}.&-]*s?$/u.test(words[0]?.text ?? '');

function asideOf(text: string, words: readonly Word[]): string[][] {
  const loose = words.some((word) => /^(?:e\.?g\.?|i\.?e\.?|etc\.?|or|such|example)$/.test(word.folded));
  const list = words.filter((word) => !/^(?:e\.?g\.?|i\.?e\.?)$/.test(word.folded));
  if (!list.some((word) => isMark(word)) && list.length > 4) return [];
  if (SUBORDINATORS.has(list[0]?.folded ?? '')) return [];
  const groups = new PhraseReader(list)
    .read()
    .filter((segment, index) => index === 0 || segment.marker !== undefined)
    .flatMap((segment) => listOf(text, segment.items, false))
    .map((group) => group.filter((name) => !IMPORTANCE.has(fold(name))));
  return loose ? [groups.flat()] : groups;
}

/** A name counts once; but a suite stands beside each of its parts. */
function unique(groups: readonly string[][]): string[][] {
  const seen = new Set<string>();
  return groups
    .map((group) => group.filter((term) => isSuite(term) || (!seen.has(fold(term)) && seen.add(fold(term)))))
    .filter((group) => group.length > 0);
}
