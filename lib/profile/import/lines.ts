import { sectionOf } from './headings.ts';
import { flat } from './plain.ts';

/** One line of a résumé as it stood in the file. */
export interface SourceLine {
  readonly text: string;
  /** from 1, where the file has pages */
  readonly page?: number;
}

/** A line with what its place and looks say about it; what entries are read from. */
export interface Line {
  /** without bullet, marks and surplus blanks */
  readonly text: string;
  /** the text at its tabs and wide gaps */
  readonly cells: readonly string[];
  /** the source lines that it comes from */
  readonly from: readonly number[];
  readonly bullet: boolean;
  /** a blank line, a wide gap or the start of a column stands before it */
  readonly gap: boolean;
  /** bold, or larger than the text around it */
  readonly strong: boolean;
  /** 1–6 where the file marks it as a heading */
  readonly level?: number;
  /** the first line of a column */
  readonly column?: boolean;
}

/** What a reader knows of a line before its text is looked at. */
export interface RawLine {
  readonly text: string;
  readonly page?: number;
  readonly bullet?: boolean;
  readonly gap?: boolean;
  readonly strong?: boolean;
  readonly level?: number;
  /** the first line of a column */
  readonly column?: boolean;
  /** how far from the left edge of its column, in any unit; tells where an item goes on */
  readonly indent?: number;
  /** how far from the left edge its text starts, behind the bullet */
  readonly hang?: number;
}

const BULLET =
  /^\s*(?:[•●○◦▪▫■□◆◇►▶▸‣⁃∙·➢➤✓✔❖*\uF0B7\uF0A7\u2219]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|o(?=\s+\p{Lu}))\s*/u;
/** Longer lines are cut: patterns over them would take long, and nothing of a résumé is in one. */
export const LONGEST_LINE = 4000;
/** An item or a list of more lines is none. */
const MOST_LINES_OF_ONE = 20;
/** What no sentence and no list ends in. */
export const OPEN_END =
  /(?:[,;&/(–-]|\b(?:a|an|the|of|for|and|or|with|in|on|to|by|from|at|using|into|as|over|under|between|including|via|per|than))$/u;

/** A line's text without its bullet. */
export const withoutBullet = (text: string): string => text.replace(BULLET, '');

/**
 * The lines that entries are read from: blanks and bullets taken off, items that go on in the next line put together,
 * words parted by a hyphen at a line's end made whole.
 */
export function readLines(raw: readonly RawLine[]): Line[] {
  const lines: (Line & { readonly raw: RawLine })[] = [];
  let gap = true;
  for (const [index, one] of raw.entries()) {
    const bare = withoutBullet(one.text.slice(0, LONGEST_LINE));
    const text = flat(bare);
    if (text === '') {
      gap ||= one.text.trim() === '';
      continue;
    }
    const bullet = one.bullet || bare !== one.text;
    const before = lines.at(-1);
    const apart = gap || one.gap === true;
    if (before && !bullet && !apart && one.level === undefined && goesOn(before, one, text)) {
      lines[lines.length - 1] = {
        ...before,
        text: joined(before.text, text),
        cells: [joined(before.text, text)],
        from: [...before.from, index],
      };
    } else {
      const cells = cellsOf(bare);
      lines.push({
        text: cells.length === 1 ? (cells[0] ?? text) : text,
        cells,
        from: [index],
        bullet,
        gap: apart,
        strong: one.strong === true,
        ...(one.level !== undefined && { level: one.level }),
        ...(one.column && { column: true }),
        raw: one,
      });
    }
    gap = false;
  }
  return lines.map(({ raw: _, ...line }) => line);
}

/** A line at its tabs and wide gaps; one of letters set apart ("J O   D A L E") is a single cell. */
function cellsOf(bare: string): string[] {
  const cells = bare
    .split(/\t+| {3,}/u)
    .map(flat)
    .filter((cell) => cell !== '');
  const isSpaced = cells.every((cell) => /^\p{L}(?: \p{L})+$/u.test(cell)) && cells.join('').length > 6;
  return isSpaced ? [cells.map((cell) => cell.replaceAll(' ', '')).join(' ')] : cells;
}

/** Whether a line goes on with the item before it. */
function goesOn(before: Line & { readonly raw: RawLine }, next: RawLine, text: string): boolean {
  if (!before.bullet || before.from.length >= MOST_LINES_OF_ONE || sectionOf(text)) return false;
  if (next.indent !== undefined && before.raw.hang !== undefined) return next.indent > (before.raw.indent ?? 0) + 2;
  return /^\s/u.test(next.text) || /^\p{Ll}/u.test(text) || OPEN_END.test(before.text);
}

/** Lists that go on in the next line, put together: after a comma or an open bracket, or before a small letter or bracket. */
export function unbroken(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    const isOpen =
      before &&
      (OPEN_END.test(before.text) ||
        /\([^()]*$/u.test(before.text) ||
        /^\(/u.test(line.text) ||
        (before.text.includes(',') && /^\p{Ll}/u.test(line.text)));
    const goesOn =
      isOpen && before.from.length < MOST_LINES_OF_ONE && !line.gap && !line.bullet && line.level === undefined;
    if (before && goesOn) {
      const text = `${before.text} ${line.text}`;
      out[out.length - 1] = { ...before, text, cells: [text], from: [...before.from, ...line.from] };
    } else out.push(line);
  }
  return out;
}

function joined(before: string, next: string): string {
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(next) ? `${before.slice(0, -1)}${next}` : `${before} ${next}`;
}
