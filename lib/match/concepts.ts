import { fold } from '../text/fold.ts';
import { type Entry, entryOf, findTerms } from '../vocabulary/index.ts';
import { ENOUGH, IMPLIED, SAME } from './data/concepts.ts';
import { CURRICULA } from './data/curricula.ts';
import { OCCUPATIONS } from './data/occupations.ts';
import { memo } from './memo.ts';
import { wordsOf } from './words.ts';

/**
 * What a text speaks of, as a set to look things up in: stems of its words ("negoti"), concepts ("#12", whatever words
 * name them) and known names with all that they show ("@postgresql", "@sql").
 */
export type Bag = ReadonlySet<string>;

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

export const listed = (text: string): string[] => text.split(',').map((part) => part.trim());
export const stemsOf = (text: string): string[] => wordsOf(fold(text)).map((word) => word.stem);

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
  // Registered so that they are found as phrases; only a title or a field of study adds what they show.
  for (const [, things] of [...OCCUPATIONS, ...CURRICULA]) for (const one of listed(things)) conceptOf(one);
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
export const bagOf: (text: string) => Bag = memo((text) => {
  const folded = fold(text);
  const bag = conceptsIn(folded);
  for (const { entry } of findTerms(folded, text)) addEntry(entry, bag);
  return bag;
});

/** As `bagOf`, by words and concepts only, without the vocabulary. */
export function conceptsIn(folded: string): Set<string> {
  const words = wordsOf(folded);
  const bag = new Set<string>();
  const { shown } = load();
  let end = 0;
  words.forEach((word, at) => {
    bag.add(word.stem);
    // What lies within a longer phrase has lost its own sense: the "returns" of "tax returns", the "machine" of "machine learning".
    const found = phrasesAt(words, at).filter((phrase) => at + phrase.stems.length > end);
    for (const { concept } of found) for (const one of shown.get(concept) ?? []) bag.add(one);
    end = Math.max(end, at + (found[0]?.stems.length ?? 0));
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

/** What a concept shows, by one of its names; not the words of that name: market research is no research in general. */
export const conceptBag = (name: string): Bag =>
  new Set(conceptsNamed(name).flatMap((concept) => [...(load().shown.get(concept) ?? [])]));

/** The concept that a text names as a whole. */
function conceptsNamed(text: string): string[] {
  const words = wordsOf(fold(text));
  return phrasesAt(words, 0)
    .filter((phrase) => phrase.stems.length === words.length)
    .map((phrase) => phrase.concept);
}

/** The phrases of ours that begin at a word, longest first. */
export function phrasesAt(words: readonly { readonly stem: string }[], at: number): Phrase[] {
  const first = words[at]?.stem ?? '';
  return (load().phrases.get(first) ?? []).filter((phrase) =>
    phrase.stems.every((one, offset) => words[at + offset]?.stem === one),
  );
}

/** Concepts of which any one is enough for another. */
export const enoughFor = (concept: string): readonly string[] => load().enough.get(concept) ?? [];
