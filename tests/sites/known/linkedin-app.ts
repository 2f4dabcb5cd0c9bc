import { type KnownPage, page } from './page.ts';

export const linkedinApp: KnownPage = {
  id: 'linkedin-app',
  urls: [
    'https://www.linkedin.com/jobs/view/4300000001/',
    'https://www.linkedin.com/jobs/search-results/?currentJobId=4300000001&keywords=welder',
  ],
  html: page(
    '(3) MIG Welder | Keelson Marine | LinkedIn',
    `
      <main id="workspace">
        <div class="jobs-details__main-content"></div>
        <div data-sdui-screen="com.example.JobDetails">
          <div aria-label="Company, Keelson Marine."><a href="/company/keelson">Keelson Marine</a></div>
          <p class="_5a"><a href="https://www.linkedin.com/jobs/view/4300000001/">MIG Welder</a></p>
          <p><span>Mobile, AL</span> · <span>2 weeks ago</span> · 40 people clicked apply</p>
          <a href="#"><span>$28/hr - $34/hr</span></a><a href="#"><span>On-site</span></a><a href="#"><span>Full-time</span></a>
          <div componentkey="JobDetails_AboutTheJob_4300000001" data-sdui-component="com.example.aboutTheJob">
            <h2>About the job</h2>
            <p><span data-testid="expandable-text-box">We build work boats up to ninety feet. <strong>\n\nWhat we ask\n\n</strong>AWS D1.1 certification and two years on aluminum.<button data-testid="expandable-text-button">… more</button></span></p>
          </div>
          <div componentkey="JobDetails_AboutTheCompany_9">
            <p><span data-testid="expandable-text-box">Keelson also runs a glassblowing studio.</span></p>
          </div>
        </div>
      </main>
    `,
  ),
  facts: {
    site: 'linkedin',
    title: 'MIG Welder',
    company: 'Keelson Marine',
    location: 'Mobile, AL',
    employmentType: 'Full-time',
    salary: { min: 28, max: 34, currency: 'USD', period: 'hour' },
  },
  reads: ['work boats up to ninety feet', 'AWS D1.1 certification'],
  leaves: ['glassblowing', 'About the job', '… more'],
};
