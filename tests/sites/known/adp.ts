import { type KnownPage, meta, page, SIMILAR } from './page.ts';

export const adp: KnownPage = {
  id: 'adp',
  urls: [
    'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=a&ccId=b&jobId=500001',
    'https://myjobs.adp.com/plainsrail/cx/job-details?reqId=500001',
  ],
  html: page(
    'Recruitment',
    `
      <h2 class="job-description-title">Track Inspector</h2>
      <div class="job-description-location-item"><span>North Platte, NE</span></div>
      <div class="job-description-data">
        <div id="isPasted">
          <p><span>You walk twelve miles of rail a day and see what others miss.</span></p>
          <p><b>Minimum qualifications</b></p>
          <p><span>FRA 213 qualification</span></p>
          <p><span>Valid driver’s license</span></p>
        </div>
      </div>
      ${SIMILAR}
    `,
    meta('og:site_name', 'Plains Rail'),
  ),
  facts: { site: 'adp', title: 'Track Inspector', company: 'Plains Rail', location: 'North Platte, NE' },
  reads: ['twelve miles of rail', 'FRA 213 qualification'],
  leaves: ['Glassblow'],
};
