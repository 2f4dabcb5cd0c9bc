import { asks, type KnownPage, page, SIMILAR } from './page.ts';

export const careerbuilder: KnownPage = {
  id: 'careerbuilder',
  urls: [
    'https://www.careerbuilder.com/job/J3T1AB2CD',
    'https://www.careerbuilder.com/job-details/crane-operator-gary-in--5b6c7d8e-0000-4000-8000-000000000003',
  ],
  html: page(
    'Crane Operator Job in Gary',
    `
      <h2 class="h3 jdp_title_header">Crane Operator</h2>
      <div class="data-details"><span>Lakeshore Steel</span><span>Gary, IN</span><span>Full-Time</span></div>
      <div id="jdp_description">
        <div class="jdp-description-details">
          ${asks('Overhead cranes to 200 tons, radio and cab.', 'NCCCO or two years on overhead cranes', 'Twelve-hour swing shifts')}
        </div>
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'careerbuilder',
    title: 'Crane Operator',
    company: 'Lakeshore Steel',
    location: 'Gary, IN',
    employmentType: 'Full-time',
  },
  reads: ['Overhead cranes to 200 tons', 'swing shifts'],
  leaves: ['Glassblow'],
};
