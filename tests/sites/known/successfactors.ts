import { type KnownPage, meta, page, SIMILAR } from './page.ts';

export const successfactors: KnownPage = {
  id: 'successfactors',
  urls: [
    'https://jobs.sap.com/job/Walldorf-Gaertner/1200001/',
    'https://career5.successfactors.eu/career?company=x&career_job_req_id=77',
    'https://jobs.hr.cloud.sap/job/1',
  ],
  html: page(
    'Gärtnerin (m/w/d) | Park &amp; Pfad',
    `
      <div itemscope itemtype="http://schema.org/JobPosting">
        <h1><span data-careersite-propertyid="title" itemprop="title">Gärtnerin (m/w/d)</span></h1>
        <span data-careersite-propertyid="city">Weinheim</span>
        <span data-careersite-propertyid="date">05.11.2026</span>
        <span class="jobdescription" data-careersite-propertyid="description" itemprop="description"><p class="MsoNormal">Wir pflegen den Schlosspark und alles, was daran wächst, mit einem Team von neun Leuten.</p><p><b>Ihr Profil</b></p><ul><li>Abgeschlossene Ausbildung im Gartenbau</li><li>Führerschein der Klasse BE</li></ul></span>
      </div>
      ${SIMILAR}
    `,
    meta('og:site_name', 'Park &amp; Pfad'),
  ),
  facts: {
    site: 'successfactors',
    title: 'Gärtnerin (m/w/d)',
    company: 'Park & Pfad',
    location: 'Weinheim',
    datePosted: '2026-11-05',
  },
  reads: ['Schlosspark', 'Führerschein der Klasse BE'],
  leaves: ['Glassblow'],
};
