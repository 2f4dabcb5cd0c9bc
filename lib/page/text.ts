import type { Line, PostingText } from '../model/posting.ts';
import type { Span } from '../model/span.ts';
import { type Glyph, type RawLine, readLines } from './lines.ts';
import { addRun, type Run, type TextMap } from './map.ts';
import { unwrap } from './wrap.ts';

export interface PageText extends PostingText {
  readonly map: TextMap;
}

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
  const { lines: raws, data } = readLines(roots, skip);
  let text = '';
  const lines: Line[] = [];
  const runs: Run[] = [];
  const spans = new Map<RawLine, Span>();
  for (const raw of unwrap(raws)) {
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
  return { text, lines, map: { runs, data } };
}
