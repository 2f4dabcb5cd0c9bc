import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract.ts';
import { plainText } from '../../lib/text/plain.ts';

// Sentences that look like demands and are none, and their near neighbours that are, in the parts of a posting where
// they stand.

const DEMANDS = 'Requirements:\n• Two years in a yard\n• Good with numbers\n';
const PLACES: Readonly<Record<string, (words: string) => string>> = {
  overview: (words: string) => `Yard hand\n\nWe opened a second yard in spring. ${words}\n\n${DEMANDS}`,
  duties: (words: string) =>
    `Yard hand\n\nResponsibilities:\n• Count the pallets\n• ${words}\n• Sweep the yard\n\n${DEMANDS}`,
  company: (words: string) => `Yard hand\n\nAbout us\n\nWe opened a second yard in spring. ${words}\n\n${DEMANDS}`,
  benefits: (words: string) => `Yard hand\n\n${DEMANDS}\nBenefits\n\nLunch is free. ${words}\n`,
  apply: (words: string) => `Yard hand\n\n${DEMANDS}\nHow to apply\n\n${words}\n`,
  legal: (words: string) => `Yard hand\n\n${DEMANDS}\nEqual opportunity\n\n${words}\n`,
  requirements: (words: string) =>
    `Yard hand\n\nRequirements:\n• Two years in a yard\n• ${words}\n• Good with numbers\n`,
  surroundings: (words: string) => `Yard hand\n\n${DEMANDS}\nWorking conditions\n• ${words}\n`,
  after: (words: string) => `Yard hand\n\n${DEMANDS}\n${words}\n`,
};
type Lines = Readonly<Record<string, readonly string[]>>;

const ASKS_NOTHING: Lines = {
  overview: [
    'Within a year you should be running your own desk.',
    'Our members must be able to rely on us day and night.',
    'Customers should be able to walk out with a smile.',
    'Every child should have access to a good teacher.',
    "Buying a home shouldn't require a degree in finance.",
    'Must be done by the fifth working day: payroll, returns and cash flow.',
    'The successful candidate will enjoy a varied week and a friendly crew.',
    'The foundation of these policies is our commitment to fair dealing.',
    'As a certified B company we must meet high social and environmental standards.',
    'You will be required to produce a monthly report.',
    'The driver helps passengers who need a wheelchair ramp.',
    'Travel to other branches will be arranged and paid by the company.',
  ],
  duties: [
    'Review resumes to find candidates with the right experience',
    'Work with teams that must meet tight deadlines',
    'Conduct background checks and drug screens of applicants',
    'Ability testing of new pupils',
    'License compliance and asset tracking',
    'Certification of payrolls on public works',
    'Complete required training on time',
    'Ability-based grouping of pupils',
    'Certification testing of welds',
    'Travel planning for the directors',
  ],
  benefits: ['The salary will reflect the experience of the successful candidate.'],
  legal: [
    'Feedback is available to candidates who attend an interview.',
    'Candidates who applied earlier this year will not be considered again.',
    'Agencies must have a signed agreement in place.',
    'All information you give must be true and complete.',
    'Persons hired must complete paperwork on the first day.',
  ],
  requirements: [
    'Full training will be given',
    'Salary depends on experience',
    'Starting at $19 per hour',
    'Experience: none needed',
    'Posted on 3 May',
    'Ref: 12345',
    'Must be able to perform all the duties listed above',
    'You meet most of these? Apply!',
    "We'd love to hear from you",
    'Contract: permanent',
    'Start: 1 September',
    'Posted today',
    'Apply before 30 June',
    'Share this job',
    'Save job',
    'Report this listing',
    'Back to search',
    'Similar jobs',
    'Questions? Call 555-0133',
    'EOE/M/F/D/V',
    'We are hiring!',
    'Thank you for your interest',
  ],
  surroundings: ['The job description is not exhaustive', 'Employees receive safety shoes'],
  after: [
    'A great chance for an experienced joiner to grow with a family workshop.',
    'An ideal opening for a newly qualified solicitor to build a practice of their own.',
    'Few jobs let you combine a love of horses with steady pay.',
    'Take the next step in your nursing career.',
    'Imagine working where others spend their holidays.',
    'Successful candidates will be invited to a skills assessment.',
    'Candidates who meet the minimum qualifications will be invited to a written exam.',
    'Applicants who pass the written exam move on to an oral board.',
    'Applicants must complete the online form in full.',
    'Applicants should include the names of three references.',
    'Internal applicants must inform their line manager.',
    'Copies of licences must be uploaded.',
    'Call Joan if you have questions about the role.',
    'The person specification sets out the skills and experience we require.',
    'You must achieve a score of 70 on the exam to be placed on the list.',
    'Review of applications begins at once and continues until the post is filled.',
    'To be considered, you must create an account.',
    'To apply, you need to register on our site.',
    'Foreign degrees must be evaluated by a recognised agency.',
    'Studies show that women apply only if they meet every requirement.',
    'You have the right to know why an offer was withdrawn.',
    'One year of specialized experience is equivalent to the GS-9 level.',
    'Specialized experience is experience that has equipped the applicant with the knowledge to perform the duties.',
    'Volunteer work helps build competencies, knowledge and skills.',
    'Part-time experience will be credited on the basis of time actually spent.',
    'You may be asked to provide documents that support your claims of education.',
    'Education obtained abroad must be evaluated.',
    'Assignments become more difficult as experience is gained.',
    'Supervises no staff.',
    'Advancement to Clerk II requires approval by the director.',
    'Training takes place in Denver during the first week and is paid.',
    'The products we sell require expert advice.',
    'The machines require daily cleaning.',
    'The systems that you will look after must be available around the clock.',
    'The law requires us to keep records of all visitors.',
    'Regulations require that all food be labelled.',
    'Policies require two signatures on every order.',
    'The board requires a report each quarter.',
    'The site must be kept clean.',
    'Deadlines must be met.',
    'Reports should be accurate and on time.',
    'A happy guest is a must for us.',
  ],
};

