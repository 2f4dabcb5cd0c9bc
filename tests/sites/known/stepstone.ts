import { type KnownPage, page, SIMILAR } from './page.ts';

export const stepstone: KnownPage = {
  id: 'stepstone',
  urls: [
    'https://www.stepstone.de/stellenangebote--Zerspanungsmechaniker-Jena-Optikwerk--10000001-inline.html',
    'https://www.stepstone.at/stellenangebote--Koch-Linz--10000002-inline.html',
  ],
  html: page(
    'Zerspanungsmechaniker (m/w/d) Job bei Optikwerk',
    `
      <h1 data-at="header-job-title">Zerspanungsmechaniker (m/w/d)</h1>
      <a data-at="metadata-company-name">Optikwerk Jena</a>
      <li data-at="metadata-location">Jena</li>
      <li data-at="metadata-contract-type">Festanstellung</li>
      <li data-at="metadata-work-type">Vollzeit</li>
      <div data-at="job-ad-content">
        <div class="at-section-text-description">
          <h2>Aufgaben</h2>
          <div class="at-section-text-description-content">
            Sie drehen und fräsen Fassungen, die auf den Mond fliegen.
          </div>
        </div>
        <div class="at-section-text-profile">
          <h2>Profil</h2>
          <div class="at-section-text-profile-content">
            <ul>
              <li>Abgeschlossene Ausbildung als Zerspanungsmechaniker</li>
              <li>Erfahrung mit Heidenhain-Steuerungen</li>
            </ul>
          </div>
        </div>
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'stepstone',
    title: 'Zerspanungsmechaniker (m/w/d)',
    company: 'Optikwerk Jena',
    location: 'Jena',
    employmentType: 'Festanstellung',
  },
  reads: ['auf den Mond fliegen', 'Heidenhain-Steuerungen'],
  leaves: ['Glassblow'],
};
