import type { Site } from '../site.ts';

/** SEEK, Jobstreet and Jobsdb. */
export const seek: Site = {
  id: 'seek',
  site: 'seek',
  hosts: ['www.seek.com.au', 'www.seek.co.nz', 'seek.com', 'jobstreet.com', 'jobsdb.com'],
  posting: /^\/(?:[a-z]{2}\/)?job\/\d/,
  marks: ['[data-automation="jobAdDetails"]'],
  roots: ['[data-automation="jobAdDetails"]'],
  cards: '[data-automation="normalJob"], [data-automation="premiumJob"]',
  title: ['[data-automation="job-detail-title"]'],
  company: ['[data-automation="advertiser-name"]'],
  location: ['[data-automation="job-detail-location"]'],
  salary: ['[data-automation="job-detail-salary"]'],
  employmentType: ['[data-automation="job-detail-work-type"]'],
  datePosted: ['[data-automation="job-detail-date"]'],
};
