import type { Site } from '../site.ts';
import { part } from '../sources.ts';

/**
 * Glassdoor. Class names end in a hash, so prefixes are matched. Its own salary estimates are no fact of the posting:
 * only what the employer gave is read.
 */
export const glassdoor: Site = {
  id: 'glassdoor',
  site: 'glassdoor',
  hosts: [
    'glassdoor.com',
    'glassdoor.co.uk',
    'glassdoor.ca',
    'glassdoor.de',
    'glassdoor.fr',
    'glassdoor.it',
    'glassdoor.es',
    'glassdoor.nl',
    'glassdoor.be',
    'glassdoor.ie',
    'glassdoor.at',
    'glassdoor.ch',
    'glassdoor.co.in',
    'glassdoor.com.au',
    'glassdoor.co.nz',
    'glassdoor.sg',
    'glassdoor.com.hk',
    'glassdoor.com.br',
    'glassdoor.com.mx',
    'glassdoor.com.ar',
  ],
  posting: /^\/job-listing\//i,
  marks: ['[class*="JobDetails_jobDescription"]', '[data-brandviews*="jobview-description"]'],
  roots: [
    '[class*="JobDetails_jobDescription"]',
    '[data-brandviews*="jobview-description"]',
    '[data-test="jobDescriptionContent"]',
    '.jobDescriptionContent',
    '#JobDescriptionContainer',
  ],
  cards: '[data-test="jobListing"]',
  title: ['[data-test="job-title"]', 'h1[id^="jd-job-title"]', '[class*="JobDetails_jobDetailsHeader"] h1'],
  company: [
    part('[data-test="employer-name"]', /^(.+?)\s*\d[.,]\d\s*★?$/),
    '[data-test="employer-name"]',
    part('[class*="EmployerProfile_compactEmployerName"]', /^(.+?)\s*\d[.,]\d\s*★?$/),
    '[class*="EmployerProfile_compactEmployerName"]',
    '[class*="EmployerProfile_employerName"]',
  ],
  location: ['[data-test="location"]', '[data-test="emp-location"]'],
  salary: [
    part('[data-test="detailSalary"]', /^(.*\bemployer (?:est|provided).*)$/i),
    part('[class*="SalaryEstimate_salaryRange"]', /^(.*\bemployer (?:est|provided).*)$/i),
  ],
};
