import { all, textOf } from '../fields.ts';
import type { Site, Source } from '../site.ts';

/** The company, its rating and the place stand unmarked behind one another: words without the rating and dots between. */
const nthWords =
  (index: number): Source =>
  (document) => {
    const leaves = all(document, '[data-testid="company-info-metadata"] *').filter(
      (one) => one.childElementCount === 0,
    );
    return leaves.map(textOf).filter((text) => /\p{L}{2}/u.test(text))[index];
  };

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
    '.react-native-html-content',
    '[data-testid="vj-job-description-heading"] + div',
    '.fast-apply-job-description',
  ],
  title: ['[data-testid="vj-job-title"]', '[data-testid="vj-job-title-compact"]'],
  company: ['[data-testid="company-info-metadata"] a[href*="/cmp/"]', nthWords(0)],
  location: [nthWords(1)],
  salary: ['[role="group"][aria-label="Pay"]', '[aria-label="Pay and type"]'],
  employmentType: ['[role="group"][aria-label="Job type"]', '[aria-label="Pay and type"]'],
};
