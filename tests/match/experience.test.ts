import { expect, test } from 'vitest';
import { judge } from '../../lib/match/index.ts';
import { monthsOf, periodOf } from '../../lib/match/years.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { english, reasonInWords } from '../../lib/view/words.ts';
import { ask, check, nurse, type Row, requirement, sales, software, TODAY, teacher, warehouse } from './ask.ts';

const five = { years: { min: 5 } };

const ROWS: readonly Row[] = [
  ['matched', sales, '5+ years of B2B sales experience', { terms: [['B2B sales']], ...five }, 'work/0'],
  ['matched', sales, 'Background in SaaS sales', { terms: [['SaaS sales']] }, 'work/0'],
  ['matched', sales, '3 years of selling to hospitals', { terms: [['healthcare sales']], years: { min: 3 } }, 'work/0'],
  ['partial', sales, '8 years of SaaS sales', { terms: [['SaaS sales']], years: { min: 8 } }, 'work/0'],
  ['missing', sales, 'Experience in pharmaceutical manufacturing', { terms: [['pharmaceutical manufacturing']] }],
  ['missing', sales, '2 years in bookkeeping', { terms: [['bookkeeping']], years: { min: 2 } }],
  ['matched', nurse, '2 years of ICU nursing', { terms: [['ICU']], years: { min: 2 } }, 'work/0'],
  ['matched', nurse, 'Acute care experience', { terms: [['acute care']] }],
  ['missing', nurse, 'Pediatric nursing experience', { terms: [['pediatric nursing']] }, 'fit/lacks/0'],
  ['matched', warehouse, 'One year of forklift experience', { terms: [['forklift']], years: { min: 1 } }, 'work/0'],
  ['matched', warehouse, 'Warehouse experience', { terms: [['warehouse']] }],
  ['missing', warehouse, 'Experience writing PLC programs', { terms: [['PLC programming']] }],
  ['matched', software, '4 years of Python', { terms: [['Python']], years: { min: 4 } }, 'work/0'],
  ['partial', software, '7 years of Python', { terms: [['Python']], years: { min: 7 } }, 'work/0'],
  ['partial', software, 'Experience with AWS and Kubernetes', { terms: [['AWS'], ['Kubernetes']] }],
  ['matched', software, 'Experience with AWS or Azure', { terms: [['AWS', 'Azure']] }],
  ['matched', teacher, '5 years of classroom teaching', { terms: [['classroom teaching']], ...five }, 'work/0'],
  // look-alikes: the word is there, the thing is not
  ['missing', sales, 'Experience in accounting', { terms: [['accounting']] }],
  ['missing', software, 'Experience selling insurance', { terms: [['insurance sales']] }],
  ['missing', software, 'Experience with Java', { terms: [['Java']] }],
  ['missing', teacher, 'Experience as a software developer', { terms: [['software development']] }],
];

test('where no years are enough, any work is', () => {
  const judged = judge(
    requirement('experience', '0-1 years of related experience', { years: { min: 0, max: 1 } }),
    teacher,
    TODAY,
    'Welder',
  );
  expect(judged.verdict).toBe('matched');
});

test('who has done anything as a volunteer has volunteered', () => {
  const profile: Profile = {
    work: [{ position: 'Clerk' }],
    volunteer: [{ organization: 'Animal shelter', position: 'Dog walker' }],
  };
  expect(ask(profile, 'experience', 'Volunteer experience', { terms: [['Volunteer']] }).verdict).toBe('matched');
});

test('years are those of the jobs that show the whole, where none shows a term', () => {
  const profile: Profile = { work: [{ position: 'Executive Assistant', startDate: '2019-02' }] };
  const judged = ask(profile, 'experience', '3 years of administrative experience', {
    terms: [['administrative']],
    years: { min: 3 },
  });
  expect([judged.verdict, judged.evidence[0]]).toEqual(['matched', 'work/0']);
});

for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('experience', row));

test('a role is shown by having held it, not by its tools', () => {
  const as = (role: string, work: Profile['work']) =>
    ask({ work }, 'experience', `2 years as a ${role}`, { terms: [[role]], years: { min: 2 } }).verdict;
  const user = [{ position: 'Buyer', startDate: '2019-01', highlights: ['Kept orders in Salesforce'] }];
  expect(as('Salesforce administrator', user)).toBe('missing');
  expect(as('Salesforce administrator', [{ position: 'CRM Administrator', startDate: '2019-01' }])).toBe('matched');
  expect(as('welder', [{ position: 'Senior Welder / Fabricator', startDate: '2019-01' }])).toBe('matched');
});

