import { describe, expect, test } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import { accountant, ask, check, nurse, type Row, sales, software, teacher, warehouse } from './ask.ts';

describe('language', () => {
  const ROWS: readonly Row[] = [
    ['matched', nurse, 'Fluent Spanish', { terms: [['Spanish']], level: 'fluent' }, 'languages/1'],
    ['partial', sales, 'Fluent Spanish', { terms: [['Spanish']], level: 'fluent' }, 'languages/1'],
    ['partial', nurse, 'Bilingual in Spanish', { terms: [['Spanish']], level: 'fluent' }, 'languages/1'],
    ['matched', sales, 'Conversational Spanish', { terms: [['Spanish']], level: 'conversational' }],
    ['matched', teacher, 'Fluent Italian', { terms: [['Italian']], level: 'fluent' }],
    ['partial', software, 'Working German', { terms: [['German']], level: 'conversational' }, 'languages/2'],
    ['partial', sales, 'Fluent in English and French', { terms: [['English'], ['French']], level: 'fluent' }],
    ['matched', sales, 'French or Spanish', { terms: [['French', 'Spanish']], level: 'conversational' }],
    ['missing', sales, 'Fluent Mandarin', { terms: [['Mandarin']], level: 'fluent' }],
    ['partial', sales, 'A second language is a plus', {}, 'languages/1'],
    ['partial', sales, 'Bilingual candidates preferred', {}, 'languages/1'],
    ['matched', nurse, 'Fluent in more than one language', {}, 'languages/1'],
    ['unknown', sales, 'Fluent in the language of the region'],
    ['unknown', warehouse, 'Fluent English', { terms: [['English']], level: 'fluent' }],
  ];
  for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('language', row));
  test('the summary may say what is spoken, and how well', () => {
    const profile: Profile = {
      basics: { summary: 'Pastry cook. Native speaker of Tagalog, conversational in Korean.' },
    };
    const asked = (name: string) => ask(profile, 'language', `Fluent ${name}`, { terms: [[name]], level: 'fluent' });
    expect(asked('Tagalog')).toMatchObject({ verdict: 'matched', evidence: ['basics/summary'] });
    expect(asked('Hindi').verdict).toBe('unknown');
    const both: Profile = { ...profile, languages: [{ language: 'Hindi', fluency: 'B1' }] };
    const listed = ask(both, 'language', 'Fluent Hindi or Tagalog', { terms: [['Hindi', 'Tagalog']], level: 'fluent' });
    expect(listed).toMatchObject({ verdict: 'matched', evidence: ['basics/summary'] });
  });
  test('who lists one language alone has no second one', () => {
    const profile = (language: string): Profile => ({ languages: [{ language, fluency: 'Native' }] });
    expect(ask(profile('English'), 'language', 'Bilingual').verdict).toBe('missing');
    expect(ask(profile('Polish'), 'language', 'Bilingual').verdict).toBe('matched');
  });
  test('English that is not listed is asked', () => {
    const profile: Profile = { languages: [{ language: 'Polish', fluency: 'Native' }] };
    expect(ask(profile, 'language', 'Good English', { terms: [['English']] }).verdict).toBe('unknown');
    expect(ask(profile, 'language', 'Good French', { terms: [['French']] }).verdict).toBe('missing');
  });
});

describe('contacts', () => {
  const ROWS: readonly Row[] = [
    ['matched', sales, 'Senior-level contacts in healthcare', { terms: [['healthcare']] }, 'fit/contacts/0'],
    ['missing', sales, 'A network in the oil industry', { terms: [['oil']] }],
    ['unknown', nurse, 'Contacts in healthcare', { terms: [['healthcare']] }],
  ];
  for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('contacts', row));
  test('contacts below the level asked are a part', () => {
    const profile: Profile = { fit: { contacts: [{ industry: 'Retail', seniority: 'manager' }] } };
    expect(ask(profile, 'contacts', 'C-level contacts in retail', { terms: [['retail']] }).verdict).toBe('partial');
  });
});

describe('travel', () => {
  const ROWS: readonly Row[] = [
    ['matched', sales, 'Travel 20-25%', { percent: { min: 20, max: 25 } }, 'fit/travel/maxPercent'],
    ['missing', sales, 'Travel 75%', { percent: { min: 75 } }],
    ['partial', sales, 'Travel 30-60%', { percent: { min: 30, max: 60 } }],
    ['matched', software, 'Occasional travel'],
    ['missing', software, 'Frequent travel'],
    ['unknown', warehouse, 'Travel up to 10%', { percent: { max: 10 } }],
  ];
  for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('travel', row));
});

