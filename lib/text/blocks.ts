import type { Line, PostingText } from '../model/posting.ts';
import type { Span } from '../model/span.ts';
import { oneOf } from './any-of.ts';
import { BULLET, inlineBullets } from './bullets.ts';
import { type FlatPart, unflatten } from './flat.ts';
import { meaningOf, type Part } from './headings.ts';
import { pattern } from './pattern.ts';
import { withoutPictures } from './pictures.ts';
import { isTitle } from './titles.ts';
import { withoutBrackets } from './trim.ts';

/** A line understood: a heading, an item of a list (real or typed), or running text. Spans leave out bullet marks. */
export interface Block extends Span {
  readonly kind: 'heading' | 'item' | 'text';
  /** how much a heading stands above others: 1 (h1) to 6, 7 bold, 8 capitals, 9 plain; 10 for what is no heading */
  readonly rank: number;
  readonly depth: number;
  /** an item only by what stands around it: nothing marks it */
  readonly inferred?: true;
  /** the head of its table column */
  readonly column?: Span;
}

// The ranks of headings that the markup does not name.
const IN_BOLD = 7;
const IN_CAPITALS = 8;
const IN_PLAIN = 9;
const NO_HEADING = 10;

/** Lines into blocks: bullets stripped, lists typed in one line cut apart, headings told from text. */
export function toBlocks(posting: PostingText): Block[] {
  return withUnmarkedItems(posting.text, lineBlocks(posting));
}

function lineBlocks(posting: PostingText): Block[] {
  const lines = posting.lines.map((line) => withoutPictures(posting.text, line));
  return lines.flatMap((line, index) => blocksOf(posting, line, lines[index + 1]));
}

/** The blocks of one line; `next` is the line below it. */
function blocksOf(posting: PostingText, line: Line, next: Line | undefined): Block[] {
  const pieces = headedItem(posting.text, line) ?? unflatten(posting.text, line);
  if (pieces.length > 1) return pieces.flatMap((piece) => flatBlocks(posting.text, piece, line));
  const parts = splitBullets(posting.text, line);
  const [first, ...others] = parts;
  if (!first || others.length > 0) return parts.map((part) => announced(posting.text, part, line.depth));
  const isTyped = first.start > line.start && !line.item;
  const rank = isTyped ? bulletRank(posting, line, first, next) : headingRank(posting, line, next);
  return [
    {
      ...first,
      kind: rank < NO_HEADING ? 'heading' : first.kind,
      rank,
      depth: line.depth,
      ...(line.column && { column: line.column }),
    },
  ];
}

/** Lines with more words than these are paragraphs. */
const LONGEST_ITEM = 25;

/** Short lines without a full stop, one below the other under a heading that asks, are a list that lost its marks. */
function withUnmarkedItems(text: string, blocks: readonly Block[]): Block[] {
  const items = new Set<Block>();
  let list: Block[] | undefined;
  const close = () => {
    if (list && list.length >= FEWEST_ITEMS) for (const item of list) items.add(item);
    list = undefined;
  };
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    if (list && isUnmarkedItem(block, words)) list.push(block);
    else {
      close();
      if (block.kind === 'heading' && meaningOf(words)?.part === 'demands') list = [];
    }
  }
  close();
  return blocks.map((block) => (items.has(block) ? { ...block, kind: 'item', inferred: true } : block));
}
const FEWEST_ITEMS = 2;

