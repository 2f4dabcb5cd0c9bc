import type { PostingFacts, PostingText } from './model/posting.ts';
import type { NotAPosting } from './model/problem.ts';
import { type Result, succeed } from './model/result.ts';
import { type PageText, readText } from './page/text.ts';
import { isDemandHeading, isOfferHeading } from './sites/headings.ts';
import { findInData, findPosting } from './sites/index.ts';
import { languageOf } from './sites/language.ts';
import { plainText } from './text/plain.ts';

/** A posting found in its page: what it says of itself, and its text with the way back. What it asks is not read yet. */
export interface FoundText {
  readonly facts: PostingFacts;
  readonly page: PageText;
}

/** A line that is longer, or ends like a sentence, is no title. */
const LONGEST_TITLE = 90;

/** A posting that came as plain text (pasted or selected): its first line is its title where it reads like one. */
export function findInText(source: string): { facts: PostingFacts; posting: PostingText } {
  const posting = plainText(source);
  const [first = ''] = posting.text.split('\n');
  const isTitle =
    first !== '' &&
    first.length <= LONGEST_TITLE &&
    !/[.!?:;,]$/.test(first) &&
    !isDemandHeading(first) &&
    !isOfferHeading(first);
  const language = languageOf(posting.text, []);
  return { facts: { site: 'text', ...(isTitle && { title: first }), ...(language && { language }) }, posting };
}

/**
 * Finds the posting of a page and reads its text; a page that was saved before it had loaded is read from the data in
 * it. This half of reading knows no words of any trade, so that a page stays cheap. `insist` takes a page for a posting
 * that doesn't look like one. Fails where the page has no single posting with text, and says why.
 */
export function findText(document: Document, url: URL, insist = false): Result<FoundText, NotAPosting> {
  const shown = findPosting(document, url, insist);
  const inData = !shown.ok && shown.error === 'no-text' ? findInData(document, url) : undefined;
  const found = inData ? succeed(inData) : shown;
  if (!found.ok) return found;
  const { facts, roots, skip } = found.value;
  return succeed({ facts, page: readText(roots, skip) });
}
