import type { PostingFacts } from '../../lib/model/posting.ts';
import { type Result, succeed } from '../../lib/model/result.ts';
import { type PageText, readText } from '../../lib/page/text.ts';
import { findPosting, type NotAPosting } from '../../lib/sites/index.ts';

/** A posting found in its page: what it says of itself, and its text with the way back. What it asks is not read yet. */
export interface FoundText {
  readonly facts: PostingFacts;
  readonly page: PageText;
}

/**
 * The first half of `lib/read`; the second half, which knows the words of all trades, is the background's. `insist` takes
 * a page for a posting that doesn't look like one.
 */
export function findText(document: Document, url: URL, insist: boolean): Result<FoundText, NotAPosting> {
  const found = findPosting(document, url, insist);
  if (!found.ok) return found;
  const { facts, roots, skip } = found.value;
  return succeed({ facts, page: readText(roots, skip) });
}
