import type { Site } from '../site.ts';
import { after, part } from '../sources.ts';

/** ZipRecruiter: the pane beside a search, and the older page of one posting. */
export const ziprecruiter: Site = {
  id: 'ziprecruiter',
  site: 'ziprecruiter',
  hosts: ['ziprecruiter.com', 'ziprecruiter.co.uk', 'ziprecruiter.ca'],
  posting: /^\/c\/[^/]+\/job\/|^\/jobs\/[^/]+\/[^/]+/i,
  marks: ['[data-testid="job-details-scroll-container"]', '.jobDescriptionSection'],
  roots: [
    after('[data-testid="job-details-scroll-container"] h2, [data-testid="right-pane"] h2', /^job description$/i),
    '.jobDescriptionSection',
    '.job_description',
    '[data-testid="job-details-scroll-container"]',
    '[data-testid="right-pane"]',
  ],
  cards: '[data-testid="job-card"], article[id^="job-card"], .job_result',
  title: [
    part('[data-testid="job-details-scroll-container"] h2', /^(?!job description$)(.+)$/i),
    'h1.job_title',
    '[data-testid="job-title"]',
  ],
  company: [
    '[data-testid="job-details-scroll-container"] a[href*="/co/"]',
    '.hiring_company_text a',
    '.hiring_company a',
  ],
  location: ['.location_text', '.hiring_location'],
  salary: ['.job_salary'],
};
