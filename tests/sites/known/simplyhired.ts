import { asks, type KnownPage, page } from './page.ts';

export const simplyhired: KnownPage = {
  id: 'simplyhired',
  urls: ['https://www.simplyhired.com/job/Zz9_yY8', 'https://www.simplyhired.com/search?q=barista&job=Zz9_yY8'],
  html: page(
    'Barista Jobs | SimplyHired',
    `
      <div>
        <h2 data-testid="viewJobTitle">Barista</h2>
        <span data-testid="viewJobCompanyName">Second Crack</span><span data-testid="viewJobCompanyLocation">Flagstaff, AZ</span>
        <div data-testid="viewJobBodyJobDetailsJobType"><span data-testid="detailText">Part-time</span></div>
        <div data-testid="viewJobBodyJobCompensation"><span data-testid="detailText">$15.50 an hour</span></div>
        <div data-testid="viewJobQualificationsContainer">
          <h3>Qualifications</h3>
          <ul><li>Glassblowing</li></ul>
        </div>
        <h3>Full Job Description</h3>
        <div data-testid="viewJobBodyJobFullDescriptionContent">
          ${asks('We roast on Tuesdays and pour all week.', 'Six months behind a machine', 'Weekend mornings')}
        </div>
      </div>
    `,
  ),
  facts: {
    site: 'simplyhired',
    title: 'Barista',
    company: 'Second Crack',
    location: 'Flagstaff, AZ',
    employmentType: 'Part-time',
    salary: { min: 15.5, max: 15.5, currency: 'USD', period: 'hour' },
  },
  reads: ['roast on Tuesdays', 'Six months behind a machine'],
  leaves: ['Glassblow'],
};
