import type { Span } from '../model/span.ts';
import { BULLET } from './bullets.ts';

/** Characters that show nothing: zero-width marks, word joiner, byte-order mark, soft hyphen. */
export const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** A text without them, and so shorter. */
export const withoutInvisible = (text: string): string => text.replace(ALL_INVISIBLE, '');

const OPEN_END =
  /(?:,|-|–|—|&|\b(?:and|or|of|the|a|an|to|in|for|with|by|at|on|from|as|is|are|be|will|including|no|not|than|your|our|their|this|which|who))$/i;
const CLOSED_END = /[.!?:;]["'”’)]*$/;

/**
 * Whether a line goes on in the next one: text pasted from a document is broken where its page was full, not where a
 * thought ends. Short lines are left alone, for they are headings, labels and list items. `wrapped` = the text may be
 * hard-wrapped; else only a line with an open end goes on.
 */
export function continues(line: string, next: string, wrapped = true): boolean {
  if (line.length < 45 || next === '' || CLOSED_END.test(line) || BULLET.test(next)) return false;
  return (wrapped && /^[a-z(]/.test(next)) || OPEN_END.test(line);
}

/** A text with longer lines (in characters) was not broken where a page was full. */
const WIDEST_PAGE = 140;

/**
 * The lines of a text in which newlines mean line breaks, as spans without their outer white space: hard-wrapped lines
 * are joined (such a span holds the newline). Blank lines give no span.
 */
export function wrappedLines(text: string): Span[] {
  const spans: Span[] = [];
  const rows = text.split('\n');
  const wrapped = rows.every((row) => row.length <= WIDEST_PAGE);
  let start = 0;
  let before = '';
  let parted = false;
  for (const row of rows) {
    const body = row.trim();
    const from = start + (row.length - row.trimStart().length);
    start += row.length + 1;
    if (body === '') {
      parted = true;
      continue;
    }
    const last = spans.at(-1);
    // After a blank line only what begins small goes on: a heading has a capital.
    if (last && continues(before, body, wrapped) && !(parted && /^\p{Lu}/u.test(body)))
      spans[spans.length - 1] = { start: last.start, end: from + body.length };
    else spans.push({ start: from, end: from + body.length });
    before = body;
    parted = false;
  }
  return spans;
}
