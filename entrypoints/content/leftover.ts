import type { PostingFacts, PostingText } from '../../lib/model/posting.ts';
import type { Requirement } from '../../lib/model/requirement.ts';

/** As much of a reading as tells one posting from another. */
export interface Seen {
  readonly facts: PostingFacts;
  readonly page: PostingText;
  readonly requirements: readonly Requirement[];
}

/** Shorter lines are often the page's own (place, pay, "posted 3 days ago"), and change before the posting does. */
const LONG = 40;

/**
 * Whether what a page shows after its address changed may still be the posting of the address before: single-page apps
 * change the address first, often the title next, and the text when it has arrived. True where nothing in the text and
 * nothing that it asks is new. (Also true of a posting that was published twice word for word.)
 */
export function isLeftover(now: Seen, before: Seen): boolean {
  const lines = new Set(linesOf(before.page));
  const own = linesOf(now.page);
  const long = own.filter((line) => line.length >= LONG);
  const quotes = new Set(before.requirements.map(({ quote }) => quote));
  return (
    (long.length > 0 ? long : own).every((line) => lines.has(line)) &&
    now.requirements.every(({ quote }) => quotes.has(quote))
  );
}

const linesOf = ({ text, lines }: PostingText): string[] => lines.map(({ start, end }) => text.slice(start, end));
