import { type KnownPage, page, SIMILAR } from './page.ts';

export const linkedin: KnownPage = {
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
          <span class="topcard__flavor"><a class="topcard__org-name-link" href="/company/molar">Molar &amp; More</a></span>
          <span class="topcard__flavor topcard__flavor--bullet">Dublin, Ireland</span>
          <span class="topcard__flavor--bullet">48 applicants</span>
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
};
