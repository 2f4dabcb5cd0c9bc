/** A page written for the tests in the DOM shape of one layout of one site. */
export interface KnownPage {
  /** the layout it is for */
  readonly id: string;
  /** addresses of postings in that layout; the page is read at the first */
  readonly urls: readonly string[];
  readonly html: string;
  /** what is to be read from it, besides url and language */
  readonly facts: Readonly<Record<string, unknown>>;
  /** words of the posting, which must be read */
  readonly reads: readonly string[];
  /** words beside it, which must not be */
  readonly leaves?: readonly string[];
  /** without an address the layout is not known: its class names are too common */
  readonly unmarked?: true;
}

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en">
    <head><meta charset="utf-8"><title>${title}</title>${head}<link rel="stylesheet" href="/site.css"></head>
    <body><nav><a href="/">Home</a></nav>${body}<footer>All rights reserved</footer></body>
  </html>`;

/** A posting's body: what it is about, and what it asks. */
const asks = (about: string, ...items: readonly string[]): string =>
  `<p>${about}</p><p><b>Requirements</b></p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
const FORM =
  '<form action="#"><h2>Apply</h2><label>Name (required) <input></label><label>Ten years as a glassblower? (required) <input></label></form>';
const SIMILAR =
  '<section><h2>Similar jobs</h2><p><a href="/x">Glassblower</a> ten years of furnace work required</p></section>';

