import type { Site } from '../site.ts';
import { beside, fromTitle } from '../sources.ts';

/** Paylocity. */
export const paylocity: Site = {
  id: 'paylocity',
  site: 'paylocity',
  hosts: ['recruiting.paylocity.com'],
  posting: /\/Jobs\/Details\/\d/i,
  marks: ['.job-preview-details'],
  roots: ['.job-preview-details'],
  skip: ['.job-preview-title', '.preview-location'],
  title: ['.job-preview-title'],
  company: [fromTitle(/^(.+?) - /)],
  location: ['.preview-location'],
  salary: [beside('Salary', 'Pay', 'Compensation')],
  employmentType: [beside('Position Type', 'Job Type')],
};