test('years of one subject: overlapping jobs once, gaps not at all, the open job until today', () => {
  const jobs = [
    { startDate: '2018-01', endDate: '2019-12' },
    { startDate: '2019-07', endDate: '2020-06' },
    { startDate: '2024-01' },
  ];
  const periods = jobs.map(periodOf).filter((period) => period !== undefined);
  expect(monthsOf(periods, TODAY)).toBe(30 + 35);
});

test('a year without a month counts whole; a job that has not begun counts nothing', () => {
  expect(
    monthsOf(
      [periodOf({ startDate: '2020', endDate: '2021' })].filter((one) => one !== undefined),
      TODAY,
    ),
  ).toBe(24);
  expect(
    monthsOf(
      [periodOf({ startDate: '2027-01' })].filter((one) => one !== undefined),
      TODAY,
    ),
  ).toBe(0);
});

test('a near miss is partial and says how near', () => {
  const profile: Profile = { work: [{ position: 'Welder', name: 'Irongate', startDate: '2022-06' }] };
  const judgement = ask(profile, 'experience', '5 years of welding', { terms: [['welding']], ...five });
  expect(judgement.verdict).toBe('partial');
  expect(judgement.reason).toEqual({ key: 'reasonYearsMonthsClose', values: [4, 5, 6] });
  expect(reasonInWords(judgement.reason, english)).toBe('4 years 6 months of 5: close.');
});

test('what is far off is not called close, and less than two years are told in months', () => {
  const since = (startDate: string): Profile => ({ work: [{ position: 'Welder', name: 'Irongate', startDate }] });
  const said = (profile: Profile, min: number): string => {
    const { reason } = ask(profile, 'experience', `${min} years of welding`, { terms: [['welding']], years: { min } });
    return reasonInWords(reason, english);
  };
  expect(said(since('2024-12'), 5)).toBe('2 years of 5.');
  expect(said(since('2026-01'), 1)).toBe('11 months of 12: close.');
  expect(said(since('2026-09'), 1)).toBe('3 months of 12.');
});

test('what is asked in months is met by as many, and told in months', () => {
  const asked = (startDate: string, min: number) =>
    ask({ work: [{ position: 'Welder', startDate }] }, 'experience', `${min} years of welding`, {
      terms: [['welding']],
      years: { min },
    });
  const eight = asked('2026-04', 0.67);
  expect(eight.verdict).toBe('matched');
  expect(reasonInWords(eight.reason, english)).toBe('8 months of this in your jobs; 8 asked.');
  expect(reasonInWords(asked('2026-06', 0.67).reason, english)).toBe('6 months of 8.');
  expect(reasonInWords(asked('2025-10', 1.67).reason, english)).toBe('14 months of 20.');
});

test('years count only in jobs of the subject', () => {
  const profile: Profile = {
    work: [
      { position: 'Welder', startDate: '2024-11' },
      { position: 'Cashier', startDate: '2010-01', endDate: '2024-10' },
    ],
  };
  expect(ask(profile, 'experience', '5 years of welding', { terms: [['welding']], ...five }).verdict).toBe('partial');
  expect(
    ask(profile, 'experience', '5 years of work with customers', { terms: [['customer service']], ...five }).verdict,
  ).toBe('matched');
});

test('years of selling to businesses are not those behind a counter', () => {
  const quote = '5+ years of B2B sales';
  const asked = (work: Profile['work']) => ask({ work }, 'experience', quote, { terms: [['B2B sales']], ...five });
  const shop = { position: 'Retail Sales Associate', startDate: '2010-01', endDate: '2020-12' };
  const rep = { position: 'Account Executive', startDate: '2021-01', endDate: '2023-12' };
  const judgement = asked([rep, shop]);
  expect(reasonInWords(judgement.reason, english)).toBe('3 years of 5.');
  expect(judgement.evidence).toEqual(['work/0']);
  const supplier = { ...shop, position: 'Sales Clerk', summary: 'Sold office furniture to small businesses.' };
  expect(asked([rep, supplier]).verdict).toBe('matched');
});

test('without any job there is nothing to go by', () => {
  const judgement = ask({ basics: { name: 'A' } }, 'experience', 'Retail experience', { terms: [['retail']] });
  expect(judgement.verdict).toBe('unknown');
});

test('a skill that no dated job shows is partial where years are asked', () => {
  const profile: Profile = { work: [{ position: 'Cashier' }], skills: [{ name: 'Tools', keywords: ['Excel'] }] };
  const judgement = ask(profile, 'experience', '3 years of Excel', { terms: [['Excel']], years: { min: 3 } });
  expect(judgement).toMatchObject({ verdict: 'partial', reason: { key: 'reasonYearsUndated' } });
});

