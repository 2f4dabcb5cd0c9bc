import type { Kind } from '../model/kind.ts';
import type { PostingText } from '../model/posting.ts';
import { type Block, toBlocks } from './blocks.ts';
import { type Meaning, meaningOf, type Part, plainHeading } from './headings.ts';
import { isTitle } from './titles.ts';
import { trimMarks } from './trim.ts';

/** A stretch of text that is not a heading, and what stands over it. */
export interface Passage extends Block {
  /** the nearest heading, in the posting's words */
  readonly section?: string;
  readonly part: Part;
  readonly importance?: Meaning['importance'];
  readonly kindHint?: Meaning['kind'];
  readonly besides?: Meaning['besides'];
  /** a line such as "You must have experience with:" that governs this item */
  readonly lead?: Block;
  /** a lead and its list in one: not to be cut into sentences */
  readonly whole?: boolean;
}

interface Level {
  readonly rank: number;
  /** how many passages stand before it */
  readonly at: number;
  readonly heading: string;
  readonly meaning: Meaning;
}

const OVERVIEW: Meaning = { part: 'overview' };
const FORM: Meaning = { part: 'apply' };
/** The number of the first question of an application form, in a line of its own. */
const FIRST_QUESTION = /^01$/;
/** Parts that a heading nobody knows is likely to belong to when it follows them at the same rank. */
const LASTING: ReadonlySet<Part> = new Set(['demands', 'duties', 'physical', 'apply']);

/** Reads the posting's text top down and says of each passage what part of the posting it belongs to. */
export function toPassages(posting: PostingText): Passage[] {
  const passages: Passage[] = [];
  let levels: Level[] = [];
  let lead: Block | undefined;
  let factAbove = false;
  let ended: End | undefined;
  for (const block of toBlocks(posting)) {
    const words = posting.text.slice(block.start, block.end);
    if (block.kind === 'heading') {
      ended = undefined;
      levels = isPostingTitle(block, passages.length + levels.length, words)
        ? [{ rank: block.rank, at: passages.length, heading: words, meaning: OVERVIEW }]
        : nest(levels, block.rank, words, passages.length);
      lead = /:\s*$/.test(words) ? block : undefined;
      continue;
    }
    if (FIRST_QUESTION.test(words)) levels = [{ rank: block.rank, at: passages.length, heading: words, meaning: FORM }];
    if (isFormCell(words, posting.text.slice(block.end))) continue;
    const fact: boolean =
      block.kind === 'text' && (isNameOfFact(words) || (factAbove && words.split(' ').length <= LONGEST_FACT));
    factAbove = fact && !factAbove;
    if (fact) {
      passages.push({ ...describe(block, levels, undefined), part: 'facts' });
      continue;
    }
    const label = runInLabel(posting, block);
    if (label?.heads) levels = nest(levels, 9.5, label.words, passages.length);
    const outer = block.kind === 'text' && block.depth < (passages.at(-1)?.depth ?? 0);
    if (label?.heads) ended = undefined;
    else if (block.kind === 'item') ended ??= 'list';
    else if (FURNITURE.test(words)) ended = 'furniture';
    if (label || outer || ended === 'furniture') lead = undefined;
    if (lead && lead.kind !== 'heading' && block.depth <= lead.depth && isProse(block, words)) lead = undefined;
    if (label)
      passages.push({
        ...describe(block, label.heads ? levels : nest(levels, 9, label.words, passages.length), lead),
        start: label.end,
      });
    else {
      const within = columnLevels(posting, levels, block);
      const top = within.at(-1);
      const outside = ended && !lead && top && isOutside(block, words, top, ended);
      passages.push(describe(block, outside ? [{ ...top, meaning: OVERVIEW }] : within, lead));
    }
    if (/(?::|…|\.{3})\s*$/.test(words)) lead = block;
  }
  return weighed(passages);
}

/** What is asked besides is preferred where the posting has another part for what is required. */
function weighed(passages: readonly Passage[]): Passage[] {
  const strict = passages.some(({ part, importance }) => part === 'demands' && importance === 'required');
  return passages.map((passage) => (strict && passage.besides ? { ...passage, importance: 'preferred' } : passage));
}

/** "Job Code", with its value in the next line. */
const isNameOfFact = (words: string): boolean => meaningOf(words)?.part === 'facts';

/** A cell of a form to tick ("Sitting", "21 – 50 lbs"), and the tick itself: what is asked is told by where the tick stands. */
const isFormCell = (words: string, after: string): boolean =>
  /^[xXnofcNOFC✓✔☐☑]$/.test(words) || (words.split(' ').length <= 5 && /^\s*[xX✓✔☐☑]\s*(?:\n|$)/.test(after));

/** A large heading before anything else is the posting's title, whatever words are in it. */
const isPostingTitle = (block: Block, before: number, words: string): boolean =>
  before === 0 && block.rank <= 2 && !isTitle(words);

