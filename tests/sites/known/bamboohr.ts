import { asks, type KnownPage, meta, page } from './page.ts';

export const bamboohr: KnownPage = {
  id: 'bamboohr',
  urls: ['https://millrace.bamboohr.com/careers/57', 'https://millrace.bamboohr.com/jobs/view.php?id=57'],
  html: page(
    'Miller',
    `
      <div id="poRoot">
        <h2 data-fabric-component="Headline">Miller</h2>
        <div><p>Location</p><p>Logan, Utah</p></div>
        <div><p>Employment Type</p><p>Full-Time</p></div>
        <div><p>Compensation</p><p>$22 - $26/hr</p></div>
        <div class="BambooRichText">
          ${asks('Stone-ground flour, twenty tons a week.', 'Two years around rollers, sifters or feed', 'Lifts 50 pound bags all day')}
        </div>
      </div>
      <script id="poData" type="application/json">{"glassblower":true}</script>
    `,
    meta('og:site_name', 'Millrace Flour'),
  ),
  facts: {
    site: 'bamboohr',
    title: 'Miller',
    company: 'Millrace Flour',
    location: 'Logan, Utah',
    employmentType: 'Full-time',
    salary: { min: 22, max: 26, currency: 'USD', period: 'hour' },
  },
  reads: ['Stone-ground flour', 'Lifts 50 pound bags'],
  leaves: ['glassblower'],
};
