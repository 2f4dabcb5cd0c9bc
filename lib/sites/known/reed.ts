import type { Site } from '../site.ts';

/** Reed: its current pages and the microdata of the older ones. */
export const reed: Site = {
  id: 'reed',
  site: 'reed',
  hosts: ['www.reed.co.uk'],
  paths: ['/jobs/*'],
  within: /^\/jobs\//,
  posting: /^\/jobs\/[^/]+\/\d+/,
  marks: ['[data-qa="regionLbl"]', '[data-qa="salaryLbl"]'],
  roots: ['[data-qa="job-description"]', '[itemprop="description"]'],
  title: ['h1', '[itemprop="title"]'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="hiringOrganization"]'],
  location: ['[data-qa="regionLbl"]', '[data-qa="localityLbl"]'],
  salary: ['[data-qa="salaryLbl"]'],
  employmentType: ['[data-qa="jobTypeLbl"]'],
  datePosted: ['[itemprop="datePosted"]@content', '[itemprop="datePosted"]'],
};
