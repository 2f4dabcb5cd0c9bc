import type { Site } from '../site.ts';
import { beside } from '../sources.ts';

/** GovernmentJobs and SchoolJobs (NEOGOV). The questions tab looks like requirements and is not read. */
export const neogov: Site = {
  id: 'neogov',
  site: 'neogov',
  hosts: ['www.governmentjobs.com', 'www.schooljobs.com'],
  posting: /\/(?:careers\/[^/]+\/)?jobs\/(?:newprint\/)?\d/,
  marks: ['#details-info .term-block', '.term-block .term-description'],
  several: true,
  roots: ['#details-info .term-block', '#details-info', '.term-block'],
  skip: ['#questions-info', '#benefits-info', '[id*="supplemental" i]', '[class*="supplemental" i]'],
  title: ['h1', 'h2'],
  location: [beside('Location')],
  salary: [beside('Salary')],
  employmentType: [beside('Job Type')],
  datePosted: [beside('Opening Date')],
};
