import { asks, type KnownPage, page, SIMILAR } from './page.ts';

export const monster: KnownPage = {
  id: 'monster',
  urls: [
    'https://www.monster.com/job-openings/plumber-tampa-fl--1f2e3d4c-0000-4000-8000-000000000001',
    'https://www.monster.co.uk/jobs/search?q=plumber',
  ],
  html: page(
    'Plumber in Tampa | Monster',
    `
      <div data-testid="svx-job-view-wrapper">
        <h2 data-testid="jobTitle">Service Plumber</h2>
        <a data-testid="company">Gulf Pipe Co.</a>
        <span data-testid="jobDetailLocation">Tampa, FL</span>
        <span data-testid="salary">$55,000 - $70,000 Per Year</span>
        <span data-testid="employmentType">Full-time</span>
        <div data-testid="svx-description-container-inner">
          ${asks('Leaks do not wait, and neither do we.', 'Journeyman card', 'Clean driving record')}
        </div>
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'monster',
    title: 'Service Plumber',
    company: 'Gulf Pipe Co.',
    location: 'Tampa, FL',
    employmentType: 'Full-time',
    salary: { min: 55_000, max: 70_000, currency: 'USD', period: 'year' },
  },
  reads: ['Leaks do not wait', 'Journeyman card'],
  leaves: ['Glassblow'],
};
