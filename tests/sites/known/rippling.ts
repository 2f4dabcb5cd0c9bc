import { asks, type KnownPage, meta, page } from './page.ts';

export const rippling: KnownPage = {
  id: 'rippling',
  urls: [
    'https://ats.rippling.com/en-US/kelp/jobs/eeeeeeee-1111-4222-8333-ffffffffffff',
    'https://ats.rippling.com/kelp/jobs/eeeeeeee-1111-4222-8333-ffffffffffff',
  ],
  html: page(
    'Marine Biologist - Kelp',
    `
      <ol data-testid="breadcrumb"><li><a href="/kelp">Kelp Commons</a></li><li>Jobs</li></ol>
      <h2>Marine Biologist</h2>
      <div><svg data-icon="LOCATION_OUTLINE"></svg><p>Monterey, CA</p></div>
      <div class="ATS_htmlPreview"><p>Please list each furnace you have blown glass at.</p></div>
      <div class="ATS_htmlPreview">
        ${asks('You count what grows on ropes.', 'A degree in marine biology', 'AAUS scientific diver')}
      </div>
    `,
    meta('og:site_name', 'Rippling Recruiting'),
  ),
  facts: { site: 'rippling', title: 'Marine Biologist', company: 'Kelp Commons', location: 'Monterey, CA' },
  reads: ['what grows on ropes', 'AAUS scientific diver'],
  leaves: ['blown glass'],
};
