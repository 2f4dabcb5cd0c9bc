import type { Site } from '../site.ts';

/** StepStone. */
export const stepstone: Site = {
  id: 'stepstone',
  site: 'stepstone',
  hosts: [
    'www.stepstone.de',
    'www.stepstone.at',
    'www.stepstone.be',
    'www.stepstone.nl',
    'www.stepstone.fr',
    'www.stepstone.pl',
  ],
  posting: /-inline\.html|^\/(?:stellenangebote|job|emploi|vacature)--/,
  marks: ['[data-at="job-ad-content"]', '.at-section-text-description-content'],
  several: true,
  roots: ['[data-at="job-ad-content"]', '[class*="at-section-text-"][class*="-content"]'],
  cards: '[data-at="job-item"]',
  title: ['[data-at="header-job-title"]'],
  company: ['[data-at="metadata-company-name"]'],
  location: ['[data-at="metadata-location"]'],
  salary: ['[data-at="metadata-salary"]'],
  employmentType: ['[data-at="metadata-contract-type"]', '[data-at="metadata-work-type"]'],
};
