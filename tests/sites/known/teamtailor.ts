import { type KnownPage, meta, page } from './page.ts';

export const teamtailor: KnownPage = {
  id: 'teamtailor',
  urls: [
    'https://norrsken.teamtailor.com/jobs/900001-snickare',
    'https://norrsken.teamtailor.com/sv/jobs/900001-snickare',
  ],
  html: page(
    'Snickare - Norrsken Bygg',
    `
      <h1>Snickare</h1>
      <div class="prose" data-controller="careersite--job-ad">
        <p>Vi bygger trähus i hela länet och söker dig som vill vara med från grunden.</p>
        <p><strong>Din bakgrund</strong></p>
        <ul><li>Yrkesbevis som träarbetare</li><li>Körkort B</li></ul>
      </div>
      <dl><dt>Orter</dt><dd>Luleå</dd><dt>Anställningsform</dt><dd>Heltid</dd></dl>
    `,
    `${meta('og:site_name', 'Norrsken Bygg')}<script src="https://assets-aws.teamtailor-cdn.com/assets/x.js"></script>`,
  ),
  facts: {
    site: 'teamtailor',
    title: 'Snickare',
    company: 'Norrsken Bygg',
    location: 'Luleå',
    employmentType: 'Heltid',
  },
  reads: ['trähus i hela länet', 'Yrkesbevis som träarbetare'],
  leaves: ['Orter'],
};
