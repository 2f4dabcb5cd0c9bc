import { fold } from '../text/fold.ts';
import { type Entry, entryOf, findTerms } from '../vocabulary/index.ts';
import { ENOUGH, IMPLIED, SAME } from './data/concepts.ts';
import { CURRICULA } from './data/curricula.ts';
import { OCCUPATIONS } from './data/occupations.ts';
import { memo } from './memo.ts';
import { wordsOf } from './words.ts';

/** What a text names: stems of its words ("negoti"), concepts ("#12", whatever words name them), known names ("@postgresql"). */
export type Mentions = ReadonlySet<string>;

/** What a text names and all that it thereby shows ("@sql"), as a set to look things up in. */
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

/** What a text names, each thing once. Takes time in proportion to the text. */
export function mentionsIn(text: string): Mentions {
  const folded = fold(text);
  const words = wordsOf(folded);
  const mentions = new Set<string>();
  let end = 0;
  words.forEach((word, at) => {
    mentions.add(word.stem);
    // What lies within a longer phrase has lost its own sense: the "returns" of "tax returns", the "machine" of "machine learning".
    const found = phrasesAt(words, at).filter((phrase) => at + phrase.stems.length > end);
    for (const { concept } of found) mentions.add(concept);
    end = Math.max(end, at + (found[0]?.stems.length ?? 0));
  });
  for (const { entry } of findTerms(folded, text)) mentions.add(keyOf(entry));
  return mentions;
}

/** What a text speaks of and shows. Takes time in proportion to the text. */
export const bagOf: (text: string) => Bag = memo((text) => bagOfAll(mentionsIn(text)));

const bags = new WeakMap<Mentions, Bag>();

/** Some mentions and all that they show. */
export function bagOfAll(mentions: Mentions): Bag {
  const known = bags.get(mentions);
  if (known) return known;
  const bag = new Set(mentions);
  for (const mention of mentions) for (const shown of shownBy(mention)) bag.add(shown);
  bags.set(mentions, bag);
  return bag;
}

/** What shows more than itself: a concept what it implies, a known name what is broader. A word shows nothing else. */
export function shownBy(mention: string): Bag {
  if (mention.startsWith('@')) return shownByName(mention);
  return (mention.startsWith('#') && load().shown.get(mention)) || NOTHING;
}
const NOTHING: Bag = new Set();

/** A known name in a bag. */
export const keyOf = ({ id }: Entry): string => `@${id}`;

const shownByName: (key: string) => Bag = memo((key) => {
  const bag = new Set<string>();
  const open = [key];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const entry = entryOf(one.slice(1));
    if (!entry || bag.has(one)) continue;
    bag.add(one);
    for (const concept of conceptsNamed(entry.name)) for (const other of shownBy(concept)) bag.add(other);
    open.push(...entry.broader.map((id) => `@${id}`));
  }
  return bag;
});

/** The concept that a text names as a whole; not the words of that name: market research is no research in general. */
export function conceptsNamed(text: string): string[] {
  const words = wordsOf(fold(text));
  return phrasesAt(words, 0)
    .filter((phrase) => phrase.stems.length === words.length)
    .map((phrase) => phrase.concept);
}

const NO_PHRASES: readonly Phrase[] = [];

/** The phrases of ours that begin at a word, longest first. */
export function phrasesAt(words: readonly { readonly stem: string }[], at: number): readonly Phrase[] {
  const beginning = load().phrases.get(words[at]?.stem ?? '');
  if (!beginning) return NO_PHRASES;
  return beginning.filter((phrase) => phrase.stems.every((one, offset) => words[at + offset]?.stem === one));
}

/** Concepts of which any one is enough for another. */
export const enoughFor = (concept: string): readonly string[] => load().enough.get(concept) ?? [];
