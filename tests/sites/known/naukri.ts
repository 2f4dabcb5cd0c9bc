import { asks, type KnownPage, page } from './page.ts';

export const naukri: KnownPage = {
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
};
