import { asks, FORM, type KnownPage, page } from './page.ts';

export const greenhouseBoard: KnownPage = {
  id: 'greenhouse-board',
  urls: [
    'https://boards.greenhouse.io/embed/job_app?for=tern&token=4400002',
    'https://boards.greenhouse.io/tern/jobs/4400002',
  ],
  html: page(
    'Job Application for Lab Manager at Tern Bio',
    `
      <div id="app_body">
        <div id="header">
          <h1 class="app-title">Lab Manager</h1>
          <span class="company-name">at Tern Bio</span>
          <div class="location">Ghent, Belgium</div>
        </div>
        <div id="content">
          ${asks('Ninety benches, two cold rooms, one of you.', 'Five years in a GLP lab', 'Dutch and English')}
        </div>
        <div id="application">${FORM}</div>
      </div>
    `,
  ),
  facts: { site: 'greenhouse', title: 'Lab Manager', company: 'Tern Bio', location: 'Ghent, Belgium' },
  reads: ['Ninety benches', 'Five years in a GLP lab'],
  leaves: ['glassblower'],
};
