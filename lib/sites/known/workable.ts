import type { Site } from '../site.ts';
import { fromMeta, fromTitle } from '../sources.ts';

/** Workable: sections of fixed meaning; the benefits one is not read. */
export const workable: Site = {
  id: 'workable',
  site: 'workable',
  hosts: ['workable.com'],
  within: /\/j\/|\/view\//,
  posting: /\/j\/|\/view\//,
  marks: ['[data-ui="job-description"]', '[data-ui="job-breakdown"]'],
  several: true,
  roots: ['[data-ui="job-description"], [data-ui="job-requirements"]', '[data-ui="job-breakdown"]'],
  skip: ['[data-ui="job-benefits"]'],
  title: ['[data-ui="job-title"]'],
  company: [fromTitle(/^.+ - (.+)$/), fromMeta('og:site_name')],
  location: ['[data-ui="job-location"]'],
  employmentType: ['[data-ui="job-type"]'],
};
