import { type KnownPage, page } from './page.ts';

export const lever: KnownPage = {
  id: 'lever',
  urls: [
    'https://jobs.lever.co/osprey/aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb',
    'https://jobs.eu.lever.co/osprey/aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb',
  ],
  html: page(
    'Osprey Freight - Dispatcher',
    `
      <div class="main-header"><a class="main-header-logo"><img alt="Osprey Freight logo"></a></div>
      <div class="content-wrapper posting-page">
        <div class="content">
          <div class="section-wrapper accent-section page-full-width">
            <div class="posting-header">
              <div class="posting-headline">
                <h2>Dispatcher</h2>
                <div class="posting-categories">
                  <div class="location">Laredo, TX /</div>
                  <div class="commitment">Full-time /</div>
                </div>
              </div>
            </div>
          </div>
          <div class="section-wrapper page-full-width">
            <div class="section" data-qa="job-description"><div>Sixty trucks, two borders, one screen.</div></div>
            <div class="section">
              <h3>What you bring</h3>
              <ul data-qa="posting-requirements">
                <li>Two years of dispatch</li>
                <li>Spanish and English on the radio</li>
              </ul>
            </div>
            <div class="section" data-qa="closing-description">
              <div data-qa="salary-range">$24 - $29 an hour</div>
              <div>We are an equal opportunity employer.</div>
            </div>
            <div class="section last-section-apply"><a href="#">Apply for this job (glassblower)</a></div>
          </div>
        </div>
      </div>
    `,
  ),
  facts: {
    site: 'lever',
    title: 'Dispatcher',
    company: 'Osprey Freight',
    location: 'Laredo, TX',
    employmentType: 'Full-time',
    salary: { min: 24, max: 29, currency: 'USD', period: 'hour' },
  },
  reads: ['Sixty trucks', 'Two years of dispatch', 'equal opportunity employer'],
  leaves: ['glassblower', '$24'],
};
