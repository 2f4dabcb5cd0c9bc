import { type KnownPage, page, SIMILAR } from './page.ts';

export const welcomeToTheJungle: KnownPage = {
  id: 'welcome-to-the-jungle',
  urls: [
    'https://www.welcometothejungle.com/fr/companies/pont-neuf/jobs/boulanger_lyon',
    'https://www.welcometothejungle.com/en/companies/pont-neuf/jobs/boulanger_lyon',
  ],
  html: page(
    'Boulanger – Pont Neuf – CDI à Lyon',
    `
      <div data-testid="job-metadata-block">
        <a href="/fr/companies/pont-neuf">Pont Neuf</a>
        <h2>Boulanger</h2>
        <div><i name="contract"></i>CDI</div>
        <div><i name="location"></i>Lyon</div>
        <div><i name="salary"></i>2 100 à 2 400 € par mois</div>
      </div>
      <div data-testid="job-section-description">
        <h4>Descriptif du poste</h4>
        <p>Nous cherchons une personne pour le fournil, de trois heures à dix heures.</p>
      </div>
      <div data-testid="job-section-culture"><p>Le soufflage de verre est notre passion.</p></div>
      <div data-testid="job-section-experience">
        <h4>Profil recherché</h4>
        <ul>
          <li>CAP boulanger et une première expérience dans une maison de qualité</li>
          <li>Vous aimez vous lever tôt</li>
        </ul>
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'welcome-to-the-jungle',
    title: 'Boulanger',
    company: 'Pont Neuf',
    location: 'Lyon',
    employmentType: 'CDI',
    salary: { min: 2100, max: 2400, currency: 'EUR', period: 'month' },
  },
  reads: ['de trois heures à dix heures', 'CAP boulanger'],
  leaves: ['soufflage', 'Glassblow'],
};