interface Label {
  readonly words: string;
  /** where the text after the label begins */
  readonly end: number;
  /** printed like a heading, so that it also speaks for the blocks below */
  readonly heads: boolean;
}

const LABEL = /^(\p{L}[^:.!?(]{2,70}?)(?: ?(:)| [-–])\s+(?=\S)/u;
/** A rest of so many words is no sentence without its label. */
const LONGEST_VALUE = 3;
/** Facts (where, when, which number) are told in no more words than this. */
const LONGEST_FACT = 12;

/** "PHYSICAL DEMANDS: Must be able to …": a heading in the line that it stands over. Data of the posting ("Hours: …") keep theirs. */
function runInLabel(posting: PostingText, block: Block): Label | null {
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
  const plain = isTitle(words) || !words.includes(' ') || meaning.part !== 'demands' || meaning.kind !== undefined;
  if (!capitals && (!plain || (block.kind === 'item' && words.split(' ').length > 3))) return null;
  // A short rest is no sentence without its label: "Travel: 10%".
  return {
    words,
    end: rest <= LONGEST_VALUE ? block.start : block.start + match[0].length,
    // "Benefits: yes" says all that it has to say.
    heads: block.kind === 'text' && rest > LONGEST_VALUE && (capitals || isTitle(words) || meaning.part === 'demands'),
  };
}

/** A cell under "Essential" or "Desirable" stands under that head. */
function columnLevels(posting: PostingText, levels: readonly Level[], block: Block): readonly Level[] {
  if (!block.column) return levels;
  const words = posting.text.slice(block.column.start, block.column.end);
  const meaning = meaningOf(words);
  return meaning?.part === 'demands' ? [...levels, { rank: 9, at: 0, heading: words, meaning }] : levels;
}

/** Lines below a lead that are shorter (in characters), and no sentences, are items of its list, marked or not. */
const LONGEST_NAME = 80;
const isProse = (block: Block, words: string): boolean =>
  block.kind === 'text' && (words.length > LONGEST_NAME || /[.!?]$/.test(words));

/** What ended the demands of a section, though no heading did. */
type End = 'list' | 'furniture';
/** Paragraphs about the law and the way to apply: what follows them is no longer of the section that they stand in. */
const FURNITURE =
  /\b(?:equal[ -](?:employment )?opportunity|affirmative action|without regard to|(?:to apply|please) (?:submit|send|apply)|to apply, |applications? (?:should|must|will) be (?:submitted|sent|received|complete))\b/i;
/** Shorter paragraphs (in words) below a list may be items that lost their mark. */
const SHORTEST_PROSE = 6;

/** A paragraph after the end of a section's demands may speak of anything: it is no demand by standing there. */
function isOutside(block: Block, words: string, { meaning }: Level, ended: End): boolean {
  const prose = ended === 'furniture' || words.split(' ').length >= SHORTEST_PROSE || /[.!?]$/.test(words);
  return block.kind === 'text' && prose && meaning.part === 'demands';
}

function describe(block: Block, levels: readonly Level[], lead: Block | undefined): Passage {
  const top = levels.at(-1);
  const { part, importance, kind, besides } = top?.meaning ?? OVERVIEW;
  return {
    ...block,
    part,
    ...(top && { section: top.heading }),
    ...(importance && { importance }),
    ...(kind && { kindHint: kind }),
    ...(besides && { besides }),
    ...(lead && { lead }),
  };
}

/** The headings in force after one more. A heading without a known meaning goes on with what it stands under. */
function nest(levels: readonly Level[], rank: number, words: string, at: number): Level[] {
  const heading = trimMarks(words, ':');
  const above = levels.filter((level) => level.rank < rank);
  const before = levels.at(-1);
  const over = above.at(-1);
  const meaning = meaningOf(words);
  if (meaning) {
    const anew = over !== undefined && over.at < at && GENERAL.test(plainHeading(words));
    return [...above, { rank, at, heading, meaning: anew ? meaning : inherit(meaning, over) }];
  }
  const equal = !over || (over.meaning.part === 'overview' && before !== undefined && before.rank <= rank);
  const goesOn = equal && before && LASTING.has(before.meaning.part);
  return [...above, { rank, at, heading, meaning: goesOn ? before.meaning : (over?.meaning ?? OVERVIEW) }];
}

/** Names of the section itself: after the lines of another heading it is no part of that one, however it is printed. */
const GENERAL = /^(?:qualifications|requirements|must haves?|about you|who you are)$/;
/** What the law or the work asks is never asked less, whatever it stands under. */
const ASKED_OF_ALL: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>(['eligibility', 'travel']);

/** "Experience" under "Preferred qualifications" is preferred too; "Skills" under "Benefits" is no demand. */
function inherit(meaning: Meaning, above: Level | undefined): Meaning {
  if (!above || meaning.part !== 'demands' || ASKED_OF_ALL.has(meaning.kind)) return meaning;
  const importance = meaning.importance ?? above.meaning.importance;
  return importance ? { ...meaning, importance } : meaning;
}
