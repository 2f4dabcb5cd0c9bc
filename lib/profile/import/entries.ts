import { type Period, readDate, readSpan } from '../../text/dates.ts';
import type { Line } from './lines.ts';
import { isPlace } from './place.ts';
import { isOrganisation, isTitle } from './title.ts';

/** A line of an entry's head, with its dates taken out. */
export interface HeadLine {
  readonly cells: readonly string[];
  readonly from: readonly number[];
}
/** Dates, and the source lines that they were read from. */
export interface When extends Period {
  readonly from: readonly number[];
}
/** A job, project or the like: the lines that name it, when it was, and what is said of it. */
export interface RawEntry {
  readonly head: readonly HeadLine[];
  readonly when?: When;
  readonly bullets: readonly Line[];
  readonly prose: readonly Line[];
}

/** "3 years 2 months", which LinkedIn puts beside the dates */
export const DURATION = /^\(?\d+ (?:years?|yrs?|months?|mos?)\.?(?:,? \d+ (?:months?|mos?)\.?)?\)?$/iu;
/** A line of more letters is a sentence, not a name. */
const LONGEST_NAME = 110;
/** A line of more letters may be as long as the page is wide. */
const SHORTEST_FULL = 60;
const MOST_HEAD_LINES = 3;

type Role = 'bullet' | 'head' | 'prose' | 'anchor';

/**
 * The entries in a section's lines. Dates are what an entry is known by: the lines that name it stand on, before or
 * after the line with its dates, up to the text about it. Without any dates, an entry is a short line with items or text below.
 */
export function readEntries(all: readonly Line[]): RawEntry[] {
  const lines = all.filter(({ text }) => !DURATION.test(text));
  const roles = lines.map((line, at) => roleOf(line, lines[at - 1]));
  if (!roles.includes('anchor')) {
    const inBullets = lines.map((line, at) => (line.bullet && isDatedName(line) ? 'anchor' : (roles[at] ?? 'head')));
    if (!inBullets.includes('anchor')) return dateless(lines, roles);
    return dated(lines, inBullets);
  }
  return dated(lines, roles);
}

