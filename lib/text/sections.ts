import type { PostingText } from '../model/posting.ts';
import { anyOf } from './any-of.ts';
import { type Block, toBlocks } from './blocks.ts';
import { higherGrades } from './grades.ts';
import { type Meaning, meaningOf, type Part, plainHeading } from './headings.ts';
import { type Label, LONGEST_FACT, runInLabel } from './labels.ts';
import { leadsOn } from './lead.ts';
import { type Level, nest, OVERVIEW } from './nesting.ts';
import { isTitle } from './titles.ts';

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

const FORM: Meaning = { part: 'apply' };
/** The number of the first question of an application form, in a line of its own. */
const FIRST_QUESTION = /^01$/;
/** The rank of a label that stands over what is below it too: less than that of any heading, … */
const HEADING_LABEL = 9.5;
/** … and of one that speaks for its own line only: it takes the place of a plain heading. */
const LABEL_OF_ONE = 9;

/** How far a posting has been read. */
interface Reading {
  readonly posting: PostingText;
  readonly passages: Passage[];
  /** the headings in force, outermost first */
  levels: readonly Level[];
  /** the line that announces what comes next */
  lead: Block | undefined;
  ended: End | undefined;
  /** the last line was one drawn across the page */
  ruled: boolean;
  /** the last line named a fact, whose value may come next: how long that may be (in words), or 0 */
  factAbove: number;
  /** how far the heading in force, if it names a datum, has been read: no further than its name, or with its value */
  datum: 'named' | 'told' | undefined;
}

/** Reads the posting's text top down and says of each passage what part of the posting it belongs to. */
export function toPassages(posting: PostingText): Passage[] {
  const reading: Reading = {
    posting,
    passages: [],
    levels: [],
    lead: undefined,
    ended: undefined,
    ruled: false,
    factAbove: 0,
    datum: undefined,
  };
  for (const block of toBlocks(posting)) {
    const words = posting.text.slice(block.start, block.end);
    if (block.kind === 'heading') readHeading(reading, block, words);
    else readText(reading, block, words);
  }
  return graded(posting, weighed(reading.passages));
}

function readHeading(reading: Reading, block: Block, words: string): void {
  const { passages, levels } = reading;
  reading.levels = isPostingTitle(block, passages.length + levels.length, words)
    ? [{ rank: block.rank, at: passages.length, heading: words, meaning: OVERVIEW }]
    : nest(levels, block.rank, words, passages.length);
  reading.lead = /:\s*$/.test(words) ? block : undefined;
  reading.ended = undefined;
  reading.datum = DATUM.test(plainHeading(words)) ? 'named' : undefined;
}

/** "Salary", "Deadline": a datum of the posting, told in the line below. */
const DATUM =
  /^(?:[\w/-]+ ){0,2}(?:salary|wages?|pay|remuneration|compensation|stipend|deadline|closing date)(?: (?:range|rate|scale|band))?$/;

/** Prose below the value of a datum speaks of something else: the datum's heading is over. */
function afterDatum(reading: Reading, block: Block, words: string): void {
  if (reading.datum === 'told' && isProse(block, words)) {
    reading.levels = reading.levels.slice(0, -1);
    reading.lead = undefined;
    reading.datum = undefined;
  }
  const told = block.kind === 'text' && /\d/.test(words) && words.split(' ').length <= LONGEST_FACT;
  if (reading.datum === 'named') reading.datum = told ? 'told' : undefined;
}

/** A line drawn across the page. */
const RULE = /^(?:⸻+|[-_=*~–—]{3,})$/;
/** The heading in force is over below it, unless it stands over demands, which are more often cut in two. */
function endAtRule(reading: Reading): void {
  if (reading.levels.at(-1)?.meaning.part !== 'demands') reading.levels = [];
  reading.lead = undefined;
  reading.ruled = true;
}
/** "Holidays" right below a line drawn across the page is the name of what follows. */
const isName = (words: string): boolean =>
  words.split(' ').length <= LONGEST_RULED && /^\p{Lu}.*[^.!?,;]$/u.test(words);
/** In words. */
const LONGEST_RULED = 5;

