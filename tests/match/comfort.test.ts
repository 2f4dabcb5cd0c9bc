import { expect, test } from 'vitest';
import type { Kind } from '../../lib/model/kind.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { accountant, ask, type Extras, software } from './ask.ts';
import { carMechanic, electrician, hotelManager, mechanicalEngineer, paralegal, sousChef } from './trades.ts';

const clerk: Profile = {
  work: [
    {
      position: 'Clerk',
      highlights: [
        'Timekeeping for a crew of twelve',
        'Weekly reports to the yard',
        'Data quality on a map of clusters',
      ],
    },
    { position: 'Maintenance mechanic' },
  ],
  skills: [{ name: 'Fieldwork', keywords: ['sampling weights', 'machine learning', 'statistical modeling', 'Linux'] }],
};

const shopHand: Profile = {
  work: [
    {
      position: 'Support Specialist',
      name: 'Westmoor Analytics',
      highlights: ['Answers in 9 minutes', 'Wrote 40 macros for the help desk'],
    },
    { position: 'Teacher', name: 'Fenn Road School' },
    { position: 'Cook', name: 'Lakeside Dental', highlights: ['Three health department inspections passed'] },
  ],
  certificates: [{ name: 'DOT medical card' }],
};

// A word of a demand is there, and what the demand is about is not: false comfort is what a reader forgives least.
const ROWS: readonly (readonly [string, Profile, Kind, string, Extras])[] = [
  // the term leaves out what the quote is about
  ['partial', hotelManager, 'experience', 'Guests of clinics with radiology', { terms: [['guests']] }],
  ['partial', carMechanic, 'skill', 'Brakes, payroll and phlebotomy', { terms: [['Brakes']] }],
  ['partial', sousChef, 'experience', 'Experience with menus in nursing and phlebotomy', { terms: [['menus']] }],
  [
    'matched',
    hotelManager,
    'experience',
    'Guest relations in order to keep our guests',
    { terms: [['Guest relations']] },
  ],
  // leading people of a trade is not being of it
  [
    'partial',
    carMechanic,
    'experience',
    'Two years of leading automotive repair teams',
    { terms: [['automotive repair']] },
  ],
  ['matched', hotelManager, 'experience', 'Experience leading front desk teams', { terms: [['front desk']] }],
  // everyday words alone
  ['partial', mechanicalEngineer, 'skill', 'Reports on soil erosion, crop yields and pests', { terms: [['reports']] }],
  // a role is not another that shares its noun
  ['missing', software, 'experience', 'Experience as a Salesforce developer', { terms: [['Salesforce developer']] }],
  ['matched', software, 'experience', 'Experience as a software developer', { terms: [['software developer']] }],
  ['matched', paralegal, 'experience', 'Experience as a litigation paralegal', { terms: [['litigation paralegal']] }],
  ['missing', shopHand, 'experience', 'Experience as an engineer', { terms: [['engineer']] }],
  // an employer's name tells its trade, and not what is done there
  ['missing', shopHand, 'skill', 'Statistics', { terms: [['statistics']] }],
  ['matched', shopHand, 'experience', 'Dental experience', { terms: [['dental']] }],
  ['missing', shopHand, 'experience', 'Two years as an analyst', { terms: [['analyst']], years: { min: 2 } }],
  // look-alikes
  ['missing', electrician, 'experience', 'Emergency medical services', { terms: [['emergency medical services']] }],
  ['missing', shopHand, 'skill', 'Taking minutes', { terms: [['minutes']] }],
  ['missing', shopHand, 'skill', 'Programming languages', { terms: [['programming languages']] }],
  ['missing', shopHand, 'skill', 'Public health', { terms: [['public health']] }],
  ['missing', accountant, 'experience', 'Experience in banking', { terms: [['banking']] }],
  ['missing', clerk, 'skill', 'Laboratory skills', { terms: [['laboratory skills']] }],
  ['partial', clerk, 'experience', 'Human resources experience', { terms: [['human resources']] }],
  ['partial', clerk, 'experience', 'Data governance', { terms: [['data governance']] }],
  ['missing', clerk, 'experience', 'Automotive experience', { terms: [['automotive']] }],
  ['missing', clerk, 'skill', 'Clustering', { terms: [['clustering']] }],
  ['missing', clerk, 'skill', 'Topic modeling', { terms: [['topic modeling']] }],
  ['missing', clerk, 'skill', 'Familiar with Fast.ai and Rapids.ai', { terms: [['Fast.ai'], ['Rapids.ai']] }],
  ['missing', clerk, 'skill', 'Linux internals', { terms: [['Linux internals']] }],
];

for (const [verdict, profile, kind, quote, extras] of ROWS) {
  test(`${verdict}: ${quote}`, () => {
    const judgement = ask(profile, kind, quote, extras);
    expect(judgement.verdict, JSON.stringify(judgement)).toBe(verdict);
  });
}

test('who lacks experience in supervising others may still work without supervision', () => {
  const baker: Profile = { work: [{ position: 'Baker' }], fit: { lacks: ['supervisory experience'] } };
  expect(ask(baker, 'experience', 'Experience in meeting goals without supervision').reason.key).not.toBe(
    'reasonToldLacks',
  );
});