test('a certificate, a course or a hobby is no experience', () => {
  const profile: Profile = {
    work: [{ position: 'Barista', name: 'Mill Lane Coffee' }],
    education: [{ studyType: 'BSc', area: 'Biology', courses: ['Welding'] }],
    certificates: [{ name: 'Welding certificate' }],
    interests: [{ name: 'Welding' }],
  };
  expect(ask(profile, 'experience', 'Welding experience', { terms: [['welding']] }).verdict).toBe('missing');
  expect(ask(profile, 'skill', 'Knowledge of welding', { terms: [['welding']] }).verdict).toBe('matched');
});

test('a word of one trade is not taken for another', () => {
  const shop: Profile = {
    work: [
      { position: 'Store associate', name: 'Tallow Lane', highlights: ['Unloaded freight and two trucks a week'] },
    ],
  };
  expect(ask(shop, 'experience', 'Logistics experience', { terms: [['logistics']] }).verdict).toBe('missing');
  expect(ask(shop, 'experience', 'Commercial driving', { terms: [['commercial driving']] }).verdict).toBe('missing');
  const driver: Profile = {
    work: [{ position: 'Truck Driver', name: 'Ostler', highlights: ['Flatbed loads, RF scanner'] }],
  };
  expect(ask(driver, 'experience', 'Tractor-trailer experience', { terms: [['tractor-trailer']] }).verdict).toBe(
    'matched',
  );
  expect(ask(driver, 'experience', 'Engineering experience', { terms: [['engineering']] }).verdict).toBe('missing');
  const insurer: Profile = {
    work: [{ position: 'Agent', name: 'Corrie', highlights: ['Insurance sales to families'] }],
  };
  expect(ask(insurer, 'experience', 'Insurance background', { terms: [['insurance industry']] }).verdict).toBe(
    'matched',
  );
  expect(ask(shop, 'experience', 'Insurance sales', { terms: [['insurance sales']] }).verdict).not.toBe('matched');
});

test('leading people is asked of who has led people', () => {
  const terms = { terms: [['leading'], ['bakery']] };
  const baker = (highlight: string): Profile => ({
    work: [{ position: 'Baker', startDate: '2018-01', highlights: [highlight] }],
  });
  const asked = (profile: Profile) => ask(profile, 'experience', 'Experience leading a bakery team', terms).verdict;
  expect(asked(baker('Leading recipe changes on sourdough'))).toBe('partial');
  expect(asked(baker('Supervised four apprentices'))).toBe('matched');
});

test('related experience that names nothing is measured against the title', () => {
  const asked = (title: string) =>
    judge(
      requirement('experience', '2 years of job-related experience, coursework included', { years: { min: 2 } }),
      warehouse,
      TODAY,
      title,
    ).verdict;
  expect(asked('Warehouse Associate')).toBe('matched');
  expect(asked('Dental Hygienist')).toBe('missing');
});

test('a job of the same noun and another word of the title is like it; of the same noun alone, in part', () => {
  const restorer: Profile = { work: [{ position: 'Senior Quilt Restorer II', startDate: '2016-01' }] };
  const asked = (title: string, quote: string) =>
    judge(requirement('experience', quote, { years: { min: 3 } }), restorer, TODAY, title).verdict;
  expect(asked('Quilt and Lace Restorer', '3 years of related experience')).toBe('matched');
  expect(asked('Organ Restorer - Night Shift', '3 years of related experience')).toBe('partial');
  expect(asked('Florist', '3 years of related experience')).toBe('missing');
  expect(asked('Organ Restorer', 'At least 3 years of experience')).toBe('matched');
  expect(asked('Florist', 'At least 3 years of experience')).toBe('partial');
});

test('where a related field will do, what comes near is enough', () => {
  const trucker: Profile = { work: [{ position: 'Nurse', startDate: '2018-01' }] };
  const asked = (quote: string) =>
    ask(trucker, 'experience', quote, { terms: [['evidence-based practice']], years: { min: 2 } }).verdict;
  expect(asked('2 years in evidence-based practice')).toBe('partial');
  expect(asked('2 years in evidence-based practice or a related field')).toBe('matched');
});

test('a grade of the federal pay scale is asked, not taken from other work', () => {
  const quote = 'One year of specialized experience equivalent to the GS-11 level';
  const judged = judge(requirement('experience', quote, { years: { min: 1 } }), teacher, TODAY, 'Teacher');
  expect(judged.verdict).toBe('unknown');
});

