import { asks, jsonLd, type KnownPage, page, SIMILAR } from './page.ts';

export const wellfound: KnownPage = {
  id: 'wellfound',
  urls: [
    'https://wellfound.com/jobs/3100001-support-lead',
    'https://wellfound.com/company/papertrail/jobs/3100001-support-lead',
    'https://wellfound.com/jobs?job_listing_slug=3100001-support-lead',
  ],
  html: page(
    'Support Lead at Papertrail | Wellfound',
    `
      <div role="dialog">
        <h1 data-test="JobListingTitle">Support Lead</h1>
        <a data-test="StartupLink" href="/company/papertrail">Papertrail Health</a>
        <div id="job-description" data-test="JobDescription">
          ${asks('Clinics write to us when the fax machine wins.', 'Three years in customer support', 'You have written a help article that worked')}
        </div>
      </div>
      ${SIMILAR}
    `,
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Support Lead',
      datePosted: '2026-10-02',
      employmentType: 'FULL_TIME',
      jobLocationType: 'TELECOMMUTE',
      hiringOrganization: { '@type': 'Organization', name: 'Papertrail' },
    }),
  ),
  facts: {
    site: 'wellfound',
    title: 'Support Lead',
    company: 'Papertrail Health',
    location: 'Remote',
    employmentType: 'Full-time',
    datePosted: '2026-10-02',
  },
  reads: ['when the fax machine wins', 'Three years in customer support'],
  leaves: ['Glassblow'],
};
