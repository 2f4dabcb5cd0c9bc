import type { Site } from '../site.ts';

/** Dice, with the module-hashed classes of its current pages and the data-cy marks of the older ones. */
export const dice: Site = {
  id: 'dice',
  site: 'dice',
  hosts: ['dice.com'],
  posting: /^\/job-detail\//,
  marks: ['[class*="job-detail-description-module"]', '[data-testid="job-detail-header-card"]'],
  roots: [
    '[class*="job-detail-description-module"][class*="jobDescription"]',
    '[data-testid="jobDescriptionHtml"]',
    '#jobDescription',
  ],
  title: ['[data-testid="job-detail-header-card"] h1', 'h1[data-cy="jobTitle"]'],
  company: ['a[data-wa-click="djv-job-company-profile-click"]', '[data-cy="companyNameLink"]'],
  location: ['[data-testid="job-detail-header-card"] [class*="location"]', '[data-cy="location"]'],
  salary: ['.SeuiInfoBadge', '[data-cy="payDetails"]'],
  employmentType: ['[data-cy="employmentDetails"]', '.SeuiInfoBadge'],
};
