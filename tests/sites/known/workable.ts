import { type KnownPage, page } from './page.ts';

export const workable: KnownPage = {
  id: 'workable',
  urls: [
    'https://apply.workable.com/tidepool/j/AB12CD34EF/',
    'https://jobs.workable.com/view/abc/pool-technician',
    'https://tidepool.workable.com/j/AB12CD34EF',
  ],
  html: page(
    'Pool Technician - Tidepool Leisure',
    `
      <h1 data-ui="job-title">Pool Technician</h1>
      <div data-ui="job-location">Limassol, Cyprus</div>
      <span data-ui="job-type">Seasonal</span>
      <div data-ui="job-breakdown">
        <section data-ui="job-description">
          <h2>Description</h2>
          <p>Eleven hotel pools that have to be blue by eight.</p>
        </section>
        <section data-ui="job-requirements">
          <h2>Requirements</h2>
          <ul><li>Pool plant operator certificate</li><li>Greek or Russian besides English</li></ul>
        </section>
        <section data-ui="job-benefits"><h2>Benefits</h2><ul><li>Glassblowing classes</li></ul></section>
      </div>
    `,
  ),
  facts: {
    site: 'workable',
    title: 'Pool Technician',
    company: 'Tidepool Leisure',
    location: 'Limassol, Cyprus',
    employmentType: 'Seasonal',
  },
  reads: ['blue by eight', 'Pool plant operator certificate'],
  leaves: ['Glassblow'],
};
