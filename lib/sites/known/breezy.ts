import type { Site } from '../site.ts';
import { fromMeta } from '../sources.ts';

/** Breezy HR. */
export const breezy: Site = {
  id: 'breezy',
  site: 'breezy',
  hosts: ['breezy.hr'],
  paths: ['/p/*'],
  within: /^\/p\//,
  posting: /^\/p\/[^/]+/,
  roots: ['.description'],
  title: ['.banner h1', '.position-header h1', '.position h1'],
  company: [fromMeta('og:site_name')],
  location: ['.location'],
  employmentType: ['.type'],
};
