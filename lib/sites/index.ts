import type { PostingFacts } from '../model/posting.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { addressOf, onHost } from './address.ts';
import { SITES } from './all.ts';
import { parseDay } from './dates.ts';
import { findEmploymentType } from './employment.ts';
import { all, readField, textOf } from './fields.ts';
import { findGeneric, SURE } from './generic.ts';
import { readJsonLd, type StructuredPosting } from './json-ld.ts';
import { languageOf } from './language.ts';
import { parseSalary, speaksOfMoney } from './salary.ts';
import type { Site } from './site.ts';
import { skipper } from './skip.ts';

/**
 * Why a page has no posting to read. `many-postings`: a list of them; `no-text`: a posting without words (an image, or
 * not rendered yet); `not-a-posting`: anything else.
 */
export type NotAPosting = 'not-a-posting' | 'many-postings' | 'no-text';

/** A posting in its page: what it says of itself, and the elements that hold its text, outermost only. */
export interface FoundPosting {
  readonly facts: PostingFacts;
  readonly roots: readonly Element[];
  /** true for elements under the roots that are not the posting's text: forms, other jobs, the site's own chips */
  readonly skip: (element: Element) => boolean;
}

/** The fewest characters that can be a posting's text. */
const LEAST_TEXT = 80;

/**
 * Whether it is worth reading the page: told from the address, the title and a few look-ups, in well under a
 * millisecond on any page. May say yes to a page that turns out to be none, never no to a posting on a known site.
 */
export function looksLikePosting(document: Document, url: URL): boolean {
  if (/^just a moment/i.test(document.title)) return false;
  const path = url.pathname + url.search;
  for (const site of SITES) {
    if (!onHost(url.hostname, site.hosts) || (site.within && !site.within.test(path))) continue;
    if (site.posting?.test(path) || document.querySelector(site.roots.join(', '))) return true;
  }
  return false;
}

/**
 * Finds the posting of a page: the site's own layout first, structured data for the facts that it lacks, and the
 * generic reader where no layout fits. `url` may be anything but a web address where the page comes from a file; then
 * the page's own canonical address is used. Never throws, never changes the page.
 */
export function findPosting(document: Document, url: URL): Result<FoundPosting, NotAPosting> {
  const address = addressOf(document, url);
  const structured = readJsonLd(document);
  const site = siteOf(document, address);
  const skip = skipper(site?.skip);
  const roots = site ? rootsOf(document, site, skip) : [];
  if (site && roots.length > 0) {
    if (lengthOf(roots) < LEAST_TEXT) return fail('no-text');
    return succeed({ facts: factsOf(document, address, site, structured, roots), roots, skip });
  }
  if (structured.length > 1) return fail('many-postings');
  const found = findGeneric(document, address, skip, structured[0]?.description ?? '');
  if (!found || found.score < SURE) return fail(structured.length > 0 ? 'no-text' : 'not-a-posting');
  return succeed({ facts: factsOf(document, address, site, structured, [found.root]), roots: [found.root], skip });
}

const lengthOf = (roots: readonly Element[]): number => roots.reduce((sum, root) => sum + textOf(root).length, 0);

/** The layout that a page has: on the site's host, or by its marks where the host is not known. */
function siteOf(document: Document, address: URL | undefined): Site | undefined {
  const path = address ? address.pathname + address.search : '';
  const hosted = SITES.filter(
    (site) => address && onHost(address.hostname, site.hosts) && (site.within?.test(path) ?? true),
  );
  const shown = (site: Site): boolean => site.roots.some((selector) => all(document, selector).length > 0);
  return (
    hosted.find(shown) ?? SITES.find((site) => site.marks?.some((mark) => all(document, mark).length > 0)) ?? hosted[0]
  );
}

function rootsOf(document: Document, site: Site, skip: (element: Element) => boolean): Element[] {
  for (const selector of site.roots) {
    const found = all(document, selector).filter((element) => !skip(element) && textOf(element).length > 0);
    const outer = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    if (outer.length > 0) return site.several ? outer : outer.slice(0, 1);
  }
  return [];
}

function factsOf(
  document: Document,
  address: URL | undefined,
  site: Site | undefined,
  structured: readonly StructuredPosting[],
  roots: readonly Element[],
): PostingFacts {
  const own = site ? ownFacts(document, address, site) : {};
  const told = structured.find((one) => !own.title || resembles(own.title, one.facts.title))?.facts ?? {};
  const facts: PostingFacts = { site: site?.site ?? 'generic' };
  Object.assign(facts, told, own);
  if (address) facts.url = address.href;
  facts.title ??= titleOf(document);
  const language = languageOf(roots.map(textOf).join(' '), [
    document.documentElement.getAttribute('lang'),
    told.language,
  ]);
  if (language) facts.language = language;
  return facts;
}

function ownFacts(document: Document, address: URL | undefined, site: Site): Partial<PostingFacts> {
  const url = address ?? new URL('about:blank');
  const read = (sources: Parameters<typeof readField>[2], accept?: (text: string) => boolean) =>
    readField(document, url, sources, accept);
  const facts: Partial<PostingFacts> = {};
  const title = read(site.title)?.replace(/\s*-\s*job post$/i, '');
  if (title) facts.title = title;
  const company = read(site.company);
  if (company) facts.company = company;
  const location = read(site.location);
  if (location) facts.location = location;
  const salary = parseSalary(
    read(site.salary, speaksOfMoney) ?? '',
    address?.hostname.split('.').find((part) => part.length === 2),
  );
  if (salary) facts.salary = salary;
  const employmentType = findEmploymentType(read(site.employmentType) ?? '');
  if (employmentType) facts.employmentType = employmentType;
  const datePosted = parseDay(read(site.datePosted) ?? '');
  if (datePosted) facts.datePosted = datePosted;
  return facts;
}

/** Whether two titles name the same posting: a single-page app may still carry the data of the one before. */
function resembles(title: string, other: string | undefined): boolean {
  if (!other) return true;
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  const [one, two] = [words(title), words(other)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared >= Math.min(one.size, two.size) * 0.6;
}

function titleOf(document: Document): string | undefined {
  const heading = all(document, 'h1')
    .map(textOf)
    .find((text) => text !== '');
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim();
  return heading ?? (shared || document.title.trim() || undefined);
}
