import type { Site } from '../site.ts';

/** Phenom, on companies' own hosts only, known by its attributes. */
export const phenom: Site = {
  id: 'phenom',
  site: 'phenom',
  hosts: [],
  marks: ['[data-ph-at-id="job-description-text"]', '.jd-info[data-ph-at-id]'],
  roots: ['[data-ph-at-id="job-description-text"]', '.jd-info'],
  title: ['h1.job-title'],
  location: ['.job-location'],
};
