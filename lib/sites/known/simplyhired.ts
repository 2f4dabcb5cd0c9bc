import type { Site } from '../site.ts';

/** SimplyHired. Its "Qualifications" chips are the site's own and stand outside of the text that is read. */
export const simplyhired: Site = {
  id: 'simplyhired',
  site: 'simplyhired',
  hosts: ['simplyhired.com', 'simplyhired.co.uk', 'simplyhired.ca', 'simplyhired.com.au'],
  posting: /^\/job\//,
  marks: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
  roots: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
  skip: ['[data-testid="viewJobQualificationsContainer"]'],
  cards: '[data-testid="searchSerpJob"]',
  title: ['[data-testid="viewJobTitle"]'],
  company: ['[data-testid="viewJobCompanyName"]'],
  location: ['[data-testid="viewJobCompanyLocation"]'],
  salary: [
    '[data-testid="viewJobBodyJobCompensation"] [data-testid="detailText"]',
    '[data-testid="viewJobBodyJobCompensation"]',
  ],
  employmentType: ['[data-testid="viewJobBodyJobDetailsJobType"] [data-testid="detailText"]'],
  datePosted: ['[data-testid="viewJobBodyJobPostingTimestamp"]'],
};
