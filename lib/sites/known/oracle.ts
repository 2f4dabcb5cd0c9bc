import type { Site } from '../site.ts';
import { beside, fromMeta } from '../sources.ts';

/** Oracle Recruiting Cloud: one block each for description, responsibilities and qualifications. */
export const oracle: Site = {
  id: 'oracle',
  site: 'oracle',
  hosts: ['oraclecloud.com'],
  paths: ['/hcmUI/CandidateExperience/*'],
  within: /^\/hcmUI\/CandidateExperience\//i,
  posting: /\/job\/[\w-]+/,
  marks: ['.job-details__description-content'],
  several: true,
  roots: ['.job-details__description-header, .job-details__description-content'],
  title: ['.job-details__title', 'h1.heading'],
  company: [fromMeta('og:site_name')],
  location: ['.job-details__subtitle', '.job-meta__locations', '.posting-locations'],
  salary: [beside('Pay Range')],
  employmentType: [beside('Job Schedule', 'Job Type'), '.job-meta__item'],
  datePosted: [beside('Posting Date')],
};
