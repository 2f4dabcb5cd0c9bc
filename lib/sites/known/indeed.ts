import type { Site } from '../site.ts';

/** Indeed's layout of 2026 (react-native-web markup), rolled out beside the classic one. */
export const indeed: Site = {
  id: 'indeed',
  site: 'indeed',
  hosts: ['indeed.com'],
  posting: /^\/(?:m\/)?viewjob\b/,
  marks: ['.simple-job-description-html', '[data-testid="viewjob-job-content"]'],
  roots: [
    '.simple-job-description-html',
    '[data-testid="viewjob-job-content"] .react-native-html-content',
    '.fast-apply-job-description',
  ],
  title: ['[data-testid="vj-job-title"]', '[data-testid="vj-job-title-compact"]'],
  company: [
    '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
    '[data-testid="company-info-metadata"] > :first-child',
  ],
  location: ['[data-testid="company-info-metadata"] > :nth-child(2)'],
  salary: ['[role="group"][aria-label="Pay"]', '[aria-label="Pay and type"]'],
  employmentType: ['[role="group"][aria-label="Job type"]', '[aria-label="Pay and type"]'],
};