/** Shorter lines (in words) that say what headings say may be one, though nothing marks them. */
const LONGEST_UNKNOWN = 6;
const isUnmarkedItem = ({ kind }: Block, words: string): boolean => {
  const count = words.split(' ').length;
  if (kind !== 'text' || /[.:?]["')\]]?$/.test(words) || count > LONGEST_ITEM) return false;
  return count > LONGEST_UNKNOWN || meaningOf(words) === null;
};

/** A part of a line with bullets in it; "Requirements:" before the first bullet is their heading. */
function announced(text: string, part: Span & { kind: 'item' | 'text' }, depth: number): Block {
  const heads =
    part.kind === 'text' &&
    /:$/.test(text.slice(part.start, part.end)) &&
    meaningOf(text.slice(part.start, part.end)) !== null;
  return { ...part, kind: heads ? 'heading' : part.kind, rank: heads ? IN_PLAIN : NO_HEADING, depth };
}

/** "Requirements:- Own tools": a heading with the first item of its list behind it. */
const HEAD_AND_ITEM = /^[^:]{3,70}:(?=\s*[-–•*]\s*[\p{L}\d])/u;
function headedItem(text: string, line: Line): FlatPart[] | undefined {
  const head = line.item ? undefined : HEAD_AND_ITEM.exec(text.slice(line.start, line.end))?.[0];
  if (!head || meaningOf(head) === null) return undefined;
  const end = line.start + head.length;
  return [
    { start: line.start, end, heading: true },
    { start: end, end: line.end, heading: false },
  ];
}

/** Blocks of a part of a flattened line. */
function flatBlocks(text: string, piece: Span & { heading: boolean }, line: Line): Block[] {
  if (piece.heading)
    return [{ start: piece.start, end: piece.end, kind: 'heading', rank: IN_PLAIN, depth: line.depth }];
  return splitBullets(text, { ...line, start: piece.start, end: piece.end }).map((part) => ({
    ...part,
    rank: NO_HEADING,
    depth: line.depth,
  }));
}

/** The items of a line: one, unless bullets stand between them. */
function splitBullets(text: string, line: Line): (Span & { kind: 'item' | 'text' })[] {
  const body = text.slice(line.start, line.end);
  const mark = BULLET.exec(body)?.[0] ?? '';
  const cuts = inlineBullets(body).filter((cut) => cut.index >= mark.length);
  const kind = mark !== '' || line.item || line.depth > 0 ? 'item' : 'text';
  if (cuts.length < (mark ? 1 : 2)) return [{ start: line.start + mark.length, end: line.end, kind }];
  const spans: (Span & { kind: 'item' | 'text' })[] = [];
  let start = line.start + mark.length;
  for (const cut of [...cuts, undefined]) {
    const end = cut ? line.start + cut.index : line.end;
    if (end > start) spans.push({ start, end, kind: spans.length === 0 && !mark ? kind : 'item' });
    start = end + (cut?.[0].length ?? 0);
  }
  return spans;
}

/**
 * A typed bullet before a title ("- Minimum Qualifications") or before what leads to a list is decoration, and so is a
 * number ("3. Health").
 */
function bulletRank(posting: PostingText, line: Line, body: Span, next: Line | undefined): number {
  const words = posting.text.slice(body.start, body.end);
  if (NUMBER.test(posting.text.slice(line.start, body.start)) && isOverParagraph(posting, words, next)) return IN_PLAIN;
  const heads = isTitle(words) || (BREAKS_OFF.test(words) && meaningOf(words)?.part === 'demands');
  return heads && !NAMES_EXPERIENCE.test(words) ? IN_PLAIN : NO_HEADING;
}
/** Whether a line begins with the mark of an item, and not with the number of a heading. */
function opensItem(line: string): boolean {
  const mark = BULLET.exec(line)?.[0];
  return mark !== undefined && !(NUMBER.test(line) && isTitle(line.slice(mark.length)));
}
/** A name over a paragraph, where a list would go on. */
function isOverParagraph(posting: PostingText, words: string, next: Line | undefined): boolean {
  if (!next || next.item || words.split(' ').length > LONGEST_NUMBERED || !/^\p{Lu}.*[^.!?;,]$/u.test(words))
    return false;
  const below = posting.text.slice(next.start, next.end);
  return below.split(' ').length >= SHORTEST_PARAGRAPH && /[.!?]$/.test(below) && !BULLET.test(below);
}
const NUMBER = /^\d/;
/** In words. */
const LONGEST_NUMBERED = 6;
const SHORTEST_PARAGRAPH = 12;

/** "- Relevant work experience", "- Experience preferred": made of the words of titles, but asks by itself. */
const STRONGLY = oneOf('preferred, required, desired, desirable, necessary, essential');
const NAMES_EXPERIENCE = new RegExp(
  `^${oneOf(
    pattern`
      (?:some|prior|previous|relevant|related|other|work|professional|job|technical)
      (?: (?:related|relevant|work|professional)){0,2} (?:experience|knowledge)(?: ${STRONGLY})?
    `,
    pattern`(?:experience|knowledge) ${STRONGLY}`,
    /organi[sz]ation(?:al)? skills/,
    /(?:knowledge|experience)(?: of| in)? and (?:knowledge|experience) (?:of|in|with) .+/,
  )}$`,
  'i',
);

/** A sentence that asks is no heading, however it is printed ("US CITIZENSHIP IS REQUIRED"). */
const ASKS = oneOf(
  'must, shall, you will be, please, visit',
  /requires?\b(?! skills| qual| exp)|(?:is|are|be) required/,
  /(?:is|are) (?:\w+ )?(?:desirable|preferred|desired),? but/,
);
const SENTENCE = new RegExp(`[.!]["')\\]]?$|\\b${ASKS}\\b`, 'i');

/** "You hold a degree. In addition, you must:" */
const TWO_SENTENCES = /\p{Ll}{4}[.!?] \p{Lu}[^.]*:\s*$/u;

/** A line of more words that stands over a list is a sentence about it. */
const LONGEST_LEAD = 12;

/** "Physical: lifting" says all that it has to say. */
const NAME_AND_VALUE = /: \S/;

/** The rank of a line as a heading, or that of none. `next` is the line below it. */
function headingRank(posting: PostingText, line: Line, next: Line | undefined): number {
  if (line.column) return NO_HEADING;
  const body = posting.text.slice(line.start, line.end);
  const words = body.split(' ').length;
  if (words > LONGEST_LEAD && opensWithQuestion(body)) return line.heading || IN_PLAIN;
  if (line.heading > 0) return words <= 20 && !isLongSentence(body, words) ? line.heading : NO_HEADING;
  if (line.item) return headsDeeperList(body, line, next) ? IN_PLAIN : NO_HEADING;
  if (words > 14 || body.length > 100 || !/\p{L}{2}/u.test(body) || /^\p{Ll}/u.test(body)) return NO_HEADING;
  if (isBold(line)) return !SENTENCE.test(body) || isBriefName(body) || opensDemands(body) ? IN_BOLD : NO_HEADING;
  if (isCapitals(body) && words <= 10 && !SENTENCE.test(body))
    return isOfMany(posting, body, next) ? NO_HEADING : IN_CAPITALS;
  return line.depth === 0 && headsInPlain(posting, line, next) ? IN_PLAIN : NO_HEADING;
}

/** "What can you expect from us? We think that you will like it here, because:" */
const opensWithQuestion = (body: string): boolean => /\? [^?]+:$/.test(body) && meaningOf(body) !== null;

/** What says what a heading says, and in no more words than one has. */
const isBriefName = (body: string): boolean => body.split(' ').length <= LONGEST_NAME && meaningOf(body) !== null;

/** Whether an item is the heading of the list within it. */
function headsDeeperList(body: string, line: Line, next: Line | undefined): boolean {
  if (!next || next.depth <= line.depth) return false;
  return isTitle(body) || isBriefName(body) || (isBold(line) && !/:\s*$/.test(body) && meaningOf(body) !== null);
}

/** Whether a line that nothing marks is a heading, by what it says and what stands below it. */
function headsInPlain(posting: PostingText, line: Line, next: Line | undefined): boolean {
  const body = posting.text.slice(line.start, line.end);
  const words = body.split(' ').length;
  if (TWO_SENTENCES.test(body)) return false;
  if (/:\s*$/.test(body) && (words <= 8 || meaningOf(body)?.importance === 'preferred' || opensDemands(body)))
    return true;
  if (isTitle(body) || standsOverProse(posting, line, next) || (BREAKS_OFF.test(body) && isLead(body))) return true;
  return next !== undefined && (next.item || opensItem(posting.text.slice(next.start, next.end))) && headsList(body);
}

/** Whether a line that stands over a list is its heading. */
function headsList(body: string): boolean {
  if ((/(?::|…|\.{2,})$/.test(body) && meaningOf(body) !== null) || opensDemands(body)) return true;
  if (SENTENCE.test(withoutBrackets(body)) || NAME_AND_VALUE.test(body)) return false;
  return body.split(' ').length <= 6 || isLead(body);
}

const isLead = (body: string): boolean => body.split(' ').length <= LONGEST_LEAD && meaningOf(body)?.part === 'demands';

/** Names of parts that ask nothing, which stand over running text. */
const OVER_PROSE: ReadonlySet<Part> = new Set(['company', 'benefits', 'legal', 'apply', 'duties']);
/** No such name has more words, and no running text fewer. */
const LONGEST_NAME = 4;
const SHORTEST_PROSE = 8;

/**
 * Whether a line in plain print, parted from what is above it, names the part of the posting that the sentence below it
 * belongs to.
 */
function standsOverProse(posting: PostingText, line: Line, next: Line | undefined): boolean {
  const body = posting.text.slice(line.start, line.end);
  if (line.gap === 0 || !next || next.item || body.split(' ').length > LONGEST_NAME || /[.!,]$|: \S/.test(body))
    return false;
  const below = posting.text.slice(next.start, next.end);
  if (below.split(' ').length < SHORTEST_PROSE || BULLET.test(below)) return false;
  const part = meaningOf(body)?.part;
  return part !== undefined && OVER_PROSE.has(part);
}

/** "You might fit in if you…", which any list below it completes, marked or not */
const BREAKS_OFF = /(?:…|\.{2,}|\bif(?: you(?:[’'](?:re|ve)| are| have)?)?)$/i;

/** "To qualify for this role you must have" */
const OPEN_END = /\b(?:have|be|need|possess|hold|bring|to|are):?\s*$/i;
const opensDemands = (body: string): boolean => OPEN_END.test(body) && meaningOf(body)?.part === 'demands';

/** More words than these that end in a full stop are a sentence in large print. */
const LONGEST_SLOGAN = 7;
const isLongSentence = (body: string, words: number): boolean => words > LONGEST_SLOGAN && /[.!]["')\]]?$/.test(body);

const isBold = (line: Line): boolean => line.bold >= line.end - line.start;

/** One of several lines in capitals that name no section: a posting typed in capitals throughout. */
function isOfMany(posting: PostingText, body: string, next: Line | undefined): boolean {
  if (isTitle(body) || !next || isBold(next)) return false;
  const below = posting.text.slice(next.start, next.end);
  return isCapitals(below) && !isTitle(below) && meaningOf(below)?.part !== 'facts';
}

function isCapitals(body: string): boolean {
  const letters = withoutBrackets(body).replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}
