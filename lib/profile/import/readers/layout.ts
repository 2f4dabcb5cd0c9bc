import { sectionOf } from '../headings.ts';
import { OPEN_END, type RawLine, withoutBullet } from '../lines.ts';

/** A piece of text on a page; lengths in points, from the top left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** the baseline */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Pieces that stand side by side like words, without a wide gap between them. */
interface Segment {
  text: string;
  readonly x: number;
  end: number;
  readonly y: number;
  readonly size: number;
}
interface Row {
  readonly y: number;
  readonly segments: readonly Segment[];
}
interface Block {
  readonly place: 'full' | 'left' | 'right';
  readonly rows: readonly Row[];
}

/** A gap between two words wider than this (in letters' heights) sets them apart: a date at the right, another column. */
const WIDE = 1.2;
/** A gap wider than this is a blank. */
const BLANK = 0.14;
/** Two columns are worth finding in so many rows, so many of them on either side. */
const ROWS_FOR_COLUMNS = 8;
const ROWS_PER_COLUMN = 3;
/** How finely the gutter between two columns is searched for, in points. */
const STEP = 3;
/** An item is set in by so many letters' heights; what stands farther in is centred or at the right. */
const SHALLOWEST_ITEM = 0.8;
const DEEPEST_ITEM = 5;
const NARROWEST_GUTTER = 6;

/** The lines of a document in the order in which one reads them: column by column, also over several pages. */
export function layOut(pages: readonly (readonly Piece[])[]): RawLine[] {
  const blocks = withoutRunningHeads(pages.map(rowsOf)).map((rows, page) =>
    blocksOf(rows).map((block) => ({ ...block, page: page + 1 })),
  );
  return flow(blocks).flatMap(({ rows, page, place }) => linesOf(rows, page, place !== 'full'));
}

/** Columns that go on over the page's end are read on before the next column. */
function flow<B extends Block>(pages: readonly (readonly B[])[]): B[] {
  const out: B[] = [];
  let right: B[] = [];
  for (const blocks of pages) {
    for (const block of blocks) {
      if (block.place === 'full' && right.length > 0 && block.rows.length > 0) {
        out.push(...right);
        right = [];
      }
      if (block.place === 'right') right.push(block);
      else out.push(block);
    }
  }
  return [...out, ...right];
}

function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    // also a small sign set high, as in "1st", belongs to the line below it
    const near = piece.y - (group?.at(-1)?.y ?? 0) < 0.45 * Math.max(piece.size, first?.size ?? 0);
    if (group && first && near && !group.some((one) => isOver(one, piece))) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => ({ y: group[0]?.y ?? 0, segments: segmentsOf(group.sort((a, b) => a.x - b.x)) }));
}

/** Whether two pieces stand in the same place, so that they cannot be in one line; one printed twice to look bold can. */
function isOver(one: Piece, other: Piece): boolean {
  if (one.text === other.text && Math.abs(one.y - other.y) < 1) return false;
  const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  return Math.abs(one.y - other.y) > 1 && shared > 0.5 * Math.min(one.width, other.width);
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, x, y, width, size } of pieces) {
    const last = segments.at(-1);
    const gap = last ? x - last.end : 0;
    if (last && gap < WIDE * size) {
      // The same words printed twice on the same place make them bold.
      if (gap < -0.8 * width && last.text.endsWith(text)) continue;
      const blank = gap > BLANK * size && !/\s$/u.test(last.text) && !/^\s/u.test(text) ? ' ' : '';
      last.text += `${blank}${text}`;
      last.end = Math.max(last.end, x + width);
    } else segments.push({ text, x, y, end: x + width, size });
  }
  return segments;
}

/** Lines that stand at the head or foot of several pages, but for a page number. */
function withoutRunningHeads(pages: readonly Row[][]): Row[][] {
  const seen = new Map<string, number>();
  const ends = (rows: readonly Row[]) => [...new Set([rows[0], rows.at(-1)])].filter((row) => row !== undefined);
  for (const rows of pages) for (const row of ends(rows)) seen.set(shapeOf(row), (seen.get(shapeOf(row)) ?? 0) + 1);
  return pages.map((rows, page) => {
    const drop = new Set(
      ends(rows).filter((row) => {
        const isNumber = /^(?:page )?#(?: ?(?:of|\/) ?#)?$/iu.test(shapeOf(row));
        return isNumber || ((seen.get(shapeOf(row)) ?? 0) > 1 && (page > 0 || row !== rows[0]));
      }),
    );
    return rows.filter((row) => !drop.has(row));
  });
}

