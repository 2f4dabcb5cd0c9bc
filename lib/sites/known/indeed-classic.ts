import type { Site } from '../site.ts';

/** Indeed as it was until mid-2026, and still is for many: view page, and the right pane of a search. */
export const indeedClassic: Site = {
  id: 'indeed-classic',
  site: 'indeed',
  hosts: ['indeed.com', 'indeed.co.uk', 'indeed.de', 'indeed.fr', 'indeed.ca', 'indeed.co.in'],
  posting: /^\/(?:m\/)?viewjob\b/,
  marks: ['#jobDescriptionText', '.jobsearch-jobDescriptionText'],
  roots: ['#jobDescriptionText', '.jobsearch-jobDescriptionText'],
  title: [
    '[data-testid="jobsearch-JobInfoHeader-title"]',
    '.jobsearch-JobInfoHeader-title',
    'h2[data-testid="simpler-jobTitle"]',
  ],
  company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'],
  location: [
    '[data-testid="inlineHeader-companyLocation"]',
    '#jobLocationText',
    '[data-testid="job-location"]',
    '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
  ],
  salary: ['[role="group"][aria-label="Pay"]', '#salaryInfoAndJobType'],
  employmentType: ['[role="group"][aria-label="Job type"]', '#salaryInfoAndJobType'],
};
