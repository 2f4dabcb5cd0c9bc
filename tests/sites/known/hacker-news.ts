import { type KnownPage, page } from './page.ts';

export const hackerNews: KnownPage = {
  id: 'hacker-news',
  urls: ['https://news.ycombinator.com/item?id=46000001'],
  html: page(
    'Gantry is hiring | Hacker News',
    `<table class="fatitem"><tr class="athing" id="46000001"><td class="default"><span class="age" title="2026-11-03T15:00:09 1793718009"><a href="#">1 day ago</a></span><div class="comment"><div class="commtext c00">Gantry | Controls Engineer | Tacoma, WA | ONSITE | Full-time | $110k-$135k<p>We automate container cranes that were built before you.</p><p>You need:</p><p>- PLC work on real machines<p>- TWIC card, or able to get one</div></div></td></tr></table>`,
  ),
  facts: {
    site: 'hacker-news',
    title: 'Controls Engineer',
    company: 'Gantry',
    location: 'Tacoma, WA',
    employmentType: 'Full-time',
    datePosted: '2026-11-03',
    salary: { min: 110_000, max: 135_000, currency: 'USD' },
  },
  reads: ['automate container cranes', 'TWIC card'],
  unmarked: true,
};
