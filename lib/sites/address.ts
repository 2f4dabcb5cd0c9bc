/** Whether a host is one of these suffixes or a subdomain of one, compared label by label. */
export function onHost(host: string, suffixes: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return suffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
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
