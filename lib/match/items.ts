import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { type Entry, findTerms, isProduct, productLike, type TermHit } from '../vocabulary/index.ts';
import { type Bag, keyOf, shownBy } from './concepts.ts';
import { enoughFor, nearbyTo, phraseAt, stemsOf } from './lexicon.ts';
import { type Word, weightOf, wordsOf } from './words.ts';

/** One thing that a term asks for. */
export interface Item {
  /** keys of a bag of which any one meets it: its stem, its concept, the known name */
  readonly keys: readonly string[];
  /** keys of what comes near it: a part of it */
  readonly near: readonly string[];
  /** a name of several words is also met by all of these together */
  readonly parts: readonly Item[];
  /** whether the parts may come from different statements of one entry */
  readonly loose: boolean;
  readonly stems: readonly string[];
  /** how much it says about what is asked, up to 1 */
  readonly weight: number;
}

/** What a term asks for, one item for each name in it; empty where it names nothing ("relevant experience"). */
export const itemsOf: (text: string) => readonly Item[] = memo((text) => {
  const folded = fold(text);
  const words = wordsOf(folded);
  const hits = findTerms(folded, text);
  // What stands alone with a capital is meant as a name: "Excel".
  const alone = words.length === 1 && hits.length === 0 && folded !== text ? productLike(folded)?.entry : undefined;
  return readItems(words, alone ? [{ start: 0, end: folded.length, entry: alone }] : hits, text);
});

/** As `itemsOf`, by words and concepts only, without the vocabulary. */
export const plainItemsOf: (text: string) => readonly Item[] = memo((text) => readItems(wordsOf(fold(text)), [], text));

function readItems(words: readonly Word[], hits: readonly TermHit[], text: string): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const start = words[at]?.start ?? 0;
    const hit = hits.find((one) => one.start === start);
    const spanned = hit ? words.filter((word) => word.start >= hit.start && word.end <= hit.end).length : 0;
    const phrase = phraseAt(words, at);
    const count = Math.max(1, spanned, phrase?.stems.length ?? 0);
    const item = itemFor(
      words.slice(at, at + count),
      phrase?.stems.length === count ? phrase.concept : undefined,
      spanned === count ? hit?.entry : undefined,
    );
    if (item.weight > 0) items.push(item);
    else if (count === 1 && isAcronym(words[at], text)) items.push({ ...item, weight: 1 });
    at += count;
  }
  return items;
}

/** "DOE" is a name, though "does" is none; where all is in capitals they say nothing. */
const isAcronym = (word: Word | undefined, text: string): boolean =>
  word !== undefined &&
  /^\p{Lu}{2,5}$/u.test(text.slice(word.start, word.end)) &&
  (/\p{Ll}/u.test(text) || word.end - word.start === text.length);

/** "Data management" is a name, though neither word says much by itself. */
const LEAST_OF_A_NAME = 1;

function itemFor(words: readonly Word[], concept: string | undefined, entry: Entry | undefined): Item {
  const [word, ...others] = words;
  return word && others.length === 0 ? wordItem(word, concept, entry) : phraseItem(words, concept, entry);
}

/** The keys of a concept itself and of what is enough to show it. */
const keysOf = (concept: string | undefined): string[] => (concept ? [concept, ...enoughFor(concept)] : []);

function wordItem({ stem }: Word, concept?: string, entry?: Entry): Item {
  const weight = weightOf(stem);
  // Who excels at something does not by that know Excel, nor does "it" name IT, nor "us" the U.S.
  const plain = entry && (isProduct(entry) || weight === 0) ? [] : [stem];
  return {
    keys: [...plain, ...keysOf(concept), ...(entry ? [keyOf(entry)] : [])],
    near: concept ? nearbyTo(concept) : [],
    parts: [],
    loose: false,
    stems: [stem],
    weight: entry ? Math.max(LEAST_OF_A_NAME, weight) : weight,
  };
}

function phraseItem(words: readonly Word[], concept: string | undefined, entry: Entry | undefined): Item {
  const stems = words.map((word) => word.stem);
  // A phrase of ours means more than its weighty words: "customer needs" is not shown by "customer".
  const own = concept ? words.map((word) => wordItem(word)) : partsOf(words);
  const parts = entry && isRest(own, stems) ? [] : own;
  const names = entry && (isNamed(entry, stems) || namesAll(entry, parts));
  const [only, ...others] = parts.filter((part) => part.weight === 1);
  const near = only && others.length === 0 ? only.near : [];
  return {
    keys: [...keysOf(concept), ...(names ? [keyOf(entry)] : [])],
    near: concept ? nearbyTo(concept) : near,
    parts,
    loose: !concept,
    stems: stems.filter((stem) => weightOf(stem) > 0),
    weight: Math.max(LEAST_OF_A_NAME, ...stems.map(weightOf)),
  };
}

/**
 * Whether the parts of a name are but the rest of it. "Topic modeling": where the words that tell a name from others say
 * nothing by themselves, the rest shows nothing; and what is left of "e-commerce" is any commerce.
 */
function isRest(parts: readonly Item[], stems: readonly string[]): boolean {
  const isLettered = parts.length === 1 && stems.some((stem) => stem.length === 1);
  return parts.length < stems.length && (isLettered || parts.every((part) => part.weight < 1));
}

/** The concepts and single words that a name of several words is made of. */
function partsOf(words: readonly Word[]): Item[] {
  const parts: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, words.length - 1);
    const count = phrase?.stems.length ?? 1;
    const part = itemFor(words.slice(at, at + count), phrase?.concept, undefined);
    if (part.weight > 0) parts.push(part);
    at += count;
  }
  return parts;
}

/** Whether some words are an entry's usual name. */
const isNamed = (entry: Entry, stems: readonly string[]): boolean => stemsOf(entry.name).join(' ') === stems.join(' ');

/** Whether an entry stands for all of its alias: of "insurance sales" the industry is but a part. */
function namesAll(entry: Entry, parts: readonly Item[]): boolean {
  const activities = parts.filter((part) => part.keys.some((key) => key.startsWith('#')));
  if (activities.length === 0) return true;
  const bag = shownBy(keyOf(entry));
  const broader = new Set(entry.broader.flatMap(stemsOf));
  return activities.every((part) => meets(bag, part) || part.stems.every((stem) => broader.has(stem)));
}

/** Whether one statement meets an item. */
export function meets(bag: Bag, item: Item): boolean {
  if (item.keys.some((key) => bag.has(key))) return true;
  return item.parts.length > 0 && item.parts.every((part) => meets(bag, part));
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
    else if (item.loose) met += item.weight * coverage(item.parts, ...bags);
  }
  return total > 0 ? met / total : 0;
}

/** Whether a term is a name, of the vocabulary or by its capitals, so that nothing else can stand in for it. */
export const isName = (term: string): boolean =>
  /\p{Lu}/u.test(term) || itemsOf(term).some((item) => item.keys.some((key) => key.startsWith('@')));

/** Whether nothing in a term has a name that we know, be it a concept's or the vocabulary's: "pace", "several requests". */
export const isPlain = (term: string): boolean => itemsOf(term).every(isUnnamed);

/** Whether an item has no name that we know, though its parts may have one. */
export const isUnnamed = ({ keys }: Item): boolean => keys.every((key) => !/^[#@]/.test(key));