// One of a sort is not another, though both are of the sort: what is had, what is asked, and how that stands to it.
const SIBLINGS: readonly (readonly [string, string, string, string])[] = [
  ['MIG welding', 'TIG welding', 'partial', 'welding'],
  ['iOS development', 'Android development', 'partial', 'mobile development'],
  ['excavator', 'bulldozer', 'partial', 'heavy equipment'],
  ['x-ray', 'MRI', 'partial', 'imaging'],
  ['5S', 'Six Sigma', 'partial', 'lean manufacturing'],
  ['variance analysis', 'financial modeling', 'partial', 'financial analysis'],
  ['claims', 'underwriting', 'partial', 'insurance'],
  ['leasing', 'property management', 'partial', 'real estate'],
  ['external audit', 'internal audit', 'partial', 'auditing'],
  ['home health', 'hospice', 'partial', 'home health'],
  ['legal research', 'litigation', 'partial', 'legal work'],
  ['multimeter', 'oscilloscope', 'missing', 'test equipment'],
  ['Freshdesk', 'Zendesk', 'missing', 'ticketing system'],
  ['REST API', 'GraphQL', 'missing', 'web services'],
  ['video editing', 'Premiere', 'missing', 'video production'],
  ['Navy', 'Air Force', 'missing', 'military'],
];
for (const [had, asked, verdict, sort] of SIBLINGS) {
  test(`${had} is of the sort of ${sort}, and ${asked} is ${verdict} beside it`, () => {
    const profile: Profile = { skills: [{ name: had }] };
    expect(ask(profile, 'skill', asked, { terms: [[asked]] }).verdict).toBe(verdict);
    expect(ask(profile, 'skill', sort, { terms: [[sort]] }).verdict).toBe('matched');
  });
}

// What a short résumé says, what is asked, and how it stands.
const PLAIN: readonly (readonly [string, Kind, string, string, string])[] = [
  ['Dental hygienist', 'experience', 'Experience managing a dental office', 'dental office', 'partial'],
  ['Dental office manager', 'experience', 'Experience managing a dental office', 'dental office', 'matched'],
  ['Line cook', 'experience', 'Kitchen management experience', 'kitchen management', 'partial'],
  ['Kitchen manager', 'experience', 'Kitchen management experience', 'kitchen management', 'matched'],
  ['Warehouse associate', 'experience', 'Warehouse management experience', 'warehouse management', 'partial'],
  ['Warehouse clerk', 'experience', 'Inventory planning experience', 'inventory planning', 'missing'],
  ['Attorney’s receptionist', 'experience', 'Paralegal experience', 'paralegal', 'partial'],
  ['Truck driver', 'experience', 'Dispatch experience', 'dispatch', 'missing'],
  ['Dispatcher', 'experience', 'Dispatch experience', 'dispatch', 'matched'],
  ['CDL-A driver', 'experience', 'CDL-A driving experience', 'CDL-A', 'matched'],
  ['Barber', 'experience', 'Hair coloring experience', 'hair coloring', 'partial'],
  ['Hairdresser', 'experience', 'Hair coloring experience', 'hair coloring', 'matched'],
  ['Field technician', 'experience', 'Able to lead field technicians', 'field technicians', 'missing'],
  ['Field technician', 'experience', 'Work beside lead field technicians', 'field technicians', 'matched'],
  ['Budget manager', 'skill', 'Able to supervise others', 'supervise', 'missing'],
  ['Service plumber', 'experience', 'Customer service experience', 'customer service', 'matched'],
];
for (const [position, kind, quote, term, verdict] of PLAIN) {
  test(`${position}: ${quote} is ${verdict}`, () => {
    expect(ask({ work: [{ position }] }, kind, quote, { terms: [[term]] }).verdict).toBe(verdict);
  });
}

// A licence of a trade is not every licence of it.
const LICENCES: readonly (readonly [string, string, string])[] = [
  ['Barber license, State of Ohio', 'Cosmetology license', 'missing'],
  ['Backflow assembly tester certification', 'Plumbing license', 'missing'],
  ['Part 107 drone license', 'Pilot license', 'missing'],
  ['Yoga certification (RYT 200)', 'Personal trainer certification', 'missing'],
  ['Low voltage license', 'Electrician license', 'missing'],
  ['AWS D1.1 structural', 'ASME Section IX', 'missing'],
  ['AWS D1.1 structural', 'Welding certification', 'matched'],
  ['Registered Dental Hygienist, Texas', 'Texas dental hygiene license', 'matched'],
  ['Journeyman plumber, Iowa', 'Plumbing license', 'matched'],
];
for (const [held, asked, verdict] of LICENCES) {
  test(`who holds “${held}” and is asked for a “${asked}”: ${verdict}`, () => {
    const judged = ask({ certificates: [{ name: held }] }, 'credential', asked, { terms: [[asked]] });
    expect(judged.verdict, JSON.stringify(judged)).toBe(verdict);
  });
}
