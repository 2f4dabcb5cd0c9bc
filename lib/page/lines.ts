import { INVISIBLE } from '../text/breaks.ts';
import { SIGN } from '../text/bullets.ts';
import { decodeOnce, ENTITY_SOURCE } from '../text/entities.ts';
import { setOf } from '../text/set-of.ts';
import { isElement, isText, UNREAD } from './nodes.ts';

const BLOCK = setOf(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
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
export interface Glyph {
  readonly char: string;
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  readonly bold: boolean;
}

/** A line of the markup, before its white space is made single. */
export interface RawLine {
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

/** "Education | Diploma": of two cells only the first is bold, so that it heads its row, and no column has a head. */
function isHeadedByRow({ heads: [, name, value, third] }: Table): boolean {
  return name !== undefined && value !== undefined && !third && isBold(name) && !isBold(value);
}
const isBold = ({ glyphs }: RawLine): boolean => glyphs.every(({ char, bold }) => bold || isSpace(char));

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
    return table && table.row > 1 && !isHeadedByRow(table) ? table.heads[table.cell] : undefined;
  }

  finish(): RawLine[] {
    this.breakLine(0);
    return this.lines;
  }
}

export const isSpace = (char: string): boolean => /\s/.test(char);

const SIGNED_LINE = new RegExp(String.raw`\n[ \t]*${SIGN}[ \t]*\S`, 'u');
/**
 * Whether the newlines of a text node are line breaks though nothing in the markup says so: it holds blank lines
 * between text, or lines that begin with a bullet. Newlines from a wrapped source file are neither.
 */
function newlinesBreak(data: string): boolean {
  return (
    /\S[ \t]*\n[ \t]*\n\s*\S/.test(data) ||
    SIGNED_LINE.test(data) ||
    /\n[ \t]*(?:[-*–]|\d{1,2}[.)])[ \t]+\S[^\n]*\n[ \t]*(?:[-*–]|\d{1,2}[.)])[ \t]/.test(data)
  );
}

/**
 * The lines of `roots` as the markup parts them, in document order, and what each text node held. `skip` leaves out
 * whole subtrees.
 */
export function readLines(roots: readonly Element[], skip: (element: Element) => boolean) {
  const reader = new LineReader(skip);
  for (const root of roots) reader.readElement(root, { heading: 0, depth: 0, bold: false, pre: false });
  return { lines: reader.finish(), data: reader.data };
}
