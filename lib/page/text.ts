import type { Line, PostingText } from '../model/posting.ts';
import type { Span } from '../model/span.ts';
import { continues, INVISIBLE } from '../text/breaks.ts';
import { decodeOnce, ENTITY_SOURCE } from '../text/entities.ts';
import { isElement, isText, UNREAD } from './nodes.ts';

/** A stretch of one text node that stands in the text: the same length on both sides, or one character for several. */
interface Run extends Span {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The way back from the posting's text to the page's text nodes. */
export interface TextMap {
  readonly runs: readonly Run[];
  /** what each node held when it was read */
  readonly data: ReadonlyMap<Text, string>;
}

export interface PageText extends PostingText {
  readonly map: TextMap;
}

export interface PageRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const LIST = new Set(['UL', 'OL', 'MENU']);
const BOLD = new Set(['B', 'STRONG', 'DT', 'TH']);
const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/i;
const PRE_STYLE = /white-space:\s*(?:pre|break-spaces)/i;
const PRE_CLASS = /\bwhite-?space-pre-(?:line|wrap)\b/;
// What is left in a text node when a page escapes its markup twice.
const ESCAPED = new RegExp(
  `${ENTITY_SOURCE}|</?(?:p|br|li|ul|ol|div|b|strong|em|i|u|span|h[1-6])\\b[^<>]{0,200}>`,
  'giy',
);
const ESCAPED_BREAK = /^<\/?(?:p|br|li|ul|ol|div|h[1-6])\b/i;

/** One character of a line and where it came from. */
interface Glyph {
  readonly char: string;
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  readonly bold: boolean;
}

interface RawLine {
  glyphs: Glyph[];
  heading: number;
  depth: number;
  item: boolean;
  gap: number;
  column: RawLine | undefined;
}

/** The columns of the table that is being read: their heads, once the first row is through. */
interface Table {
  readonly heads: (RawLine | undefined)[];
  row: number;
  cell: number;
}

interface Context {
  readonly heading: number;
  readonly depth: number;
  readonly bold: boolean;
  /** newlines in the markup are line breaks here */
  readonly pre: boolean;
}

/** Walks elements in document order and gathers lines of glyphs. */
class LineReader {
  readonly lines: RawLine[] = [];
  readonly data = new Map<Text, string>();
  private open: RawLine | null = null;
  private breaks = 0;
  private item = false;
  private tables: Table[] = [];
  private readonly skip: (element: Element) => boolean;

  constructor(skip: (element: Element) => boolean) {
    this.skip = skip;
  }

  readElement(element: Element, outer: Context): void {
    const tag = element.tagName.toUpperCase();
    if (UNREAD.has(tag) || this.skip(element)) return;
    if (tag === 'BR') {
      this.breakLine(1);
      return;
    }
    const context = this.enter(element, tag, outer);
    const block = BLOCK.has(tag);
    if (block) this.breakLine(0);
    if (tag === 'LI') this.item = true;
    const count = this.lines.length;
    this.enterTable(tag);
    if (element.shadowRoot) this.readChildren(element.shadowRoot, context);
    this.readChildren(element, context);
    if (!block) return;
    const empty = this.open === null && this.lines.length === count;
    if (tag === 'TABLE') this.tables.pop();
    this.breakLine(empty && (tag === 'P' || tag === 'DIV') ? 1 : 0);
  }

  private enter(element: Element, tag: string, outer: Context): Context {
    const style = element.getAttribute('style') ?? '';
    const level = /^H[1-6]$/.test(tag)
      ? Number(tag[1])
      : element.getAttribute('role') === 'heading'
        ? Number(element.getAttribute('aria-level') ?? 3)
        : 0;
    return {
      heading: level || outer.heading,
      depth: outer.depth + (LIST.has(tag) ? 1 : 0),
      bold: outer.bold || BOLD.has(tag) || BOLD_STYLE.test(style),
      pre: outer.pre || tag === 'PRE' || PRE_STYLE.test(style) || PRE_CLASS.test(element.getAttribute('class') ?? ''),
    };
  }

  private enterTable(tag: string): void {
    const table = this.tables.at(-1);
    if (tag === 'TABLE') this.tables.push({ heads: [], row: 0, cell: 0 });
    else if (tag === 'TR' && table) {
      table.row++;
      table.cell = 0;
    } else if ((tag === 'TD' || tag === 'TH') && table) table.cell++;
  }

