import { browser } from 'wxt/browser';
import { create } from 'zustand';
import { fail, type Result, succeed } from '../../lib/model/result.ts';
import { JOB_HOSTS } from '../../lib/sites/hosts.ts';

/**
 * The match patterns of the sites that the person has chosen to have read always. The browser keeps them, as permissions
 * for their origins: what it shows and takes back in its own settings is what counts.
 */
export async function chosenSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !KNOWN.has(hostOf(origin))).sort();
}

/** The pattern that stands for a page's whole site; undefined where the page is none of the web. */
export const patternOf = ({ protocol, hostname }: URL): string | undefined =>
  /^https?:$/.test(protocol) ? `*://${hostname}/*` : undefined;

/** A pattern as a person reads it: its host. */
export const hostOf = (pattern: string): string => /^[^:]*:\/\/([^/]*)/.exec(pattern)?.[1] ?? pattern;

/** Browsers list the known job sites too. Compared by host: Firefox lists them without their paths. */
const KNOWN = new Set(JOB_HOSTS.map(hostOf));

/** The chosen sites, kept up to date once `mirrorChosen` has been called. */
export const useChosen = create<{ sites: readonly string[] }>(() => ({ sites: [] }));

/** Starts mirroring, once, when a page of the extension opens; it ends with the page. */
export function mirrorChosen(): void {
  const take = () => void chosenSites().then((sites) => useChosen.setState({ sites }));
  browser.permissions.onAdded.addListener(take);
  browser.permissions.onRemoved.addListener(take);
  take();
}

/**
 * Asks for a site, or gives it back. To be called while a click is handled: browsers ask the person only then.
 * @returns whether it was done, which the person may decline; `refused` where the browser would not do it
 */
export async function chooseSite(pattern: string, always: boolean): Promise<Result<boolean, 'refused'>> {
  const sites = { origins: [pattern] };
  try {
    if (always) return succeed(await browser.permissions.request(sites));
    return (await browser.permissions.remove(sites)) ? succeed(true) : fail('refused');
  } catch {
    return fail('refused');
  }
}
