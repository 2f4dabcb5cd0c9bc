import type { Site } from '../site.ts';
import { fromTitle } from '../sources.ts';

/** Personio's career pages. */
export const personio: Site = {
  id: 'personio',
  site: 'personio',
  hosts: ['jobs.personio.de', 'jobs.personio.com'],
  posting: /^\/job\/\d/,
  several: true,
  roots: ['[class*="job-description"]', '.job-details'],
  title: ['h1'],
  company: [fromTitle(/^.+ \| Jobs? (?:bei|at) (.+)$/)],
  location: ['[class*="location"]'],
};