  private readChildren(parent: ParentNode & Node, context: Context): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isElement(child)) this.readElement(child, context);
      else if (isText(child)) this.readText(child, context);
    }
  }

  /** Ends the line; `blank` counts towards the gap before the next one. */
  private breakLine(blank: number): void {
    if (this.open) {
      this.lines.push(this.open);
      this.open = null;
      this.breaks = 0;
    } else this.breaks += blank;
  }

  private readText(node: Text, context: Context): void {
    const data = node.data;
    this.data.set(node, data);
    const breaks = context.pre || newlinesBreak(data);
    for (let i = 0; i < data.length; ) {
      const char = data.charAt(i);
      if (char === '&' || char === '<') {
        ESCAPED.lastIndex = i;
        const found = ESCAPED.exec(data)?.[0];
        if (found) {
          this.readEscaped(found, { node, from: i, to: i + found.length, bold: context.bold }, context);
          i += found.length;
          continue;
        }
      }
      if (char === '\n' && breaks) this.breakLine(1);
      else if (!INVISIBLE.test(char)) this.add({ char, node, from: i, to: i + 1, bold: context.bold }, context);
      i++;
    }
  }

  private readEscaped(found: string, place: Omit<Glyph, 'char'>, context: Context): void {
    if (found.startsWith('<')) {
      if (ESCAPED_BREAK.test(found)) this.breakLine(0);
      return;
    }
    const char = decodeOnce(found);
    if (char === found)
      for (const [i, one] of [...found].entries())
        this.add({ ...place, char: one, from: place.from + i, to: place.from + i + 1 }, context);
    else if (!INVISIBLE.test(char)) this.add({ ...place, char }, context);
  }

  private add(glyph: Glyph, context: Context): void {
    if (!this.open) {
      if (isSpace(glyph.char)) return;
      this.open = {
        glyphs: [],
        heading: context.heading,
        depth: context.depth,
        item: this.item,
        gap: Math.min(this.breaks, 2),
        column: this.column(),
      };
      const table = this.tables.at(-1);
      if (table?.row === 1) table.heads[table.cell] = this.open;
      this.item = false;
    }
    this.open.glyphs.push(glyph);
  }

  private column(): RawLine | undefined {
    const table = this.tables.at(-1);
    return table && table.row > 1 ? table.heads[table.cell] : undefined;
  }

  finish(): RawLine[] {
    this.breakLine(0);
    return this.lines;
  }
}

const isSpace = (char: string): boolean => /\s/.test(char);

/**
 * Whether the newlines of a text node are line breaks though nothing in the markup says so: it holds blank lines
 * between text, or lines that begin with a bullet. Newlines from a wrapped source file are neither.
 */
function newlinesBreak(data: string): boolean {
  return (
    /\S[ \t]*\n[ \t]*\n\s*\S/.test(data) ||
    /\n[ \t]*[•·▪●■◦][ \t]*\S/.test(data) ||
    /\n[ \t]*(?:[-*–]|\d{1,2}[.)])[ \t]+\S[^\n]*\n[ \t]*(?:[-*–]|\d{1,2}[.)])[ \t]/.test(data)
  );
}

/** Drops the white space around a line and makes every other stretch of it one space. */
function tidy(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    if (!isSpace(glyph.char)) kept.push(glyph);
    else if (kept.length > 0 && kept.at(-1)?.char !== ' ') kept.push({ ...glyph, char: ' ' });
  }
  if (kept.at(-1)?.char === ' ') kept.pop();
  return kept;
}

/** Joins lines that are one line broken by hard wrapping, also where only the first of them stands in its list. Items and headings of the markup stand for themselves. */
function unwrap(lines: readonly RawLine[]): (RawLine & { readonly source: RawLine })[] {
  const joined: (RawLine & { readonly source: RawLine })[] = [];
  for (const line of lines) {
    const glyphs = tidy(line.glyphs);
    if (glyphs.length === 0) continue;
    const last = joined.at(-1);
    const first = glyphs[0];
    const plain = last && first && !line.item && line.depth <= last.depth && line.heading === 0 && last.heading === 0;
    if (plain && continues(read(last.glyphs), read(glyphs)))
      last.glyphs = [...last.glyphs, { ...first, char: ' ', to: first.from }, ...glyphs];
    else joined.push({ ...line, glyphs, source: line });
  }
  return joined;
}