export const KNOWN_PAGES: readonly KnownPage[] = [
  {
    id: 'indeed',
    urls: ['https://www.indeed.com/viewjob?jk=00aa', 'https://www.indeed.com/jobs?q=baker&vjk=00aa'],
    html: page(
      'Pastry Baker - Reno, NV - Indeed.com',
      `
        <div data-testid="viewjob-main-content">
          <h5 role="heading" data-testid="vj-job-title">Pastry Baker</h5>
          <div data-testid="company-info-metadata">
            <div>
              <div><a href="/cmp/Flour-And-Salt">Flour &amp; Salt</a></div>
              <div><span>3.8</span></div>
              <span>•</span>
              <div>Reno, NV</div>
            </div>
          </div>
          <div role="group" aria-label="Pay"><div>Pay</div><div>$21 - $24 an hour</div></div>
          <div role="group" aria-label="Job type"><div>Job type</div><div>Part-time</div></div>
          <div role="group" aria-label="Skills"><div>Glassblowing</div></div>
          <div data-testid="viewjob-job-content">
            <h2 data-testid="vj-job-description-heading">Full job description</h2>
            <div class="react-native-html-content">
              <div class="simple-job-description-html">
                ${asks('We bake from four in the morning.', 'Two years with laminated dough', 'Food handler card')}
              </div>
            </div>
          </div>
        </div>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'indeed',
      title: 'Pastry Baker',
      company: 'Flour & Salt',
      location: 'Reno, NV',
      employmentType: 'Part-time',
      salary: { min: 21, max: 24, currency: 'USD', period: 'hour' },
    },
    reads: ['four in the morning', 'Two years with laminated dough'],
    leaves: ['Glassblow', 'Full job description'],
  },
  {
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
  },
  {
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
  },
  {
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
            <span class="tvm__text">Cork, County Cork, Ireland</span><span class="tvm__text">·</span><span class="tvm__text">3 days ago</span>
          </div>
          <div class="job-details-fit-level-preferences">
            <button><span aria-hidden="true"><strong>€36K/yr - €41K/yr</strong></span></button><button><strong>Hybrid</strong></button><button><strong>Contract</strong></button>
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
  },
  {
    id: 'linkedin',
    urls: [
      'https://ie.linkedin.com/jobs/view/dental-nurse-at-molar-4300000004',
      'https://www.linkedin.com/jobs/view/4300000004',
    ],
    html: page(
      'Molar &amp; More hiring Dental Nurse in Dublin | LinkedIn',
      `
        <section class="top-card-layout">
          <h1 class="top-card-layout__title topcard__title">Dental Nurse</h1>
          <h4>
            <span class="topcard__flavor"><a class="topcard__org-name-link" href="/company/molar">Molar &amp; More</a></span><span class="topcard__flavor topcard__flavor--bullet">Dublin, Ireland</span><span class="topcard__flavor--bullet">48 applicants</span>
          </h4>
        </section>
        <section class="description">
          <div class="description__text">
            <section class="show-more-less-html">
              <div class="show-more-less-html__markup">
                A practice with six chairs.<br><br><strong>You bring<br><br></strong>
                <ul><li>Dental nursing diploma<br><br></li></ul>
                <ul><li>Cool head and warm hands<br><br></li></ul>
              </div>
              <button class="show-more-less-html__button">Show more</button>
            </section>
          </div>
          <ul class="description__job-criteria-list">
            <li class="description__job-criteria-item"><h3>Seniority level</h3><span>Entry level</span></li>
            <li class="description__job-criteria-item"><h3>Employment type</h3><span>Temporary</span></li>
          </ul>
        </section>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'linkedin',
      title: 'Dental Nurse',
      company: 'Molar & More',
      location: 'Dublin, Ireland',
      employmentType: 'Temporary',
    },
    reads: ['six chairs', 'Dental nursing diploma'],
    leaves: ['Glassblow', 'Seniority', 'Show more'],
  },
  {
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
  },
  {
    id: 'ziprecruiter',
    urls: [
      'https://www.ziprecruiter.com/c/Bramble-Vets/Job/Vet-Tech/-in-Waco,TX?jid=77aa',
      'https://www.ziprecruiter.com/jobs-search?search=vet&lk=77aa',
      'https://www.ziprecruiter.co.uk/jobs/bramble-vets-1/vet-tech-2',
    ],
    html: page(
      'Vet Tech Jobs in Waco',
      `
        <div data-testid="right-pane">
          <div data-testid="job-details-scroll-container">
            <h2>Vet Tech</h2>
            <a href="/co/Bramble-Vets">Bramble Vets</a>
            <p class="location_text">Waco, TX</p>
            <p class="job_salary">$17 - $20/hr</p>
            <div>
              <h2>Job description</h2>
              <div style="white-space: pre-line">A small animal clinic with a soft spot for goats.\n\nMust haves:\n- Licensed in Texas, or sitting the VTNE this year\n- Calm with frightened owners</div>
            </div>
          </div>
        </div>
        ${SIMILAR}
      `,
      '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","url":"/jobs/a"},{"@type":"ListItem","url":"/jobs/b"}]}</script>',
    ),
    facts: {
      site: 'ziprecruiter',
      title: 'Vet Tech',
      company: 'Bramble Vets',
      location: 'Waco, TX',
      salary: { min: 17, max: 20, currency: 'USD', period: 'hour' },
    },
    reads: ['soft spot for goats', 'Licensed in Texas'],
    leaves: ['Glassblow', '$17'],
  },
  {
    id: 'monster',
    urls: [
      'https://www.monster.com/job-openings/plumber-tampa-fl--1f2e3d4c-0000-4000-8000-000000000001',
      'https://www.monster.co.uk/jobs/search?q=plumber',
    ],
    html: page(
      'Plumber in Tampa | Monster',
      `
        <div data-testid="svx-job-view-wrapper">
          <h2 data-testid="jobTitle">Service Plumber</h2>
          <a data-testid="company">Gulf Pipe Co.</a><span data-testid="jobDetailLocation">Tampa, FL</span><span data-testid="salary">$55,000 - $70,000 Per Year</span><span data-testid="employmentType">Full-time</span>
          <div data-testid="svx-description-container-inner">
            ${asks('Leaks do not wait, and neither do we.', 'Journeyman card', 'Clean driving record')}
          </div>
        </div>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'monster',
      title: 'Service Plumber',
      company: 'Gulf Pipe Co.',
      location: 'Tampa, FL',
      employmentType: 'Full-time',
      salary: { min: 55_000, max: 70_000, currency: 'USD', period: 'year' },
    },
    reads: ['Leaks do not wait', 'Journeyman card'],
    leaves: ['Glassblow'],
  },
  {
    id: 'dice',
    urls: ['https://www.dice.com/job-detail/0a1b2c3d-0000-4000-8000-000000000002'],
    html: page(
      'Network Engineer - Omaha - Dice.com',
      `
        <div data-testid="job-detail-header-card">
          <h1>Network Engineer</h1>
          <a data-wa-click="djv-job-company-profile-click" href="/company-profile/1">Platte Telecom</a><span class="job-detail-location">Omaha, NE</span>
          <div class="SeuiInfoBadge">USD 98,000.00 - 118,000.00 per year</div>
          <div class="SeuiInfoBadge">Full Time</div>
        </div>
        <div class="job-detail-description-module__xY1z__jobDescription">
          ${asks('Three rings of fibre and one on-call phone.', 'CCNP or equal experience', 'BGP in production')}
        </div>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'dice',
      title: 'Network Engineer',
      company: 'Platte Telecom',
      location: 'Omaha, NE',
      employmentType: 'Full-time',
      salary: { min: 98_000, max: 118_000, currency: 'USD', period: 'year' },
    },
    reads: ['Three rings of fibre', 'BGP in production'],
    leaves: ['Glassblow'],
  },
  {
    id: 'simplyhired',
    urls: ['https://www.simplyhired.com/job/Zz9_yY8', 'https://www.simplyhired.com/search?q=barista&job=Zz9_yY8'],
    html: page(
      'Barista Jobs | SimplyHired',
      `
        <div>
          <h2 data-testid="viewJobTitle">Barista</h2>
          <span data-testid="viewJobCompanyName">Second Crack</span><span data-testid="viewJobCompanyLocation">Flagstaff, AZ</span>
          <div data-testid="viewJobBodyJobDetailsJobType"><span data-testid="detailText">Part-time</span></div>
          <div data-testid="viewJobBodyJobCompensation"><span data-testid="detailText">$15.50 an hour</span></div>
          <div data-testid="viewJobQualificationsContainer">
            <h3>Qualifications</h3>
            <ul><li>Glassblowing</li></ul>
          </div>
          <h3>Full Job Description</h3>
          <div data-testid="viewJobBodyJobFullDescriptionContent">
            ${asks('We roast on Tuesdays and pour all week.', 'Six months behind a machine', 'Weekend mornings')}
          </div>
        </div>
      `,
    ),
    facts: {
      site: 'simplyhired',
      title: 'Barista',
      company: 'Second Crack',
      location: 'Flagstaff, AZ',
      employmentType: 'Part-time',
      salary: { min: 15.5, max: 15.5, currency: 'USD', period: 'hour' },
    },
    reads: ['roast on Tuesdays', 'Six months behind a machine'],
    leaves: ['Glassblow'],
  },
  {
    id: 'careerbuilder',
    urls: [
      'https://www.careerbuilder.com/job/J3T1AB2CD',
      'https://www.careerbuilder.com/job-details/crane-operator-gary-in--5b6c7d8e-0000-4000-8000-000000000003',
    ],
    html: page(
      'Crane Operator Job in Gary',
      `
        <h2 class="h3 jdp_title_header">Crane Operator</h2>
        <div class="data-details"><span>Lakeshore Steel</span><span>Gary, IN</span><span>Full-Time</span></div>
        <div id="jdp_description">
          <div class="jdp-description-details">
            ${asks('Overhead cranes to 200 tons, radio and cab.', 'NCCCO or two years on overhead cranes', 'Twelve-hour swing shifts')}
          </div>
        </div>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'careerbuilder',
      title: 'Crane Operator',
      company: 'Lakeshore Steel',
      location: 'Gary, IN',
      employmentType: 'Full-time',
    },
    reads: ['Overhead cranes to 200 tons', 'swing shifts'],
    leaves: ['Glassblow'],
  },
  {
    id: 'wellfound',
    urls: [
      'https://wellfound.com/jobs/3100001-support-lead',
      'https://wellfound.com/company/papertrail/jobs/3100001-support-lead',
      'https://wellfound.com/jobs?job_listing_slug=3100001-support-lead',
    ],
    html: page(
      'Support Lead at Papertrail | Wellfound',
      `
        <div role="dialog">
          <h1 data-test="JobListingTitle">Support Lead</h1>
          <a data-test="StartupLink" href="/company/papertrail">Papertrail Health</a>
          <div id="job-description" data-test="JobDescription">
            ${asks('Clinics write to us when the fax machine wins.', 'Three years in customer support', 'You have written a help article that worked')}
          </div>
        </div>
        ${SIMILAR}
      `,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Support Lead","datePosted":"2026-10-02","employmentType":"FULL_TIME","jobLocationType":"TELECOMMUTE","hiringOrganization":{"@type":"Organization","name":"Papertrail"}}</script>',
    ),
    facts: {
      site: 'wellfound',
      title: 'Support Lead',
      company: 'Papertrail Health',
      location: 'Remote',
      employmentType: 'Full-time',
      datePosted: '2026-10-02',
    },
    reads: ['when the fax machine wins', 'Three years in customer support'],
    leaves: ['Glassblow'],
  },
  {
    id: 'welcome-to-the-jungle',
    urls: [
      'https://www.welcometothejungle.com/fr/companies/pont-neuf/jobs/boulanger_lyon',
      'https://www.welcometothejungle.com/en/companies/pont-neuf/jobs/boulanger_lyon',
    ],
    html: page(
      'Boulanger – Pont Neuf – CDI à Lyon',
      `
        <div data-testid="job-metadata-block">
          <a href="/fr/companies/pont-neuf">Pont Neuf</a>
          <h2>Boulanger</h2>
          <div><i name="contract"></i>CDI</div>
          <div><i name="location"></i>Lyon</div>
          <div><i name="salary"></i>2 100 à 2 400 € par mois</div>
        </div>
        <div data-testid="job-section-description">
          <h4>Descriptif du poste</h4>
          <p>Nous cherchons une personne pour le fournil, de trois heures à dix heures.</p>
        </div>
        <div data-testid="job-section-culture"><p>Le soufflage de verre est notre passion.</p></div>
        <div data-testid="job-section-experience">
          <h4>Profil recherché</h4>
          <ul>
            <li>CAP boulanger et une première expérience dans une maison de qualité</li>
            <li>Vous aimez vous lever tôt</li>
          </ul>
        </div>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'welcome-to-the-jungle',
      title: 'Boulanger',
      company: 'Pont Neuf',
      location: 'Lyon',
      employmentType: 'CDI',
      salary: { min: 2100, max: 2400, currency: 'EUR', period: 'month' },
    },
    reads: ['de trois heures à dix heures', 'CAP boulanger'],
    leaves: ['soufflage', 'Glassblow'],
  },
  {
    id: 'otta',
    urls: ['https://app.welcometothejungle.com/jobs/aB3dE5', 'https://app.otta.com/jobs/aB3dE5'],
    html: page(
      'Welcome to the Jungle',
      `
        <div class="sc-aa">
          <h1 class="sc-bb">Data Analyst, <a href="/companies/1">Barley</a></h1>
          <button data-testid="apply-button">Apply</button>
          <div class="sc-cc">
            <h2 class="sc-dd">Company</h2>
            <div class="sc-ee"><p>Barley blows glass for fun.</p></div>
          </div>
          <div class="sc-cc">
            <h2 class="sc-dd">Role</h2>
            <div class="sc-ff">
              <h3>Who you are</h3>
              <ul><li>At ease with SQL and one chart tool</li><li>You ask why before how</li></ul>
              <h3>What the job involves</h3>
              <p>Weekly numbers for breweries that sell by the pallet, and the arguments that follow.</p>
            </div>
          </div>
        </div>
      `,
    ),
    facts: { site: 'otta', title: 'Data Analyst', company: 'Barley' },
    reads: ['At ease with SQL', 'breweries that sell by the pallet'],
    leaves: ['blows glass'],
    unmarked: true,
  },
  {
    id: 'greenhouse',
    urls: [
      'https://job-boards.greenhouse.io/tern/jobs/4400001',
      'https://job-boards.eu.greenhouse.io/tern/jobs/4400001',
    ],
    html: page(
      'Job Application for Clinical Trial Associate at Tern Bio',
      `
        <main>
          <div class="job-post-container">
            <a class="logo" href="/tern"><img alt="Tern Bio Logo"></a>
            <div class="job__header">
              <div class="job__title">
                <h1 class="section-header">Clinical Trial Associate</h1>
                <div class="job__location"><div>Basel, Switzerland</div></div>
              </div>
            </div>
            <div class="job__description body">
              ${asks('You keep three oncology studies in order.', 'A life science degree', 'Knowledge of ICH-GCP')}
              <div class="pay-range"><span>CHF 82,000 - CHF 94,000</span></div>
            </div>
            <div class="application--container">${FORM}</div>
          </div>
        </main>
      `,
    ),
    facts: {
      site: 'greenhouse',
      title: 'Clinical Trial Associate',
      company: 'Tern Bio',
      location: 'Basel, Switzerland',
      salary: { min: 82_000, max: 94_000, currency: 'CHF' },
    },
    reads: ['three oncology studies', 'Knowledge of ICH-GCP'],
    leaves: ['glassblower'],
  },
  {
    id: 'greenhouse-board',
    urls: [
      'https://boards.greenhouse.io/embed/job_app?for=tern&token=4400002',
      'https://boards.greenhouse.io/tern/jobs/4400002',
    ],
    html: page(
      'Job Application for Lab Manager at Tern Bio',
      `
        <div id="app_body">
          <div id="header">
            <h1 class="app-title">Lab Manager</h1>
            <span class="company-name">at Tern Bio</span>
            <div class="location">Ghent, Belgium</div>
          </div>
          <div id="content">
            ${asks('Ninety benches, two cold rooms, one of you.', 'Five years in a GLP lab', 'Dutch and English')}
          </div>
          <div id="application">${FORM}</div>
        </div>
      `,
    ),
    facts: { site: 'greenhouse', title: 'Lab Manager', company: 'Tern Bio', location: 'Ghent, Belgium' },
    reads: ['Ninety benches', 'Five years in a GLP lab'],
    leaves: ['glassblower'],
  },
  {
    id: 'lever',
    urls: [
      'https://jobs.lever.co/osprey/aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb',
      'https://jobs.eu.lever.co/osprey/aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb',
    ],
    html: page(
      'Osprey Freight - Dispatcher',
      `
        <div class="main-header"><a class="main-header-logo"><img alt="Osprey Freight logo"></a></div>
        <div class="content-wrapper posting-page">
          <div class="content">
            <div class="section-wrapper accent-section page-full-width">
              <div class="posting-header">
                <div class="posting-headline">
                  <h2>Dispatcher</h2>
                  <div class="posting-categories">
                    <div class="location">Laredo, TX /</div>
                    <div class="commitment">Full-time /</div>
                  </div>
                </div>
              </div>
            </div>
            <div class="section-wrapper page-full-width">
              <div class="section" data-qa="job-description"><div>Sixty trucks, two borders, one screen.</div></div>
              <div class="section">
                <h3>What you bring</h3>
                <ul data-qa="posting-requirements">
                  <li>Two years of dispatch</li>
                  <li>Spanish and English on the radio</li>
                </ul>
              </div>
              <div class="section" data-qa="closing-description">
                <div data-qa="salary-range">$24 - $29 an hour</div>
                <div>We are an equal opportunity employer.</div>
              </div>
              <div class="section last-section-apply"><a href="#">Apply for this job (glassblower)</a></div>
            </div>
          </div>
        </div>
      `,
    ),
    facts: {
      site: 'lever',
      title: 'Dispatcher',
      company: 'Osprey Freight',
      location: 'Laredo, TX',
      employmentType: 'Full-time',
      salary: { min: 24, max: 29, currency: 'USD', period: 'hour' },
    },
    reads: ['Sixty trucks', 'Two years of dispatch', 'equal opportunity employer'],
    leaves: ['glassblower', '$24'],
  },
  {
    id: 'ashby',
    urls: [
      'https://jobs.ashbyhq.com/lantern/cccccccc-1111-4222-8333-dddddddddddd',
      'https://jobs.ashbyhq.com/lantern/cccccccc-1111-4222-8333-dddddddddddd/application',
    ],
    html: page(
      'Solar Site Surveyor @ Lantern',
      `
        <div class="_page_1">
          <h1 class="ashby-job-posting-heading">Solar Site Surveyor</h1>
          <div class="ashby-job-posting-left-pane">
            <div class="_section_2"><h2>Location</h2><p>Sacramento, CA</p></div>
            <div class="_section_2"><h2>Employment Type</h2><p>Full time</p></div>
            <div class="_section_2">
              <h2>Compensation</h2>
              <ul><li><span class="_compensationTierSummary_3">$62K – $74K</span></li></ul>
            </div>
          </div>
          <div class="ashby-job-posting-right-pane">
            <div class="_descriptionText_4">
              <h2>The work</h2>
              <p style="min-height:1.5em">You climb roofs and draw what is there.</p>
              <p style="min-height:1.5em"></p>
              <h2>You</h2>
              <ul>
                <li><p>Not afraid of ladders</p></li>
                <li><p>A driver's license and a year with CAD or a drone</p></li>
              </ul>
            </div>
          </div>
        </div>
      `,
    ),
    facts: {
      site: 'ashby',
      title: 'Solar Site Surveyor',
      company: 'Lantern',
      location: 'Sacramento, CA',
      employmentType: 'Full-time',
      salary: { min: 62_000, max: 74_000, currency: 'USD' },
    },
    reads: ['climb roofs', 'a year with CAD'],
    leaves: ['Compensation', 'Employment Type'],
  },
  {
    id: 'workday',
    urls: [
      'https://copperhill.wd1.myworkdayjobs.com/en-US/Jobs/job/Butte-MT/Mine-Surveyor_R0001',
      'https://wd5.myworkdaysite.com/recruiting/copperhill/Jobs/details/Mine-Surveyor_R0001',
      'https://copperhill.wd1.myworkdayjobs.com/Jobs/details/Mine-Surveyor_R0001?q=x',
    ],
    html: page(
      'Mine Surveyor',
      `
        <h1>Copperhill Careers</h1>
        <section>
          <h2 data-automation-id="jobPostingHeader">Mine Surveyor</h2>
          <div data-automation-id="locations"><dl><dt>locations</dt><dd>Butte, MT</dd></dl></div>
          <div data-automation-id="time"><dl><dt>time type</dt><dd>Full time</dd></dl></div>
          <div data-automation-id="postedOn"><dl><dt>posted on</dt><dd>Posted 3 Days Ago</dd></dl></div>
          <div data-automation-id="jobPostingDescription">
            <p><b>Summary:</b></p>
            <p>Levels, volumes and blast plans for an open pit.</p>
            <p></p>
            <p><b>Requirements:</b></p>
            <ul>
              <li><p><span>Surveying degree or ten years of it</span></p></li>
              <li><p><span>MSHA training</span></p></li>
            </ul>
          </div>
        </section>
        <section data-automation-id="similarJobs"><h2>Similar Jobs (1)</h2><a href="/g">Glassblower</a></section>
      `,
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Mine Surveyor","datePosted":"2026-11-20","employmentType":"FULL_TIME","hiringOrganization":{"name":"Copperhill Mining Co."},"jobLocation":{"address":{"addressLocality":"AMER - US - MT - Butte"}}}</script>',
    ),
    facts: {
      site: 'workday',
      title: 'Mine Surveyor',
      company: 'Copperhill Mining Co.',
      location: 'Butte, MT',
      employmentType: 'Full-time',
      datePosted: '2026-11-20',
    },
    reads: ['Levels, volumes and blast plans', 'MSHA training'],
    leaves: ['Glassblower', 'Copperhill Careers'],
  },
  {
    id: 'smartrecruiters',
    urls: [
      'https://jobs.smartrecruiters.com/Fjordline/743999000000001-deckhand',
      'https://careers.smartrecruiters.com/Fjordline/743999000000001',
    ],
    html: page(
      'Fjordline Deckhand | SmartRecruiters',
      `
        <h1 class="ie-banner">Your browser is old</h1>
        <main itemscope itemtype="http://schema.org/JobPosting">
          <h1 class="job-title" itemprop="title">Deckhand</h1>
          <div itemprop="hiringOrganization" itemscope><meta itemprop="name" content="Fjordline"></div>
          <spl-job-location formattedaddress="Bergen, Norway"></spl-job-location>
          <span itemprop="employmentType">Full-time</span>
          <meta itemprop="datePosted" content="2026-11-05T08:00:00.000Z">
          <div class="job-sections">
            <section>
              <h2>Job Description</h2>
              <div itemprop="responsibilities"><p>Mooring, cargo and passengers, a week on and a week off.</p></div>
            </section>
            <section>
              <h2>Qualifications</h2>
              <div itemprop="qualifications">
                <ul><li>STCW basic safety training</li><li>Seafarer's medical certificate</li></ul>
              </div>
            </section>
          </div>
        </main>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'smartrecruiters',
      title: 'Deckhand',
      company: 'Fjordline',
      location: 'Bergen, Norway',
      employmentType: 'Full-time',
      datePosted: '2026-11-05',
    },
    reads: ['Mooring, cargo and passengers', 'STCW basic safety training'],
    leaves: ['Glassblow', 'Your browser'],
  },
  {
    id: 'icims',
    urls: [
      'https://careers-harborlight.icims.com/jobs/2207/case-manager/job?in_iframe=1',
      'https://careers-harborlight.icims.com/jobs/2207/case-manager/job',
    ],
    html: page(
      'Case Manager in Toledo, Ohio | Careers at Harborlight',
      `
        <div class="iCIMS_JobContent">
          <div class="iCIMS_Header"><h1 class="iCIMS_Header">Case Manager</h1></div>
          <div class="iCIMS_JobHeaderGroup">
            <div class="header left">
              <span class="sr-only field-label">Job Locations</span><span>US-OH-Toledo</span>
            </div>
            <dl class="iCIMS_JobHeaderTag">
              <dt class="iCIMS_JobHeaderField">Type</dt>
              <dd class="iCIMS_JobHeaderData"><span>Regular Full-Time</span></dd>
            </dl>
          </div>
          <h2 class="iCIMS_InfoMsg iCIMS_InfoField_Job">Overview</h2>
          <div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job">
            <div class="iCIMS_Expandable_Text"><p>You walk with forty families through a hard year.</p></div>
          </div>
          <h2 class="iCIMS_InfoMsg iCIMS_InfoField_Job">Qualifications</h2>
          <div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job">
            <div class="iCIMS_Expandable_Text"><ul><li>LSW in Ohio</li><li>Own car, insured</li></ul></div>
          </div>
          <div class="iCIMS_JobOptions"><a href="#">Apply (glassblower)</a></div>
        </div>
      `,
    ),
    facts: { site: 'icims', title: 'Case Manager', location: 'US-OH-Toledo', employmentType: 'Full-time' },
    reads: ['forty families', 'Qualifications', 'LSW in Ohio'],
    leaves: ['glassblower', 'Job Locations'],
  },
  {
    id: 'workable',
    urls: [
      'https://apply.workable.com/tidepool/j/AB12CD34EF/',
      'https://jobs.workable.com/view/abc/pool-technician',
      'https://tidepool.workable.com/j/AB12CD34EF',
    ],
    html: page(
      'Pool Technician - Tidepool Leisure',
      `
        <h1 data-ui="job-title">Pool Technician</h1>
        <div data-ui="job-location">Limassol, Cyprus</div>
        <span data-ui="job-type">Seasonal</span>
        <div data-ui="job-breakdown">
          <section data-ui="job-description">
            <h2>Description</h2>
            <p>Eleven hotel pools that have to be blue by eight.</p>
          </section>
          <section data-ui="job-requirements">
            <h2>Requirements</h2>
            <ul><li>Pool plant operator certificate</li><li>Greek or Russian besides English</li></ul>
          </section>
          <section data-ui="job-benefits"><h2>Benefits</h2><ul><li>Glassblowing classes</li></ul></section>
        </div>
      `,
    ),
    facts: {
      site: 'workable',
      title: 'Pool Technician',
      company: 'Tidepool Leisure',
      location: 'Limassol, Cyprus',
      employmentType: 'Seasonal',
    },
    reads: ['blue by eight', 'Pool plant operator certificate'],
    leaves: ['Glassblow'],
  },
  {
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
  },
  {
    id: 'jobvite',
    urls: ['https://jobs.jobvite.com/quarry/job/oAbCdEf1', 'https://jobs.jobvite.com/careers/quarry/job/oAbCdEf1'],
    html: page(
      'Quarry Games Careers - Animator',
      `
        <div class="jv-logo"><a href="/quarry">Quarry Games</a></div>
        <h2 class="jv-header">Animator</h2>
        <p class="jv-job-detail-meta">Art | Dundee, Scotland</p>
        <div class="jv-job-detail-description">
          ${asks('Things that crawl, mostly.', 'A reel with creatures in it', 'Maya, and a game engine')}
        </div>
        ${SIMILAR}
      `,
    ),
    facts: { site: 'jobvite', title: 'Animator', company: 'Quarry Games', location: 'Dundee, Scotland' },
    reads: ['Things that crawl', 'A reel with creatures in it'],
    leaves: ['Glassblow'],
  },
  {
    id: 'taleo',
    urls: ['https://northgrid.taleo.net/careersection/2/jobdetail.ftl?job=260041'],
    html: page(
      'Job Description - Lineworker (260041)',
      `
        <span class="titlepage" id="requisitionDescriptionInterface.reqTitleLinkAction.row1">Lineworker</span>
        <div id="requisitionDescriptionInterface">
          <span id="requisitionDescriptionInterface.reqBasicLocation.row1">Regina, Saskatchewan</span>
          <div class="editablesection">
            <div class="contentlinepanel"><p>High voltage lines, four seasons, one of them long.</p></div>
            <div class="contentlinepanel">
              <p><b>Qualifications:</b></p>
              <ul><li>Interprovincial Red Seal as a powerline technician</li><li>Class 3 licence</li></ul>
            </div>
          </div>
        </div>
      `,
    ),
    facts: { site: 'taleo', title: 'Lineworker', location: 'Regina, Saskatchewan' },
    reads: ['one of them long', 'Class 3 licence'],
  },
  {
    id: 'oracle',
    urls: [
      'https://ehnt.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/31001',
      'https://ehnt.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/jobs/preview/job/31001',
    ],
    html: page(
      'Airport Firefighter',
      `
        <h1 class="job-details__title">Airport Firefighter</h1>
        <p class="job-details__subtitle">Anchorage, AK</p>
        <ul>
          <li class="job-meta__item"><span class="job-meta__title">Job Schedule</span><span>Full time</span></li>
          <li class="job-meta__item"><span class="job-meta__title">Posting Date</span><span>11/02/2026</span></li>
        </ul>
        <h2 class="job-details__description-header">Description</h2>
        <div class="job-details__description-content"><p>Twenty-four on, forty-eight off, beside a runway.</p></div>
        <h2 class="job-details__description-header">Qualifications</h2>
        <div class="job-details__description-content">
          <ul><li>Firefighter II and ARFF certificates</li><li>EMT</li></ul>
        </div>
        ${SIMILAR}
      `,
      meta('og:site_name', 'Northern Airports'),
    ),
    facts: {
      site: 'oracle',
      title: 'Airport Firefighter',
      company: 'Northern Airports',
      location: 'Anchorage, AK',
      employmentType: 'Full-time',
    },
    reads: ['beside a runway', 'Firefighter II and ARFF certificates'],
    leaves: ['Glassblow', 'Posting Date'],
  },
  {
    id: 'successfactors',
    urls: [
      'https://jobs.sap.com/job/Walldorf-Gaertner/1200001/',
      'https://career5.successfactors.eu/career?company=x&career_job_req_id=77',
      'https://jobs.hr.cloud.sap/job/1',
    ],
    html: page(
      'Gärtnerin (m/w/d) | Park &amp; Pfad',
      `
        <div itemscope itemtype="http://schema.org/JobPosting">
          <h1><span data-careersite-propertyid="title" itemprop="title">Gärtnerin (m/w/d)</span></h1>
          <span data-careersite-propertyid="city">Weinheim</span><span data-careersite-propertyid="date">05.11.2026</span><span class="jobdescription" data-careersite-propertyid="description" itemprop="description"><p class="MsoNormal">Wir pflegen den Schlosspark und alles, was daran wächst, mit einem Team von neun Leuten.</p><p><b>Ihr Profil</b></p><ul><li>Abgeschlossene Ausbildung im Gartenbau</li><li>Führerschein der Klasse BE</li></ul></span>
        </div>
        ${SIMILAR}
      `,
      meta('og:site_name', 'Park &amp; Pfad'),
    ),
    facts: {
      site: 'successfactors',
      title: 'Gärtnerin (m/w/d)',
      company: 'Park & Pfad',
      location: 'Weinheim',
      datePosted: '2026-11-05',
    },
    reads: ['Schlosspark', 'Führerschein der Klasse BE'],
    leaves: ['Glassblow'],
  },
  {
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
  },
  {
    id: 'recruitee',
    urls: ['https://veldwerk.recruitee.com/o/boomverzorger', 'https://veldwerk.recruitee.com/en/o/boomverzorger'],
    html: page(
      'Boomverzorger - Veldwerk',
      `
        <h1 class="sc-1">Boomverzorger</h1>
        <div class="sc-2 custom-css-style-job-location">Ede, Nederland</div>
        <div class="sc-3 job-description">
          <p><strong>Wat ga je doen</strong></p>
          <p>Jij klimt in bomen die ouder zijn dan de gemeente, en je snoeit met zorg voor wat er leeft.</p>
        </div>
        <div class="sc-3 job-description">
          <p><strong>Jouw profiel</strong></p>
          <ul><li><p>European Tree Worker of bijna</p></li><li><p>Rijbewijs BE</p></li></ul>
        </div>
        <div class="sc-4">${FORM}</div>
      `,
      meta('og:site_name', 'Veldwerk'),
    ),
    facts: { site: 'recruitee', title: 'Boomverzorger', company: 'Veldwerk', location: 'Ede, Nederland' },
    reads: ['ouder zijn dan de gemeente', 'European Tree Worker'],
    leaves: ['glassblower'],
    unmarked: true,
  },
  {
    id: 'personio',
    urls: ['https://moorhof.jobs.personio.de/job/1300001', 'https://moorhof.jobs.personio.com/job/1300001?language=en'],
    html: page(
      'Melker (m/w/d) | Jobs bei Moorhof',
      `
        <h1>Melker (m/w/d)</h1>
        <p class="job-location">Husum</p>
        <div class="job-description">
          <h2>Deine Aufgaben</h2>
          <p>Zweihundert Kühe, zwei Mal am Tag, und ein Melkstand, der so alt ist wie du.</p>
        </div>
        <div class="job-description">
          <h2>Dein Profil</h2>
          <ul><li>Ausbildung in der Landwirtschaft oder Erfahrung mit Tieren</li><li>Du stehst gern früh auf</li></ul>
        </div>
        ${FORM}
      `,
    ),
    facts: { site: 'personio', title: 'Melker (m/w/d)', company: 'Moorhof', location: 'Husum' },
    reads: ['Zweihundert Kühe', 'Erfahrung mit Tieren'],
    leaves: ['glassblower'],
    unmarked: true,
  },
  {
    id: 'teamtailor',
    urls: [
      'https://norrsken.teamtailor.com/jobs/900001-snickare',
      'https://norrsken.teamtailor.com/sv/jobs/900001-snickare',
    ],
    html: page(
      'Snickare - Norrsken Bygg',
      `
        <h1>Snickare</h1>
        <div class="prose" data-controller="careersite--job-ad">
          <p>Vi bygger trähus i hela länet och söker dig som vill vara med från grunden.</p>
          <p><strong>Din bakgrund</strong></p>
          <ul><li>Yrkesbevis som träarbetare</li><li>Körkort B</li></ul>
        </div>
        <dl><dt>Orter</dt><dd>Luleå</dd><dt>Anställningsform</dt><dd>Heltid</dd></dl>
      `,
      `${meta('og:site_name', 'Norrsken Bygg')}<script src="https://assets-aws.teamtailor-cdn.com/assets/x.js"></script>`,
    ),
    facts: {
      site: 'teamtailor',
      title: 'Snickare',
      company: 'Norrsken Bygg',
      location: 'Luleå',
      employmentType: 'Heltid',
    },
    reads: ['trähus i hela länet', 'Yrkesbevis som träarbetare'],
    leaves: ['Orter'],
  },
  {
    id: 'rippling',
    urls: [
      'https://ats.rippling.com/en-US/kelp/jobs/eeeeeeee-1111-4222-8333-ffffffffffff',
      'https://ats.rippling.com/kelp/jobs/eeeeeeee-1111-4222-8333-ffffffffffff',
    ],
    html: page(
      'Marine Biologist - Kelp',
      `
        <ol data-testid="breadcrumb"><li><a href="/kelp">Kelp Commons</a></li><li>Jobs</li></ol>
        <h2>Marine Biologist</h2>
        <div><svg data-icon="LOCATION_OUTLINE"></svg><p>Monterey, CA</p></div>
        <div class="ATS_htmlPreview"><p>Please list each furnace you have blown glass at.</p></div>
        <div class="ATS_htmlPreview">
          ${asks('You count what grows on ropes.', 'A degree in marine biology', 'AAUS scientific diver')}
        </div>
      `,
      meta('og:site_name', 'Rippling Recruiting'),
    ),
    facts: { site: 'rippling', title: 'Marine Biologist', company: 'Kelp Commons', location: 'Monterey, CA' },
    reads: ['what grows on ropes', 'AAUS scientific diver'],
    leaves: ['blown glass'],
  },
  {
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
  },
  {
    id: 'adp',
    urls: [
      'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=a&ccId=b&jobId=500001',
      'https://myjobs.adp.com/plainsrail/cx/job-details?reqId=500001',
    ],
    html: page(
      'Recruitment',
      `
        <h2 class="job-description-title">Track Inspector</h2>
        <div class="job-description-location-item"><span>North Platte, NE</span></div>
        <div class="job-description-data">
          <div id="isPasted">
            <p><span>You walk twelve miles of rail a day and see what others miss.</span></p>
            <p><b>Minimum qualifications</b></p>
            <p><span>FRA 213 qualification</span></p>
            <p><span>Valid driver’s license</span></p>
          </div>
        </div>
        ${SIMILAR}
      `,
      meta('og:site_name', 'Plains Rail'),
    ),
    facts: { site: 'adp', title: 'Track Inspector', company: 'Plains Rail', location: 'North Platte, NE' },
    reads: ['twelve miles of rail', 'FRA 213 qualification'],
    leaves: ['Glassblow'],
  },
  {
    id: 'ukg',
    urls: [
      'https://recruiting2.ultipro.com/CED1000CEDAR/JobBoard/1a2b/OpportunityDetail?opportunityId=3c4d',
      'https://cedar.rec.pro.ukg.net/CED1000/JobBoard/1a2b/OpportunityDetail?opportunityId=3c4d',
    ],
    html: page(
      'Opportunity Detail',
      `
        <img data-automation="navbar-small-logo" alt="Cedar Clinic">
        <h3 data-automation="opportunity-title">Phlebotomist</h3>
        <span data-automation="city-state-zip-country-label">Athens, GA 30601, USA</span><span data-automation="JobFullTime">Part-Time</span><span data-automation="job-posted-date">November 8, 2026</span>
        <div class="opportunity-description">
          <p data-automation="job-description">Thirty draws a morning, most of them before breakfast.</p>
          <p><b>Qualifications</b></p>
          <ul><li>CPT or equal</li><li>A year of draws on children</li></ul>
        </div>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'ukg',
      title: 'Phlebotomist',
      company: 'Cedar Clinic',
      location: 'Athens, GA 30601, USA',
      employmentType: 'Part-time',
      datePosted: '2026-11-08',
    },
    reads: ['Thirty draws a morning', 'A year of draws on children'],
    leaves: ['Glassblow'],
  },
  {
    id: 'jazzhr',
    urls: ['https://copperkettle.applytojob.com/apply/Ab12Cd34/Brewer'],
    html: page(
      'Brewer - Copper Kettle - Career Page',
      `
        <div class="job-header"><h1>Brewer</h1></div>
        <div class="job-attributes-container">
          <div title="Location">Duluth, MN</div>
          <div id="resumator-job-employment">Full Time</div>
        </div>
        <div id="job-description">
          <div class="description">
            ${asks('A ten barrel house with a waiting list.', 'Two years in a brewery', 'Forklift certified, or willing')}
          </div>
          ${FORM}
        </div>
      `,
    ),
    facts: {
      site: 'jazzhr',
      title: 'Brewer',
      company: 'Copper Kettle',
      location: 'Duluth, MN',
      employmentType: 'Full-time',
    },
    reads: ['ten barrel house', 'Two years in a brewery'],
    leaves: ['glassblower'],
  },
  {
    id: 'usajobs',
    urls: ['https://www.usajobs.gov/job/830000001', 'https://www.usajobs.gov/GetJob/ViewDetails/830000001'],
    html: page(
      'USAJOBS - Job Announcement',
      `
        <div class="usajobs-joa">
          <div class="usajobs-joa-banner">
            <h1 class="usajobs-joa-banner__title" id="job-title">Park Ranger (Protection)</h1>
            <div class="usajobs-joa-banner__agency">National Trails Service</div>
          </div>
          <ul><li class="usajobs-joa-locations__city">Moab, UT</li></ul>
          <div class="usajobs-joa-summary__item">
            <h5>Salary</h5>
            <p itemprop="baseSalary">$54,120 - $70,360 per year</p>
          </div>
          <div class="usajobs-joa-summary__item"><h5>Work schedule</h5><p>Full-time</p></div>
          <div id="summary"><h2>Summary</h2><p>You patrol four hundred miles of canyon roads.</p></div>
          <div id="duties"><h2>Duties</h2><ul><li>Search and rescue</li></ul></div>
          <div id="requirements">
            <h2>Requirements</h2>
            <div>
              <h3>Conditions of employment</h3>
              <ul><li>U.S. citizen</li><li>Law enforcement commission</li></ul>
            </div>
            <div id="qualifications"><h3>Qualifications</h3><p>One year at the GS-05 level.</p></div>
          </div>
          <div id="benefits"><h2>Benefits</h2><p>Glassblowing on base</p></div>
          <div id="how-to-apply"><h2>How to Apply</h2><p>Send a transcript and the required forms.</p></div>
        </div>
      `,
    ),
    facts: {
      site: 'usajobs',
      title: 'Park Ranger (Protection)',
      company: 'National Trails Service',
      location: 'Moab, UT',
      employmentType: 'Full-time',
      salary: { min: 54_120, max: 70_360, currency: 'USD', period: 'year' },
    },
    reads: ['four hundred miles of canyon roads', 'U.S. citizen', 'One year at the GS-05 level'],
    leaves: ['Glassblow', 'transcript'],
  },
  {
    id: 'neogov',
    urls: [
      'https://www.governmentjobs.com/careers/larch/jobs/4700001/librarian',
      'https://www.schooljobs.com/careers/larch/jobs/4700001',
      'https://www.governmentjobs.com/jobs/4700001-0/librarian',
    ],
    html: page(
      'Job Bulletin',
      `
        <h1>Children's Librarian</h1>
        <div id="details-info">
          <dl>
            <dt>Salary</dt>
            <dd>$4,812.00 - $5,910.00 Monthly</dd>
            <dt>Location</dt>
            <dd>Larch County, WA</dd>
            <dt>Job Type</dt>
            <dd>Full Time</dd>
            <dt>Opening Date</dt>
            <dd>2026-11-01</dd>
          </dl>
          <div class="term-block">
            <h2>Description</h2>
            <div class="term-description"><p>Story time twice a day, and a budget for picture books.</p></div>
          </div>
          <div class="term-block">
            <h2>Minimum Qualifications</h2>
            <div class="term-description"><p>Master's degree in library science.</p></div>
          </div>
        </div>
        <div id="benefits-info">
          <div class="term-block"><h2>Benefits</h2><div class="term-description">Glassblowing discount</div></div>
        </div>
        <div id="questions-info">
          <h2>Supplemental Questions</h2>
          <p>Required Question: how many years have you blown glass? less than 1 year</p>
        </div>
      `,
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Children\'s Librarian","employmentType":"OTHER","hiringOrganization":{"name":"Larch County"},"description":"&lt;p&gt;Story time&lt;/p&gt;"}</script>',
    ),
    facts: {
      site: 'neogov',
      title: "Children's Librarian",
      company: 'Larch County',
      location: 'Larch County, WA',
      employmentType: 'Full-time',
      datePosted: '2026-11-01',
      salary: { min: 4812, max: 5910, currency: 'USD', period: 'month' },
    },
    reads: ['Story time twice a day', "Master's degree in library science"],
    leaves: ['Glassblow', 'blown glass', '$4,812'],
  },
  {
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
  },
  {
    id: 'handshake',
    urls: [
      'https://app.joinhandshake.com/job-search/9900001?page=1',
      'https://app.joinhandshake.com/stu/jobs/9900001',
      'https://app.joinhandshake.com/jobs/9900001',
    ],
    html: page(
      'Handshake',
      `
        <main id="skip-to-content">
          <div data-hook="left-content"><a href="/jobs/1">Glassblower</a></div>
          <div data-hook="right-content">
            <a href="/e/1200">Willow Press</a>
            <h1>Editorial Intern</h1>
            <span data-hook="job-location">Ann Arbor, MI</span>
            <div data-hook="job-description">
              <h3>Job description</h3>
              ${asks('You read what arrives by post.', 'A junior or senior in any major', 'Twelve hours a week')}
            </div>
          </div>
        </main>
      `,
    ),
    facts: { site: 'handshake', title: 'Editorial Intern', company: 'Willow Press', location: 'Ann Arbor, MI' },
    reads: ['what arrives by post', 'Twelve hours a week'],
    leaves: ['Glassblower'],
  },
  {
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
  },
  {
    id: 'stepstone',
    urls: [
      'https://www.stepstone.de/stellenangebote--Zerspanungsmechaniker-Jena-Optikwerk--10000001-inline.html',
      'https://www.stepstone.at/stellenangebote--Koch-Linz--10000002-inline.html',
    ],
    html: page(
      'Zerspanungsmechaniker (m/w/d) Job bei Optikwerk',
      `
        <h1 data-at="header-job-title">Zerspanungsmechaniker (m/w/d)</h1>
        <a data-at="metadata-company-name">Optikwerk Jena</a>
        <li data-at="metadata-location">Jena</li>
        <li data-at="metadata-contract-type">Festanstellung</li>
        <li data-at="metadata-work-type">Vollzeit</li>
        <div data-at="job-ad-content">
          <div class="at-section-text-description">
            <h2>Aufgaben</h2>
            <div class="at-section-text-description-content">
              Sie drehen und fräsen Fassungen, die auf den Mond fliegen.
            </div>
          </div>
          <div class="at-section-text-profile">
            <h2>Profil</h2>
            <div class="at-section-text-profile-content">
              <ul>
                <li>Abgeschlossene Ausbildung als Zerspanungsmechaniker</li>
                <li>Erfahrung mit Heidenhain-Steuerungen</li>
              </ul>
            </div>
          </div>
        </div>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'stepstone',
      title: 'Zerspanungsmechaniker (m/w/d)',
      company: 'Optikwerk Jena',
      location: 'Jena',
      employmentType: 'Festanstellung',
    },
    reads: ['auf den Mond fliegen', 'Heidenhain-Steuerungen'],
    leaves: ['Glassblow'],
  },
  {
    id: 'totaljobs',
    urls: [
      'https://www.totaljobs.com/job/care-assistant/meadow-homes-job104000001',
      'https://www.caterer.com/job/chef/inn-job104000002',
      'https://www.cwjobs.co.uk/job/dba/x-job104000003',
    ],
    html: page(
      'Care Assistant job in Derby | Totaljobs',
      `
        <h1 data-at="header-job-title">Care Assistant</h1>
        <a data-at="metadata-company-name">Meadow Homes</a>
        <li data-at="metadata-location">Derby (DE1)</li>
        <li data-at="metadata-salary">£12.60 per hour</li>
        <li data-at="metadata-work-type">Part Time</li>
        <div data-at="job-ad-content">
          <div data-at="section-text-jobDescription-content">
            ${asks('Twenty-eight residents, each with a story.', 'Kindness', 'NVQ Level 2, or ready to take it')}
          </div>
        </div>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'totaljobs',
      title: 'Care Assistant',
      company: 'Meadow Homes',
      location: 'Derby (DE1)',
      employmentType: 'Part-time',
      salary: { min: 12.6, max: 12.6, currency: 'GBP', period: 'hour' },
    },
    reads: ['each with a story', 'NVQ Level 2'],
    leaves: ['Glassblow'],
  },
  {
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
        <span data-automation="advertiser-name">Merino Contracting</span><span data-automation="job-detail-location">Dubbo NSW</span><span data-automation="job-detail-work-type">Casual/Vacation</span><span data-automation="job-detail-salary">$4.10 per sheep</span>
        <div data-automation="jobAdDetails">
          <div>
            Sheds from Dubbo to Bourke, quarters and cook included.<br><strong>To be considered:</strong><br> - 120 a day or better<br> - Own handpiece<br>
          </div>
        </div>
        ${SIMILAR}
      `,
      '<script type="application/ld+json">{"@type":"WebSite","name":"SEEK"}</script>',
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
  },
  {
    id: 'reed',
    urls: ['https://www.reed.co.uk/jobs/bus-driver/55000001'],
    html: page(
      'Bus Driver in Swansea | Reed.co.uk',
      `
        <div itemscope itemtype="http://schema.org/JobPosting">
          <h1>Bus Driver</h1>
          <span itemprop="hiringOrganization" itemscope><span itemprop="name">Gower Buses</span></span><span data-qa="regionLbl">Swansea</span><span data-qa="salaryLbl">£13.90 per hour</span><span data-qa="jobTypeLbl">Permanent, full-time</span>
          <meta itemprop="datePosted" content="2026-11-10">
          <div itemprop="description" data-qa="job-description">
            ${asks('The number 118 and a sea view.', 'PCV licence (category D), or we train you', 'Five years on the road')}
          </div>
        </div>
        ${SIMILAR}
      `,
    ),
    facts: {
      site: 'reed',
      title: 'Bus Driver',
      company: 'Gower Buses',
      location: 'Swansea',
      employmentType: 'Permanent, Full-time',
      datePosted: '2026-11-10',
      salary: { min: 13.9, max: 13.9, currency: 'GBP', period: 'hour' },
    },
    reads: ['number 118', 'Five years on the road'],
    leaves: ['Glassblow'],
  },
  {
    id: 'naukri',
    urls: ['https://www.naukri.com/job-listings-staff-nurse-neem-hospital-pune-2-to-4-years-010126000001'],
    html: page(
      'Staff Nurse - Pune - Neem Hospital',
      `
        <section class="styles_jd-header__aa">
          <h1 class="styles_jd-header-title__bb">Staff Nurse</h1>
          <div class="styles_jd-header-comp-name__cc">
            <a href="/neem" title="Neem Hospital Careers">Neem Hospital</a>
          </div>
          <span class="styles_jhc__location__dd">Pune</span>
          <div class="styles_jhc__salary__ee">3-4.5 Lacs P.A.</div>
        </section>
        <section class="styles_job-desc-container__ff">
          <div class="styles_JDC__dang-inner-html__gg">
            ${asks('ICU of eighteen beds, three shifts.', 'GNM or B.Sc nursing', 'State council registration')}
          </div>
          <div class="styles_key-skill__hh"><a>Glassblowing</a></div>
        </section>
      `,
    ),
    facts: {
      site: 'naukri',
      title: 'Staff Nurse',
      company: 'Neem Hospital Careers',
      location: 'Pune',
      salary: { min: 300_000, max: 450_000, currency: 'INR', period: 'year' },
    },
    reads: ['eighteen beds', 'State council registration'],
    leaves: ['Glassblow'],
  },
  {
    id: 'eightfold',
    urls: [
      'https://ridgeline.eightfold.ai/careers?pid=600001&domain=ridgeline.example',
      'https://ridgeline.eightfold.ai/careers/job/600001',
    ],
    html: page(
      'Careers at Ridgeline',
      `
        <h1 class="position-title">Ski Patroller</h1>
        <p class="position-location">Taos, New Mexico</p>
        <div class="position-job-description">
          ${asks('First chair, last run, and what is between.', 'Outdoor Emergency Care certificate', 'Skis any terrain in any weather')}
        </div>
        ${SIMILAR}
      `,
    ),
    facts: { site: 'eightfold', title: 'Ski Patroller', location: 'Taos, New Mexico' },
    reads: ['First chair, last run', 'Outdoor Emergency Care'],
    leaves: ['Glassblow'],
  },
  {
    id: 'phenom',
    urls: ['https://careers.summit-rail.example/us/en/job/R77/Conductor'],
    html: page(
      'Conductor in Spokane | Summit Rail',
      `
        <h1 class="job-title">Conductor</h1>
        <span class="job-location">Spokane, Washington</span>
        <div class="jd-info" data-ph-at-id="job-description-text">
          ${asks('Freight over two passes, nights and holidays.', 'Eighteen or older', 'Color vision as the FRA asks')}
        </div>
        ${SIMILAR}
      `,
    ),
    facts: { site: 'phenom', title: 'Conductor', location: 'Spokane, Washington' },
    reads: ['Freight over two passes', 'Color vision'],
    leaves: ['Glassblow'],
  },
  {
    id: 'avature',
    urls: [
      'https://lowland.avature.net/careers/JobDetail/Lock-Keeper/3300',
      'https://lowland.avature.net/en_US/jobs/JobDetail/3300',
    ],
    html: page(
      'Lock Keeper',
      `
        <div class="banner__text__title">Lock Keeper</div>
        <article class="article article--details">
          <div class="article__content"><p>You raise and lower boats, and look after two kilometres of bank.</p></div>
        </article>
        <article class="article article--details">
          <div class="article__content">
            <p><b>Requirements</b></p>
            <ul><li>Swims well</li><li>Lives within half an hour of the lock</li></ul>
          </div>
        </article>
        <article class="article"><div class="article__content">Glassblower wanted</div></article>
      `,
    ),
    facts: { site: 'avature', title: 'Lock Keeper' },
    reads: ['raise and lower boats', 'Lives within half an hour'],
    leaves: ['Glassblower'],
    unmarked: true,
  },
  {
    id: 'work-at-a-startup',
    urls: ['https://www.workatastartup.com/jobs/90001'],
    html: page(
      'Farm Robotics Technician at Furrow | Work at a Startup',
      `
        <div class="company"><h1>Farm Robotics Technician at Furrow (W24)</h1></div>
        <div class="card">
          <div class="border-t">
            <span class="text-xl">About Furrow</span>
            <div class="prose mt-2"><p>Furrow weeds lettuce with cameras and small blades.</p></div>
          </div>
          <div class="border-t">
            <span class="text-xl">About the role</span>
            <div class="prose mt-2">
              <p>You keep nine machines alive in a field.</p>
              <h3>Requirements:</h3>
              <ul><li>You have repaired tractors, drones or printers for a living</li></ul>
            </div>
          </div>
        </div>
        <section><h2>Other jobs at Furrow</h2><div><a href="/jobs/90002">Glassblower</a></div></section>
      `,
    ),
    facts: { site: 'workatastartup', title: 'Farm Robotics Technician', company: 'Furrow' },
    reads: ['weeds lettuce', 'About the role', 'repaired tractors'],
    leaves: ['Glassblower'],
    unmarked: true,
  },
  {
    id: 'djinni',
    urls: ['https://djinni.co/jobs/700001-agronom/', 'https://djinni.co/jobs/700001-agronom/?from=x'],
    html: page(
      'Агроном в Степ – Djinni',
      `
        <h1>Агроном</h1>
        <div class="job-post__description">
          <p>Компанія Степ шукає агронома для роботи на полях під Полтавою.</p>
          <p>Вимоги:</p>
          <p>• досвід роботи від двох років;<br>• водійські права категорії B.</p>
        </div>
        ${FORM}
      `,
      '<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Агроном","datePosted":"2026-07-14T08:17:10.847344","employmentType":"FULL_TIME","hiringOrganization":{"@type":"Organization","name":"Степ"},"description":"Компанія Степ\\n• досвід"}</script>',
    ),
    facts: { site: 'djinni', title: 'Агроном', company: 'Степ', employmentType: 'Full-time', datePosted: '2026-07-14' },
    reads: ['на полях під Полтавою', 'водійські права'],
    leaves: ['glassblower'],
  },
];
