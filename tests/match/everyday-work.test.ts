import { expect, test } from 'vitest';
import type { Kind } from '../../lib/model/kind.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { ask, type Extras } from './ask.ts';
import { resume } from './trades.ts';

const primaryTeacher = resume({
  basics: { name: 'A', label: 'Infant teacher', summary: 'Six years in village schools.' },
  work: [
    {
      position: 'Class Teacher, Year 3',
      name: 'Holm Street School',
      startDate: '2019-09',
      highlights: [
        'Plan with the nurse and two classroom assistants',
        'Science lead; mentor to a student teacher',
        'Phonics groups before lunch',
      ],
    },
  ],
  education: [
    { institution: 'Moor College', studyType: 'PGCE with QTS', area: 'Primary Education', endDate: '2019-07' },
  ],
  skills: [{ name: 'Teaching', keywords: ['Key Stage 2', 'child protection', 'positive behaviour'] }],
});

const journeyman = resume({
  work: [
    {
      position: 'Service Electrician',
      name: 'Brightway',
      startDate: '2020-03',
      highlights: ['Lead on shop refits with two apprentices', 'Panel upgrades and motor starters'],
    },
  ],
  certificates: [{ name: 'NFPA 70E' }],
  skills: [{ name: 'Tools', keywords: ['ServiceTitan', 'conduit bending'] }],
});

const kitchenManager = resume({
  work: [{ position: 'Kitchen Supervisor', name: 'The Larch', startDate: '2021-01' }],
  education: [{ studyType: 'Certificate', area: 'Culinary Arts', endDate: '2018-05' }],
  certificates: [{ name: 'ServSafe Manager' }],
});

const officeAdministrator = resume({
  work: [
    {
      position: 'Office Administrator',
      name: 'Sorrel Dental',
      startDate: '2022-01',
      highlights: ['Patients’ questions by phone, email and chat'],
    },
  ],
  skills: [{ name: 'Software', keywords: ['Outlook'] }],
});

const trucker = resume({
  basics: { name: 'A', label: 'Driver', summary: 'Nineteen years without a preventable accident.' },
  work: [{ position: 'OTR Driver', name: 'Kestrel Lines', startDate: '2012-01' }],
  certificates: [{ name: 'DOT medical card' }],
});

const demandMarketer = resume({
  work: [
    {
      position: 'Demand Generation Manager',
      name: 'Plume',
      startDate: '2020-01',
      highlights: ['Own the pipeline with sales; $300K budget', 'Case studies and one-pagers'],
    },
  ],
  education: [{ studyType: 'BA', area: 'Communication', endDate: '2016-05' }],
  fit: { industries: [{ name: 'Consumer goods', years: 1.5 }] },
});

