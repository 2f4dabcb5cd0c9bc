import { SITES } from './all.ts';

/**
 * Match patterns of the pages on which the content script runs unasked. Whole hosts: a person comes to a posting from
 * a site's other pages without a page load, and the gate decides on each.
 */
export const JOB_HOSTS: readonly string[] = [
  ...new Set(SITES.filter((site) => !site.onDemand).flatMap((site) => site.hosts.map((host) => `*://*.${host}/*`))),
].sort();
