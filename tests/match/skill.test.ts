import { expect, test } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import { evidenceInWords } from '../../lib/view/evidence.ts';
import { english } from '../../lib/view/words.ts';
import { accountant, ask, check, nurse, type Row, sales, software, teacher, warehouse } from './ask.ts';

const ROWS: readonly Row[] = [
  // another name, another form
  ['matched', software, 'Knowledge of Postgres', { terms: [['Postgres']] }],
  ['matched', accountant, 'Bank reconciliation', { terms: [['bank reconciliation']] }, 'work/0/highlights/0'],
  ['matched', warehouse, 'Able to drive fork lifts', { terms: [['fork lift']] }],
  ['matched', sales, 'Ability to negotiate contracts', { terms: [['contract negotiation']] }],
  [
    'matched',
    { work: [{ position: 'Office Clerk', startDate: '2021-02' }] },
    'Typewriter and other computerized equipment of an office',
    { terms: [['typewriter'], ['computerized equipment']] },
  ],
  // however its words are written
  [
    'matched',
    { work: [{ position: 'Ferryman', highlights: ['Kept the accounts, profit & loss and all, for a café'] }] },
    'Profit and loss accounts of a cafe',
    { terms: [['profit and loss'], ['cafe']] },
  ],
  [
    'matched',
    { work: [{ position: 'Ferryman', highlights: ["Drew up the harbour class's timetable"] }] },
    'Class timetables',
    { terms: [['class timetables']] },
  ],
  // what comes with many trades is enough where it is a fourth of what is said
  [
    'matched',
    { work: [{ position: 'Receptionist', startDate: '2021-02' }] },
    'Customer service to travellers on river ferries',
    { terms: [['customer service']] },
  ],
  [
    'partial',
    { work: [{ position: 'Receptionist', startDate: '2021-02' }] },
    'Customer service to travellers on river ferries, punts and paddle steamers',
    { terms: [['customer service']] },
  ],
  // in the midst of names an everyday word is one of them, and shows nothing; first or last it may tell what they are
  [
    'missing',
    accountant,
    'One of Tallyho, Zumo, payroll, Abakon and Countess',
    { terms: [['Tallyho', 'Zumo', 'payroll', 'Abakon', 'Countess']] },
  ],
  [
    'partial',
    accountant,
    'Payroll by Tallyho, Zumo, Abakon or Countess',
    { terms: [['payroll', 'Tallyho', 'Zumo', 'Abakon', 'Countess']] },
  ],
  // broader, not narrower, not a sibling
  ['matched', software, 'Knowledge of SQL', { terms: [['SQL']] }],
  ['matched', software, 'Relational databases', { terms: [['relational databases']] }],
  ['missing', software, 'Knowledge of MySQL', { terms: [['MySQL']] }],
  ['matched', software, 'Knowledge of JavaScript', { terms: [['JavaScript']] }],
  ['missing', software, 'Knowledge of Java', { terms: [['Java']] }],
  ['matched', sales, 'Keep records in a CRM', { terms: [['CRM']] }],
  ['missing', sales, 'Knowledge of HubSpot', { terms: [['HubSpot']] }],
  ['missing', accountant, 'Knowledge of SAP', { terms: [['SAP']] }],
  // … unless the posting says that one may do
  ['partial', sales, 'HubSpot or a comparable CRM', { terms: [['HubSpot']] }],
  ['missing', sales, 'MEDDIC or a similar method', { terms: [['MEDDIC']] }],
  ['partial', software, 'MySQL, MariaDB or similar', { terms: [['MySQL', 'MariaDB']] }],
  ['missing', accountant, 'HubSpot or equivalent experience', { terms: [['HubSpot']] }],
  // AND of ORs
  ['partial', sales, 'Word, Excel and PowerPoint', { terms: [['Word'], ['Excel'], ['PowerPoint']] }],
  ['matched', sales, 'Word, Excel or PowerPoint', { terms: [['Word', 'Excel', 'PowerPoint']] }],
  // one everyday word shows a part of a list of different things
  [
    'partial',
    accountant,
    'Concepts such as percentages, topology, knots and sets',
    { terms: [['percentages', 'topology', 'knots', 'sets']] },
  ],
  [
    'matched',
    accountant,
    'Concepts such as percentages, ratios, fractions and proportions',
    { terms: [['percentages', 'ratios', 'fractions', 'proportions']] },
  ],
  // an everyday word beside one name
  ['matched', accountant, 'Excel, to see the board reach its objectives', { terms: [['Excel'], ['objectives']] }],
  // how wonderful it is to be names nothing
  ['matched', accountant, 'Excel, for stunning books', { terms: [['Excel'], ['stunning']] }],
  // by clear implication of the job
  ['matched', accountant, 'Basic computer skills', { terms: [['computer skills']] }],
  ['matched', accountant, 'Mathematics', { terms: [['mathematics']] }],
  ['matched', nurse, 'Medical terminology', { terms: [['medical terminology']] }],
  ['matched', nurse, 'Medication administration', { terms: [['administering medications']] }],
  ['matched', sales, 'Build client relationships', { terms: [['client relationships']] }],
  ['matched', teacher, 'Lesson planning', { terms: [['lesson plans']] }],
  // a term that is a quality: by an instance of it
  ['matched', software, 'Problem solving and Python', { terms: [['problem solving'], ['Python']] }],
  // names of one thing count once
  [
    'partial',
    accountant,
    'Fractions, ratios, percentages, calculus, topology and set theory',
    { terms: [['fractions', 'ratios', 'percentages', 'calculus', 'topology', 'set theory']] },
  ],
  // how fast something is done is not shown by doing it
  ['partial', accountant, 'Types 60 words per minute', { terms: [['typing']] }],
  ['missing', teacher, 'Technical writing', { terms: [['technical writing']] }],
  // where an interest would do, it is asked
  ['unknown', teacher, 'Interest in or knowledge of welding', { terms: [['welding']] }],
  // look-alikes
  ['missing', teacher, 'Welding', { terms: [['welding']] }],
  ['missing', warehouse, 'Bookkeeping', { terms: [['bookkeeping']] }],
  ['missing', sales, 'Finite element analysis', { terms: [['finite element analysis']] }],
  ['missing', nurse, 'Chemotherapy administration', { terms: [['chemotherapy']] }],
  ['missing', software, 'Excellent Excel skills', { terms: [['Excel']] }],
];

