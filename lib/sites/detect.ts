import { onHost } from './address.ts';
import { all, readField, textOf } from './fields.ts';
import { SITES } from './known/index.ts';
import { outermost } from './microdata.ts';
import type { Root, Site } from './site.ts';

/** The layouts whose hosts and paths an address fits. */
export function sitesAt(url: URL): Site[] {
  const path = url.pathname + url.search;
  return SITES.filter((site) => onHost(url.hostname, site.hosts) && (site.within?.test(path) ?? true));
}

/** Whether an address is that of one posting on a known site, whatever its page looks like today. */
export function isPostingAddress(address: URL | undefined): boolean {
  if (!address) return false;
  const path = address.pathname + address.search;
  return sitesAt(address).some((site) => site.posting?.test(path));
}

/** The layout that a page has: one of its host's whose text is there, else one whose marks are, else its host's first. */
export function siteOf(document: Document, address: URL | undefined): Site | undefined {
  const hosted = address ? sitesAt(address) : [];
  const shown = (site: Site): boolean => site.roots.some((root) => elementsOf(document, root).length > 0);
  const marked = (site: Site): boolean => site.marks?.some((mark) => all(document, mark).length > 0) ?? false;
  return hosted.find(shown) ?? SITES.find(marked) ?? hosted[0];
}

/** The elements that hold the posting's text in a layout; none where the layout is not there. */
export function rootsOf(document: Document, site: Site, skip: (element: Element) => boolean): Element[] {
  for (const root of site.roots) {
    const found = outermost(elementsOf(document, root).filter((element) => !skip(element) && holdsAnything(element)));
    if (found.length > 0) return site.several ? found : found.slice(0, 1);
  }
  return [];
}

const holdsAnything = (element: Element): boolean => textOf(element) !== '' || element.querySelector('img') !== null;

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
