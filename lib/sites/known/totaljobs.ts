import type { Site } from '../site.ts';

/** Totaljobs and its British sisters, on StepStone's platform. */
export const totaljobs: Site = {
  id: 'totaljobs',
  site: 'totaljobs',
  hosts: ['www.totaljobs.com', 'www.cwjobs.co.uk', 'www.jobsite.co.uk', 'www.caterer.com'],
  posting: /^\/job\/.*job\d/,
  marks: ['[data-at="section-text-jobDescription-content"]'],
  roots: ['[data-at="section-text-jobDescription-content"]', '[data-at="job-ad-content"]'],
  cards: '[data-at="job-item"]',
  title: ['[data-at="header-job-title"]'],
  company: ['[data-at="metadata-company-name"]'],
  location: ['[data-at="metadata-location"]'],
  salary: ['[data-at="metadata-salary"]'],
  employmentType: ['[data-at="metadata-work-type"]'],
};
