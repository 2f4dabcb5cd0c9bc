import type { Site } from '../site.ts';
import { beside } from '../sources.ts';

/** USAJOBS. Sections have ids; how to apply, benefits and required documents are not what the person must be or have. */
export const usajobs: Site = {
  id: 'usajobs',
  site: 'usajobs',
  hosts: ['www.usajobs.gov', 'usajobs.gov'],
  within: /^\/(?:job|GetJob)\//i,
  posting: /^\/(?:job|GetJob)\//i,
  marks: ['.usajobs-joa'],
  several: true,
  roots: [
    '.usajobs-joa #summary, .usajobs-joa #duties, .usajobs-joa #requirements, .usajobs-joa #qualifications, .usajobs-joa #education',
    '#summary, #duties, #requirements, #qualifications, #education',
    '.usajobs-joa',
  ],
  title: ['.usajobs-joa-banner__title', '#job-title', 'h1'],
  company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
  location: ['.usajobs-joa-locations__city'],
  salary: ['[itemprop="baseSalary"]', beside('Salary')],
  employmentType: [beside('Work schedule'), beside('Appointment type')],
};