// What a posting asks in its words, and people have in theirs.
const ROWS: readonly (readonly [string, Profile, Kind, string, Extras?])[] = [
  ['matched', primaryTeacher, 'skill', 'Managing pupil behaviour', { terms: [['pupil behaviour']] }],
  ['matched', primaryTeacher, 'skill', 'Knows the National Curriculum', { terms: [['National Curriculum']] }],
  ['matched', primaryTeacher, 'skill', 'Early reading', { terms: [['early reading']] }],
  ['matched', primaryTeacher, 'skill', 'Numeracy', { terms: [['numeracy']] }],
  ['matched', primaryTeacher, 'skill', 'Safeguarding', { terms: [['safeguarding']] }],
  ['matched', primaryTeacher, 'experience', 'Experience in elementary schools', { terms: [['elementary schools']] }],
  ['missing', primaryTeacher, 'experience', 'Experience in high schools', { terms: [['high schools']] }],
  [
    'matched',
    primaryTeacher,
    'education',
    'B.Ed or PGCE in primary teaching',
    { terms: [['primary teaching']], level: 'bachelor' },
  ],
  ['matched', primaryTeacher, 'skill', 'Able to plan, and to work in a team'],
  ['matched', primaryTeacher, 'trait', 'Works co-operatively with others'],
  ['matched', journeyman, 'experience', 'Experience supervising apprentices', { terms: [['supervising apprentices']] }],
  [
    'matched',
    journeyman,
    'skill',
    'Electrical safety and lockout/tagout',
    { terms: [['electrical safety'], ['lockout/tagout']] },
  ],
  ['matched', journeyman, 'skill', 'Reads single line drawings', { terms: [['single line drawings']] }],
  ['matched', journeyman, 'skill', 'Local codes', { terms: [['local codes']] }],
  ['matched', journeyman, 'skill', 'Operates a computer', { terms: [['computer']] }],
  ['matched', journeyman, 'skill', 'Motor control centers', { terms: [['motor control centers']] }],
  ['matched', kitchenManager, 'credential', 'Serve Safe certification', { terms: [['Serve Safe certification']] }],
  [
    'matched',
    kitchenManager,
    'education',
    'Culinary degree or certificate',
    { terms: [['Culinary']], level: 'bachelor' },
  ],
  ['partial', kitchenManager, 'education', 'Culinary degree', { terms: [['Culinary']], level: 'bachelor' }],
  ['matched', kitchenManager, 'physical', 'Stands the cold of a store room'],
  ['unknown', officeAdministrator, 'physical', 'Stands the cold of a store room'],
  ['matched', journeyman, 'physical', 'Works at heights'],
  ['matched', trucker, 'eligibility', 'A good driving record'],
  ['matched', trucker, 'eligibility', 'Passes a DOT physical'],
  ['unknown', officeAdministrator, 'eligibility', 'A good driving record'],
  ['matched', officeAdministrator, 'skill', 'Office practices', { terms: [['office practices']] }],
  ['matched', officeAdministrator, 'experience', 'Live chat', { terms: [['live chat']] }],
  ['partial', officeAdministrator, 'experience', 'Office management', { terms: [['office management']] }],
  ['matched', demandMarketer, 'experience', 'Experience with sales collateral', { terms: [['sales collateral']] }],
  ['partial', demandMarketer, 'experience', 'P&L responsibility', { terms: [['P&L']] }],
  ['matched', demandMarketer, 'trait', 'A team player'],
  ['matched', demandMarketer, 'trait', 'A sense of ownership'],
  ['unknown', demandMarketer, 'trait', 'P&L ownership'],
  ['partial', officeAdministrator, 'experience', 'Public procurement', { terms: [['public procurement']] }],
  [
    'partial',
    demandMarketer,
    'experience',
    'Four years of marketing in consumer goods',
    { terms: [['marketing'], ['consumer goods']], years: { min: 4 } },
  ],
  ['matched', demandMarketer, 'experience', 'Four years of marketing', { terms: [['marketing']], years: { min: 4 } }],
  // a field is related to marketing, and by that not to all that is called business
  [
    'matched',
    demandMarketer,
    'education',
    'Degree in marketing or a related field',
    { terms: [['marketing']], level: 'bachelor' },
  ],
  [
    'partial',
    demandMarketer,
    'education',
    'Degree in finance or a related field',
    { terms: [['finance']], level: 'bachelor' },
  ],
  // a word without a name tells less than the rest of the sentence
  ['partial', primaryTeacher, 'skill', 'Setting the pace of lessons for pupils', { terms: [['pace']] }],
  ['missing', kitchenManager, 'skill', 'Setting the pace of lessons for pupils', { terms: [['pace']] }],
  // a word that we don't know before the thing that is shown: another sort of it, and so a part; but not a name
  [
    'partial',
    kitchenManager,
    'experience',
    'Work in upscale restaurant kitchens',
    { terms: [['upscale restaurant kitchens']] },
  ],
  ['partial', journeyman, 'experience', 'Underwater conduit bending', { terms: [['underwater conduit bending']] }],
  ['missing', journeyman, 'experience', 'Experience at Ganton Motors', { terms: [['Ganton Motors']] }],
  ['missing', kitchenManager, 'experience', 'Pediatric nursing', { terms: [['pediatric nursing']] }],
  ['missing', journeyman, 'experience', 'Pediatric safety', { terms: [['pediatric safety']] }],
  // who does not show what one need only be willing to do may yet do it
  ['unknown', kitchenManager, 'skill', 'Willingness to follow playbooks', { terms: [['playbooks']] }],
  ['unknown', kitchenManager, 'skill', 'Able to plan in a group'],
];

