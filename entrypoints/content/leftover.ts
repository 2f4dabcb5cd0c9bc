import type { PostingText } from '../../lib/model/posting.ts';

/** Shorter lines are often the page's own (place, pay, "posted 3 days ago"), and change before the posting does. */
const LONG = 40;

/**
 * Whether what a page shows after its address changed may still be the posting of the address before: single-page apps
 * change the address first, often the title next, and the text when it has arrived. True where nothing in the text is
 * new. (Also true of a posting that was published twice word for word.)
 */
export function isLeftover(now: PostingText, before: PostingText): boolean {
  const known = new Set(linesOf(before).map(({ text }) => text));
  const own = linesOf(now);
  const telling = own.filter(({ text, item }) => item || text.length >= LONG);
  return (telling.length > 0 ? telling : own).every(({ text }) => known.has(text));
}

const linesOf = ({ text, lines }: PostingText): { text: string; item: boolean }[] =>
  lines.map(({ start, end, item }) => ({ text: text.slice(start, end), item }));
