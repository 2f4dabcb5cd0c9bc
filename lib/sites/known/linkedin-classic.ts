import type { Site } from '../site.ts';
import { part } from '../sources.ts';

/** LinkedIn for people who are signed in, the older split pane of searches and collections. */
export const linkedinClassic: Site = {
  id: 'linkedin-classic',
  site: 'linkedin',
  hosts: ['linkedin.com'],
  within: /^\/jobs\//,
  marks: ['#job-details.jobs-box__html-content', '.job-details-jobs-unified-top-card__job-title'],
  // Not from an address with a title in it: on country hosts its number may be another than the page's.
  key: {
    url: /[?&]currentJobId=(\d+)|^\/jobs\/view\/(\d+)/,
    page: [
      part('.job-details-jobs-unified-top-card__job-title a@href', /\/jobs\/view\/(\d+)/),
      '.jobs-apply-button[data-job-id]@data-job-id',
    ],
  },
  roots: [
    '#job-details',
    '.jobs-box__html-content.jobs-description-content__text--stretch',
    '.jobs-description__content .jobs-box__html-content',
    'article.jobs-description__container',
  ],
  // "About the job", in the language of the person's account.
  skip: ['h2.text-heading-large'],
  cards: 'li[data-occludable-job-id], [data-job-id]',
  title: [
    '.job-details-jobs-unified-top-card__job-title h1',
    '.job-details-jobs-unified-top-card__job-title',
    'h1.t-24',
  ],
  company: ['.job-details-jobs-unified-top-card__company-name a', '.job-details-jobs-unified-top-card__company-name'],
  location: [
    '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
    '.job-details-jobs-unified-top-card__tertiary-description-container .tvm__text',
  ],
  salary: [
    '.job-details-fit-level-preferences button strong',
    '.job-details-jobs-unified-top-card__job-insight--highlight',
  ],
  employmentType: ['.job-details-fit-level-preferences button strong'],
};
