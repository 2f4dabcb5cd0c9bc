import { fold } from '../text/fold.ts';
import { type Entry, entryOf, findTerms } from '../vocabulary/index.ts';
import { ENOUGH, IMPLIED, SAME } from './data/concepts.ts';
import { CURRICULA } from './data/curricula.ts';
import { OCCUPATIONS } from './data/occupations.ts';
import { type Word, weightOf, wordsOf } from './words.ts';

/**
 * What a text speaks of, as a set to look things up in: stems of its words ("negoti"), concepts ("#12", whatever words
 * name them) and known names with all that they show ("@postgresql", "@sql").
 */
export type Bag = ReadonlySet<string>;

/** One thing that a term asks for: met by its concept, by a known name that shows it, or by all of its parts. */
export interface Item {
  readonly concept: string | undefined;
  readonly entry: Entry | undefined;
  readonly stems: readonly string[];
  /** the words of a name of several words, each on its own; empty for a single word */
  readonly parts: readonly Item[];
  readonly weight: number;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

interface Concepts {
  /** first stem → the phrases that begin with it, longest first */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** concept → all that it shows besides itself, already closed over */
  readonly shown: ReadonlyMap<string, Bag>;
  /** concept → others of which one is enough for it */
  readonly enough: ReadonlyMap<string, readonly string[]>;
}

let concepts: Concepts | undefined;

// Read on first use: a page that is no posting never pays for it.
function load(): Concepts {
  concepts ??= readConcepts();
  return concepts;
}

const listed = (text: string): string[] => text.split(',').map((part) => part.trim());
const stemsOf = (text: string): string[] => wordsOf(fold(text)).map((word) => word.stem);

function readConcepts(): Concepts {
  const byKey = new Map<string, string>();
  const phrases = new Map<string, Phrase[]>();
  let count = 0;
  const conceptOf = (text: string, fresh?: string): string => {
    const stems = stemsOf(text);
    const key = stems.join(' ');
    const known = byKey.get(key);
    if (known) return known;
    const concept = fresh ?? `#${count++}`;
    byKey.set(key, concept);
    const first = stems[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { stems, concept }]);
    return concept;
  };
  for (const group of SAME) {
    const [name = '', ...others] = listed(group);
    const concept = conceptOf(name);
    for (const other of others) conceptOf(other, concept);
  }
  const direct = new Map<string, Set<string>>();
  for (const [left, right] of IMPLIED) {
    for (const one of listed(left)) {
      const concept = conceptOf(one);
      const shown = direct.get(concept) ?? new Set();
      for (const other of listed(right)) shown.add(conceptOf(other));
      direct.set(concept, shown);
    }
  }
  const enough = new Map<string, string[]>();
  for (const [left, right] of ENOUGH) {
    const wanted = conceptOf(right);
    enough.set(wanted, [...(enough.get(wanted) ?? []), ...listed(left).map((one) => conceptOf(one))]);
  }
  // Registered so that they are found as phrases; what they show is added by title only.
  for (const [, activities] of [...OCCUPATIONS, ...CURRICULA]) for (const one of listed(activities)) conceptOf(one);
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  const wordsByConcept = new Map<string, string[]>();
  for (const [key, concept] of byKey) {
    const known = wordsByConcept.get(concept);
    // The first words under which a concept was met are its name.
    if (!known) wordsByConcept.set(concept, key.split(' '));
  }
  const shown = new Map<string, Bag>();
  for (const concept of new Set(byKey.values())) {
    const reached = new Set<string>();
    const open = [concept];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (reached.has(one)) continue;
      reached.add(one);
      open.push(...(direct.get(one) ?? []));
    }
    const bag = new Set(reached);
    // The word of a one-word concept only: the words of "word processing" would show "Word".
    for (const one of reached) {
      const name = wordsByConcept.get(one) ?? [];
      if (name.length === 1) bag.add(name[0] ?? '');
    }
    shown.set(concept, bag);
  }
  return { phrases, shown, enough };
}

/** What a text speaks of and shows. Takes time in proportion to the text. */
export function bagOf(text: string): Set<string> {
  const folded = fold(text);
  const bag = conceptsIn(folded);
  for (const { entry } of findTerms(folded, text)) addEntry(entry, bag);
  return bag;
}

function conceptsIn(folded: string): Set<string> {
  const words = wordsOf(folded);
  const bag = new Set<string>();
  const { shown } = load();
  words.forEach((word, at) => {
    bag.add(word.stem);
    for (const phrase of phrasesAt(words, at)) for (const one of shown.get(phrase.concept) ?? []) bag.add(one);
  });
  return bag;
}

/** A known name and all that it shows, as concepts too. */
export function addEntry(entry: Entry, bag: Set<string>): void {
  const open = [entry];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const key = `@${one.id}`;
    if (bag.has(key)) continue;
    bag.add(key);
    for (const concept of conceptsNamed(one.name)) for (const other of load().shown.get(concept) ?? []) bag.add(other);
    for (const id of one.broader) {
      const broader = entryOf(id);
      if (broader) open.push(broader);
    }
  }
}

/** The concept that a text names as a whole. */
function conceptsNamed(text: string): string[] {
  const words = wordsOf(fold(text));
  return phrasesAt(words, 0)
    .filter((phrase) => phrase.stems.length === words.length)
    .map((phrase) => phrase.concept);
}

