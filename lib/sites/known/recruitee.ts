import type { Site } from '../site.ts';
import { fromMeta } from '../sources.ts';

/** Recruitee. */
export const recruitee: Site = {
  id: 'recruitee',
  site: 'recruitee',
  hosts: ['recruitee.com'],
  within: /^\/(?:[a-z]{2}\/)?o\//,
  posting: /^\/(?:[a-z]{2}\/)?o\/[^/]+/,
  several: true,
  roots: ['[class*="job-description"]', '.description'],
  title: ['h1'],
  company: [fromMeta('og:site_name')],
  location: ['[class*="location"]'],
};