for (const [verdict, profile, kind, quote, extras] of ROWS) {
  test(`${verdict}: ${profile.work?.[0]?.position}, ${quote}`, () => {
    const judgement = ask(profile, kind, quote, extras);
    expect(judgement.verdict, JSON.stringify(judgement)).toBe(verdict);
  });
}

// A highlight tells the deed, a posting asks for what the deed is called.
const DEEDS: readonly (readonly [string, string])[] = [
  ['Closed our books by day five', 'month-end close'],
  ['Booked trains, flights and cars for directors', 'travel arrangements'],
  ['Wrote two articles a month', 'content writing'],
  ['Hosted the spring gala', 'event planning'],
  ['Lowered packaging costs by a tenth', 'cost reduction'],
  ['Handled staff grievances', 'employee relations'],
  ['Kindergarten, then reception class', 'elementary education'],
  ['Parents’ evenings each term', 'parent communication'],
  ['Sat with families in crisis', 'crisis intervention'],
  ['Ran PCR for the river survey', 'laboratory techniques'],
  ['Prepped salads for 200', 'food preparation'],
  ['Waited on eight tables', 'table service'],
  ['Hauled frozen loads', 'commercial driving'],
  ['Pulled cable in two schools', 'wiring'],
  ['Swapped furnaces and air handlers', 'HVAC maintenance'],
  ['Settled hail claims', 'claims adjusting'],
];
for (const [highlight, asked] of DEEDS) {
  test(`“${highlight}” is ${asked}`, () => {
    const worker = resume({ work: [{ position: 'Worker', name: 'Z', startDate: '2020-01', highlights: [highlight] }] });
    expect(ask(worker, 'experience', `Experience in ${asked}`, { terms: [[asked]] }).verdict).toBe('matched');
  });
}

// A tool or a term of a trade tells what it is for.
const TOOLS: readonly (readonly [string, string])[] = [
  ['Paychex', 'payroll software'],
  ['Westlaw', 'legal research'],
  ['Samsara', 'ELD'],
  ['Revit', 'building information modeling'],
  ['Magento', 'e-commerce'],
  ['Dentrix', 'dental software'],
  ['Power Query', 'Excel'],
  ['RSLogix', 'PLC programming'],
  ['PAT testing', 'electrical safety'],
  ['COSHH', 'hazardous materials'],
  ['Bank recs', 'bank reconciliation'],
  ['Glucose checks', 'blood sugar monitoring'],
  ['QuickBooks', 'QuickBooks Online'],
  ['General ledger', 'trial balance'],
  ['Accounts receivable', 'credit control'],
  ['Payroll', 'payroll taxes'],
  ['Angular', 'user interfaces'],
  ['Jenkins', 'deployment automation'],
  ['Preventive maintenance', 'maintenance schedules'],
  ['Prospecting', 'winning new clients'],
  ['Accounts payable', 'purchase ledger'],
  ['Standard cost', 'variance analysis'],
  ['Cold calling', 'objection handling'],
  ['Point of sale', 'credit card transactions'],
  ['Calendar management', 'executive support'],
  ['QGIS', 'spatial analytics'],
  ['Quarto', 'RMarkdown'],
  ['Multilevel models', 'hierarchical models'],
  ['Prospecting', 'qualifying leads'],
  ['Bookkeeping', 'double entry'],
  ['Month-end close', 'quarter end'],
  ['Vue', 'single page application'],
  ['Jenkins', 'build systems'],
  ['NumPy', 'Python data processing libraries'],
  ['Random forests', 'supervised machine learning'],
  ['Looker', 'data storytelling'],
  ['Proximity switches', 'sensors'],
  ['Stand-up reach', 'tow motor'],
  ['Medication administration', 'numeric'],
  ['Building maintenance', 'DIY'],
  ['Barista', 'espresso drinks'],
];
for (const [keyword, asked] of TOOLS) {
  test(`${keyword} tells ${asked}`, () => {
    const worker = resume({ skills: [{ name: 'Skills', keywords: [keyword] }] });
    expect(ask(worker, 'skill', `Knowledge of ${asked}`, { terms: [[asked]] }).verdict).toBe('matched');
  });
}
