import type { Line, PostingText } from '../model/posting.ts';
import { withoutInvisible, wrappedLines } from './breaks.ts';
import { BULLET } from './bullets.ts';
import { markdownHeading, withoutStars } from './markdown.ts';

/** "* ### Flexible hours": an item in the print of a heading. */
const HEADING_IN_ITEM = /^([-*•] )#{1,6} (?=\S)/;

/** Marks of lists within lists, in the order of word processors: they stand deeper than a dot at the same place. */
const INNER_MARK = /^[o◦○▪▫■□–-]/;
/** How much deeper, in columns. */
const DEEPER = 0.5;

/** The text of a posting that came as plain text (pasted or selected), in the form that a page's text has. */
export function plainText(source: string): PostingText {
  const clean = withoutStars(withoutInvisible(source.replace(/\r\n?/g, '\n')));
  let text = '';
  const lines: Line[] = [];
  let last = 0;
  let lists: readonly number[] = [];
  for (const span of wrappedLines(clean)) {
    const blanks = clean.slice(last, span.start).split('\n').length - 2;
    last = span.end;
    if (text) text += '\n';
    const start = text.length;
    const printed = clean.slice(span.start, span.end);
    const line = printed.replace(/\s+/g, ' ').replace(HEADING_IN_ITEM, '$1');
    lists = BULLET.test(line) ? withItem(lists, columnOf(clean, span.start, line)) : [];
    const { level, mark } = markdownHeading(line);
    text += line.slice(mark);
    lines.push({
      start,
      end: text.length,
      heading: level,
      depth: Math.max(0, lists.length - 1),
      item: false,
      bold: 0,
      gap: Math.max(0, Math.min(blanks, 2)),
    });
  }
  return { text, lines };
}

/** How far from the margin an item begins. */
const columnOf = (text: string, at: number, line: string): number =>
  at - (text.lastIndexOf('\n', at - 1) + 1) + (INNER_MARK.test(line) ? DEEPER : 0);

/** The columns at which the open lists stand, outermost first, once one more item stands at `column`. */
function withItem(lists: readonly number[], column: number): number[] {
  return [...lists.filter((one) => one < column), column];
}
