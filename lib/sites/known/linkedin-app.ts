import type { Site } from '../site.ts';
import { fromTitle, part } from '../sources.ts';

/**
 * LinkedIn for people who are signed in, layout of 2025 and later: hashed classes, no h1. The section is the root, not
 * the text box in it: a saved page's parser moves most of the text out of the box (lists stand inside paragraphs).
 */
export const linkedinApp: Site = {
  id: 'linkedin-app',
  site: 'linkedin',
  hosts: ['linkedin.com'],
  within: /^\/jobs\//,
  posting: /^\/jobs\/view\//,
  marks: ['[componentkey^="JobDetails_AboutTheJob_"]', '[data-sdui-component$=".aboutTheJob"]'],
  // Not from an address with a title in it: on country hosts its number may be another than the page's.
  key: {
    url: /[?&]currentJobId=(\d+)|^\/jobs\/view\/(\d+)/,
    page: [part('[componentkey^="JobDetails_AboutTheJob_"]@componentkey', /_(\d+)$/)],
  },
  roots: [
    '[componentkey^="JobDetails_AboutTheJob_"]',
    '[data-sdui-component$=".aboutTheJob"]',
    '[id^="JobDetails_AboutTheJob_"]',
  ],
  skip: ['h2', '[data-testid="expandable-text-button"]'],
  title: [
    '[data-sdui-screen$="JobDetails"] p:has(> a[href*="/jobs/view/"])',
    '[data-sdui-screen$="JobDetails"] h1',
    fromTitle(/^(?:\(\d+\) )?(.+?) \| /),
  ],
  company: [
    '[data-sdui-screen$="JobDetails"] [aria-label^="Company,"] a',
    '[data-sdui-screen$="JobDetails"] a[href*="/company/"]',
    fromTitle(/^(?:\(\d+\) )?.+? \| (.+?) \| /),
  ],
  location: [part('[data-sdui-screen$="JobDetails"] p', /^([^·]{2,80}?) · [^·]+/)],
  employmentType: [
    '[data-sdui-screen$="JobDetails"] a, [data-sdui-screen$="JobDetails"] li, [data-sdui-screen$="JobDetails"] span',
  ],
  salary: [
    '[data-sdui-screen$="JobDetails"] a, [data-sdui-screen$="JobDetails"] li, [data-sdui-screen$="JobDetails"] span',
  ],
};
