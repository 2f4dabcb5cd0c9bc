import { type KnownPage, page, SIMILAR } from './page.ts';

export const paylocity: KnownPage = {
  id: 'paylocity',
  urls: [
    'https://recruiting.paylocity.com/Recruiting/Jobs/Details/2900001',
    'https://recruiting.paylocity.com/recruiting/jobs/Details/2900001/Pine-Ridge/Cook',
  ],
  html: page(
    'Pine Ridge Camp - Camp Cook',
    `
      <div class="job-preview-details">
        <span class="job-preview-title">Camp Cook</span>
        <div class="preview-location">Bend, OR</div>
        <div class="job-listing-header">Position Type</div>
        <div>Seasonal</div>
        <div class="job-listing-header">Description</div>
        <div>Three meals for two hundred children, nine weeks of the year, and a lake to jump in afterwards.</div>
        <div class="job-listing-header">Requirements</div>
        <div><ul><li>Food handler card</li><li>One season as a cook for a crowd</li></ul></div>
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'paylocity',
    title: 'Camp Cook',
    company: 'Pine Ridge Camp',
    location: 'Bend, OR',
    employmentType: 'Seasonal',
  },
  reads: ['two hundred children', 'One season as a cook'],
  leaves: ['Glassblow'],
};
