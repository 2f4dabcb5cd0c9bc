import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { type Entry, entryOf, findTerms, type Name, productLike, type TermHit } from '../vocabulary/index.ts';
import { conceptsNamed, phraseAt, shownByConcept } from './lexicon.ts';
import { isOddSense } from './senses.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * What a text names: stems of its words ("negoti"), concepts ("#12", whatever words name them), known names ("@postgresql");
 * some of them twice. A list, as a set for each line of a profile takes ten times the room.
 */
export type Mentions = readonly string[];

/** What a text names and all that it thereby shows ("@sql"), as a set to look things up in. */
export type Bag = ReadonlySet<string>;

/**
 * What a text names. Takes time in proportion to the text.
 * @param folded the text folded, where that is known already
 */
export function mentionsIn(text: string, folded = fold(text)): Mentions {
  const words = wordsOf(folded);
  const hits = findTerms(folded, text);
  const mentions: string[] = [];
  let end = 0;
  for (const [at, word] of words.entries()) {
    mentions.push(word.stem);
    const product = productAt(word, folded, hits);
    const isNamed = product !== undefined && isMeant(product, word, text, words.length);
    if (isNamed) mentions.push(keyOf(product.entry));
    // What lies within a longer phrase has lost its own sense: the "returns" of "tax returns", the "machine" of "machine learning".
    const longest = phraseAt(words, at);
    if (!longest) continue;
    const isEveryday = product !== undefined && !isNamed && longest.stems.length === 1;
    if (at + longest.stems.length > end && !isEveryday) mentions.push(longest.concept);
    end = Math.max(end, at + longest.stems.length);
  }
  for (const { start, entry } of hits)
    if (!words.some((word) => word.start === start && isOddSense(word.stem))) mentions.push(keyOf(entry));
  return mentions;
}

/** The product that a word which begins no known name may name: "word", but not that of "word-of-mouth". */
function productAt({ text, start, end }: Word, folded: string, hits: readonly TermHit[]): Name | undefined {
  const product = productLike(text);
  if (!product || hits.some((hit) => hit.start === start)) return undefined;
  return /[-&']/.test((folded[start - 1] ?? ' ') + (folded[end] ?? ' ')) ? undefined : product;
}

/** So many words are more than a name and what is said of it: "Advanced Excel". */
const SENTENCE = 3;

/** A capital after such a word says something: "built in Go" and not "Sous Chef". */
const AFTER_SMALL = /(?:^|[\s(])\p{Ll}\S*\s$/u;

/** Whether how a word is written makes it a product's name, of which a résumé need not say more: "advanced excel", "built in Go". */
function isMeant({ need, text: name }: Name, { start, end }: Word, text: string, words: number): boolean {
  const isCapital = /\p{Lu}/u.test(text.charAt(start));
  if (words < SENTENCE && (need === 'capital' || start === 0)) return true;
  if (need === 'capital') return isCapital;
  if (need === 'case' && text.slice(start, end) !== name) return false;
  return isCapital && (name.length === 1 || AFTER_SMALL.test(text.slice(Math.max(0, start - LONGEST_WORD), start)));
}
const LONGEST_WORD = 20;

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
  return mention.startsWith('#') ? shownByConcept(mention) : NOTHING;
}
const NOTHING: Bag = new Set();

/** A known name in a bag. */
export const keyOf = ({ id }: Entry): string => `@${id}`;

/** What those of an occupation do, where a mention names one. */
export function doneBy(mention: string): readonly string[] {
  const entry = entryOf(mention.slice(1));
  return entry?.type === 'occupation' ? entry.broader.map((id) => `@${id}`) : [];
}

const shownByName: (key: string) => Bag = memo((key) => {
  const bag = new Set<string>();
  const open = [key];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const entry = entryOf(one.slice(1));
    if (!entry || bag.has(one)) continue;
    bag.add(one);
    for (const concept of conceptsNamed(entry.name)) for (const other of shownBy(concept)) bag.add(other);
    // Who dealt with a controller has kept no accounts: what an occupation does is for its holder to show.
    if (entry.type !== 'occupation') open.push(...entry.broader.map((id) => `@${id}`));
  }
  return bag;
});
