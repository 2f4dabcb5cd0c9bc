import { continues } from '../text/breaks.ts';
import { type Glyph, isSpace, type RawLine } from './lines.ts';

/** A line as it reads, and the first of the lines that it was broken into. */
interface WrappedLine extends RawLine {
  readonly source: RawLine;
}

/** So many of the last characters of a line tell whether it goes on; a whole paragraph would be read once for each of its lines. */
const ENOUGH = 100;

/**
 * Joins lines that are one line broken by hard wrapping, also where only the first of them stands in its list. Items
 * and headings of the markup stand for themselves.
 */
export function unwrap(lines: readonly RawLine[]): WrappedLine[] {
  const joined: WrappedLine[] = [];
  let before = '';
  for (const line of lines) {
    const glyphs = tidy(line.glyphs);
    const [first] = glyphs;
    if (!first) continue;
    const words = read(glyphs);
    const last = joined.at(-1);
    const plain = last && !line.item && line.depth <= last.depth && line.heading === 0 && last.heading === 0;
    if (plain && continues(before, words)) {
      last.glyphs.push({ ...first, char: ' ', to: first.from });
      for (const glyph of glyphs) last.glyphs.push(glyph);
      before = `${before} ${words}`.slice(-ENOUGH);
    } else {
      joined.push({ ...line, glyphs, source: line });
      before = words;
    }
  }
  return joined;
}

const read = (glyphs: readonly Glyph[]): string => glyphs.map((glyph) => glyph.char).join('');

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
