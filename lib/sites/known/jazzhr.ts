import type { Site } from '../site.ts';
import { fromTitle } from '../sources.ts';

/** JazzHR. Its application form follows in the same page. */
export const jazzhr: Site = {
  id: 'jazzhr',
  site: 'jazzhr',
  hosts: ['applytojob.com'],
  within: /^\/apply\b/,
  posting: /^\/apply\/[^/]+/,
  marks: ['#resumator-job-employment', '.job-attributes-container'],
  roots: ['#job-description .description', '#job-description'],
  title: ['.job-header h1'],
  company: [fromTitle(/^.+? - (.+?)(?: - Career Page)?$/)],
  location: ['.job-attributes-container [title="Location"]'],
  employmentType: ['#resumator-job-employment'],
};
