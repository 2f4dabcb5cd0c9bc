import type { Site } from '../site.ts';
import { around } from '../sources.ts';

/** Handshake, the side panel and the page. */
export const handshake: Site = {
  id: 'handshake',
  site: 'handshake',
  hosts: ['joinhandshake.com'],
  posting: /^\/(?:stu\/)?jobs\/\d|^\/job-search\/\d/,
  marks: ['[data-hook="job-description"]'],
  roots: [
    '[data-hook="right-content"] [data-hook="job-description"]',
    '[data-hook="job-description"]',
    around('h3', /^job description$/i),
  ],
  title: ['[data-hook="right-content"] h1', '[data-hook="job-details-page"] h1', '#skip-to-content h1'],
  company: ['#skip-to-content [data-hook="right-content"] a[href*="/e/"]', 'a[href*="/employers/"]'],
  location: ['[data-hook="job-location"]'],
};
