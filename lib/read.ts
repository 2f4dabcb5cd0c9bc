import { extract } from './extract.ts';
import type { PostingFacts } from './model/posting.ts';
import type { Requirement } from './model/requirement.ts';
import { type Result, succeed } from './model/result.ts';
import { type PageText, readText } from './page/text.ts';
import { findPosting, type NotAPosting } from './sites/index.ts';

/** A posting, read: what it says of itself, its text with the way back into the page, and what it asks. */
export interface Reading {
  readonly facts: PostingFacts;
  readonly page: PageText;
  readonly requirements: readonly Requirement[];
}

/**
 * Reads the posting of a page. The same document gives the same reading in a browser and in Node; nothing is changed.
 * Fails where the page has no single posting with text, and says why.
 */
export function readPosting(document: Document, url: URL): Result<Reading, NotAPosting> {
  const found = findPosting(document, url);
  if (!found.ok) return found;
  const page = readText(found.value.roots, found.value.skip);
  return succeed({ facts: found.value.facts, page, requirements: extract(page) });
}
