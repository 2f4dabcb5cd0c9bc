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

function patternsOf(site: Site): string[] {
  return site.hosts.flatMap((host) => (site.paths ?? ['/*']).map((path) => `*://*.${host}${path}`));
}
