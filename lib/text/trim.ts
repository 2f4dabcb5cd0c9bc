/**
 * A text without the characters of `marks` at its ends. A loop, since a pattern such as /[\s:]+$/ is tried from every
 * place of the text and takes quadratic time on a long run of marks.
 */
export function trimMarks(text: string, marks: string): string {
  const isMark = (index: number): boolean => marks.includes(text.charAt(index)) || /\s/.test(text.charAt(index));
  let start = 0;
  let end = text.length;
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return text.slice(start, end);
}

/** A text without its brackets and what they hold. */
export const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, ' ');