test('a grade of the employer’s own is shown by that very title', () => {
  const asked = (position: string) =>
    ask({ work: [{ position, startDate: '2020-01' }] }, 'experience', 'One year as Clerk II', {
      terms: [['Clerk II']],
    });
  expect(asked('Clerk II').verdict).toBe('matched');
  expect(asked('Clerk').verdict).toBe('missing');
});

test('where no job has dates the summary’s own figure counts', () => {
  const profile: Profile = {
    basics: { summary: 'Fifteen years of bookbinding, by hand and by machine.' },
    work: [{ position: 'Bookbinder' }],
  };
  const asked = (years: number) =>
    ask(profile, 'experience', `${years} years of bookbinding`, { terms: [['bookbinding']], years: { min: years } });
  expect(asked(10)).toMatchObject({ verdict: 'matched', reason: { key: 'reasonYearsEnough', values: [15, 10] } });
  expect(asked(20)).toMatchObject({ verdict: 'partial', reason: { key: 'reasonYearsShort' } });
});

test('a job for half of the time counts half, unless it is one’s staff that works so', () => {
  const jobs = (position: string, highlight: string): Profile => ({
    work: [{ position, startDate: '2020-01', endDate: '2023-12', highlights: [highlight] }],
  });
  const asked = (profile: Profile) =>
    ask(profile, 'experience', '3 years of baking', { terms: [['baking']], years: { min: 3 } });
  expect(asked(jobs('Baker', 'Baking of rye bread')).verdict).toBe('matched');
  expect(asked(jobs('Baker (part-time)', 'Baking of rye bread'))).toMatchObject({
    verdict: 'partial',
    reason: { key: 'reasonYearsShort', values: [2, 3] },
  });
  expect(asked(jobs('Baker', 'Half-time, baking of rye bread')).verdict).toBe('partial');
  expect(asked(jobs('Baker', 'Baking of rye bread with ten part-time helpers')).verdict).toBe('matched');
});

test('who is one of the people has not led them', () => {
  const terms = [['bakers'], ['pastry specialists']];
  const asked = (profile: Profile) =>
    ask(profile, 'experience', 'Experience managing bakers and pastry specialists', { terms }).verdict;
  const job = { position: 'Baker', startDate: '2018-02' };
  expect(asked({ work: [{ ...job, highlights: ['Pastry specialist of the house'] }] })).toBe('missing');
  expect(asked({ work: [{ ...job, highlights: ['Supervised four bakers and a pastry specialist'] }] })).toBe('matched');
});

test('what names nothing by itself is a part where the sentence is shown in part', () => {
  const profile: Profile = { work: [{ position: 'Clerk', highlights: ['Kept the seed library of a botanic garden'] }] };
  const asked = (quote: string) => ask(profile, 'experience', quote, { terms: [['business results']] }).verdict;
  expect(asked('Turned a botanic garden, a ferry and a bakery into business results')).toBe('partial');
  expect(asked('Turned a sailing school, a ferry and a bakery into business results')).toBe('missing');
});

const STRANGERS: readonly (readonly [string, string])[] = [
  ['Accountant', 'paralegal'],
  ['Teacher', 'dental assistant'],
  ['Receptionist', 'underwriter'],
  ['Electrician', 'architect'],
  ['Line Cook', 'sous chef'],
];
for (const [position, role] of STRANGERS) {
  test(`the work of an office or a site that they share makes a ${position} no ${role}`, () => {
    const profile: Profile = { work: [{ position, startDate: '2015-01' }] };
    expect(ask(profile, 'experience', `Experience as a ${role}`, { terms: [[role]] }).verdict).toBe('missing');
  });
}

test('enough years of a part say what the rest is', () => {
  const terms = [['B2B sales'], ['yacht brokerage']];
  const { reason } = ask(sales, 'experience', 'Five years of B2B sales and yacht brokerage', {
    terms,
    years: { min: 5 },
  });
  expect(reason).toMatchObject({ key: 'reasonYearsSome', values: [expect.any(Number), 5, 'yacht brokerage'] });
});

test('to have taught is to share what one knows, and not yet to have mentored', () => {
  const profile: Profile = {
    work: [{ position: 'Potter', startDate: '2020-01', highlights: ['Taught a glaze class'] }],
  };
  expect(ask(profile, 'trait', 'A good mentor').verdict).toBe('matched');
  expect(ask(profile, 'experience', 'Experience mentoring', { terms: [['mentoring']] }).verdict).not.toBe('matched');
});
