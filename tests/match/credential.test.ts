import { expect, test } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import { accountant, ask, check, nurse, type Row, sales, software, teacher, warehouse } from './ask.ts';

const named = (...terms: string[]) => ({ terms: terms.map((term) => [term]) });

const ROWS: readonly Row[] = [
  ['matched', nurse, 'Active RN license', named('RN license'), 'certificates/0'],
  ['matched', nurse, 'Registered Nurse licensed in Arizona', named('Registered Nurse'), 'certificates/0'],
  ['partial', nurse, 'California RN license', named('California RN license'), 'certificates/0'],
  ['matched', nurse, 'BLS certification', named('BLS'), 'certificates/1'],
  ['partial', nurse, 'PALS required', named('PALS'), 'certificates/2'],
  ['partial', nurse, 'Certified Nursing Assistant', named('CNA'), 'certificates/0'],
  ['missing', nurse, 'CCRN certification', named('CCRN')],
  ['matched', warehouse, 'Forklift certification', named('forklift certification'), 'certificates/0'],
  ['matched', warehouse, 'CDL class B', named('CDL class B'), 'certificates/1'],
  ['partial', accountant, 'CPA license', named('CPA'), 'basics/summary'],
  ['matched', software, 'AWS certification', named('AWS certification'), 'certificates/0'],
  ['missing', software, 'PMP certification', named('PMP')],
  ['unknown', software, 'Must be able to obtain a CISSP within 12 months', named('CISSP')],
  ['unknown', software, 'Valid driver’s license', named('driver’s license')],
  ['unknown', sales, 'CPA license', named('CPA')],
  ['missing', teacher, 'Forklift certification', named('forklift certification')],
];

test('training in a subject is had by who has studied it', () => {
  const geologist: Profile = {
    education: [{ studyType: 'BS', area: 'Geology', endDate: '2019-05' }],
    certificates: [{ name: 'First aid' }],
  };
  expect(ask(geologist, 'credential', 'Formal training in geology', named('geology')).verdict).toBe('matched');
  expect(ask(geologist, 'credential', 'Formal training in welding', named('welding')).verdict).toBe('missing');
});

test('a licence that no term names is the one that the quote names', () => {
  const quote = 'License to practice as a registered nurse';
  expect(ask(nurse, 'credential', quote, named('license')).verdict).toBe('matched');
});

test.each([
  ['Valid class C driver license', 'partial'],
  ['B1 driving licence', 'partial'],
  ['Category C1 driving licence', 'partial'],
  ['Class E driver license', 'matched'],
  ['Driver license', 'matched'],
])('a driving licence is for the vehicles of its class: %s', (asked, verdict) => {
  const driver: Profile = { certificates: [{ name: 'Driver license, class E' }] };
  expect(ask(driver, 'credential', asked, named(asked)).verdict).toBe(verdict);
});

test('who may drive the largest lorries may drive the smaller', () => {
  const driver: Profile = { certificates: [{ name: 'Commercial driver license, class A' }] };
  expect(ask(driver, 'credential', 'Class C driver license', named('Class C driver license')).verdict).toBe('matched');
});

test.each([
  'Possess or successfully complete the Election Officer course',
  'Must successfully complete the Election Officer course',
])('what one may still complete is asked: %s', (quote) => {
  expect(ask(warehouse, 'credential', quote, named('Election Officer')).verdict).toBe('unknown');
});

test('who is on the way to it has what is asked where that will do', () => {
  const asked = (quote: string) => ask(accountant, 'credential', quote, named('CPA')).verdict;
  expect(asked('CPA, or working towards it')).toBe('matched');
  expect(asked('CPA, or studying for it')).toBe('matched');
  expect(asked('CPA')).toBe('partial');
});

test('the registration of another country is related to that of this one', () => {
  expect(ask(nurse, 'credential', 'NMC registration', named('NMC registration')).verdict).toBe('partial');
  expect(ask(teacher, 'credential', 'NMC registration', named('NMC registration')).verdict).toBe('missing');
});

test.each(['Class B CDL', 'Commercial driver’s license with all endorsements'])(
  'who may drive a car has a part of what a lorry takes: %s',
  (asked) => {
    const held = (name: string) => ask({ certificates: [{ name }] }, 'credential', asked, named(asked)).verdict;
    expect(held('Driver license, class D')).toBe('partial');
    expect(held('Commercial driver license, class A')).toBe('matched');
    expect(held('Notary public')).not.toBe('partial');
  },
);