const shapeOf = (row: Row): string =>
  row.segments
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\d+/gu, '#');

/** A page's rows cut into what goes over its whole width and what stands in two columns. */
function blocksOf(rows: readonly Row[]): Block[] {
  const columns = findColumns(rows);
  if (!columns) return rows.length > 0 ? [{ place: 'full', rows }] : [];
  const { from, to, x, rail } = columns;
  const left = side(rows.slice(from, to), (segment) => segment.x < x);
  const right = side(rows.slice(from, to), (segment) => segment.x >= x);
  const inside: Block[] = rail
    ? [{ place: 'full', rows: railed(left, right) }]
    : [
        { place: 'left', rows: left },
        { place: 'right', rows: right },
      ];
  return [...blocksOf(rows.slice(0, from)), ...inside, ...blocksOf(rows.slice(to))];
}

const side = (rows: readonly Row[], within: (segment: Segment) => boolean): Row[] =>
  rows
    .map((row) => ({ y: row.y, segments: row.segments.filter(within) }))
    .filter(({ segments }) => segments.length > 0);

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  /** what stands at the left are only the headings of what stands at the right */
  readonly rail: boolean;
}

/** The widest run of rows that a gutter parts into two columns. */
function findColumns(rows: readonly Row[]): Columns | undefined {
  const segments = rows.flatMap((row) => row.segments);
  const least = Math.min(...segments.map(({ x }) => x));
  const most = Math.max(...segments.map(({ end }) => end));
  let best: (Columns & { readonly score: number }) | undefined;
  for (let x = least + 0.12 * (most - least); x < most - 0.12 * (most - least); x += STEP) {
    let from = 0;
    for (let to = 0; to <= rows.length; to++) {
      const row = rows[to];
      if (row && !crosses(row, x)) continue;
      const found = to - from >= ROWS_PER_COLUMN ? columnsAt(rows, from, to, x) : undefined;
      if (found && found.score > (best?.score ?? 0)) best = found;
      from = to + 1;
    }
  }
  return best;
}

const crosses = (row: Row, x: number): boolean =>
  row.segments.some((segment) => segment.x < x + NARROWEST_GUTTER / 2 && segment.end > x - NARROWEST_GUTTER / 2);

function columnsAt(
  rows: readonly Row[],
  from: number,
  to: number,
  x: number,
): (Columns & { score: number }) | undefined {
  const inside = rows.slice(from, to);
  const left = side(inside, (segment) => segment.x < x);
  const right = side(inside, (segment) => segment.x >= x);
  if (left.length < 2 || right.length < ROWS_PER_COLUMN) return undefined;
  const shared = left.length + right.length - inside.length;
  const apart = 1 - shared / Math.min(left.length, right.length);
  const headings = [left, right].map(countHeadings);
  const [atLeft = 0, atRight = 0] = headings;
  if (atLeft > 0 && atRight > 0 && inside.length >= ROWS_FOR_COLUMNS && left.length >= ROWS_PER_COLUMN)
    return trimmed({ from, to, x, rail: false, score: inside.length }, inside, x);
  const labels = joinLabels(left);
  const named = labels.filter(({ text }) => sectionOf(text)).length;
  if (atRight === 0 && named >= 2 && named >= labels.length / 2)
    return { from, to, x, rail: true, score: inside.length };
  // Two columns whose headings we do not know: their lines stand at heights of their own.
  const isLong = left.length > 5 && right.length > 5;
  return isLong && apart > 0.5 ? trimmed({ from, to, x, rail: false, score: inside.length / 2 }, inside, x) : undefined;
}

/** The head of a page (name, address) also happens to leave the gutter free: columns begin where both sides have begun. */
function trimmed<C extends Columns>(columns: C, inside: readonly Row[], x: number): C {
  const firstOf = (isLeft: boolean) => inside.findIndex((row) => row.segments.some((one) => one.x < x === isLeft));
  const begin = Math.max(firstOf(true), firstOf(false));
  const first = inside.findIndex((row) => row.segments.some((one) => sectionOf(one.text) !== undefined));
  const skip = Math.min(begin, first < 0 ? begin : first);
  return { ...columns, from: columns.from + Math.max(0, skip) };
}

const countHeadings = (rows: readonly Row[]): number =>
  rows.filter(({ segments }) => segments.length === 1 && sectionOf(segments[0]?.text ?? '')).length;

