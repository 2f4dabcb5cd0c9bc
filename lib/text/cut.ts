/** Where a sentence may be left with the sense intact: at a comma, a semicolon, a dash, a bracket. */
const BREAKS = [', ', '; ', ': ', ' – ', ' — ', ' ('];

/**
 * A text of at most `longest` characters and an ellipsis. It ends at a break of the sentence where that leaves half of
 * the room filled, else at a word.
 */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const atBreak = Math.max(...BREAKS.map((mark) => text.lastIndexOf(mark, longest)));
  if (atBreak >= longest / 2) return `${text.slice(0, atBreak)} …`;
  return cutAtWord(text, longest);
}

/** The same, at a word wherever that is; a text without spaces is cut where it must be. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const at = text.lastIndexOf(' ', longest);
  return at > 0 ? `${text.slice(0, at)} …` : `${text.slice(0, longest)}…`;
}
