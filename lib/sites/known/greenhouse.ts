import type { Site } from '../site.ts';
import { fromTitle, part } from '../sources.ts';

/** Greenhouse's job boards. The application form stands in the same <main>, so never that. */
export const greenhouse: Site = {
  id: 'greenhouse',
  site: 'greenhouse',
  hosts: ['job-boards.greenhouse.io', 'job-boards.eu.greenhouse.io'],
  posting: /^\/[^/]+\/jobs\/\d|^\/embed\/job_app\b/,
  framed: true,
  marks: ['.job__description'],
  roots: ['.job__description.body', '.job__description'],
  title: ['.job__title h1', 'h1.section-header'],
  company: [fromTitle(/^Job Application for .+ at (.+)$/), part('a.logo img@alt, img.logo@alt', /^(.+?) logo$/i)],
  location: ['.job__location'],
  salary: ['.pay-range', '.job__pay-ranges', '[class*="pay-range"]'],
};
