import { asks, type KnownPage, page, SIMILAR } from './page.ts';

export const reed: KnownPage = {
  id: 'reed',
  urls: ['https://www.reed.co.uk/jobs/bus-driver/55000001'],
  html: page(
    'Bus Driver in Swansea | Reed.co.uk',
    `
      <div itemscope itemtype="http://schema.org/JobPosting">
        <h1>Bus Driver</h1>
        <span itemprop="hiringOrganization" itemscope><span itemprop="name">Gower Buses</span></span>
        <span data-qa="regionLbl">Swansea</span>
        <span data-qa="salaryLbl">£13.90 per hour</span>
        <span data-qa="jobTypeLbl">Permanent, full-time</span>
        <meta itemprop="datePosted" content="2026-11-10">
        <div itemprop="description" data-qa="job-description">
          ${asks('The number 118 and a sea view.', 'PCV licence (category D), or we train you', 'Five years on the road')}
        </div>
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'reed',
    title: 'Bus Driver',
    company: 'Gower Buses',
    location: 'Swansea',
    employmentType: 'Permanent, Full-time',
    datePosted: '2026-11-10',
    salary: { min: 13.9, max: 13.9, currency: 'GBP', period: 'hour' },
  },
  reads: ['number 118', 'Five years on the road'],
  leaves: ['Glassblow'],
};
