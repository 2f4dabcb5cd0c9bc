import { all } from '../fields.ts';
import type { Site } from '../site.ts';

/** Where only the paragraph is marked, the text goes on beside it. */
function aroundParagraph(document: Document): Element[] {
  return all(document, ':has(> [data-automation="job-description"])').slice(0, 1);
}

/** UKG / UltiPro. */
export const ukg: Site = {
  id: 'ukg',
  site: 'ukg',
  hosts: ['recruiting.ultipro.com', 'recruiting2.ultipro.com', 'rec.pro.ukg.net'],
  posting: /\/OpportunityDetail\b/i,
  marks: ['.opportunity-description', '[data-automation="opportunity-title"]'],
  roots: ['.opportunity-description', aroundParagraph],
  title: ['[data-automation="opportunity-title"]'],
  company: ['[data-automation="navbar-small-logo"]@alt', '[data-automation="navbar-large-logo"]@alt'],
  location: ['[data-automation="city-state-zip-country-label"]'],
  employmentType: ['[data-automation="JobFullTime"]'],
  datePosted: ['[data-automation="job-posted-date"]'],
};