for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('skill', row));

const TOOLS: readonly (readonly [string, string])[] = [
  ['Airflow', 'workflow orchestration tools'],
  ['Canvas', 'learning management systems'],
  ['Clio', 'case management software'],
  ['CrowdStrike', 'endpoint detection and response'],
  ['Intune', 'mobile device management'],
  ['JMeter', 'performance testing'],
  ['Jira', 'bug tracking'],
  ['Mastercam', 'CAM software'],
  ['Mixpanel', 'product analytics'],
  ['PowerSchool', 'student information systems'],
  ['Primavera', 'scheduling software'],
  ['Redis', 'caching'],
  ['Trello', 'project management tools'],
];
for (const [tool, sort] of TOOLS) {
  test(`${tool} shows ${sort}`, () => {
    const profile: Profile = { skills: [{ name: tool }] };
    expect(ask(profile, 'skill', sort, { terms: [[sort]] }).verdict).toBe('matched');
    expect(ask({ skills: [{ name: 'Excel' }] }, 'skill', sort, { terms: [[sort]] }).verdict).toBe('missing');
  });
}

const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['Forecasting', 'data analysis'],
  ['Contract negotiation', 'law'],
  ['Report writing', 'law enforcement'],
  ['Step-down', 'critical care'],
];
for (const [skill, other] of LOOK_ALIKES) {
  test(`${skill} alone is no ${other}`, () => {
    const profile: Profile = { skills: [{ name: skill }] };
    expect(ask(profile, 'skill', other, { terms: [[other]] }).verdict).toBe('missing');
  });
}

test('a known name with the word for its sort behind it is that name', () => {
  const profile: Profile = { skills: [{ name: 'DynamoDB' }], work: [{ position: 'Developer' }] };
  expect(ask(profile, 'skill', 'NoSQL databases', { terms: [['NoSQL databases']] }).verdict).toBe('matched');
});

test('a part is said by number and name, with a mark for each term', () => {
  const judgement = ask(sales, 'skill', 'Word, Excel and PowerPoint', { terms: [['Word'], ['Excel'], ['PowerPoint']] });
  expect(judgement.reason).toEqual({ key: 'reasonSomeShown', values: [2, 3, 'Word'] });
  expect(judgement.terms).toEqual([[false], [true], [true]]);
});