/** Labels of several lines put together: "Technical" above "Skills". */
function joinLabels(rows: readonly Row[]): { readonly text: string; readonly segment: Segment; readonly y: number }[] {
  const labels: { text: string; segment: Segment; y: number; last: number }[] = [];
  for (const { y, segments } of rows) {
    const [segment] = segments;
    if (!segment) continue;
    const text = segments.map((one) => one.text).join(' ');
    const before = labels.at(-1);
    const whole = before && `${before.text} ${text}`;
    const isNear = before !== undefined && y - before.last < 2.6 * segment.size;
    if (before && whole && isNear && sectionOf(whole) && !(sectionOf(text) && sectionOf(before.text))) {
      before.text = whole;
      before.last = y;
    } else labels.push({ text, segment, y, last: y });
  }
  return labels;
}

/** Labels at the left put, as lines of their own, above what they stand beside. */
function railed(left: readonly Row[], right: readonly Row[]): Row[] {
  const labels = joinLabels(left).map(({ text, segment, y }) => ({
    // A label may be centred beside its first lines.
    y: y - 0.6 * segment.size,
    segments: [{ ...segment, text }],
  }));
  return [...labels, ...right].sort((a, b) => a.y - b.y);
}

function linesOf(rows: readonly Row[], page: number, isColumn: boolean): RawLine[] {
  return withDrawnBullets(rows, plainLinesOf(rows, page, isColumn));
}

/** Some programs draw their bullets, which then are no text: in a column without any, what is set in is an item. */
function withDrawnBullets(rows: readonly Row[], lines: readonly RawLine[]): RawLine[] {
  if (lines.some(({ text }) => withoutBullet(text) !== text)) return [...lines];
  const edges = edgesOf(lines);
  const isSetIn = (at: number): boolean => {
    const [first, ...others] = rows[at]?.segments ?? [];
    const depth = first ? (first.x - (edges[at] ?? first.x)) / first.size : 0;
    return others.length === 0 && depth > SHALLOWEST_ITEM && depth < DEEPEST_ITEM;
  };
  return lines.map((line, at) => {
    const above = lines[at - 1];
    if (!isSetIn(at)) return line;
    if (!above || !isSetIn(at - 1) || !isOneSentence(above, line)) return { ...line, bullet: true };
    // an item's further lines count as set in deeper than its first
    return { ...line, indent: (line.indent ?? 0) + (rows[at]?.segments[0]?.size ?? 0) };
  });
}

/** For each line, where the lines of its section begin; none for headings and what stands above the first one. */
function edgesOf(lines: readonly RawLine[]): (number | undefined)[] {
  const headings = lines.flatMap(({ text }, at) => (sectionOf(text) === undefined ? [] : [at]));
  const edges: (number | undefined)[] = lines.map(() => undefined);
  for (const [number, heading] of headings.entries()) {
    const end = headings[number + 1] ?? lines.length;
    const edge = Math.min(...lines.slice(heading + 1, end).map(({ indent = 0 }) => indent));
    edges.fill(edge, heading + 1, end);
  }
  return edges;
}

/** Whether a line, set in as far as the one above, goes on with what that one says. */
function isOneSentence(above: RawLine, line: RawLine): boolean {
  if (line.gap || Math.abs((line.indent ?? 0) - (above.indent ?? 0)) > 1 || /[.!?;]$/u.test(above.text)) return false;
  return /^[\p{Ll}(\d]/u.test(line.text) || OPEN_END.test(above.text);
}

function plainLinesOf(rows: readonly Row[], page: number, isColumn: boolean): RawLine[] {
  const pitch = median(rows.flatMap((row, at) => (at > 0 ? [row.y - (rows[at - 1]?.y ?? 0)] : [])));
  const size = median(rows.flatMap((row) => row.segments.map((segment) => segment.size)));
  return rows.map((row, at) => {
    const [first, second] = row.segments;
    const text = row.segments.map((segment) => segment.text.trim()).join('   ');
    const above = rows[at - 1];
    const bare = withoutBullet(text);
    const bullet = bare !== text;
    const isAlone = bullet && first && withoutBullet(`${first.text.trim()} x`) === 'x';
    const hang = isAlone ? second?.x : first && first.x + (bullet ? first.size : 0);
    return {
      // a bullet is no cell of its own
      text: isAlone ? text.replace(/ {3}/u, ' ') : text,
      page,
      gap: above ? row.y - above.y > 1.3 * pitch : true,
      strong: (first?.size ?? 0) > 1.08 * size,
      ...(first ? { indent: first.x } : {}),
      ...(hang === undefined ? {} : { hang }),
      ...(isColumn && at === 0 ? { column: true } : {}),
    };
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
