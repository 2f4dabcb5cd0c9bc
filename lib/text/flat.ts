import type { Span } from '../model/span.ts';
import { SIGN } from './bullets.ts';
import { type Cut, headingsIn, leadBefore } from './flat-headings.ts';
import { gluedItems, openersIn } from './glued.ts';

/** Shorter lines (in characters) are lines; longer ones may be a whole posting that lost its line breaks. */
const FLAT = 500;

/** A part of a flattened line: a heading, or what stands under one. */
export interface FlatPart extends Span {
  readonly heading: boolean;
}

/** Marks of a list that lost its lines: "1. Build … 2. Test …", " - Build … - Test …". */
const MARKS: readonly RegExp[] = [
  /(?<=[\s*]|\p{Ll}[.,;]?)\d{1,2}[.)]\s+(?=[A-Z])/gu,
  /(?<=[^\d\s]\s)[-–*] (?=[A-Z][a-z]|\d+[-–+\d]* ?(?:week|month|year)s?)/g,
  /(?<=\s)\*(?=[A-Za-z][a-z])/g,
  // "-lifting sacks -sweeping floors"
  /(?<=[^\d\s]\s)-(?=[a-z]{3,} )/g,
  new RegExp(String.raw`(?<=\s)${SIGN} (?=\S)`, 'gu'),
];
/** Fewer marks than these may be no list. */
const LIST = 3;

/**
 * Parts of a line that holds many: a posting flattened into one line, or a list without anything between its items. One
 * part, the line itself, where it is none of these.
 */
export function unflatten(text: string, line: Span): FlatPart[] {
  const body = text.slice(line.start, line.end);
  const cuts = body.length < FLAT ? glued(body, 0) : flatCuts(body);
  return partsOf(body, line.start, cuts);
}

/** A word for the job site's own search ("#LI-Remote"), behind the last item. */
const SITE_TAG = /(?<=\s)#LI-\w/g;

function flatCuts(body: string): Cut[] {
  const headings = headingsIn(body);
  const isOutside = ({ at }: Cut) => !headings.some((cut) => at >= cut.at && at < cut.end);
  const lists = marks(body).filter(isOutside);
  const heads = [...headings, ...leads(body, headings, lists)];
  const cuts = inOrder([...heads, ...lists, ...listEnds(body, heads, lists)]);
  const starts = [0, ...cuts.map(({ at, end, heading }) => (heading ? end : at))];
  const ends = [...cuts.map(({ at }) => at), body.length];
  const inside = starts.flatMap((start, index) => glued(body.slice(start, ends[index]), start));
  const tags = [...body.matchAll(SITE_TAG)].map(({ index }) => cutAt(index));
  return inOrder([...cuts, ...inside, ...tags, ...openersIn(body).map(cutAt).filter(isOutside)]);
}

const inOrder = (cuts: readonly Cut[]): Cut[] => cuts.toSorted((a, b) => a.at - b.at);
const cutAt = (at: number): Cut => ({ at, end: at, heading: false });

/** The headings that stand unmarked before the first mark of their list. */
function leads(body: string, headings: readonly Cut[], marks: readonly Cut[]): Cut[] {
  const ends = [...headings.map(({ end }) => end), ...marks.map(({ at }) => at)];
  return marks.flatMap(({ at }) => {
    const from = Math.max(0, ...ends.filter((end) => end < at));
    const before = body.slice(from, at).trimEnd();
    const start = leadBefore(before);
    return start < 0 ? [] : [{ at: from + start, end: from + before.length, heading: true }];
  });
}

/** "12. " (in characters) */
const LONGEST_MARK = 4;

/** Where the last item of each list ends, and what stood below the list begins: at the end of its sentence. */
function listEnds(body: string, headings: readonly Cut[], marks: readonly Cut[]): Cut[] {
  return marks.flatMap(({ at }, index) => {
    const next = marks[index + 1]?.at ?? body.length;
    if (next < body.length && !headings.some((heading) => heading.at > at && heading.at < next)) return [];
    const item = at + LONGEST_MARK;
    const end = /[.!?] (?=\p{Lu})/u.exec(body.slice(item, next));
    return end ? [cutAt(item + end.index + 2)] : [];
  });
}

const glued = (part: string, offset: number): Cut[] => gluedItems(part).map((at) => cutAt(offset + at));

const marks = (body: string): Cut[] =>
  MARKS.flatMap((mark) => {
    const found = [...body.matchAll(mark)].map(({ index }) => cutAt(index));
    return found.length >= LIST ? found : [];
  });

function partsOf(body: string, offset: number, cuts: readonly Cut[]): FlatPart[] {
  const parts: FlatPart[] = [];
  let start = 0;
  const add = (from: number, to: number, heading: boolean) => {
    const piece = body.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim()) parts.push({ start: offset + from + lead, end: offset + from + piece.trimEnd().length, heading });
  };
  for (const cut of cuts) {
    if (cut.at < start) continue;
    add(start, cut.at, false);
    if (cut.heading) add(cut.at, cut.end, true);
    start = cut.heading ? cut.end : cut.at;
  }
  add(start, body.length, false);
  return parts;
}
