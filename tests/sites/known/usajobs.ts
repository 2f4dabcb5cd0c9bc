import { type KnownPage, page } from './page.ts';

export const usajobs: KnownPage = {
  id: 'usajobs',
  urls: ['https://www.usajobs.gov/job/830000001', 'https://www.usajobs.gov/GetJob/ViewDetails/830000001'],
  html: page(
    'USAJOBS - Job Announcement',
    `
      <div class="usajobs-joa">
        <div class="usajobs-joa-banner">
          <h1 class="usajobs-joa-banner__title" id="job-title">Park Ranger (Protection)</h1>
          <div class="usajobs-joa-banner__agency">National Trails Service</div>
        </div>
        <ul><li class="usajobs-joa-locations__city">Moab, UT</li></ul>
        <div class="usajobs-joa-summary__item">
          <h5>Salary</h5>
          <p itemprop="baseSalary">$54,120 - $70,360 per year</p>
        </div>
        <div class="usajobs-joa-summary__item"><h5>Work schedule</h5><p>Full-time</p></div>
        <div id="summary"><h2>Summary</h2><p>You patrol four hundred miles of canyon roads.</p></div>
        <div id="duties"><h2>Duties</h2><ul><li>Search and rescue</li></ul></div>
        <div id="requirements">
          <h2>Requirements</h2>
          <div>
            <h3>Conditions of employment</h3>
            <ul><li>U.S. citizen</li><li>Law enforcement commission</li></ul>
          </div>
          <div id="qualifications"><h3>Qualifications</h3><p>One year at the GS-05 level.</p></div>
        </div>
        <div id="benefits"><h2>Benefits</h2><p>Glassblowing on base</p></div>
        <div id="how-to-apply"><h2>How to Apply</h2><p>Send a transcript and the required forms.</p></div>
      </div>
    `,
  ),
  facts: {
    site: 'usajobs',
    title: 'Park Ranger (Protection)',
    company: 'National Trails Service',
    location: 'Moab, UT',
    employmentType: 'Full-time',
    salary: { min: 54_120, max: 70_360, currency: 'USD', period: 'year' },
  },
  reads: ['four hundred miles of canyon roads', 'U.S. citizen', 'One year at the GS-05 level'],
  leaves: ['Glassblow', 'transcript'],
};
