import { jsonLd, type KnownPage, page, SIMILAR } from './page.ts';

export const ziprecruiter: KnownPage = {
  id: 'ziprecruiter',
  urls: [
    'https://www.ziprecruiter.com/c/Bramble-Vets/Job/Vet-Tech/-in-Waco,TX?jid=77aa',
    'https://www.ziprecruiter.com/jobs-search?search=vet&lk=77aa',
    'https://www.ziprecruiter.co.uk/jobs/bramble-vets-1/vet-tech-2',
  ],
  html: page(
    'Vet Tech Jobs in Waco',
    `
      <div data-testid="right-pane">
        <div data-testid="job-details-scroll-container">
          <h2>Vet Tech</h2>
          <a href="/co/Bramble-Vets">Bramble Vets</a>
          <p class="location_text">Waco, TX</p>
          <p class="job_salary">$17 - $20/hr</p>
          <div>
            <h2>Job description</h2>
            <div style="white-space: pre-line">A small animal clinic with a soft spot for goats.\n\nMust haves:\n- Licensed in Texas, or sitting the VTNE this year\n- Calm with frightened owners</div>
          </div>
        </div>
      </div>
      ${SIMILAR}
    `,
    jsonLd({
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', url: '/jobs/a' },
        { '@type': 'ListItem', url: '/jobs/b' },
      ],
    }),
  ),
  facts: {
    site: 'ziprecruiter',
    title: 'Vet Tech',
    company: 'Bramble Vets',
    location: 'Waco, TX',
    salary: { min: 17, max: 20, currency: 'USD', period: 'hour' },
  },
  reads: ['soft spot for goats', 'Licensed in Texas'],
  leaves: ['Glassblow', '$17'],
};
