import { extract } from '../../lib/extract.ts';
import { findInText } from '../../lib/find.ts';
import type { NotAPosting } from '../../lib/model/problem.ts';
import { fail, type Result, succeed } from '../../lib/model/result.ts';
import { type Reading, readPosting } from '../../lib/read.ts';
import { countCues } from '../../lib/sites/cues.ts';
import { readFile } from './file.ts';

/** What a posting says of itself and what it asks. */
export type Read = Pick<Reading, 'facts' | 'requirements'>;

const NOT_A_POSTING = {
  'not-a-posting': 'This page does not look like a job posting. Save the page of a single posting and try that.',
  'many-postings': 'This page lists several jobs. Open one of them, save its page and try that.',
  'in-frame': 'The posting on this page stands in a frame. Open the frame’s own page, save that and try it.',
  'no-text': 'The posting on this page has no text to read: it may be an image, or it was saved before it had loaded.',
} as const satisfies Record<NotAPosting, string>;

/**
 * Reads the posting in a file: a saved page, or a text.
 * @param url where the page was, if that is known
 * @returns one sentence, with the path, where the file can't be read or is no posting
 */
export async function readPostingFile(path: string, url: URL | undefined): Promise<Result<Read>> {
  const source = readFile(path);
  if (!source.ok) return source;
  const reading = isText(path, source.value) ? readText(source.value, url) : await readHtml(source.value, url);
  return reading.ok ? reading : fail(`${path}: ${NOT_A_POSTING[reading.error]}`);
}

/** A text file, unless a page was saved under such a name. */
const isText = (path: string, source: string): boolean => /\.txt$/i.test(path) && !/^\s*</.test(source);

async function readHtml(html: string, url: URL | undefined): Promise<Result<Read, NotAPosting>> {
  // A text is read, and a mistake told, without it: it is most of what there is to load.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  return readPosting(document, url ?? new URL('about:blank'));
}

/** A text was picked by a person, as one that is pasted: it is a posting unless nothing in it speaks like one. */
function readText(text: string, url: URL | undefined): Result<Read, NotAPosting> {
  const { facts, posting } = findInText(text);
  const requirements = extract(posting);
  if (requirements.length === 0 && countCues(text) < 1) return fail('not-a-posting');
  return succeed({ facts: { ...facts, ...(url && { url: url.href }) }, requirements });
}