const ASKS: Lines = {
  overview: [
    'You will already be an expert in heat pumps.',
    'The chosen candidate will need a van and a phone.',
    "You'll be talented, motivated and creative.",
    'Our client is looking for a site manager with ten years in house building.',
    'A good memory for faces is key to success in this role.',
    'Only applicants with a gas ticket will be considered.',
    'You share our passion for gardens.',
    'The team member we look for holds a doctorate in physics.',
    "You'll fit in if you are humble and work hard.",
    'The person in this role needs a good knowledge of databases.',
  ],
  duties: ['You need a good eye for display', 'Familiarity with licensing requirements'],
  company: [
    'You will be an experienced and passionate teacher.',
    'You will have decades of experience as an engineer.',
    'You are passionate about clean water.',
    'This role requires strong leadership skills.',
    'This post calls for somebody who can manage their own diary.',
    'You will have hands-on experience with modern laboratory equipment.',
    'You care about families in need and it shows in your work.',
    'A love of horses is essential.',
    'You have twenty years of nursing behind you.',
    'As our new florist you should know your roses from your peonies.',
    'To succeed in this job you need a head for numbers.',
    'To thrive here you must enjoy a fast pace.',
    'This job is not for the faint-hearted: you must stay calm when tempers rise.',
    'You bring ten years of experience in consulting to the table.',
    'You have a strong work ethic and high standards.',
    'Like us, you value honesty, respect and teamwork.',
    'You must be comfortable in a fast-paced, collaborative environment.',
    'You should be an honest, open and supportive manager.',
    'Experience in bridge design is a plus.',
    'Knowledge of tax law would be an advantage.',
    'Our next head gardener must hold a spraying licence.',
    'Whoever joins us must be able to run a kitchen alone.',
    'You are able to sail a sixty-foot yacht.',
    'You know your way round a plant and its bolts.',
    'You bring a portfolio and a network.',
    'Integrity and attention to detail are a must in this role.',
    'A doctorate in chemistry is preferred.',
    'The role demands patience and a sense of humour.',
    'It is essential that you hold a clean driving licence.',
    'It is important that you are comfortable with heights.',
    'It is vital that applicants can swim.',
  ],
  benefits: ['You must be willing to work nights.'],
  apply: [
    'Applicants must hold a state license at the time of application.',
    'Only candidates who live in the county will be considered.',
    'Candidates must be able to type 60 words a minute.',
    'Successful candidates must pass a medical.',
    'An enhanced DBS check is required for this post.',
    'The post is subject to a satisfactory police check.',
    'All offers depend on proof of your right to work.',
    'A police clearance certificate is required.',
  ],
  requirements: ['Knowledge of equal opportunity law'],
  after: ['A head for heights is essential.'],
};

/** What is found in words where they stand. */
function found(place: string, words: string): string[] {
  const posting = plainText(PLACES[place]?.(words) ?? '');
  const start = posting.text.indexOf(words);
  return extract(posting)
    .filter(({ span }) => span.start >= start && span.end <= start + words.length)
    .map(({ quote }) => quote);
}
const rows = (lines: Lines) => Object.entries(lines).flatMap(([place, all]) => all.map((words) => ({ place, words })));

describe('what a sentence asks', () => {
  it.each(rows(ASKS_NOTHING))('nothing, in $place: $words', ({ place, words }) => {
    expect(found(place, words)).toEqual([]);
  });
  it.each(rows(ASKS))('something, in $place: $words', ({ place, words }) => {
    expect(found(place, words)).not.toEqual([]);
  });
});
