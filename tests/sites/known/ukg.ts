import { type KnownPage, page, SIMILAR } from './page.ts';

export const ukg: KnownPage = {
  id: 'ukg',
  urls: [
    'https://recruiting2.ultipro.com/CED1000CEDAR/JobBoard/1a2b/OpportunityDetail?opportunityId=3c4d',
    'https://cedar.rec.pro.ukg.net/CED1000/JobBoard/1a2b/OpportunityDetail?opportunityId=3c4d',
  ],
  html: page(
    'Opportunity Detail',
    `
      <img data-automation="navbar-small-logo" alt="Cedar Clinic">
      <h3 data-automation="opportunity-title">Phlebotomist</h3>
      <span data-automation="city-state-zip-country-label">Athens, GA 30601, USA</span>
      <span data-automation="JobFullTime">Part-Time</span>
      <span data-automation="job-posted-date">November 8, 2026</span>
      <div class="opportunity-description">
        <p data-automation="job-description">Thirty draws a morning, most of them before breakfast.</p>
        <p><b>Qualifications</b></p>
        <ul><li>CPT or equal</li><li>A year of draws on children</li></ul>
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'ukg',
    title: 'Phlebotomist',
    company: 'Cedar Clinic',
    location: 'Athens, GA 30601, USA',
    employmentType: 'Part-time',
    datePosted: '2026-11-08',
  },
  reads: ['Thirty draws a morning', 'A year of draws on children'],
  leaves: ['Glassblow'],
};
