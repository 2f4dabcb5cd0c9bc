import type { PostingFacts } from '../model/posting.ts';

/** A posting to try FitLens on, written for it. It stays English in every language: it is what is read, not what is said. */
export const SAMPLE_FACTS: PostingFacts = {
  site: 'sample',
  title: 'Front Desk Coordinator, Animal Clinic',
  company: 'Willow Bend Animal Clinic',
  location: 'Fort Collins, CO',
  employmentType: 'Full-time',
  language: 'en',
};

export interface SampleSection {
  readonly heading: string;
  readonly text?: string;
  readonly items: readonly string[];
}

/** The text of the sample posting, in order. */
export const SAMPLE_SECTIONS: readonly SampleSection[] = [
  {
    heading: 'About the job',
    text:
      'You are the first face that worried owners see, and the one who keeps our day on time. ' +
      'We are four vets, seven technicians and one very old clinic cat.',
    items: [],
  },
  {
    heading: 'What you bring',
    items: [
      'At least 2 years of customer service experience, in a clinic, a hotel or a shop',
      'High school diploma or equivalent',
      'Proficiency in Excel or Google Sheets, and in scheduling software',
      'Strong written and verbal communication skills',
      'Ability to lift 40 pounds: some patients arrive in a box',
      'Must be available two Saturdays a month',
      'Valid driver’s license',
    ],
  },
  {
    heading: 'Nice to have',
    items: [
      'Conversational Spanish',
      'Experience with veterinary or medical records',
      'Bookkeeping, or an associate degree in business',
    ],
  },
  {
    heading: 'What we offer',
    items: ['Health insurance, paid holidays, and a discount for your own animals'],
  },
];
