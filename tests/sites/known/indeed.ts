import { asks, type KnownPage, page, SIMILAR } from './page.ts';

export const indeed: KnownPage = {
  id: 'indeed',
  urls: ['https://www.indeed.com/viewjob?jk=00aa', 'https://www.indeed.com/jobs?q=baker&vjk=00aa'],
  html: page(
    'Pastry Baker - Reno, NV - Indeed.com',
    `
      <div data-testid="viewjob-main-content">
        <h5 role="heading" data-testid="vj-job-title">Pastry Baker</h5>
        <div data-testid="company-info-metadata">
          <div>
            <div><a href="/cmp/Flour-And-Salt">Flour &amp; Salt</a></div>
            <div><span>3.8</span></div>
            <span>•</span>
            <div>Reno, NV</div>
          </div>
        </div>
        <div role="group" aria-label="Pay"><div>Pay</div><div>$21 - $24 an hour</div></div>
        <div role="group" aria-label="Job type"><div>Job type</div><div>Part-time</div></div>
        <div role="group" aria-label="Skills"><div>Glassblowing</div></div>
        <div data-testid="viewjob-job-content">
          <h2 data-testid="vj-job-description-heading">Full job description</h2>
          <div class="react-native-html-content">
            <div class="simple-job-description-html">
              ${asks('We bake from four in the morning.', 'Two years with laminated dough', 'Food handler card')}
            </div>
          </div>
        </div>
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'indeed',
    title: 'Pastry Baker',
    company: 'Flour & Salt',
    location: 'Reno, NV',
    employmentType: 'Part-time',
    salary: { min: 21, max: 24, currency: 'USD', period: 'hour' },
  },
  reads: ['four in the morning', 'Two years with laminated dough'],
  leaves: ['Glassblow', 'Full job description'],
};
