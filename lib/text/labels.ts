import type { PostingText } from '../model/posting.ts';
import type { Block } from './blocks.ts';
import { meaningOf } from './headings.ts';
import { isTitle } from './titles.ts';

/** The words before a colon or dash that say what the rest of their line is about. */
export interface Label {
  readonly words: string;
  /** where the text begins that is read without its label: behind it, or with it where it is no sentence otherwise */
  readonly end: number;
  /** printed like a heading, so that it also speaks for the blocks below */
  readonly heads: boolean;
}

const LABEL = /^(\p{L}[^:.!?(]{2,70}?)(?: ?(:)| [-–])\s+(?=\S)/u;
/** A rest of so many words is no sentence without its label. */
const LONGEST_VALUE = 3;
/** Facts (where, when, which number) are told in no more words than this. */
export const LONGEST_FACT = 12;

/**
 * "PHYSICAL DEMANDS: Must be able to …": a heading in the line that it stands over. Data of the posting ("Hours: …") keep
 * theirs.
 * @returns the label, or null where the block has none that means anything
 */
export function runInLabel(posting: PostingText, block: Block): Label | null {
  const match = LABEL.exec(posting.text.slice(block.start, block.end));
  const words = match?.[1];
  if (!match || !words || words.split(' ').length > 8) return null;
  const meaning = meaningOf(words);
  if (!meaning || meaning.kind === 'skill') return null;
  const rest = posting.text.slice(block.start + match[0].length, block.end).split(' ').length;
  // What the label of a fact says belongs to the fact: "Hours: Thursday to Sunday". Long ones say something else.
  if (meaning.part === 'facts') return rest > LONGEST_FACT ? null : { words, end: block.start, heads: false };
  if (match[2] !== ':') return null;
  const capitals = words === words.toUpperCase();
  // "Benefits: yes", "Pay: $20 to $22 an hour" say all that they have to say.
  const longest = meaning.part === 'benefits' ? LONGEST_FACT : LONGEST_VALUE;
  const plain = isTitle(words) || !words.includes(' ') || meaning.part !== 'demands' || meaning.kind !== undefined;
  if (!capitals && (!plain || (block.kind === 'item' && words.split(' ').length > 3))) return null;
  // A short rest is no sentence without its label: "Travel: 10%".
  return {
    words,
    end: rest <= LONGEST_VALUE ? block.start : block.start + match[0].length,
    heads: block.kind === 'text' && rest > longest && (capitals || isTitle(words) || meaning.part === 'demands'),
  };
}