test.each(['Drivers licence and a car', 'A clean licence is needed'])(
  'a driving licence is asked, as few list theirs: %s',
  (asked) => {
    expect(ask(teacher, 'credential', asked, named('licence')).verdict).toBe('unknown');
  },
);

test('the licence of an assistant is related to that of the trade, and not it', () => {
  const held = (name: string, asked: string) =>
    ask({ certificates: [{ name }] }, 'credential', asked, named(asked)).verdict;
  expect(held('Registered Pharmacy Technician, Ohio', 'Pharmacist license')).toBe('partial');
  expect(held('Physical Therapist Assistant license', 'Physical Therapist license')).toBe('partial');
  expect(held('EIT, State of Ohio', 'Professional Engineer license')).toBe('partial');
  expect(held('Physical Therapist license, Oregon', 'Physical Therapist license')).toBe('matched');
});

test('a multistate license holds in the states of the compact, and a course is no license', () => {
  const profile: Profile = {
    certificates: [{ name: 'RN, State of Ohio, multistate license' }, { name: 'RN refresher course' }],
  };
  const asked = (state: string) =>
    ask(profile, 'credential', `RN license in ${state}`, named('RN license', state)).verdict;
  expect(asked('Texas')).toBe('matched');
  expect(asked('Oregon')).toBe('partial');
});

for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('credential', row));

test('what is expired is said to be', () => {
  const judgement = ask(nurse, 'credential', 'PALS required', named('PALS'));
  expect(judgement.reason.key).toBe('reasonCredentialExpired');
  expect(judgement.reason.values[0]).toContain('2024-03');
});

test('what says until when it is valid is expired from the month after', () => {
  const verdictOf = (name: string) =>
    ask({ certificates: [{ name }] }, 'credential', 'BLS required', named('BLS')).verdict;
  expect(verdictOf('BLS (valid until 2019-03)')).toBe('partial');
  expect(verdictOf('BLS, expires May 2019')).toBe('partial');
  expect(verdictOf('BLS, exp. 05/2019')).toBe('partial');
  expect(verdictOf('BLS (valid until 2099-03)')).toBe('matched');
  expect(verdictOf('BLS, expires 12/2099')).toBe('matched');
});

test('who issued a credential is no second one', () => {
  const profile: Profile = {
    certificates: [{ name: 'Basic Life Support (BLS)', issuer: 'American Heart Association' }],
  };
  const extras = { terms: [['BLS'], ['American Heart Association']] };
  expect(ask(profile, 'credential', 'BLS card, American Heart Association', extras).verdict).toBe('matched');
  const other = { terms: [['BLS'], ['ACLS']] };
  expect(ask(profile, 'credential', 'BLS and ACLS', other).verdict).toBe('partial');
});

test('whether experience stands in for a credential is asked', () => {
  const extras = { terms: [['ACCA']], alternatives: [{ kind: 'experience' as const }] };
  expect(ask(accountant, 'credential', 'ACCA, or qualified by experience', extras).verdict).toBe('unknown');
});

test('the certificate of one product is not that of another that shares its words', () => {
  const profile: Profile = {
    certificates: [{ name: 'AWS Certified Solutions Architect', issuer: 'Amazon Web Services' }],
  };
  const asked = (name: string) => ask(profile, 'credential', `${name} a plus`, { terms: [[name]] }).verdict;
  expect(asked('Service Cloud certification')).toBe('missing');
  expect(asked('AWS certification')).toBe('matched');
});

test('of two that would do, the one that names a state is measured against the state asked', () => {
  const profile: Profile = {
    certificates: [{ name: 'RN, Colorado' }, { name: 'CCRN, critical care registered nurse' }],
  };
  const asked = (state: string) =>
    ask(profile, 'credential', `Registered nurse, licensed in ${state}`, { terms: [['Registered nurse']] });
  expect(asked('California')).toMatchObject({ verdict: 'partial', evidence: ['certificates/0'] });
  expect(asked('Colorado').verdict).toBe('matched');
});

test('of two that would do, the one that is held is named', () => {
  const { reason } = ask(software, 'credential', 'PMP or AWS certification', { terms: [['PMP', 'AWS certification']] });
  expect(reason).toEqual({ key: 'reasonShown', values: [software.certificates?.[0]?.name] });
});
