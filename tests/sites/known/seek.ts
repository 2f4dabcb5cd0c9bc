import { jsonLd, type KnownPage, page, SIMILAR } from './page.ts';

export const seek: KnownPage = {
  id: 'seek',
  urls: [
    'https://www.seek.com.au/job/80000001?type=standard',
    'https://www.seek.co.nz/barista-jobs?jobId=80000001',
    'https://my.jobstreet.com/job/80000002',
    'https://hk.jobsdb.com/job/80000003',
  ],
  html: page(
    'Shearer Job in Dubbo NSW - SEEK',
    `
      <h1 data-automation="job-detail-title">Shearer</h1>
      <span data-automation="advertiser-name">Merino Contracting</span>
      <span data-automation="job-detail-location">Dubbo NSW</span>
      <span data-automation="job-detail-work-type">Casual/Vacation</span>
      <span data-automation="job-detail-salary">$4.10 per sheep</span>
      <div data-automation="jobAdDetails">
        <div>
          Sheds from Dubbo to Bourke, quarters and cook included.<br><strong>To be considered:</strong><br> - 120 a day or better<br> - Own handpiece<br>
        </div>
      </div>
      ${SIMILAR}
    `,
    jsonLd({ '@type': 'WebSite', name: 'SEEK' }),
  ),
  facts: {
    site: 'seek',
    title: 'Shearer',
    company: 'Merino Contracting',
    location: 'Dubbo NSW',
    employmentType: 'Casual',
    salary: { min: 4.1, max: 4.1, currency: 'AUD' },
  },
  reads: ['quarters and cook included', '120 a day or better'],
  leaves: ['Glassblow'],
};