describe('schedule', () => {
  const ROWS: readonly Row[] = [
    ['matched', nurse, 'Nights and weekends', {}, 'fit/schedule/nights'],
    ['missing', nurse, 'Weekends and on-call duty', {}, 'fit/schedule/onCall'],
    ['partial', nurse, 'Weekends or on-call duty', {}, 'fit/schedule/weekends'],
    ['missing', nurse, 'On call'],
    ['missing', sales, 'Must work nights and weekends'],
    ['matched', warehouse, 'Overtime in season'],
    ['unknown', teacher, 'Must be available on weekends'],
    ['unknown', nurse, 'Regular attendance'],
    ['matched', warehouse, 'Monday to Thursday, 1 pm to 9:30 pm', {}, 'fit/schedule/nights'],
    ['unknown', warehouse, 'Monday to Thursday, 9 am to 5:30 pm'],
    ['partial', { fit: { schedule: { weekends: true, overtime: false } } }, 'Flexible schedule with weekends'],
    ['matched', { fit: { schedule: { weekends: true, overtime: true } } }, 'Flexible schedule with weekends'],
    ['partial', { fit: { schedule: { weekends: true, overtime: false } } }, 'Work from noon on any day of the week'],
  ];
  for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('schedule', row));
});

describe('location', () => {
  const ROWS: readonly Row[] = [
    ['matched', sales, 'Based in Cincinnati', { terms: [['Cincinnati, OH']] }, 'fit/location/places/0'],
    ['matched', sales, 'Must reside in Ohio', { terms: [['Ohio']] }],
    ['missing', sales, 'Must live in New York', { terms: [['New York']] }, 'fit/location'],
    ['matched', software, 'Anywhere in the United States', { terms: [['United States']] }],
    ['missing', software, 'Three days a week in the Raleigh office', { terms: [['Raleigh']] }, 'fit/location/onSite'],
    [
      'missing',
      software,
      'Unless approved to work remotely, you come to the office twice a week',
      {},
      'fit/location/onSite',
    ],
    ['unknown', warehouse, 'Must live in Peoria', { terms: [['Peoria, IL']] }],
    ['missing', nurse, 'Willing to relocate'],
    ['unknown', teacher, 'Come into the office twice a week'],
    [
      'matched',
      sales,
      'Work from home, as long as you live in the Eastern or Central time zone',
      {},
      'fit/location/places/0',
    ],
    ['missing', sales, 'Must live within the Pacific time zone', { terms: [['Pacific time zone']] }, 'fit/location'],
    ['unknown', {}, 'Must live within the Pacific time zone'],
    ['unknown', sales, 'Those who live within 40 miles of an office come in three days a week'],
  ];
  for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('location', row));
  test('who names places of other states does not look for work here', () => {
    const asked = (profile: Profile) => ask(profile, 'location', 'Local to Tulsa', { terms: [['Tulsa, OK']] });
    const elsewhere: Profile = { fit: { location: { places: ['Salem, OR'] } } };
    expect(asked(elsewhere)).toMatchObject({ verdict: 'missing', evidence: ['fit/location/places'] });
    expect(asked({ fit: { location: { places: ['Norman, OK'] } } }).verdict).toBe('unknown');
    expect(asked({ basics: { location: { city: 'Salem', region: 'OR' } } }).verdict).toBe('unknown');
  });
});

describe('eligibility', () => {
  const ROWS: readonly Row[] = [
    ['matched', sales, 'Must be authorized to work in the US', {}, 'fit/eligibility/authorizedIn'],
    ['missing', software, 'We do not sponsor visas', {}, 'fit/eligibility/needsSponsorship'],
    ['missing', software, 'US citizenship required'],
    ['matched', sales, 'Must be a U.S. citizen'],
    ['missing', sales, 'Open to Australian citizens only'],
    ['matched', sales, 'Citizenship: American or Canadian'],
    ['unknown', sales, 'You need the right to work in the UK'],
    ['missing', software, 'Eligible to work in the United States for any employer'],
    ['matched', sales, 'Bright Dental hires people who are authorized to work in the United States'],
    ['missing', software, 'Active Secret clearance'],
    ['unknown', software, 'Must be able to obtain a Secret clearance'],
    ['matched', warehouse, 'Must be 18 years or older', {}, 'fit/eligibility/adult'],
    ['matched', warehouse, 'Pre-employment drug screen', {}, 'fit/eligibility/drugTest'],
    ['unknown', warehouse, 'Background check'],
    ['partial', warehouse, 'Background check and drug test'],
    ['partial', warehouse, 'Bring your own tools and a reliable vehicle'],
    ['partial', sales, 'We run background and DMV checks'],
    ['matched', sales, 'All staff go through vetting before they start'],
    ['unknown', sales, 'No criminal convictions'],
    ['matched', sales, 'Criminal records check'],
    ['matched', nurse, 'COVID-19 vaccination'],
    ['matched', warehouse, 'Reliable transportation'],
    ['unknown', accountant, 'Must be authorized to work in the US'],
    ['matched', sales, 'Verification of employment eligibility'],
    // what no profile answers is asked beside what it does
    ['partial', nurse, 'Background check and professional references'],
    ['partial', warehouse, 'Reliable vehicle and a clean driving record'],
    ['partial', warehouse, 'Pre-employment physical and drug screen'],
    ['partial', nurse, 'Background and credit check'],
  ];
  for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('eligibility', row));
});

