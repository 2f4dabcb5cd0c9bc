import type { Site } from '../site.ts';

/** Wellfound (AngelList), on its page or in the dialog over a list. */
export const wellfound: Site = {
  id: 'wellfound',
  site: 'wellfound',
  hosts: ['wellfound.com', 'angel.co'],
  posting: /^\/(?:company\/[^/]+\/)?jobs\/\d|[?&]job_listing_slug=/,
  marks: ['[data-test="JobDescription"]', 'h1[data-test="JobListingTitle"]'],
  roots: ['#job-description', '[data-test="JobDescription"]', '[class*="styles_description"]'],
  title: ['h1[data-test="JobListingTitle"]', 'h1'],
  company: ['[data-test="StartupLink"]', 'a[href^="/company/"]'],
};
