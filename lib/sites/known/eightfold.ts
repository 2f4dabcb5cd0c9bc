import type { Site } from '../site.ts';

/** Eightfold. */
export const eightfold: Site = {
  id: 'eightfold',
  site: 'eightfold',
  hosts: ['eightfold.ai'],
  paths: ['/careers*'],
  within: /^\/careers/,
  posting: /[?&]pid=\d|^\/careers\/job\/\d/,
  marks: ['.position-job-description'],
  roots: ['.position-job-description', '[class*="job-description"]'],
  title: ['.position-title', 'h1[class*="position-title"]'],
  location: ['.position-location'],
};