function readText(reading: Reading, block: Block, words: string): void {
  const { posting, passages } = reading;
  if (RULE.test(words)) {
    endAtRule(reading);
    return;
  }
  const ruled = reading.ruled;
  reading.ruled = false;
  if (ruled && block.kind === 'text' && isName(words)) {
    readHeading(reading, block, words);
    return;
  }
  if (FIRST_QUESTION.test(words))
    reading.levels = [{ rank: block.rank, at: passages.length, heading: words, meaning: FORM }];
  if (isFormCell(words, posting.text.slice(block.end))) return;
  afterDatum(reading, block, words);
  const fact = isFact(block, words, reading.factAbove);
  const longest = HOURS.test(words) ? LONGEST_HOURS : LONGEST_FACT;
  reading.factAbove = fact && reading.factAbove === 0 ? longest : 0;
  if (fact) {
    passages.push({ ...describe(block, reading.levels, undefined), part: 'facts' });
    return;
  }
  const label = labelOf(reading, block);
  if (label?.heads) reading.levels = nest(reading.levels, HEADING_LABEL, label.words, passages.length);
  reading.ended = endAfter(reading.ended, block, words, label);
  if ((label && block.kind === 'text') || endsLead(reading, block, words)) reading.lead = undefined;
  passages.push(label ? labelled(reading, block, label) : unlabelled(reading, block, words));
  if (leadsOn(words)) reading.lead = block;
}

/** "Legal: knowledge of patents" in a list of demands names a field of work, and not a part of the posting. */
function labelOf({ posting, levels }: Reading, block: Block): Label | null {
  const label = runInLabel(posting, block);
  const listed = block.kind === 'item' && levels.at(-1)?.meaning.part === 'demands';
  return label && listed && meaningOf(label.words)?.part === 'legal' ? null : label;
}

/** A text behind its label, which speaks for it alone if not for what is below. */
function labelled(
  { posting: { text }, passages, levels, lead }: Reading,
  block: Block,
  { words, end, heads }: Label,
): Passage {
  const within = heads ? levels : nest(levels, LABEL_OF_ONE, words, passages.length);
  const passage = { ...describe(block, within, lead), start: end };
  return passage.part === 'demands' && namesOnly(text.slice(end, block.end)) ? { ...passage, kind: 'item' } : passage;
}

/** "Skills: sawing, planing": what stands behind the label is no sentence. */
const namesOnly = (words: string): boolean => words.length <= LONGEST_NAME && !/[.!?:]$/.test(words);

function unlabelled({ posting, levels, lead, ended }: Reading, block: Block, words: string): Passage {
  const within = ratedLevels(posting, columnLevels(posting, levels, block), lead);
  const top = within.at(-1);
  const outside = ended && lead?.kind !== 'text' && top && isOutside(block, words, top, ended);
  return describe(block, outside ? [{ ...top, meaning: OVERVIEW }] : within, lead);
}

/** What has ended the demands of the section, once this block is read. */
function endAfter(ended: End | undefined, block: Block, words: string, label: Label | null): End | undefined {
  if (label?.heads || ONLY_OR.test(words)) return undefined;
  if (block.kind === 'item') return ended ?? (block.inferred ? undefined : 'list');
  return FURNITURE.test(words) ? 'furniture' : ended;
}

/** "-OR-": what stands below it is one more of what stands above. */
const ONLY_OR = /^\W*(?:and\/)?or\W*$/i;

/** Whether the lead so far says nothing of this block. */
function endsLead({ passages, lead, ended }: Reading, block: Block, words: string): boolean {
  if (!lead) return false;
  const deep = passages.at(-1)?.depth ?? 0;
  const outer = block.kind === 'text' && block.depth < deep;
  // The list of an item is over where an item stands beside that one again.
  const beside = lead.kind === 'item' && block.depth <= lead.depth && lead.depth < deep;
  if (outer || beside || ended === 'furniture') return true;
  return lead.kind !== 'heading' && block.depth <= lead.depth && isProse(block, words);
}

/** What is asked besides is preferred where the posting has another part for what is required. */
function weighed(passages: readonly Passage[]): Passage[] {
  const strict = passages.some(({ part, importance }) => part === 'demands' && importance === 'required');
  return passages.map((passage) => (strict && passage.besides ? { ...passage, importance: 'preferred' } : passage));
}

