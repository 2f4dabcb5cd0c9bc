import { asks, FORM, type KnownPage, page } from './page.ts';

export const jazzhr: KnownPage = {
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
};
