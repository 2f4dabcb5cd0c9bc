import { type KnownPage, page } from './page.ts';

export const googleJobs: KnownPage = {
  id: 'google-jobs',
  urls: [
    'https://www.google.com/search?q=tailor&ibp=htl;jobs#htivrt=jobs&htidocid=x',
    'https://www.google.de/search?q=tailor&udm=8',
  ],
  html: page(
    'tailor - Google Search',
    `
      <div id="gws-plugins-horizon-jobs__job_details_page">
        <h2>Tailor</h2>
        <div jsname="QAWWu">
          <span class="HBvzbc">Alterations for three shops in the arcade.\nRequirements:\n• Two years with suits\n• Own shears</span>
        </div>
      </div>
    `,
  ),
  facts: { site: 'google-jobs', title: 'Tailor' },
  reads: ['three shops in the arcade', 'Two years with suits'],
  unmarked: true,
};
