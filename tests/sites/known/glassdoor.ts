import { asks, type KnownPage, page, SIMILAR } from './page.ts';

export const glassdoor: KnownPage = {
  id: 'glassdoor',
  urls: [
    'https://www.glassdoor.com/job-listing/buyer-plum-grocers-JV_IC1_KO0,5.htm?jl=100900',
    'https://www.glassdoor.co.uk/Job/leeds-buyer-jobs-SRCH_IL.0,5.htm?jl=100900',
  ],
  html: page(
    'Buyer Job in Tulsa, OK | Glassdoor',
    `
      <div class="JobDetails_jobDetailsContainer__y9P3L">
        <header class="JobDetails_jobDetailsHeader__Hd9M3">
          <h4 class="EmployerProfile_compactEmployerName__LE242" data-test="employer-name">Plum Grocers 3.8★</h4>
          <h1 id="jd-job-title-100900" data-test="job-title">Buyer, Fresh Produce</h1>
          <div data-test="location">Tulsa, OK</div>
        </header>
        <div data-test="detailSalary">$58K - $66K (Employer provided)</div>
        <div class="JobDetails_jobDescription__uW_fK JobDetails_blurDescription__vN7nh">
          ${asks('You buy what eighty stores sell by noon.', 'Three years of buying perishables', 'Excel without fear')}
        </div>
        <button data-test="show-more-cta">Show more</button>
      </div>
      ${SIMILAR}
    `,
  ),
  facts: {
    site: 'glassdoor',
    title: 'Buyer, Fresh Produce',
    company: 'Plum Grocers',
    location: 'Tulsa, OK',
    salary: { min: 58_000, max: 66_000, currency: 'USD' },
  },
  reads: ['eighty stores', 'Three years of buying perishables'],
  leaves: ['Glassblow', 'Show more'],
};
