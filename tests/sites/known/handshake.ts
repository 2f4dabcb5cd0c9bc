import { asks, type KnownPage, page } from './page.ts';

export const handshake: KnownPage = {
  id: 'handshake',
  urls: [
    'https://app.joinhandshake.com/job-search/9900001?page=1',
    'https://app.joinhandshake.com/stu/jobs/9900001',
    'https://app.joinhandshake.com/jobs/9900001',
  ],
  html: page(
    'Handshake',
    `
      <main id="skip-to-content">
        <div data-hook="left-content"><a href="/jobs/1">Glassblower</a></div>
        <div data-hook="right-content">
          <a href="/e/1200">Willow Press</a>
          <h1>Editorial Intern</h1>
          <span data-hook="job-location">Ann Arbor, MI</span>
          <div data-hook="job-description">
            <h3>Job description</h3>
            ${asks('You read what arrives by post.', 'A junior or senior in any major', 'Twelve hours a week')}
          </div>
        </div>
      </main>
    `,
  ),
  facts: { site: 'handshake', title: 'Editorial Intern', company: 'Willow Press', location: 'Ann Arbor, MI' },
  reads: ['what arrives by post', 'Twelve hours a week'],
  leaves: ['Glassblower'],
};
