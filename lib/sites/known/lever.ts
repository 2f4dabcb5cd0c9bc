import type { Site } from '../site.ts';
import { fromTitle, part } from '../sources.ts';

/** Lever. The text is spread over sections; the wrapper that is not the accented header holds them all. */
export const lever: Site = {
  id: 'lever',
  site: 'lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  posting: /^\/[^/]+\/[0-9a-f-]{36}\/?(?:$|\?)/,
  framed: true,
  marks: ['.posting-page .section-wrapper.page-full-width', '[data-qa="posting-requirements"]'],
  several: true,
  roots: [
    '.posting-page .content .section-wrapper.page-full-width:not(.accent-section)',
    '.posting-page .section-wrapper.page-full-width:not(.accent-section)',
    '[data-qa="job-description"], [data-qa="posting-requirements"], [data-qa="closing-description"]',
  ],
  skip: ['.posting-header', '.last-section-apply', '[data-qa="salary-range"]'],
  title: ['.posting-headline h2'],
  company: [part('.main-header-logo img@alt', /^(.+?) logo$/i), fromTitle(/^(.+?) - /)],
  location: [part('.posting-categories .location', /^(.+?)(?: \/)?$/)],
  salary: ['[data-qa="salary-range"]'],
  employmentType: ['.posting-categories .commitment'],
};
