import type { Site } from '../site.ts';
import { part } from '../sources.ts';

/** Welcome to the Jungle: description, profile and process are three sections. */
export const welcomeToTheJungle: Site = {
  id: 'welcome-to-the-jungle',
  site: 'welcome-to-the-jungle',
  hosts: ['www.welcometothejungle.com', 'welcometothejungle.com'],
  within: /\/companies\/[^/]+\/jobs\//,
  posting: /\/companies\/[^/]+\/jobs\/[^/?]+/,
  marks: ['[data-testid="job-section-description"]'],
  several: true,
  roots: [
    '[data-testid="job-section-description"], [data-testid="job-section-experience"], [data-testid="job-section-process"]',
    '#the-position-section',
  ],
  skip: ['[data-testid="skills-show-more"]'],
  title: ['[data-testid="job-metadata-block"] h2'],
  company: ['[data-testid="job-metadata-block"] a[href*="/companies/"]'],
  // The value is the text beside the icon.
  location: [part('[data-testid="job-metadata-block"] :has(> [name="location"])', /^(.{2,80})$/)],
  salary: ['[data-testid="job-metadata-block"] :has(> [name="salary"])'],
  employmentType: ['[data-testid="job-metadata-block"] :has(> [name="contract"])'],
};