test('what one may choose from is told as a choice, as the posting has it', () => {
  const asked = (quote: string, ...terms: string[][]) => ask(sales, 'skill', quote, { terms }).reason;
  expect(asked('Knows Kotlin or Swift', ['Kotlin', 'Swift'])).toEqual({
    key: 'reasonNotShown',
    values: ['Kotlin or Swift'],
  });
  expect(asked('Excel, and Kotlin, Scala, or Swift', ['Excel'], ['Kotlin', 'Scala', 'Swift'])).toEqual({
    key: 'reasonSomeShown',
    values: [1, 2, 'Kotlin, Scala, or Swift'],
  });
  const language = ask(sales, 'language', 'Fluent in Hmong or Ojibwe', {
    terms: [['Ojibwe', 'Hmong']],
    level: 'fluent',
  });
  expect(language.reason.values).toEqual(['Hmong or Ojibwe']);
  const credential = ask(nurse, 'credential', 'A pilot license or a boat license', {
    terms: [['pilot license', 'boat license']],
  });
  expect(credential.reason.values).toEqual(['pilot license or a boat license']);
  // two names of one thing, and examples of a class, are none
  const twice = ask(nurse, 'credential', 'Crane operator card (COC)', { terms: [['Crane operator card', 'COC']] });
  expect(twice.reason.values).toEqual(['Crane operator card']);
  expect(asked('Mobile languages (Kotlin or Swift)', ['mobile languages', 'Kotlin', 'Swift']).values).toEqual([
    'mobile languages',
  ]);
});

test('a quality of which only a part is shown tells what nothing is an example of', () => {
  const profile: Profile = {
    work: [{ position: 'Housekeeper', startDate: '2020-01', highlights: ['Trained six new staff on the floor'] }],
  };
  const asked = (quote: string) => ask(profile, 'trait', quote).reason;
  expect(asked('A good mentor, calm under pressure, with a sense of humor')).toMatchObject({
    key: 'reasonTraitSome',
    values: ['Housekeeper', 'humor, calm'],
  });
  expect(asked('Passion for mentoring')).toEqual({ key: 'reasonTraitLiking', values: ['Housekeeper'] });
  // and what is shown, by which words of the entry
  const { evidence } = ask(profile, 'trait', 'A good mentor');
  expect(evidence.map((pointer) => evidenceInWords(pointer, profile, english))).toEqual([
    '“Trained six new staff on the floor” (Housekeeper, 2020–now)',
  ]);
});

test('a profile without skills and jobs is asked, not accused', () => {
  const profile: Profile = { basics: { name: 'A' } };
  expect(ask(profile, 'skill', 'Knowledge of Excel', { terms: [['Excel']] }).verdict).toBe('unknown');
});

test('an everyday ability without a name is shown in part by an instance of the quality that it takes', () => {
  const profile: Profile = {
    skills: [{ name: 'Laundry' }],
    work: [{ position: 'Housekeeper', startDate: '2020-01', highlights: ['Presented new soaps to the staff'] }],
  };
  const asked = (quote: string, term: string) => ask(profile, 'skill', quote, { terms: [[term]] });
  expect(asked('Can explain verbally how a task is done', 'task is done')).toMatchObject({
    verdict: 'partial',
    reason: { key: 'reasonTraitPart' },
    evidence: ['work/0/highlights/0'],
  });
  expect(asked('Can explain verbally how Kubernetes works', 'Kubernetes').verdict).toBe('missing');
});

test('of a list of names an everyday word alone shows little', () => {
  const profile: Profile = { skills: [{ name: 'Drafting', keywords: ['mapping', 'Figma'] }] };
  const asked = (...names: string[]) => ask(profile, 'skill', 'Any of these', { terms: [names] }).verdict;
  expect(asked('SIGNA', 'Orrin', 'Teldex', 'mapping')).toBe('partial');
  expect(asked('SIGNA', 'Orrin', 'Figma', 'mapping')).toBe('matched');
});

test('where no term is named, the words of the quote decide', () => {
  expect(ask(sales, 'skill', 'Strong negotiation skills').verdict).toBe('matched');
  expect(ask(sales, 'skill', 'Knowledge of welding techniques').verdict).toBe('missing');
});

