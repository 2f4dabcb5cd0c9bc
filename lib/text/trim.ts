import type { Span } from '../model/span.ts';
import { isPlainLetter } from './letters.ts';

/**
 * A text without the characters of `marks` at its ends. A loop, since a pattern such as /[\s:]+$/ is tried from every
 * place of the text and takes quadratic time on a long run of marks.
 */
export function trimMarks(text: string, marks: string): string {
  const isMark = (index: number): boolean =>
    !isPlainLetter(text.charCodeAt(index)) && (marks.includes(text.charAt(index)) || /\s/.test(text.charAt(index)));
  let start = 0;
  let end = text.length;
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return text.slice(start, end);
}

/** A text without its brackets and what they hold. */
export const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, ' ');

/** A span without outer white space and loose punctuation; null where nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:*•.-]/.test(text.charAt(from)) && !/^\.[a-z]/i.test(text.slice(from, from + 2))) from++;
  while (
    to > from &&
    /[\s,;:.!?*-]/.test(text.charAt(to - 1)) &&
    !/\b(?:etc|[a-z]\.[a-z])\.$/i.test(text.slice(Math.max(from, to - 6), to))
  )
    to--;
  if (text.charAt(from) === '(' && text.charAt(to - 1) === ')' && text.indexOf(')', from) === to - 1)
    return trimSpan(text, from + 1, to - 1);
  return from < to ? { start: from, end: to } : null;
}
