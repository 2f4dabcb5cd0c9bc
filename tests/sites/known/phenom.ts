import { asks, type KnownPage, page, SIMILAR } from './page.ts';

export const phenom: KnownPage = {
  id: 'phenom',
  urls: ['https://careers.summit-rail.example/us/en/job/R77/Conductor'],
  html: page(
    'Conductor in Spokane | Summit Rail',
    `
      <h1 class="job-title">Conductor</h1>
      <span class="job-location">Spokane, Washington</span>
      <div class="jd-info" data-ph-at-id="job-description-text">
        ${asks('Freight over two passes, nights and holidays.', 'Eighteen or older', 'Color vision as the FRA asks')}
      </div>
      ${SIMILAR}
    `,
  ),
  facts: { site: 'phenom', title: 'Conductor', location: 'Spokane, Washington' },
  reads: ['Freight over two passes', 'Color vision'],
  leaves: ['Glassblow'],
};