test('everyday words beside the names may be missed, a name may not', () => {
  const near = ask(sales, 'skill', 'Pipeline management and good variety', {
    terms: [['pipeline management'], ['variety tools']],
  });
  expect(near.verdict).toBe('matched');
  const named = ask(sales, 'skill', 'Pipeline management in Tableau', {
    terms: [['pipeline management'], ['Tableau']],
  });
  expect(named.verdict).toBe('partial');
});

test('a verdict says how it came about', () => {
  const { trace = [] } = ask(sales, 'skill', 'Word, Excel and PowerPoint', {
    terms: [['Word'], ['Excel'], ['PowerPoint']],
  });
  expect(trace).toHaveLength(5);
  expect(trace[0]).toMatch(/Word.*absent/);
  expect(trace[1]).toMatch(/Excel.*shown skills/);
  expect(trace.at(-1)).toMatch(/partial: reasonSomeShown/);
});

test('less than half of a long list is a part; one of an “or” is enough, and one name of examples', () => {
  const profile: Profile = { skills: [{ name: 'Cooking' }, { name: 'Python' }] };
  const asked = (quote: string, ...list: string[]) => ask(profile, 'skill', quote, { terms: [list] }).verdict;
  expect(asked('Cooking, welding, plumbing, carpentry', 'cooking', 'welding', 'plumbing', 'carpentry')).toBe('partial');
  expect(asked('Cooking, welding, plumbing or carpentry', 'cooking', 'welding', 'plumbing', 'carpentry')).toBe(
    'matched',
  );
  expect(asked('Ruby, Perl, Python, Haskell', 'Ruby', 'Perl', 'Python', 'Haskell')).toBe('partial');
  expect(asked('Languages such as Ruby, Perl, Python, Haskell', 'Ruby', 'Perl', 'Python', 'Haskell')).toBe('matched');
  expect(asked('Methods (8D, FMEA, SPC)', 'methods of cooking', 'FMEA', 'SPC')).toBe('matched');
  expect(asked('Kitchen tools (8D, FMEA, SPC)', 'tools', 'FMEA', 'SPC')).toBe('missing');
  expect(asked('Languages (Ruby, Perl, Python, Haskell)', 'Ruby', 'Perl', 'Python', 'Haskell')).toBe('matched');
});

test('a word within a longer name, or in another sense, shows nothing', () => {
  const done = (highlight: string): Profile => ({
    skills: [{ name: 'Typing' }],
    work: [{ position: 'Worker', startDate: '2020-01', highlights: [highlight] }],
  });
  const asked = (highlight: string, term: string) => ask(done(highlight), 'skill', term, { terms: [[term]] }).verdict;
  expect(asked('Ran SQL Server for three plants', 'customer service')).toBe('missing');
  expect(asked('Waited tables on weekends', 'customer service')).toBe('matched');
  expect(asked('Prepared tax returns for small shops', 'refunds')).toBe('missing');
  expect(asked('Read blueprints for brackets', 'electrical maintenance')).toBe('missing');
  expect(asked('Read electrical prints for panels', 'blueprint reading')).toBe('matched');
  expect(asked('Took night call one week in six', 'observability')).toBe('missing');
});

const IMPLIED: readonly (readonly [string, string, string])[] = [
  ['matched', 'Accounts Payable Specialist', '10-key calculator'],
  ['matched', 'Legal Assistant', 'office machines'],
  ['matched', 'Regional Driver', 'commercial vehicle'],
  ['matched', 'Emergency Dispatcher', 'record keeping'],
  ['matched', 'Facilities Technician', 'building systems'],
  ['missing', 'Regional Driver', 'calculator'],
  ['missing', 'Windows Server Engineer', 'food safety'],
  ['matched', 'Wastewater Operator II', 'water treatment'],
  ['matched', 'Journeyman Lineman', 'hand tools'],
  ['matched', 'Letter Carrier', 'customer service'],
  ['matched', 'Deli Clerk', 'food safety'],
  ['matched', 'Diesel Technician', 'vehicle repair'],
  ['matched', 'Blackjack Dealer', 'cash handling'],
  ['matched', 'Surgical Technologist', 'infection control'],
  ['matched', 'Import Specialist', 'logistics'],
  ['matched', 'Safety Coordinator', 'OSHA regulations'],
  ['matched', 'Elections Clerk', 'record keeping'],
  ['matched', 'Hospital Chaplain', 'counseling'],
  ['missing', 'Massage Therapist', 'mental health'],
  ['missing', 'Air Traffic Controller', 'month-end close'],
  ['missing', 'Court Reporter', 'copywriting'],
];
for (const [verdict, position, term] of IMPLIED)
  test(`${verdict}: ${term}, by the title ${position}`, () => {
    const profile: Profile = { work: [{ position, startDate: '2019-01' }] };
    expect(ask(profile, 'skill', term, { terms: [[term]] }).verdict).toBe(verdict);
  });

