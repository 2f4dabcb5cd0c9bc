import { asks, FORM, type KnownPage, meta, page } from './page.ts';

export const breezy: KnownPage = {
  id: 'breezy',
  urls: ['https://kite-school.breezy.hr/p/0f0f0f0f0f0f-sailing-instructor'],
  html: page(
    'Sailing Instructor at Kite School',
    `
      <div class="banner">
        <h1>Sailing Instructor</h1>
        <ul><li class="location"><span>Tarifa, Spain</span></li><li class="type"><span>Seasonal</span></li></ul>
      </div>
      <div class="description">
        ${asks('Wind most days, beginners all of them.', 'RYA dinghy instructor', 'Spanish and English')}
      </div>
      <div class="apply">${FORM}</div>
    `,
    meta('og:site_name', 'Kite School'),
  ),
  facts: {
    site: 'breezy',
    title: 'Sailing Instructor',
    company: 'Kite School',
    location: 'Tarifa, Spain',
    employmentType: 'Seasonal',
  },
  reads: ['Wind most days', 'RYA dinghy instructor'],
  leaves: ['glassblower'],
  unmarked: true,
};
