import type { Site } from '../site.ts';

/**
 * Workday, on its own hosts and on companies'. The page comes empty and is filled later; its data gives the legal
 * entity as the company, which is the best there is.
 */
export const workday: Site = {
  id: 'workday',
  site: 'workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  posting: /\/(?:job|details)\/[^?]*_?[\w-]+/,
  marks: ['[data-automation-id="jobPostingDescription"]', '[data-automation-id="jobPostingHeader"]'],
  roots: ['[data-automation-id="jobPostingDescription"]'],
  cards: '[data-automation-id="jobTitle"]',
  title: ['[data-automation-id="jobPostingHeader"]'],
  location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
  employmentType: ['[data-automation-id="time"] dd'],
  datePosted: ['[data-automation-id="postedOn"] dd'],
};
