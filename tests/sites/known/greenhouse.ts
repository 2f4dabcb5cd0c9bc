import { asks, FORM, type KnownPage, page } from './page.ts';

export const greenhouse: KnownPage = {
  id: 'greenhouse',
  urls: ['https://job-boards.greenhouse.io/tern/jobs/4400001', 'https://job-boards.eu.greenhouse.io/tern/jobs/4400001'],
  html: page(
    'Job Application for Clinical Trial Associate at Tern Bio',
    `
      <main>
        <div class="job-post-container">
          <a class="logo" href="/tern"><img alt="Tern Bio Logo"></a>
          <div class="job__header">
            <div class="job__title">
              <h1 class="section-header">Clinical Trial Associate</h1>
              <div class="job__location"><div>Basel, Switzerland</div></div>
            </div>
          </div>
          <div class="job__description body">
            ${asks('You keep three oncology studies in order.', 'A life science degree', 'Knowledge of ICH-GCP')}
            <div class="pay-range"><span>CHF 82,000 - CHF 94,000</span></div>
          </div>
          <div class="application--container">${FORM}</div>
        </div>
      </main>
    `,
  ),
  facts: {
    site: 'greenhouse',
    title: 'Clinical Trial Associate',
    company: 'Tern Bio',
    location: 'Basel, Switzerland',
    salary: { min: 82_000, max: 94_000, currency: 'CHF' },
  },
  reads: ['three oncology studies', 'Knowledge of ICH-GCP'],
  leaves: ['glassblower'],
};
