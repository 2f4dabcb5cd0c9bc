import type { Site } from '../site.ts';

/** Naukri. The key-skill chips are the site's own and are not read. */
export const naukri: Site = {
  id: 'naukri',
  site: 'naukri',
  hosts: ['www.naukri.com'],
  posting: /^\/job-listings-/,
  marks: ['[class*="dang-inner-html"]', 'section[class*="job-desc-container"]'],
  roots: ['[class*="dang-inner-html"]', 'section[class*="job-desc-container"]', '.job-desc'],
  skip: ['[class*="key-skill"]', '[class*="styles_education"]'],
  title: ['[class*="jd-header-title"]', 'h1'],
  company: ['[class*="jd-header-comp-name"] a@title', '[class*="jd-header-comp-name"] a'],
  location: ['[class*="jhc__location"]', '[class*="jhc__loc"] a'],
  salary: ['[class*="jhc__salary"]', '[class*="salary"]'],
};
