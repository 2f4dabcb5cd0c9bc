import { asks, type KnownPage, page, SIMILAR } from './page.ts';

export const dice: KnownPage = {
  id: 'dice',
  urls: ['https://www.dice.com/job-detail/0a1b2c3d-0000-4000-8000-000000000002'],
  html: page(
    'Network Engineer - Omaha - Dice.com',
    `
      <div data-testid="job-detail-header-card">
        <h1>Network Engineer</h1>
        <a data-wa-click="djv-job-company-profile-click" href="/company-profile/1">Platte Telecom</a><span class="job-detail-location">Omaha, NE</span>
        <div class="SeuiInfoBadge">USD 98,000.00 - 118,000.00 per year</div>
        <div class="SeuiInfoBadge">Full Time</div>
      </div>
      <div class="job-detail-description-module__xY1z__jobDescription">
        ${asks('Three rings of fibre and one on-call phone.', 'CCNP or equal experience', 'BGP in production')}
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'dice',
    title: 'Network Engineer',
    company: 'Platte Telecom',
    location: 'Omaha, NE',
    employmentType: 'Full-time',
    salary: { min: 98_000, max: 118_000, currency: 'USD', period: 'year' },
  },
  reads: ['Three rings of fibre', 'BGP in production'],
  leaves: ['Glassblow'],
};
