import { type KnownPage, page } from './page.ts';

export const ashby: KnownPage = {
  id: 'ashby',
  urls: [
    'https://jobs.ashbyhq.com/lantern/cccccccc-1111-4222-8333-dddddddddddd',
    'https://jobs.ashbyhq.com/lantern/cccccccc-1111-4222-8333-dddddddddddd/application',
  ],
  html: page(
    'Solar Site Surveyor @ Lantern',
    `
      <div class="_page_1">
        <h1 class="ashby-job-posting-heading">Solar Site Surveyor</h1>
        <div class="ashby-job-posting-left-pane">
          <div class="_section_2"><h2>Location</h2><p>Sacramento, CA</p></div>
          <div class="_section_2"><h2>Employment Type</h2><p>Full time</p></div>
          <div class="_section_2">
            <h2>Compensation</h2>
            <ul><li><span class="_compensationTierSummary_3">$62K – $74K</span></li></ul>
          </div>
        </div>
        <div class="ashby-job-posting-right-pane">
          <div class="_descriptionText_4">
            <h2>The work</h2>
            <p style="min-height:1.5em">You climb roofs and draw what is there.</p>
            <p style="min-height:1.5em"></p>
            <h2>You</h2>
            <ul>
              <li><p>Not afraid of ladders</p></li>
              <li><p>A driver's license and a year with CAD or a drone</p></li>
            </ul>
          </div>
        </div>
      </div>
    `,
  ),
  facts: {
    site: 'ashby',
    title: 'Solar Site Surveyor',
    company: 'Lantern',
    location: 'Sacramento, CA',
    employmentType: 'Full-time',
    salary: { min: 62_000, max: 74_000, currency: 'USD' },
  },
  reads: ['climb roofs', 'a year with CAD'],
  leaves: ['Compensation', 'Employment Type'],
};
