import type { Site } from '../site.ts';
import { beside } from '../sources.ts';

/** LinkedIn's public page, rendered by the server. The clamped text is all there, hidden by CSS only. */
export const linkedin: Site = {
  id: 'linkedin',
  site: 'linkedin',
  hosts: ['linkedin.com'],
  within: /^\/jobs\//,
  posting: /^\/jobs\/view\//,
  marks: ['.show-more-less-html__markup'],
  roots: ['.show-more-less-html__markup', '.description__text'],
  title: ['h1.top-card-layout__title', '.topcard__title'],
  company: ['.topcard__org-name-link'],
  location: ['.topcard__flavor--bullet'],
  salary: ['.compensation__salary'],
  employmentType: [beside('Employment type')],
};
