import type { Site } from '../site.ts';

/** Monster. The clamp wrapper shortens a long text by CSS only. */
export const monster: Site = {
  id: 'monster',
  site: 'monster',
  hosts: [
    'monster.com',
    'monster.co.uk',
    'monster.ca',
    'monster.de',
    'monster.fr',
    'monster.nl',
    'monster.be',
    'monster.at',
    'monster.ie',
    'monster.it',
    'monster.es',
    'monster.se',
    'monster.ch',
  ],
  posting: /^\/job-openings\//,
  marks: ['[data-testid="svx-description-container-inner"]', '[data-testid="description-clamp-wrapper"]'],
  roots: [
    '[data-testid="svx-description-container-inner"]',
    '[data-testid="description-clamp-wrapper"]',
    '[class*="DescriptionContainerOuter"]',
  ],
  cards: '[data-testid="JobCard"]',
  title: ['[data-testid="svx-job-view-wrapper"] [data-testid="jobTitle"]', '[data-testid="jobTitle"]'],
  company: ['[data-testid="svx-job-view-wrapper"] [data-testid="company"]', '[data-testid="company"]'],
  location: ['[data-testid="jobDetailLocation"]', '[data-testid="svx-jobview-location-value"]'],
  salary: ['[data-testid="salary"]'],
  employmentType: ['[data-testid="employmentType"]'],
};
