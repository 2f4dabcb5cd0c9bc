import { asks, type KnownPage, page } from './page.ts';

export const indeedClassic: KnownPage = {
  id: 'indeed-classic',
  urls: [
    'https://uk.indeed.com/viewjob?jk=00bb',
    'https://www.indeed.de/viewjob?jk=00bb',
    'https://www.indeed.com/jobs?q=roofer&vjk=00bb',
  ],
  html: page(
    'Roofer Jobs, Employment in Hull | Indeed.com',
    `
      <ul>
        <li><a class="jcs-JobTitle" data-jk="00bb" href="/rc/clk?jk=00bb">Roofer</a></li>
        <li><a class="jcs-JobTitle" data-jk="00cc" href="/rc/clk?jk=00cc">Glassblower</a></li>
      </ul>
      <div id="jobsearch-ViewjobPaneWrapper">
        <div class="jobsearch-JobComponent">
          <h2 class="jobsearch-JobInfoHeader-title" data-testid="jobsearch-JobInfoHeader-title"><span>Roofer<span> - job post</span></span></h2>
          <div data-testid="inlineHeader-companyName" data-company-name="true">
            <span><a href="/cmp/Dry">Dryhouse Roofing</a></span>
          </div>
          <div data-testid="inlineHeader-companyLocation"><div>Hull HU1</div></div>
          <div id="salaryInfoAndJobType"><span>£14.50 - £18 an hour</span><span> - Full-time, Permanent</span></div>
          <div class="jobsearch-JobComponent-description">
            <div id="jobDetailsSection"><h2>Job details</h2></div>
            <div id="benefits"><ul><li>Glassblowing lessons</li></ul></div>
            <div id="jobDescriptionText">
              ${asks('Slate and felt, all over the Riding.', 'CSCS card', 'No fear of heights')}
            </div>
          </div>
        </div>
      </div>
    `,
  ),
  facts: {
    site: 'indeed',
    title: 'Roofer',
    company: 'Dryhouse Roofing',
    location: 'Hull HU1',
    employmentType: 'Full-time, Permanent',
    salary: { min: 14.5, max: 18, currency: 'GBP', period: 'hour' },
  },
  reads: ['Slate and felt', 'CSCS card'],
  leaves: ['Glassblow', 'Job details'],
};
