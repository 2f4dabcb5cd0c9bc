import { hasJobWord } from './cues.ts';
import { isKnownHost, isPostingAddress, sitesAt } from './detect.ts';
import type { Root } from './site.ts';

/** What stands in a page's title while a wall is checking the reader. */
const WALL =
  /^(?:just a moment|attention required|security check|access denied|are you (?:a robot|human)|pardon our interruption)/i;

/**
 * Whether it is worth reading the page: told from the address, the title, the head and one look-up, in well under a
 * millisecond on any page. Says yes to some pages that turn out to be none, and no to a list without an opened posting.
 */
export function looksLikePosting(document: Document, url: URL): boolean {
  if (WALL.test(document.title)) return false;
  const sites = sitesAt(url);
  if (sites.length === 0) return !isKnownHost(url) && speaksOfJobs(document, url);
  if (isPostingAddress(url)) return true;
  return sites.some((site) => site.roots.some((root) => isThere(document, root)));
}

/** One selector a time: Chromium finds a lone class, id or attribute twenty times as fast as a list of selectors. */
const isThere = (document: Document, root: Root): boolean =>
  typeof root === 'string' ? document.querySelector(root) !== null : root(document).length > 0;

/** The same for a host that is not known. The head only: a look through a big page's body costs too much. */
function speaksOfJobs(document: Document, url: URL): boolean {
  const words = `${url.hostname} ${url.pathname} ${document.title}`.replace(/[-_/]/g, ' ');
  if (hasJobWord(words) || /[?&](?:gh_jid|ashby_jid|jobid|job_id)=/i.test(url.search)) return true;
  if (document.getElementById('jobDescriptionText') !== null) return true;
  const data = [...(document.head?.querySelectorAll('script[type="application/ld+json"]') ?? [])];
  return data.some((script) => script.textContent?.includes('JobPosting'));
}
