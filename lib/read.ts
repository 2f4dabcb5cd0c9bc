import { extract } from './extract.ts';
import { type FoundText, findText } from './find.ts';
import type { NotAPosting } from './model/problem.ts';
import type { Requirement } from './model/requirement.ts';
import { type Result, succeed } from './model/result.ts';

/** A posting, read: what it says of itself, its text with the way back into the page, and what it asks. */
export interface Reading extends FoundText {
  readonly requirements: readonly Requirement[];
}

/**
 * Reads the posting of a page. The same document gives the same reading in a browser and in Node; nothing is changed.
 * Fails where the page has no single posting with text, and says why.
 */
export function readPosting(document: Document, url: URL): Result<Reading, NotAPosting> {
  const found = findText(document, url);
  return found.ok ? succeed({ ...found.value, requirements: extract(found.value.page) }) : found;
}