test('an everyday ability that nobody names is asked, not missing', () => {
  expect(ask(warehouse, 'skill', 'Able to see the bigger picture').verdict).toBe('unknown');
  expect(ask(warehouse, 'skill', 'Tact with upset visitors', { terms: [['tact']] }).verdict).toBe('unknown');
  expect(ask(warehouse, 'skill', 'Flexibility when routes change', { terms: [['Flexibility']] }).verdict).toBe(
    'unknown',
  );
  expect(ask(warehouse, 'skill', 'Stress analysis', { terms: [['stress analysis']] }).verdict).toBe('missing');
});

test('a skill of which an entry shows half is a part', () => {
  const profile: Profile = { work: [{ position: 'Clerk', highlights: ['Repaired wooden looms'] }] };
  expect(ask(profile, 'skill', 'Loom weaving', { terms: [['loom weaving']] }).verdict).toBe('partial');
  expect(ask(profile, 'skill', 'Glass blowing', { terms: [['glass blowing']] }).verdict).toBe('missing');
});

test('who is patient with people has no patients, and Git is no software development', () => {
  const clerk: Profile = {
    basics: { summary: 'Patient with shoppers at the till.' },
    skills: [{ name: 'Tools', keywords: ['Git'] }],
  };
  expect(ask(clerk, 'skill', 'Knowledge of health care', { terms: [['health care']] }).verdict).toBe('missing');
  expect(ask(clerk, 'skill', 'Software development', { terms: [['software development']] }).verdict).toBe('missing');
  expect(ask(clerk, 'skill', 'Version control', { terms: [['version control']] }).verdict).toBe('matched');
});

test('what comes near a thing is a part of it, with the entry that does', () => {
  const profile: Profile = { work: [{ position: 'Nurse', highlights: ['Administered a ward of Docker hosts'] }] };
  expect(ask(profile, 'skill', 'Virtualization', { terms: [['virtualization']] })).toMatchObject({
    verdict: 'partial',
    evidence: ['work/0'],
  });
  expect(ask(profile, 'experience', 'Virtualization', { terms: [['virtualization']] }).verdict).toBe('partial');
  const asked = (quote: string, ...group: string[]) => ask(profile, 'skill', quote, { terms: [group] }).verdict;
  expect(asked('Virtualization platforms', 'virtualization platforms')).toBe('partial');
  expect(asked('Virtualization platforms such as Zorn or Quell', 'virtualization platforms', 'Zorn', 'Quell')).toBe(
    'missing',
  );
  expect(asked('Typesetting', 'typesetting')).toBe('missing');
});

test('of a list of examples one name will do, whatever its letters', () => {
  const profile: Profile = { skills: [{ name: 'Tools', keywords: ['scikit-learn'] }] };
  const terms = [['caret', 'mlr', 'scikit-learn', 'mllib']];
  expect(ask(profile, 'skill', 'Libraries such as caret, mlr, scikit-learn, mllib', { terms }).verdict).toBe('matched');
});

test('of a list of which two are asked, one is a part', () => {
  const asked = (quote: string) => ask(software, 'skill', quote, { terms: [['PostgreSQL', 'Oracle', 'Db2']] }).verdict;
  expect(asked('At least two of PostgreSQL, Oracle and Db2')).toBe('partial');
  expect(asked('One of PostgreSQL, Oracle or Db2')).toBe('matched');
});

test('what stands in each group of a list is its heading, and asks for none of them', () => {
  const terms = [
    ['Microsoft Office', 'Word'],
    ['Microsoft Office', 'Excel'],
  ];
  const clerk: Profile = { skills: [{ name: 'Tools', keywords: ['Excel'] }] };
  expect(ask(clerk, 'skill', 'Microsoft Office (Word, Excel)', { terms })).toMatchObject({
    verdict: 'partial',
    reason: { values: [1, 2, 'Word'] },
  });
});

