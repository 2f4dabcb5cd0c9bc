import type { Site } from '../site.ts';
import { beside, fromTitle } from '../sources.ts';

/** Ashby: the text in the right pane, labels and values in the left one. */
export const ashby: Site = {
  id: 'ashby',
  site: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  posting: /^\/[^/]+\/[0-9a-f-]{36}/,
  framed: true,
  marks: ['.ashby-job-posting-right-pane', 'h1.ashby-job-posting-heading'],
  roots: [
    '.ashby-job-posting-right-pane [class*="_descriptionText"]',
    '[class*="_descriptionText_"]',
    '.ashby-job-posting-right-pane-overview-tab',
    '#overview',
  ],
  title: ['h1.ashby-job-posting-heading', '.ashby-job-posting-heading'],
  company: [fromTitle(/^.+ @ (.+)$/)],
  location: [beside('Location')],
  salary: ['[class*="compensationTierSummary"]', beside('Compensation')],
  employmentType: [beside('Employment Type')],
};
