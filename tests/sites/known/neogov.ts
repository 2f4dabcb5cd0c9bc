import { jsonLd, type KnownPage, page } from './page.ts';

export const neogov: KnownPage = {
  id: 'neogov',
  urls: [
    'https://www.governmentjobs.com/careers/larch/jobs/4700001/librarian',
    'https://www.schooljobs.com/careers/larch/jobs/4700001',
    'https://www.governmentjobs.com/jobs/4700001-0/librarian',
  ],
  html: page(
    'Job Bulletin',
    `
      <h1>Children's Librarian</h1>
      <div id="details-info">
        <dl>
          <dt>Salary</dt>
          <dd>$4,812.00 - $5,910.00 Monthly</dd>
          <dt>Location</dt>
          <dd>Larch County, WA</dd>
          <dt>Job Type</dt>
          <dd>Full Time</dd>
          <dt>Opening Date</dt>
          <dd>2026-11-01</dd>
        </dl>
        <div class="term-block">
          <h2>Description</h2>
          <div class="term-description"><p>Story time twice a day, and a budget for picture books.</p></div>
        </div>
        <div class="term-block">
          <h2>Minimum Qualifications</h2>
          <div class="term-description"><p>Master's degree in library science.</p></div>
        </div>
      </div>
      <div id="benefits-info">
        <div class="term-block"><h2>Benefits</h2><div class="term-description">Glassblowing discount</div></div>
      </div>
      <div id="questions-info">
        <h2>Supplemental Questions</h2>
        <p>Required Question: how many years have you blown glass? less than 1 year</p>
      </div>
    `,
    jsonLd({
      '@type': 'JobPosting',
      title: "Children's Librarian",
      employmentType: 'OTHER',
      hiringOrganization: { name: 'Larch County' },
      description: '&lt;p&gt;Story time&lt;/p&gt;',
    }),
  ),
  facts: {
    site: 'neogov',
    title: "Children's Librarian",
    company: 'Larch County',
    location: 'Larch County, WA',
    employmentType: 'Full-time',
    datePosted: '2026-11-01',
    salary: { min: 4812, max: 5910, currency: 'USD', period: 'month' },
  },
  reads: ['Story time twice a day', "Master's degree in library science"],
  leaves: ['Glassblow', 'blown glass', '$4,812'],
};