function roleOf(line: Line, before: Line | undefined): Role {
  if (line.bullet && line.level === undefined) return 'bullet';
  const period = periodIn(line);
  if (period && isDatedName(line)) return 'anchor';
  if (line.level !== undefined) return 'head';
  if (line.text.length > LONGEST_NAME || /:$/u.test(line.text)) return 'prose';
  if (/^[\p{Ll}(\d"“]/u.test(line.text) && !line.gap) return 'prose';
  const isSentence = /[.!?;]$/u.test(line.text) && !/\b(?:inc|co|ltd|corp|llc|[A-Z])\.$/iu.test(line.text);
  if (isSentence && (line.text.split(' ').length > 2 || endsSentence(before, line))) return 'prose';
  return line.text.length > 75 && before !== undefined && !line.gap && line.cells.length === 1 ? 'prose' : 'head';
}

/** Whether a line is the last words of the sentence that the line before began. */
const endsSentence = (before: Line | undefined, line: Line): boolean =>
  before !== undefined && !line.gap && before.text.length > SHORTEST_FULL && !/[.!?:;]$/u.test(before.text);

/** The dates of a line that names something: in a span, or alone at the line's end or in a cell of their own. */
function periodIn(line: Line): Period | undefined {
  const span = readSpan(line.text);
  if (span) return span;
  const date = readDate(line.text);
  if (!date) return undefined;
  const rest = line.text.slice(date.end).replace(/[\s)\].,|·•]+/gu, '');
  const before = line.text.slice(0, date.start).trim();
  const isApart =
    before === '' || /[,|·•–—(-]$/u.test(before) || line.cells.some((cell) => readDate(cell)?.start === 0);
  return isApart && (rest === '' || isPlace(line.text.slice(date.end).replace(/^[\s)|·•,–—-]+/u, '')))
    ? date
    : undefined;
}

function isDatedName(line: Line): boolean {
  const period = periodIn(line);
  if (!period) return false;
  const before = line.text.slice(0, period.start);
  const after = line.text.slice(period.end);
  if (before.length > LONGEST_NAME || (before.length > 70 && /[.;] /u.test(before))) return false;
  if (line.bullet) return before.length + after.length < 80 && (isTitle(before) || isOrganisation(before));
  return after.length < LONGEST_NAME || isTitle(before);
}

function dated(lines: readonly Line[], roles: readonly Role[]): RawEntry[] {
  const anchors = roles.flatMap((role, at) => (role === 'anchor' ? [at] : []));
  const first = anchors[0] ?? 0;
  const usual = Math.min(trailingHeads(roles, 0, first), MOST_HEAD_LINES);
  const starts = anchors.map((anchor, number) =>
    number === 0 ? anchor - usual : startOf(lines, roles, (anchors[number - 1] ?? 0) + 1, anchor, usual),
  );
  return anchors.map((anchor, number) => {
    const start = starts[number] ?? anchor;
    const end = starts[number + 1] ?? lines.length;
    return entryOf(lines, roles, start, anchor, end);
  });
}

/** Where the lines begin that name the entry whose dates stand at `anchor`; `usual` lines did so for the first one. */
function startOf(lines: readonly Line[], roles: readonly Role[], from: number, anchor: number, usual: number): number {
  const heads = trailingHeads(roles, from, anchor);
  const gaps = [...Array(Math.min(heads, MOST_HEAD_LINES)).keys()].map((back) => anchor - 1 - back);
  const parted = gaps.filter((at) => lines[at]?.gap || lines[at]?.level !== undefined);
  const level = parted.find((at) => lines[at]?.level !== undefined);
  if (level !== undefined) return level;
  const furthest = parted.at(-1);
  if (furthest !== undefined && (anchor - furthest <= Math.max(usual, 1) || heads < anchor - from)) return furthest;
  return parted[0] !== undefined && usual > 0
    ? parted[0]
    : anchor - Math.min(usual, heads, lines[anchor]?.gap && heads === anchor - from ? 0 : usual);
}

function trailingHeads(roles: readonly Role[], from: number, to: number): number {
  let count = 0;
  while (to - 1 - count >= from && roles[to - 1 - count] === 'head') count++;
  return count;
}

function entryOf(lines: readonly Line[], roles: readonly Role[], start: number, anchor: number, end: number): RawEntry {
  const head = lines.slice(start, anchor).map(({ cells, from }): HeadLine => ({ cells, from }));
  const line = lines[anchor];
  if (!line) return { head, bullets: [], prose: [] };
  const period = periodIn(line);
  const prose: Line[] = [];
  if (period) {
    const { cells, rest } = withoutDates(line, period);
    if (cells.length > 0) head.push({ cells, from: line.from });
    if (rest) prose.push({ ...line, text: rest, cells: [rest] });
  }
  let at = anchor + 1;
  while (at < end && at - anchor < MOST_HEAD_LINES && roles[at] === 'head') {
    const { cells = [], from = [] } = lines[at] ?? {};
    head.push({ cells, from });
    at++;
  }
  const body = lines.slice(at, end);
  // Under a line of dates alone, the first item may be the name.
  const named = head.length === 0 ? body[0] : undefined;
  if (named && isTitle(named.text) && named.text.length < 80) {
    head.push({ cells: named.cells, from: named.from });
    body.shift();
  }
  prose.push(...body.filter((one) => !one.bullet && !/:$/u.test(one.text)));
  const when = period ? { when: { ...period, from: line.from } } : {};
  return { head, ...when, bullets: body.filter((one) => one.bullet), prose };
}

/** A line's cells without its dates; a sentence that follows them in the same line stands apart. */
function withoutDates(line: Line, { start, end }: Period): { readonly cells: string[]; readonly rest?: string } {
  const after = line.text.slice(end).replace(/^[\s)\]|·•,;:–—-]+/u, '');
  const dates = line.text.slice(start, end);
  const isSentence = after.length > 12 && /[.!]$/u.test(after) && !isPlace(after);
  const place = line.cells.findIndex((cell) => cell.includes(dates));
  const cells = line.cells.flatMap((cell, at) => {
    if (at !== place) return isSentence && at > place ? [] : [cell];
    const before = cell.slice(0, cell.indexOf(dates));
    const behind = isSentence ? '' : cell.slice(cell.indexOf(dates) + dates.length);
    return [before, behind];
  });
  // The dates ran over two cells ("Jan 2020 –   Present").
  const whole = place < 0 ? [line.text.slice(0, start), isSentence ? '' : line.text.slice(end)] : cells;
  return { cells: whole.map(trimmed).filter((cell) => cell !== ''), ...(isSentence ? { rest: after } : {}) };
}

const trimmed = (text: string): string =>
  text
    .replace(/^[\s|·•,;:)\]–—-]+|[\s|·•,;:([–—-]+$/gu, '')
    .replace(/\b(?:graduated|grad\.?|expected(?: graduation)?|class of|completed|dates?:?)[\s:]*$/iu, '')
    .replace(/[\s|·•,;:([–—-]+$/gu, '');

function dateless(lines: readonly Line[], roles: readonly Role[]): RawEntry[] {
  const entries: { head: HeadLine[]; bullets: Line[]; prose: Line[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const current = entries.at(-1);
    const role = roles[at];
    const isBegun = current !== undefined && (current.bullets.length > 0 || current.prose.length > 0);
    const isNew = role === 'head' && (!current || isBegun || (line.gap && at > 0) || line.level !== undefined);
    if (isNew || !current) entries.push({ head: [], bullets: [], prose: [] });
    const entry = entries.at(-1);
    if (role === 'head') entry?.head.push({ cells: line.cells, from: line.from });
    else if (role === 'bullet') entry?.bullets.push(line);
    else entry?.prose.push(line);
  }
  return entries;
}
