import type { PostingFacts } from '../model/posting.ts';
import type { NotAPosting } from '../model/problem.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { addressOf } from './address.ts';
import { countCards, LIST } from './cards.ts';
import { framesPosting, isPostingAddress, isStale, rootsOf, siteOf } from './detect.ts';
import { factsBy, guessCompany, guessLocation, guessTitle, known, labelledFacts, resembles } from './facts.ts';
import { all, textOf, tidy } from './fields.ts';
import { elementsFrom } from './from-data.ts';
import { findGeneric } from './generic.ts';
import { readJsonLd, type StructuredPosting } from './json-ld.ts';
import { languageOf } from './language.ts';
import { readMicrodata } from './microdata.ts';
import type { Site } from './site.ts';
import { skipper } from './skip.ts';

export { looksLikePosting } from './gate.ts';

/** A posting in its page: what it says of itself, and the elements that hold its text, outermost only. */
export interface FoundPosting {
  readonly facts: PostingFacts;
  readonly roots: readonly Element[];
  /** true for elements under the roots that are not the posting's text: forms, other jobs, the site's own chips */
  readonly skip: (element: Element) => boolean;
}

/** The fewest characters that can be a posting's text: where a layout has it, and where nothing says that it is one. */
const LEAST_TEXT = 40;
const LEAST_UNMARKED_TEXT = 160;
/** So much of the text that the page's data has a layout must hold to be the posting's. */
const LEAST_SHARE = 0.4;
/** No single posting is longer: a newsletter or a page of many is. */
const MOST_TEXT = 60_000;

interface Page {
  readonly document: Document;
  readonly address: URL | undefined;
  readonly site: Site | undefined;
  readonly skip: (element: Element) => boolean;
}

/**
 * Finds the posting of a page: the site's own layout first, structured data for the facts that it lacks, and the
 * generic reader where no layout fits. `url` may be anything but a web address where the page comes from a file; then
 * the page's own canonical address is used. `insist` reads the page's main text as one posting though it doesn't look
 * like one, for a person who says that it is. Never throws, never changes the page.
 */
export function findPosting(document: Document, url: URL, insist = false): Result<FoundPosting, NotAPosting> {
  const address = addressOf(document, url);
  const site = siteOf(document, address);
  const page: Page = { document, address, site, skip: skipper(site?.skip) };
  const result = (site && findBySite(page, site)) ?? findByMicrodata(page) ?? findByStructure(page);
  return result.ok || !insist ? result : readAnyway(page);
}

function findBySite(page: Page, site: Site): Result<FoundPosting, NotAPosting> | undefined {
  const { document, address, skip } = page;
  const roots = rootsOf(document, site, skip);
  if (roots.length === 0)
    return site.cards && all(document, site.cards).length >= LIST ? fail('many-postings') : undefined;
  if (isStale(document, address, site) || lengthOf(roots) < LEAST_TEXT) return fail('no-text');
  const own = factsBy(document, address, site);
  const isThis = (facts: Partial<PostingFacts>): boolean =>
    !own.title || !facts.title || resembles(own.title, facts.title);
  const data = readJsonLd(document).find(({ facts }) => isThis(facts));
  const items = data ? undefined : readMicrodata(document).find(({ facts }) => isThis(facts));
  // What a selector found is another thing than the posting where the page's data has far more of it.
  if (data && lengthOf(roots) < data.description.length * LEAST_SHARE) return undefined;
  return succeed(found(page, roots, { ...items?.facts, ...data?.facts, ...own }));
}

function findByMicrodata(page: Page): Result<FoundPosting, NotAPosting> | undefined {
  const items = readMicrodata(page.document).filter((item) => item.roots.length > 0);
  const [item] = items;
  if (!item || lengthOf(item.roots) < LEAST_UNMARKED_TEXT) return undefined;
  return items.length > 1 ? fail('many-postings') : succeed(found(page, item.roots, item.facts));
}

function findByStructure(page: Page): Result<FoundPosting, NotAPosting> {
  const { document, address, skip } = page;
  const postings = readJsonLd(document);
  const posting = thisOne(page, postings);
  if (postings.length > 1 && !posting) return fail('many-postings');
  const find = findGeneric(document, address, skip, {
    description: posting?.description,
    expected: isPostingAddress(address),
  });
  if (!find) return fail('no-text');
  if (!find.told && framesPosting(document, address)) return fail('in-frame');
  const cards = countCards(find.sure ? find.root : document.body, address);
  if (cards >= LIST && !find.told) return fail('many-postings');
  if (!find.sure) return fail(posting ? 'no-text' : 'not-a-posting');
  if (lengthOf([find.root]) > MOST_TEXT) return fail('many-postings');
  return succeed(found(page, [find.root], factsFor(page, find.root, posting)));
}

/**
 * The posting that a page has only in its structured data, as a saved page does that was never rendered. Its root is
 * made for it and stands nowhere in the page, so that there is nothing to paint. Undefined where there is no single one.
 */
export function findInData(document: Document, url: URL): FoundPosting | undefined {
  const address = addressOf(document, url);
  const page: Page = { document, address, site: siteOf(document, address), skip: () => false };
  const posting = thisOne(page, readJsonLd(document));
  if (!posting || posting.description.length < LEAST_UNMARKED_TEXT) return undefined;
  return found(page, [elementsFrom(document, posting.html)], posting.facts);
}

function readAnyway(page: Page): Result<FoundPosting, NotAPosting> {
  const find = findGeneric(page.document, page.address, page.skip);
  return find ? succeed(found(page, [find.root], factsFor(page, find.root, undefined))) : fail('no-text');
}

function factsFor(
  { document, address }: Page,
  root: Element,
  posting: StructuredPosting | undefined,
): Partial<PostingFacts> {
  return known({
    company: guessCompany(document, textOf(root)),
    location: guessLocation(document),
    ...labelledFacts(document, address),
    ...posting?.facts,
  });
}

/** The posting in a page's data that the page is about: the only one, or of several that with its address, or its title. */
function thisOne({ document, address }: Page, postings: readonly StructuredPosting[]): StructuredPosting | undefined {
  if (postings.length < 2) return postings[0];
  const names = [tidy(document.title), ...all(document, 'h1').map(textOf)];
  const titled = postings.filter(({ facts: { title } }) => title && names.some((name) => name.startsWith(title)));
  return (
    postings.find(({ facts }) => address && facts.url === address.href) ?? (titled.length === 1 ? titled[0] : undefined)
  );
}

const lengthOf = (roots: readonly Element[]): number => roots.reduce((sum, root) => sum + textOf(root).length, 0);

function found(page: Page, roots: readonly Element[], read: Partial<PostingFacts>): FoundPosting {
  const { document, address, site, skip } = page;
  const declared = [document.documentElement?.getAttribute('lang'), read.language];
  const facts = known({
    ...read,
    url: address?.href,
    title: read.title ?? guessTitle(document),
    language: languageOf(roots.map(textOf).join(' '), declared),
  });
  return { facts: { site: site?.site ?? 'generic', ...facts }, roots, skip };
}
