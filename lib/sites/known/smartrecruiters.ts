import type { Site } from '../site.ts';

/** SmartRecruiters. Named sections by microdata, places in web components. */
export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  site: 'smartrecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  posting: /^\/[^/]+\/\d{6,}/,
  marks: ['.job-sections'],
  several: true,
  roots: [
    '.job-sections',
    '[itemprop="description"], [itemprop="responsibilities"], [itemprop="qualifications"], [itemprop="incentives"]',
  ],
  title: ['h1.job-title', '[itemprop="title"]'],
  company: [
    '[itemprop="hiringOrganization"] [itemprop="name"]',
    '[itemprop="hiringOrganization"] [itemprop="name"]@content',
  ],
  location: ['spl-job-location@formattedaddress', '.c-spl-job-location__place', '[itemprop="jobLocation"]'],
  employmentType: ['[itemprop="employmentType"]', '[itemprop="employmentType"]@content'],
  datePosted: ['[itemprop="datePosted"]@content', '[itemprop="datePosted"]'],
};