function phrasesAt(words: readonly { readonly stem: string }[], at: number): Phrase[] {
  const first = words[at]?.stem ?? '';
  return (load().phrases.get(first) ?? []).filter((phrase) =>
    phrase.stems.every((one, offset) => words[at + offset]?.stem === one),
  );
}

/**
 * What a term asks for, one item for each name in it; empty where it names nothing ("relevant experience").
 * @param names false: by its words and concepts only, without the vocabulary
 */
export function itemsOf(text: string, names = true): Item[] {
  const folded = fold(text);
  const words = wordsOf(folded);
  const hits = names ? findTerms(folded, text) : [];
  const items: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const start = words[at]?.start ?? 0;
    const hit = hits.find((one) => one.start === start);
    const spanned = hit ? words.filter((word) => word.start >= hit.start && word.end <= hit.end).length : 0;
    const phrase = phrasesAt(words, at)[0];
    const count = Math.max(1, spanned, phrase?.stems.length ?? 0);
    const item = itemFor(
      words.slice(at, at + count),
      spanned === count ? hit?.entry : undefined,
      phrase?.stems.length === count ? phrase.concept : undefined,
    );
    if (item.weight > 0) items.push(item);
    at += count;
  }
  return items;
}

function itemFor(words: readonly Word[], entry: Entry | undefined, concept: string | undefined): Item {
  const several = words.length > 1;
  const weights = words.map((word) => weightOf(word.stem));
  const weight = several || entry ? Math.max(LEAST_OF_A_NAME, ...weights) : Math.max(...weights);
  const stems = words.map((word) => word.stem).filter((_, at) => (weights[at] ?? 0) > 0);
  // A phrase of ours means more than its weighty words: "customer needs" is not shown by "customer".
  const parts = !several ? [] : concept ? words.map(literal) : partsOf(words);
  return { concept, entry: entry && namesAll(entry, parts) ? entry : undefined, stems, parts, weight };
}

const literal = ({ stem }: Word): Item => ({
  concept: undefined,
  entry: undefined,
  stems: [stem],
  parts: [],
  weight: weightOf(stem),
});

/** The concepts and single words that a name of several words is made of. */
function partsOf(words: readonly Word[]): Item[] {
  const parts: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrasesAt(words, at).find((one) => one.stems.length < words.length);
    const count = phrase?.stems.length ?? 1;
    const part = itemFor(words.slice(at, at + count), undefined, phrase?.concept);
    if (part.weight > 0) parts.push(part);
    at += count;
  }
  return parts;
}

/** Whether an entry stands for all of its alias: of "insurance sales" the industry is but a part. */
function namesAll(entry: Entry, parts: readonly Item[]): boolean {
  const activities = parts.filter((part) => part.concept);
  if (activities.length === 0) return true;
  const bag = new Set<string>();
  addEntry(entry, bag);
  return activities.every((part) => meets(bag, part));
}

/** "Data management" is a name, though neither word says much by itself. */
const LEAST_OF_A_NAME = 0.7;

/** Whether a bag meets an item. */
export function meets(bag: Bag, item: Item): boolean {
  if (item.concept && bag.has(item.concept)) return true;
  if (
    item.concept &&
    load()
      .enough.get(item.concept)
      ?.some((one) => bag.has(one))
  )
    return true;
  if (item.entry && bag.has(`@${item.entry.id}`)) return true;
  if (item.parts.length > 0) return item.parts.every((part) => meets(bag, part));
  return item.stems.length > 0 && item.stems.every((one) => bag.has(one));
}

/**
 * How much of what is asked some statements show together, by weight: 0 to 1. Each item must be met within one statement, so
 * that "customer" here and "services" there are no customer service.
 */
export function coverage(items: readonly Item[], ...bags: readonly Bag[]): number {
  let total = 0;
  let met = 0;
  for (const item of items) {
    total += item.weight;
    if (bags.some((bag) => meets(bag, item))) met += item.weight;
    // A known name that is no concept of ours may be shown by its words: "SaaS" and "sales" of one job are SaaS sales.
    else if (!item.concept && item.parts.length > 0) met += item.weight * coverage(item.parts, ...bags);
  }
  return total > 0 ? met / total : 0;
}

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
  return impliedBy(title, titles);
}

/** The occupations that a title names, as numbers to compare. */
export function occupationsIn(title: string): number[] {
  titles ??= readImplications(OCCUPATIONS);
  const words = stemsOf(title);
  return titles.filter((one) => contiguous(words, one.words)).map((one) => one.row);
}

/** What everyone who has studied a field was taught: a bag for each subject. */
export function impliedByField(field: string): Bag[] {
  fields ??= readImplications(CURRICULA);
  return impliedBy(field, fields);
}

const readImplications = (table: readonly (readonly [string, string])[]): Implication[] =>
  table.flatMap(([names, things], row) => {
    const bags = listed(things).map((thing) => conceptsIn(fold(thing)));
    return listed(names).map((name) => ({ words: stemsOf(name), bags, row }));
  });

function impliedBy(text: string, table: readonly Implication[]): Bag[] {
  const words = stemsOf(text);
  const found = new Set<Bag>();
  for (const one of table) {
    if (contiguous(words, one.words)) for (const bag of one.bags) found.add(bag);
  }
  return [...found];
}

function contiguous(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, at) => part.every((one, offset) => words[at + offset] === one));
}