const read = (glyphs: readonly Glyph[]): string => glyphs.map((glyph) => glyph.char).join('');

/** How many of the leading characters are bold; a closing colon or space that is not bold counts as bold. */
function boldLength(glyphs: readonly Glyph[]): number {
  let length = 0;
  let solid = 0;
  for (const glyph of glyphs) {
    if (!glyph.bold && !/[\s:.*–-]/.test(glyph.char)) break;
    length++;
    if (glyph.bold && glyph.char !== ' ') solid++;
  }
  return solid > 0 ? length : 0;
}

/**
 * The text of a posting: the visible words of `roots` in document order, one line a block or break, white space made
 * single, invisible characters dropped, with a map back to the text nodes. `skip` leaves out whole subtrees.
 * Reads markup only (no layout), so it gives the same in a browser and in Node, and nothing is changed.
 */
export function readText(roots: readonly Element[], skip: (element: Element) => boolean = () => false): PageText {
  const reader = new LineReader(skip);
  for (const root of roots) reader.readElement(root, { heading: 0, depth: 0, bold: false, pre: false });
  let text = '';
  const lines: Line[] = [];
  const runs: Run[] = [];
  const spans = new Map<RawLine, Span>();
  for (const raw of unwrap(reader.finish())) {
    if (text) text += '\n';
    const start = text.length;
    for (const glyph of raw.glyphs) {
      addRun(runs, glyph, text.length, text.length + glyph.char.length);
      text += glyph.char;
    }
    const column = raw.column && spans.get(raw.column);
    spans.set(raw.source, { start, end: text.length });
    lines.push({
      ...(column && { column }),
      start,
      end: text.length,
      heading: raw.heading,
      depth: raw.depth,
      item: raw.item,
      bold: boldLength(raw.glyphs),
      gap: raw.gap,
    });
  }
  return { text, lines, map: { runs, data: reader.data } };
}

function addRun(runs: Run[], glyph: Glyph, start: number, end: number): void {
  const last = runs.at(-1);
  const follows = last && last.node === glyph.node && last.to === glyph.from && last.end === start;
  const even = glyph.to - glyph.from === end - start && last && last.to - last.from === last.end - last.start;
  if (follows && even) runs[runs.length - 1] = { ...last, end, to: glyph.to };
  else runs.push({ start, end, node: glyph.node, from: glyph.from, to: glyph.to });
}

/** The index of the last run that starts at or before `offset`, or -1. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where a span of the text stands in the page now. Null where the page has changed there since it was read: nothing
 * is ever painted that does not read as quoted.
 */
export function locate(span: Span, page: PageText): PageRange | null {
  const { runs, data } = page.map;
  const first = runAt(runs, span.start);
  const last = runAt(runs, span.end - 1);
  for (let i = Math.max(first, 0); i <= last; i++) {
    const run = runs[i];
    if (!run?.node.isConnected || run.node.data !== data.get(run.node)) return null;
  }
  const head = runs[first];
  const tail = runs[last];
  if (!head || !tail || span.start >= span.end || span.end > tail.end) return null;
  if (!isUnbroken(head.node, tail.node, data)) return null;
  return {
    startContainer: head.node,
    startOffset: isEven(head) ? head.from + span.start - head.start : head.from,
    endContainer: tail.node,
    endOffset: isEven(tail) ? tail.from + span.end - tail.start : tail.to,
  };
}

/** Whether all words from one text node to another are words that were read: none added since, none skipped. */
function isUnbroken(from: Text, to: Text, data: TextMap['data']): boolean {
  for (let node: Node | null = from; node; node = following(node)) {
    if (isText(node) && node.data.trim() !== '' && data.get(node) !== node.data) return false;
    if (node === to) return true;
  }
  return false;
}

/** The next node in document order. */
function following(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let up: Node | null = node; up; up = up.parentNode) if (up.nextSibling) return up.nextSibling;
  return null;
}

const isEven = (run: Run): boolean => run.to - run.from === run.end - run.start;
