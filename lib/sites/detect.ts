import { suffixesOf } from './address.ts';
import { all, readField, textOf } from './fields.ts';
import { SITES } from './known/index.ts';
import { outermost } from './microdata.ts';
import type { Root, Site } from './site.ts';

const BY_HOST = Map.groupBy(
  SITES.flatMap((site) => site.hosts.map((host) => ({ host, site }))),
  ({ host }) => host,
);

/** The layouts whose hosts and paths an address fits. Hosts are compared by whole labels: notindeed.com is not indeed.com. */
export function sitesAt(url: URL): Site[] {
  const path = url.pathname + url.search;
  const hosted = suffixesOf(url.hostname).flatMap((suffix) => BY_HOST.get(suffix) ?? []);
  return hosted.map(({ site }) => site).filter((site) => site.within?.test(path) ?? true);
}

/** Whether any layout is known on an address's host, be it for other paths. */
export const isKnownHost = (url: URL): boolean => suffixesOf(url.hostname).some((suffix) => BY_HOST.has(suffix));

/** Whether an address is that of one posting on a known site, whatever its page looks like today. */
export function isPostingAddress(address: URL | undefined): boolean {
  if (!address) return false;
  const path = address.pathname + address.search;
  return sitesAt(address).some((site) => site.posting?.test(path));
}

/** The layout that a page has: on a known host one of the host's, by its text or else the first; elsewhere by marks. */
export function siteOf(document: Document, address: URL | undefined): Site | undefined {
  const hosted = address ? sitesAt(address) : [];
  if (hosted.length > 0) return hosted.find((site) => isShown(document, site)) ?? hosted[0];
  // One look for all of them first: most pages have none, and some are big.
  if (all(document, ALL_MARKS).length === 0) return undefined;
  return SITES.find((site) => site.marks?.some((mark) => document.querySelector(mark) !== null));
}

const ALL_MARKS = SITES.flatMap((site) => site.marks ?? []).join(', ');

const isShown = (document: Document, site: Site): boolean =>
  site.roots.some((root) => elementsOf(document, root).length > 0);

/** The elements that hold the posting's text in a layout; none where the layout is not there. */
export function rootsOf(document: Document, site: Site, skip: (element: Element) => boolean): Element[] {
  for (const root of site.roots) {
    const found = outermost(elementsOf(document, root).filter((element) => !skip(element) && holdsAnything(element)));
    if (found.length > 0) return site.several ? found : found.slice(0, 1);
  }
  return [];
}

const holdsAnything = (element: Element): boolean => textOf(element) !== '' || element.querySelector('img') !== null;

/** The elements that a layout names as the posting's root, in page order. */
export const elementsOf = (document: Document, root: Root): Element[] =>
  typeof root === 'string' ? all(document, root) : root(document);

/**
 * Whether the page still shows the posting before: single-page apps change the address first and the text later. Only
 * told where a layout has the id in both.
 */
export function isStale(document: Document, address: URL | undefined, site: Site): boolean {
  if (!address || !site.key) return false;
  const found = site.key.url.exec(address.pathname + address.search);
  const wanted = found?.[1] ?? found?.[2];
  const shown = readField(document, address, site.key.page);
  return wanted !== undefined && shown !== undefined && wanted !== shown;
}

/**
 * Whether a page shows a posting of a known site in a frame, as companies put boards into their own pages. The posting
 * is then read in the frame, and the page around it yields.
 */
export function framesPosting(document: Document, address: URL | undefined): boolean {
  return all(document, 'iframe[src]').some((frame) => {
    const source = frame.getAttribute('src') ?? '';
    if (!URL.canParse(source, address?.href)) return false;
    const url = new URL(source, address?.href);
    return sitesAt(url).some((site) => site.framed && site.posting?.test(url.pathname + url.search));
  });
}
