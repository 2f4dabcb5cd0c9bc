import { sitesAt } from './detect.ts';
import { SITES } from './known/index.ts';
import type { Site } from './site.ts';

/**
 * Match patterns of the pages on which the content script runs unasked. A site's whole host where a person comes to a
 * posting from its other pages without a page load (the gate decides on each); only the career pages where the rest of
 * the host is something else.
 */
export const JOB_HOSTS: readonly string[] = [
  ...new Set(SITES.filter((site) => !site.onDemand).flatMap(patternsOf)),
].sort();

/** Whether the content script runs by itself at an address of a known site. */
export const isReadUnasked = (url: URL): boolean => sitesAt(url).some((site) => !site.onDemand);

function patternsOf(site: Site): string[] {
  return site.hosts.flatMap((host) => (site.paths ?? ['/*']).map((path) => `*://*.${host}${path}`));
}