// A word of everyday speech, and the trade or the product whose name it only looks like.
const EVERYDAY: readonly (readonly [string, string])[] = [
  ['Built a rota that everyone could read', 'construction'],
  ['Kept the dock tidy and swept', 'Docker'],
  ['Always looking for a faster way', 'data analysis'],
  ['Checked the requests against the state privacy law', 'litigation'],
  ['Promoted twice in three years', 'marketing'],
  ['Received the branch award for kindness', 'warehouse'],
  ['Looked after a budget of 2 million', 'machining'],
  ['Checked each wire to a bank abroad', 'electrical maintenance'],
  ['Cut the wait at the counter by half', 'table service'],
  ['Settled issues between neighbors', 'inventory'],
  ['A shop of 900 square feet', 'point of sale'],
  ['Covered 12-hr shifts in summer', 'human resources'],
  ['Handled all types of mail', 'typing'],
  ['Tailored each plan to the family', 'sewing'],
  ['Planned the walking routes of the day', 'networking'],
  ['Studied the survival of oak seedlings', 'domestic violence'],
  ['Served the whole industry from one office', 'manufacturing'],
  ['Reported to the mayor', 'report writing'],
  ['Kept calm through the holiday rush', 'emergency procedures'],
  ['Spoke each year at the chamber of commerce', 'e-commerce'],
  ['Wrote the go-to-market plan for a cereal', 'Go'],
  ['Ready to go the extra mile for regulars', 'Go'],
  ['Would excel at anything with children', 'Excel'],
  ['Most brides come by word of mouth', 'Microsoft Word'],
  ['Cut square and level every time', 'Square'],
  ['Improved the outlook of the unemployed', 'Outlook'],
  ['Put out a spark in the hay barn', 'Spark'],
  ['Cleaned the windows of forty shops', 'Windows'],
  ['Passed probation two months early', 'statistics'],
];
for (const [sentence, thing] of EVERYDAY) {
  test(`“${sentence}” shows no ${thing}`, () => {
    const profile: Profile = { work: [{ position: 'Helper', name: 'Orrin', highlights: [sentence] }] };
    expect(ask(profile, 'skill', `Knowledge of ${thing}`, { terms: [[thing]] }).verdict).toBe('missing');
  });
}

// The same words where they are names, however they are written.
const NAMED: readonly (readonly [string, string])[] = [
  ['Built forecasts in Excel for three plants', 'Excel'],
  ['excel', 'Excel'],
  ['advanced excel', 'Excel'],
  ['Word, Outlook', 'Microsoft Word'],
  ['Wrote services in Go', 'Go'],
  ['Go', 'Go'],
  ['Models in R for the county', 'R'],
  ['Square', 'Square'],
  ['Set up Windows for the whole office', 'Windows'],
  ['Ran an e-commerce shop for toys', 'e-commerce'],
];
for (const [words, thing] of NAMED) {
  test(`“${words}” shows ${thing}`, () => {
    const profile: Profile = { skills: [{ name: 'Tools', keywords: [words] }] };
    expect(ask(profile, 'skill', `Knowledge of ${thing}`, { terms: [[thing]] }).verdict).toBe('matched');
  });
}

// A title that has the word of another trade's title in it.
const TITLES: readonly (readonly [string, string])[] = [
  ['Customer Care Coordinator', 'vital signs'],
  ['Document Control Clerk', 'general ledger'],
  ['Principal Engineer', 'lesson planning'],
  ['Law Enforcement Officer', 'contracts'],
  ['Solutions Architect', 'construction'],
  ['Nurse, Labor and Delivery', 'hand tools'],
  ['Science Teacher', 'literature review'],
  ['Research and Development Chemist', 'programming'],
  ['Technician IV', 'IV therapy'],
  ['Kitchen Designer', 'food safety'],
  ['Sous Chef', 'Chef configuration'],
];
for (const [position, thing] of TITLES) {
  test(`a ${position} is not taken to know ${thing}`, () => {
    const profile: Profile = { work: [{ position, name: 'Orrin' }] };
    expect(ask(profile, 'skill', `Knowledge of ${thing}`, { terms: [[thing]] }).verdict).toBe('missing');
  });
}
