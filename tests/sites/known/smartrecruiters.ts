import { type KnownPage, page, SIMILAR } from './page.ts';

export const smartrecruiters: KnownPage = {
  id: 'smartrecruiters',
  urls: [
    'https://jobs.smartrecruiters.com/Fjordline/743999000000001-deckhand',
    'https://careers.smartrecruiters.com/Fjordline/743999000000001',
  ],
  html: page(
    'Fjordline Deckhand | SmartRecruiters',
    `
      <h1 class="ie-banner">Your browser is old</h1>
      <main itemscope itemtype="http://schema.org/JobPosting">
        <h1 class="job-title" itemprop="title">Deckhand</h1>
        <div itemprop="hiringOrganization" itemscope><meta itemprop="name" content="Fjordline"></div>
        <spl-job-location formattedaddress="Bergen, Norway"></spl-job-location>
        <span itemprop="employmentType">Full-time</span>
        <meta itemprop="datePosted" content="2026-11-05T08:00:00.000Z">
        <div class="job-sections">
          <section>
            <h2>Job Description</h2>
            <div itemprop="responsibilities"><p>Mooring, cargo and passengers, a week on and a week off.</p></div>
          </section>
          <section>
            <h2>Qualifications</h2>
            <div itemprop="qualifications">
              <ul><li>STCW basic safety training</li><li>Seafarer's medical certificate</li></ul>
            </div>
          </section>
        </div>
      </main>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'smartrecruiters',
    title: 'Deckhand',
    company: 'Fjordline',
    location: 'Bergen, Norway',
    employmentType: 'Full-time',
    datePosted: '2026-11-05',
  },
  reads: ['Mooring, cargo and passengers', 'STCW basic safety training'],
  leaves: ['Glassblow', 'Your browser'],
};
