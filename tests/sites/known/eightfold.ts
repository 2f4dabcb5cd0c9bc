import { asks, type KnownPage, page, SIMILAR } from './page.ts';

export const eightfold: KnownPage = {
  id: 'eightfold',
  urls: [
    'https://ridgeline.eightfold.ai/careers?pid=600001&domain=ridgeline.example',
    'https://ridgeline.eightfold.ai/careers/job/600001',
  ],
  html: page(
    'Careers at Ridgeline',
    `
      <h1 class="position-title">Ski Patroller</h1>
      <p class="position-location">Taos, New Mexico</p>
      <div class="position-job-description">
        ${asks('First chair, last run, and what is between.', 'Outdoor Emergency Care certificate', 'Skis any terrain in any weather')}
      </div>
      ${SIMILAR}
    `,
  ),
  facts: { site: 'eightfold', title: 'Ski Patroller', location: 'Taos, New Mexico' },
  reads: ['First chair, last run', 'Outdoor Emergency Care'],
  leaves: ['Glassblow'],
};
