import { fold } from '../text/fold.ts';
import { CURRICULA } from './data/curricula.ts';
import { IMPLIED } from './data/implied.ts';
import { ENOUGH, NEARBY, SORTS } from './data/nearby.ts';
import { OCCUPATIONS } from './data/occupations.ts';
import { SAME } from './data/same.ts';
import { wordsOf } from './words.ts';

// The concepts that the data name, and what each shows. A concept is written "#12", whatever words name it.

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

interface Lexicon {
  /** first stem → the phrases that begin with it, longest first */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** concept → itself and all that it shows besides, already closed over */
  readonly shown: ReadonlyMap<string, ReadonlySet<string>>;
  /** concept → others of which one is enough for it */
  readonly enough: ReadonlyMap<string, readonly string[]>;
  /** concept → others that come near to it */
  readonly nearby: ReadonlyMap<string, readonly string[]>;
}

let lexicon: Lexicon | undefined;

// Read on first use: a page that is no posting never pays for it.
function load(): Lexicon {
  lexicon ??= readLexicon();
  return lexicon;
}

/** The parts of a list that is written with commas. */
export const listed = (text: string): string[] => text.split(',').map((part) => part.trim());

/** The stems of a text's words, in their order. */
export const stemsOf = (text: string): string[] => wordsOf(fold(text)).map((word) => word.stem);

/** Concepts as they are met, by the words that name them. */
class Naming {
  /** words → concept; the first words under which a concept was met are its name */
  readonly byWords = new Map<string, string>();
  readonly phrases = new Map<string, Phrase[]>();
  #count = 0;

  /** The concept that some words name; where they are new, the one given or a fresh one. */
  conceptOf(text: string, given?: string): string {
    const stems = stemsOf(text);
    const key = stems.join(' ');
    const known = this.byWords.get(key);
    if (known) return known;
    const concept = given ?? `#${this.#count++}`;
    this.byWords.set(key, concept);
    const first = stems[0] ?? '';
    this.phrases.set(first, [...(this.phrases.get(first) ?? []), { stems, concept }]);
    return concept;
  }

  conceptsOf(list: string): string[] {
    return listed(list).map((one) => this.conceptOf(one));
  }
}

function readLexicon(): Lexicon {
  const naming = new Naming();
  for (const group of SAME) {
    const [name = '', ...others] = listed(group);
    const concept = naming.conceptOf(name);
    for (const other of others) naming.conceptOf(other, concept);
  }
  const implied = readImplied(naming);
  const enough = readSources(ENOUGH, naming);
  const nearby = readSources([...NEARBY, ...SORTS], naming);
  // Registered so that they are found as phrases; only a title or a field of study adds what they show.
  for (const [, things] of [...OCCUPATIONS, ...CURRICULA]) naming.conceptsOf(things);
  for (const list of naming.phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { phrases: naming.phrases, shown: closedOver(implied, naming.byWords), enough, nearby };
}

/** concept → those that it shows by itself */
function readImplied(naming: Naming): Map<string, Set<string>> {
  const implied = new Map<string, Set<string>>();
  const ofSorts = SORTS.map(([sort, things]) => [things, sort] as const);
  for (const [left, right] of [...IMPLIED, ...ofSorts]) {
    for (const one of listed(left)) {
      const concept = naming.conceptOf(one);
      const shown = implied.get(concept) ?? new Set();
      for (const other of naming.conceptsOf(right)) shown.add(other);
      implied.set(concept, shown);
    }
  }
  return implied;
}

/** concept on the right of a table → those that stand on its left */
function readSources(table: readonly (readonly [string, string])[], naming: Naming): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const [left, right] of table)
    for (const wanted of naming.conceptsOf(right))
      sources.set(wanted, [...(sources.get(wanted) ?? []), ...naming.conceptsOf(left)]);
  return sources;
}

/** concept → all that it shows, directly or by what it shows, with the words of those that have a name of one word */
function closedOver(
  implied: ReadonlyMap<string, ReadonlySet<string>>,
  byWords: ReadonlyMap<string, string>,
): Map<string, ReadonlySet<string>> {
  const names = new Map<string, string>();
  for (const [words, concept] of byWords) if (!names.has(concept)) names.set(concept, words);
  const shown = new Map<string, ReadonlySet<string>>();
  for (const concept of names.keys()) {
    const reached = reachedFrom(concept, implied);
    const words = [...reached].map((one) => names.get(one) ?? '');
    // The word of a one-word concept only: the words of "word processing" would show "Word".
    shown.set(concept, new Set([...reached, ...words.filter((name) => !name.includes(' '))]));
  }
  return shown;
}

function reachedFrom(concept: string, implied: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const open = [concept];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (reached.has(one)) continue;
    reached.add(one);
    open.push(...(implied.get(one) ?? []));
  }
  return reached;
}

/** A concept and all that it shows besides. */
export const shownByConcept = (concept: string): ReadonlySet<string> => load().shown.get(concept) ?? NOTHING;
const NOTHING: ReadonlySet<string> = new Set();

/** The concept that a text names as a whole; not the words of that name: market research is no research in general. */
export function conceptsNamed(text: string): string[] {
  const words = wordsOf(fold(text));
  const phrase = phraseAt(words, 0);
  return phrase?.stems.length === words.length ? [phrase.concept] : [];
}

/** The longest phrase of ours that begins at a word, of no more than so many words. */
export const phraseAt = (
  words: readonly { readonly stem: string }[],
  at: number,
  most = Infinity,
): Phrase | undefined =>
  load()
    .phrases.get(words[at]?.stem ?? '')
    ?.find(({ stems }) => stems.length <= most && goOn(stems, words, at));

/** Whether the stems after the first are those of the words after one. Asked so often that a loop tells. */
function goOn(stems: readonly string[], words: readonly { readonly stem: string }[], at: number): boolean {
  for (let next = 1; next < stems.length; next++) if (words[at + next]?.stem !== stems[next]) return false;
  return true;
}

/** Concepts of which any one is enough for another. */
export const enoughFor = (concept: string): readonly string[] => load().enough.get(concept) ?? [];

/** Concepts that come near to another. */
export const nearbyTo = (concept: string): readonly string[] => load().nearby.get(concept) ?? [];
