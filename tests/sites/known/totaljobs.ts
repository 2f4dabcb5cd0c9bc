import { asks, type KnownPage, page, SIMILAR } from './page.ts';

export const totaljobs: KnownPage = {
  id: 'totaljobs',
  urls: [
    'https://www.totaljobs.com/job/care-assistant/meadow-homes-job104000001',
    'https://www.caterer.com/job/chef/inn-job104000002',
    'https://www.cwjobs.co.uk/job/dba/x-job104000003',
  ],
  html: page(
    'Care Assistant job in Derby | Totaljobs',
    `
      <h1 data-at="header-job-title">Care Assistant</h1>
      <a data-at="metadata-company-name">Meadow Homes</a>
      <li data-at="metadata-location">Derby (DE1)</li>
      <li data-at="metadata-salary">£12.60 per hour</li>
      <li data-at="metadata-work-type">Part Time</li>
      <div data-at="job-ad-content">
        <div data-at="section-text-jobDescription-content">
          ${asks('Twenty-eight residents, each with a story.', 'Kindness', 'NVQ Level 2, or ready to take it')}
        </div>
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'totaljobs',
    title: 'Care Assistant',
    company: 'Meadow Homes',
    location: 'Derby (DE1)',
    employmentType: 'Part-time',
    salary: { min: 12.6, max: 12.6, currency: 'GBP', period: 'hour' },
  },
  reads: ['each with a story', 'NVQ Level 2'],
  leaves: ['Glassblow'],
};
