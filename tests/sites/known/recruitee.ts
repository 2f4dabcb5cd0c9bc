import { FORM, type KnownPage, meta, page } from './page.ts';

export const recruitee: KnownPage = {
  id: 'recruitee',
  urls: ['https://veldwerk.recruitee.com/o/boomverzorger', 'https://veldwerk.recruitee.com/en/o/boomverzorger'],
  html: page(
    'Boomverzorger - Veldwerk',
    `
      <h1 class="sc-1">Boomverzorger</h1>
      <div class="sc-2 custom-css-style-job-location">Ede, Nederland</div>
      <div class="sc-3 job-description">
        <p><strong>Wat ga je doen</strong></p>
        <p>Jij klimt in bomen die ouder zijn dan de gemeente, en je snoeit met zorg voor wat er leeft.</p>
      </div>
      <div class="sc-3 job-description">
        <p><strong>Jouw profiel</strong></p>
        <ul><li><p>European Tree Worker of bijna</p></li><li><p>Rijbewijs BE</p></li></ul>
      </div>
      <div class="sc-4">${FORM}</div>
    `,
    meta('og:site_name', 'Veldwerk'),
  ),
  facts: { site: 'recruitee', title: 'Boomverzorger', company: 'Veldwerk', location: 'Ede, Nederland' },
  reads: ['ouder zijn dan de gemeente', 'European Tree Worker'],
  leaves: ['glassblower'],
  unmarked: true,
};
