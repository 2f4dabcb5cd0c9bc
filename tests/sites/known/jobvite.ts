import { asks, type KnownPage, page, SIMILAR } from './page.ts';

export const jobvite: KnownPage = {
  id: 'jobvite',
  urls: ['https://jobs.jobvite.com/quarry/job/oAbCdEf1', 'https://jobs.jobvite.com/careers/quarry/job/oAbCdEf1'],
  html: page(
    'Quarry Games Careers - Animator',
    `
      <div class="jv-logo"><a href="/quarry">Quarry Games</a></div>
      <h2 class="jv-header">Animator</h2>
      <p class="jv-job-detail-meta">Art | Dundee, Scotland</p>
      <div class="jv-job-detail-description">
        ${asks('Things that crawl, mostly.', 'A reel with creatures in it', 'Maya, and a game engine')}
      </div>
      ${SIMILAR}
    `,
  ),
  facts: { site: 'jobvite', title: 'Animator', company: 'Quarry Games', location: 'Dundee, Scotland' },
  reads: ['Things that crawl', 'A reel with creatures in it'],
  leaves: ['Glassblow'],
};
