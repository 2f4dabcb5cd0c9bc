import type { Line, PostingText } from '../model/posting.ts';
import { withoutInvisible, wrappedLines } from './breaks.ts';
import { markdownHeading, withoutStars } from './markdown.ts';

/** "* ### Flexible hours": an item in the print of a heading. */
const HEADING_IN_ITEM = /^([-*•] )#{1,6} (?=\S)/;

/** The text of a posting that came as plain text (pasted or selected), in the form that a page's text has. */
export function plainText(source: string): PostingText {
  const clean = withoutStars(withoutInvisible(source.replace(/\r\n?/g, '\n')));
  let text = '';
  const lines: Line[] = [];
  let last = 0;
  for (const span of wrappedLines(clean)) {
    const blanks = clean.slice(last, span.start).split('\n').length - 2;
    last = span.end;
    if (text) text += '\n';
    const start = text.length;
    const line = clean.slice(span.start, span.end).replace(/\s+/g, ' ').replace(HEADING_IN_ITEM, '$1');
    const { level, mark } = markdownHeading(line);
    text += line.slice(mark);
    lines.push({
      start,
      end: text.length,
      heading: level,
      depth: 0,
      item: false,
      bold: 0,
      gap: Math.max(0, Math.min(blanks, 2)),
    });
  }
  return { text, lines };
}
