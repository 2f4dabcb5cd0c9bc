import { scoreKinds } from '../../rules/index.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import type { Passage } from '../../text/sections.ts';
import { trimMarks } from '../../text/trim.ts';
import { speaksOfCandidate } from '../asking/candidate.ts';
import { UNUSUAL_HOURS } from '../asking/hours.ts';
import { OPENS } from '../asking/opening.ts';
import { statedImportance } from '../importance.ts';

/** A line after which a list only names what would do, so that line and list are one demand. */
const CHOICE = new Patterns(
  pattern`
    \b(?:or (?:all|more)|combination|any|either|some|several|many|most|one|two|three|four|\d) of
    (?: the| these| our)? (?:following|areas|below)
  `,
  /\bfollowing (?:locations|areas|fields|languages)\b/,
  /\b(?:such as|for example|including|(?:to|that|which) includes?):?$/,
);
/** "A baker by trade; or" the next of the list */
const OR_NEXT = /[;,] or$/;
/** "Duties include:": what follows is done, and does nobody's demand. */
const NAMES_DUTIES = /\b(?:duties|responsibilit\w+|tasks|functions)\b[^.;:]*$/;
/** "Any of the following are a plus": each of them is, by itself. */
const EACH = /\bany of\b/;
/** Longer items than this (in characters) say more than a name. */
const LONGEST_ITEM = 130;

/**
 * Standard forms ask for language, mathematics and reasoning in a paragraph each: one demand each, however many
 * sentences.
 */
const BUNDLE = /\b(?:language|mathematic\w*|reasoning) (?:skills?|abilit(?:y|ies)|development)\b/i;

const isBundle = ({ kind, section = '', start, end }: Passage, folded: string): boolean =>
  kind === 'text' && BUNDLE.test(section) && statedImportance(folded.slice(start, end)) !== 'preferred';

/** A passage as one item of a list of which any will do. */
interface Choice {
  readonly passage: Passage;
  /** it ends in "or" */
  readonly orNext: boolean;
  /** it says no more than a name does */
  readonly short: boolean;
  /** it opens as a demand does */
  readonly asks: boolean;
}

function readChoice(passage: Passage, folded: string): Choice {
  const words = folded.slice(passage.start, passage.end);
  const orNext = passage.kind === 'item' && OR_NEXT.test(words);
  return { passage, orNext, short: orNext || words.length <= LONGEST_ITEM, asks: OPENS.test(words) };
}

/** Whether a choice goes on with the next item of its list. */
const takesIn = (first: Choice, next: Choice): boolean =>
  next.short &&
  next.passage.lead?.start === first.passage.lead?.start &&
  next.passage.depth >= first.passage.depth &&
  (first.asks || !next.asks);

/** Joins "Experience in at least one of the following: A B C" into one passage, as it is one demand. */
export function gatherLists(passages: readonly Passage[], folded: string): Passage[] {
  const joined: Passage[] = [];
  let open: Choice | undefined;
  let lastLead: number | undefined;
  for (const each of passages) {
    const passage = isBundle(each, folded) ? { ...each, whole: true } : each;
    const { lead, part } = passage;
    const next = readChoice(passage, folded);
    const before = joined.at(-1);
    if (open && before && takesIn(open, next)) {
      joined[joined.length - 1] = { ...before, end: passage.end };
      continue;
    }
    open = undefined;
    if (!lead || lead.start === lastLead || !next.short || !isChoice(folded.slice(lead.start, lead.end), next)) {
      joined.push(passage);
      continue;
    }
    open = next;
    lastLead = lead.start;
    if (before?.start === lead.start) joined.pop();
    joined.push({
      ...passage,
      start: lead.start,
      kind: 'item',
      whole: true,
      part: part === 'overview' ? 'demands' : part,
    });
  }
  return joined;
}

/**
 * Joins what a box of facts lists of unusual hours ("Night shift", "Every weekend", each in a line of its own): one
 * demand, from the first of them to the last.
 */
export function gatherHours(passages: readonly Passage[], folded: string): Passage[] {
  const isUnusual = ({ start, end }: Passage) => UNUSUAL_HOURS.test(folded.slice(start, end));
  return boxesOf(passages).flatMap((box) => {
    if (box.length === 1) return box;
    const first = box.findIndex(isUnusual);
    const last = box.findLastIndex(isUnusual);
    const from = box[first];
    const to = box[last];
    if (!from || !to || first === last) return box;
    return [...box.slice(0, first), { ...from, end: to.end, whole: true }, ...box.slice(last + 1)];
  });
}

/** Passages that are values of one fact, and everything else alone. */
function boxesOf(passages: readonly Passage[]): Passage[][] {
  const boxes: Passage[][] = [];
  for (const passage of passages) {
    const box = boxes.at(-1);
    const before = box?.at(-1);
    const isValue = passage.part === 'facts' && passage.end - passage.start <= LONGEST_ITEM;
    if (box && isValue && before?.part === 'facts' && before.section === passage.section) box.push(passage);
    else boxes.push([passage]);
  }
  return boxes;
}

/** Parts in which a list names gifts or papers. */
const GIVES: ReadonlySet<Passage['part']> = new Set(['benefits', 'apply', 'legal']);

function isChoice(lead: string, { passage, orNext }: Choice): boolean {
  const words = trimMarks(lead, ':');
  return (
    (passage.part === 'demands' || (!GIVES.has(passage.part) && speaksOfCandidate(words))) &&
    (orNext || (CHOICE.test(words) && namesAKind(words, passage))) &&
    !NAMES_DUTIES.test(words) &&
    !(EACH.test(words) && statedImportance(words) === 'preferred')
  );
}

const namesAKind = (lead: string, { kindHint }: Passage): boolean =>
  kindHint !== undefined || (scoreKinds(lead)[0]?.score ?? 0) >= 3;
