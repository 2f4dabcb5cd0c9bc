import { jsonLd, type KnownPage, page } from './page.ts';

export const workday: KnownPage = {
  id: 'workday',
  urls: [
    'https://copperhill.wd1.myworkdayjobs.com/en-US/Jobs/job/Butte-MT/Mine-Surveyor_R0001',
    'https://wd5.myworkdaysite.com/recruiting/copperhill/Jobs/details/Mine-Surveyor_R0001',
    'https://copperhill.wd1.myworkdayjobs.com/Jobs/details/Mine-Surveyor_R0001?q=x',
  ],
  html: page(
    'Mine Surveyor',
    `
      <h1>Copperhill Careers</h1>
      <section>
        <h2 data-automation-id="jobPostingHeader">Mine Surveyor</h2>
        <div data-automation-id="locations"><dl><dt>locations</dt><dd>Butte, MT</dd></dl></div>
        <div data-automation-id="time"><dl><dt>time type</dt><dd>Full time</dd></dl></div>
        <div data-automation-id="postedOn"><dl><dt>posted on</dt><dd>Posted 3 Days Ago</dd></dl></div>
        <div data-automation-id="jobPostingDescription">
          <p><b>Summary:</b></p>
          <p>Levels, volumes and blast plans for an open pit.</p>
          <p></p>
          <p><b>Requirements:</b></p>
          <ul>
            <li><p><span>Surveying degree or ten years of it</span></p></li>
            <li><p><span>MSHA training</span></p></li>
          </ul>
        </div>
      </section>
      <section data-automation-id="similarJobs"><h2>Similar Jobs (1)</h2><a href="/g">Glassblower</a></section>
    `,
    jsonLd({
      '@type': 'JobPosting',
      title: 'Mine Surveyor',
      datePosted: '2026-11-20',
      employmentType: 'FULL_TIME',
      hiringOrganization: { name: 'Copperhill Mining Co.' },
      jobLocation: { address: { addressLocality: 'AMER - US - MT - Butte' } },
    }),
  ),
  facts: {
    site: 'workday',
    title: 'Mine Surveyor',
    company: 'Copperhill Mining Co.',
    location: 'Butte, MT',
    employmentType: 'Full-time',
    datePosted: '2026-11-20',
  },
  reads: ['Levels, volumes and blast plans', 'MSHA training'],
  leaves: ['Glassblower', 'Copperhill Careers'],
};