/** What stands under the heading, or behind the label, of a higher grade is preferred. */
function graded({ text }: PostingText, passages: readonly Passage[]): Passage[] {
  const labelled = passages.map((passage) => ({
    passage,
    labels: [passage.section ?? '', OPENING_LABEL.exec(text.slice(passage.start, passage.end))?.[1] ?? ''],
  }));
  const [title = ''] = text.split('\n', 1);
  const higher = higherGrades(
    title,
    labelled.flatMap(({ labels }) => labels),
  );
  return labelled.map(({ passage, labels }) =>
    labels.some((label) => higher.has(label)) ? { ...passage, importance: 'preferred' } : passage,
  );
}
const OPENING_LABEL = /^([^:.!?]{2,60}):/;

/** Hours are told day by day. */
const HOURS = /^(?:working |work |shift )?(?:hours|schedule|patterns?|shifts?|rota|contract type)$/i;
const LONGEST_HOURS = 40;
/** "Job Code", or its value in the line below. */
const isFact = (block: Block, words: string, longest: number): boolean =>
  block.kind === 'text' && (meaningOf(words)?.part === 'facts' || words.split(' ').length <= longest);

/**
 * A cell of a form to tick ("Sitting", "21 – 50 lbs"), and the tick itself: what is asked is told by where the tick
 * stands.
 */
const isFormCell = (words: string, after: string): boolean =>
  /^[xXnofcNOFC✓✔☐☑]$/.test(words) || (words.split(' ').length <= 5 && /^\s*[xX✓✔☐☑]\s*(?:\n|$)/.test(after));

/** A large heading before anything else is the posting's title, whatever words are in it. */
const isPostingTitle = (block: Block, before: number, words: string): boolean =>
  before === 0 && block.rank <= 2 && !isTitle(words);

/** A cell under "Essential" or "Desirable" stands under that head. */
function columnLevels(posting: PostingText, levels: readonly Level[], block: Block): readonly Level[] {
  if (!block.column) return levels;
  const words = posting.text.slice(block.column.start, block.column.end);
  const meaning = meaningOf(words);
  return meaning?.part === 'demands' ? [...levels, { rank: LABEL_OF_ONE, at: 0, heading: words, meaning }] : levels;
}

/** "You will be rated on the following competencies:": what applicants are compared by is asked, wherever it is told. */
const RATED =
  /\b(?:rated|evaluated|assessed|measured|ranked|scored)\b.*\b(?:knowledge|skills|abilities|competenc(?:y|ies)|ksas?|proficiencies)\b/i;

function ratedLevels(posting: PostingText, levels: readonly Level[], lead: Block | undefined): readonly Level[] {
  if (!lead) return levels;
  const words = posting.text.slice(lead.start, lead.end);
  if (!RATED.test(words)) return levels;
  const heading = levels.at(-1)?.heading ?? words;
  return [...levels, { rank: LABEL_OF_ONE, at: 0, heading, meaning: { part: 'demands' } }];
}

/** Lines below a lead that are shorter (in characters), and no sentences, are items of its list, marked or not. */
const LONGEST_NAME = 80;
const isProse = (block: Block, words: string): boolean =>
  block.kind === 'text' && (words.length > LONGEST_NAME || /[.!?]$/.test(words));

/** What ended the demands of a section, though no heading did. */
type End = 'list' | 'furniture';
/** Paragraphs about the law and the way to apply: what follows them is no longer of the section that they stand in. */
const FURNITURE = new RegExp(
  anyOf(
    /\bequal[ -](?:employment )?opportunity\b|\baffirmative action\b|\bwithout regard to\b/,
    /\b(?:to apply|please) (?:submit|send|apply)\b|\bto apply, \b/,
    /\bapplications? (?:should|must|will) be (?:submitted|sent|received|complete)\b/,
  ),
  'i',
);
/** Shorter paragraphs (in words) below a list may be items that lost their mark. */
const SHORTEST_PROSE = 6;

/** A paragraph after the end of a section's demands may speak of anything: it is no demand by standing there. */
function isOutside(block: Block, words: string, { meaning }: Level, ended: End): boolean {
  if (block.kind !== 'text') return false;
  const long = words.split(' ').length >= SHORTEST_PROSE;
  if (meaning.part === 'physical') return long;
  return meaning.part === 'demands' && (long || ended === 'furniture' || /[.!?]$/.test(words));
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
