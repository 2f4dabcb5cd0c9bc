import { FORM, type KnownPage, page } from './page.ts';

export const personio: KnownPage = {
  id: 'personio',
  urls: ['https://moorhof.jobs.personio.de/job/1300001', 'https://moorhof.jobs.personio.com/job/1300001?language=en'],
  html: page(
    'Melker (m/w/d) | Jobs bei Moorhof',
    `
      <h1>Melker (m/w/d)</h1>
      <p class="job-location">Husum</p>
      <div class="job-description">
        <h2>Deine Aufgaben</h2>
        <p>Zweihundert Kühe, zwei Mal am Tag, und ein Melkstand, der so alt ist wie du.</p>
      </div>
      <div class="job-description">
        <h2>Dein Profil</h2>
        <ul><li>Ausbildung in der Landwirtschaft oder Erfahrung mit Tieren</li><li>Du stehst gern früh auf</li></ul>
      </div>
      ${FORM}
    `,
  ),
  facts: { site: 'personio', title: 'Melker (m/w/d)', company: 'Moorhof', location: 'Husum' },
  reads: ['Zweihundert Kühe', 'Erfahrung mit Tieren'],
  leaves: ['glassblower'],
  unmarked: true,
};
