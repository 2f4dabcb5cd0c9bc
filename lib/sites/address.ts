/** A host and its parents, longest first: "au.indeed.com", "indeed.com", "com". */
export function suffixesOf(host: string): string[] {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

export const isWeb = (url: URL): boolean => url.protocol === 'https:' || url.protocol === 'http:';

/** A web address, or undefined for anything else. */
export function parseAddress(address: string | null | undefined): URL | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return isWeb(url) ? url : undefined;
}

/**
 * The address a page was read at, or the one it names itself where it comes from a file: canonical first, then og:url
 * (some boards put their home page there, which says nothing).
 */
export function addressOf(document: Document, url: URL): URL | undefined {
  if (isWeb(url)) return url;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [parseAddress(canonical), parseAddress(shared)].find((found) => found && found.pathname !== '/');
}