test('an age is known by what was said or by dates that go back far enough, else asked', () => {
  const asked = (profile: Profile, years: number) =>
    ask(profile, 'eligibility', `Must be at least ${years} years of age`);
  const worker: Profile = { work: [{ position: 'Bar back', startDate: '2017-03' }] };
  expect(asked(worker, 21)).toMatchObject({ verdict: 'matched', evidence: ['work/0'] });
  expect(asked(worker, 25).verdict).toBe('unknown');
  expect(asked({ work: [{ position: 'Bar back', startDate: '2023-03' }] }, 18).verdict).toBe('unknown');
  const graduate: Profile = { education: [{ studyType: 'Bachelor of Arts', endDate: '2024-05' }] };
  expect(asked(graduate, 21)).toMatchObject({ verdict: 'matched', evidence: ['education/0'] });
  expect(asked({ education: [{ studyType: 'Bachelor of Arts', endDate: '2028-05' }] }, 21).verdict).toBe('unknown');
  expect(asked({ fit: { eligibility: { adult: true } } }, 21).verdict).toBe('unknown');
  expect(asked({ fit: { eligibility: { adult: false } } }, 21).verdict).toBe('missing');
});

test('a clearance that has lapsed is said to have; one may get it back', () => {
  const profile: Profile = { basics: { summary: 'Held a Secret clearance until it lapsed in 2020.' } };
  expect(ask(profile, 'eligibility', 'Active Secret clearance')).toMatchObject({
    verdict: 'missing',
    reason: { key: 'reasonClearanceLapsed' },
    evidence: ['basics/summary'],
  });
  expect(ask(profile, 'eligibility', 'Able to obtain a Secret clearance').verdict).toBe('unknown');
  const lacking: Profile = { ...profile, fit: { lacks: ['Active security clearance'] } };
  expect(ask(lacking, 'eligibility', 'Able to obtain a Secret clearance').verdict).toBe('unknown');
  expect(ask(lacking, 'eligibility', 'Current Secret clearance, and eligible for access').verdict).toBe('missing');
  const higher: Profile = { basics: { summary: 'Held a TS/SCI clearance until 2020.' } };
  expect(ask(higher, 'eligibility', 'Active TS SCI').verdict).toBe('missing');
  const active: Profile = { basics: { summary: 'Network engineer with an active Top Secret clearance.' } };
  expect(ask(active, 'eligibility', 'Active Secret clearance').verdict).toBe('matched');
});

describe('physical', () => {
  const ROWS: readonly Row[] = [
    ['matched', warehouse, 'Lift up to 50 lbs', {}, 'fit/physical/liftPounds'],
    ['missing', nurse, 'Lift 75 pounds', {}, 'fit/physical/liftPounds'],
    ['matched', warehouse, 'Lifting of light items', {}, 'fit/physical/liftPounds'],
    ['unknown', nurse, 'Position patients weighing up to 300 pounds'],
    ['matched', warehouse, 'Lift 25 kg'],
    ['missing', warehouse, 'Lift 40 kg'],
    ['matched', nurse, 'Stand and walk for the whole shift'],
    ['matched', warehouse, 'Work in extreme cold'],
    ['unknown', nurse, 'Close vision and color vision'],
    ['matched', nurse, 'Exposure to blood and body fluids'],
    ['matched', nurse, 'Walk between the wards'],
    ['matched', warehouse, 'Lift up to 50 lbs and walk'],
    ['unknown', accountant, 'Exposure to bloodborne pathogens'],
    ['unknown', accountant, 'Lift 25 pounds'],
    ['matched', warehouse, 'The job is physically demanding', {}, 'fit/physical/liftPounds'],
    ['matched', warehouse, 'Moving boxes between the floors'],
    ['matched', warehouse, 'Regular lifting, carrying and pushing'],
    ['unknown', accountant, 'Moving boxes between the floors'],
    ['partial', { work: [{ position: 'Welder' }] }, 'Exposure to smoke and chemicals'],
    ['matched', { work: [{ position: 'Cherry picker operator' }] }, 'Works from a man-lift'],
  ];
  for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('physical', row));
});
