import { FORM, jsonLd, type KnownPage, page } from './page.ts';

export const djinni: KnownPage = {
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
    jsonLd({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Агроном',
      datePosted: '2026-07-14T08:17:10.847344',
      employmentType: 'FULL_TIME',
      hiringOrganization: { '@type': 'Organization', name: 'Степ' },
      description: 'Компанія Степ\n• досвід',
    }),
  ),
  facts: { site: 'djinni', title: 'Агроном', company: 'Степ', employmentType: 'Full-time', datePosted: '2026-07-14' },
  reads: ['на полях під Полтавою', 'водійські права'],
  leaves: ['glassblower'],
};
