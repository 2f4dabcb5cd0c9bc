import { type KnownPage, page } from './page.ts';

export const linkedinClassic: KnownPage = {
  id: 'linkedin-classic',
  urls: [
    'https://www.linkedin.com/jobs/search/?currentJobId=4300000002',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4300000002',
  ],
  html: page(
    '(24) Payroll Jobs in Cork | LinkedIn',
    `
      <ul>
        <li data-occludable-job-id="4300000002">Payroll Officer</li>
        <li data-occludable-job-id="4300000003">Glassblower</li>
      </ul>
      <div class="jobs-search__job-details">
        <div class="job-details-jobs-unified-top-card__company-name">
          <a href="/company/lee"></a><a href="/company/lee">Leeside Payroll</a>
        </div>
        <div class="job-details-jobs-unified-top-card__job-title">
          <h1 class="t-24"><a href="/jobs/view/4300000002/?trk=x">Payroll Officer</a></h1>
        </div>
        <div class="job-details-jobs-unified-top-card__primary-description-container">
          <span class="tvm__text">Cork, County Cork, Ireland</span>
          <span class="tvm__text">·</span>
          <span class="tvm__text">3 days ago</span>
        </div>
        <div class="job-details-fit-level-preferences">
          <button><span aria-hidden="true"><strong>€36K/yr - €41K/yr</strong></span></button>
          <button><strong>Hybrid</strong></button>
          <button><strong>Contract</strong></button>
        </div>
        <div id="job-details" class="jobs-box__html-content jobs-description-content__text--stretch">
          <h2 class="text-heading-large">About the job</h2>
          <div class="mt4">
            <p><span><p>Four hundred payslips a week, on time.</p></span><span><p><strong>You have</strong></p><ul><li>IPASS certificate or on the way to it</li><li>Two years of weekly payroll</li></ul></span></p>
          </div>
        </div>
      </div>
    `,
  ),
  facts: {
    site: 'linkedin',
    title: 'Payroll Officer',
    company: 'Leeside Payroll',
    location: 'Cork, County Cork, Ireland',
    employmentType: 'Contract',
    salary: { min: 36_000, max: 41_000, currency: 'EUR', period: 'year' },
  },
  reads: ['Four hundred payslips', 'IPASS certificate'],
  leaves: ['Glassblow', 'About the job'],
};
