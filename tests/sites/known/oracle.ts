import { type KnownPage, meta, page, SIMILAR } from './page.ts';

export const oracle: KnownPage = {
  id: 'oracle',
  urls: [
    'https://ehnt.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/31001',
    'https://ehnt.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/jobs/preview/job/31001',
  ],
  html: page(
    'Airport Firefighter',
    `
      <h1 class="job-details__title">Airport Firefighter</h1>
      <p class="job-details__subtitle">Anchorage, AK</p>
      <ul>
        <li class="job-meta__item"><span class="job-meta__title">Job Schedule</span><span>Full time</span></li>
        <li class="job-meta__item"><span class="job-meta__title">Posting Date</span><span>11/02/2026</span></li>
      </ul>
      <h2 class="job-details__description-header">Description</h2>
      <div class="job-details__description-content"><p>Twenty-four on, forty-eight off, beside a runway.</p></div>
      <h2 class="job-details__description-header">Qualifications</h2>
      <div class="job-details__description-content">
        <ul><li>Firefighter II and ARFF certificates</li><li>EMT</li></ul>
      </div>
      ${SIMILAR}
    `,
    meta('og:site_name', 'Northern Airports'),
  ),
  facts: {
    site: 'oracle',
    title: 'Airport Firefighter',
    company: 'Northern Airports',
    location: 'Anchorage, AK',
    employmentType: 'Full-time',
  },
  reads: ['beside a runway', 'Firefighter II and ARFF certificates'],
  leaves: ['Glassblow', 'Posting Date'],
};
