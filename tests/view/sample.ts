import type { PostingFacts } from '../../lib/model/posting.ts';
import type { Profile } from '../../lib/model/profile.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import type { SavedPosting } from '../../lib/model/saved.ts';
import type { Judgement } from '../../lib/model/verdict.ts';

// A made-up posting, judged by hand, with every verdict and every field: the views are tested without the parser.

export const facts: PostingFacts = {
  url: 'https://www.example.com/jobs/charge-nurse',
  site: 'generic',
  title: 'Charge Nurse, Cardiac Step-Down Unit (Nights)',
  company: 'Harbor Ridge Medical Center',
  location: 'Tacoma, WA',
  employmentType: 'full-time',
  salary: { min: 48, max: 61.5, currency: 'USD', period: 'hour' },
  language: 'en',
};

export const profile: Profile = {
  basics: { name: 'Ilse Varga', summary: 'Registered nurse with eight years at the bedside, calm when it gets loud.' },
  work: [
    {
      position: 'Staff Nurse, Cardiac Unit',
      name: 'Northwind General Hospital',
      startDate: '2020-03',
      highlights: ['Precepted four new graduates'],
    },
    { position: 'Registered Nurse', name: 'Lakeside Clinic', startDate: '2016-05', endDate: '2020-02' },
  ],
  education: [{ studyType: 'Associate of Science', area: 'Nursing', institution: 'Bay College', endDate: '2016-04' }],
  certificates: [{ name: 'BLS', issuer: 'American Heart Association', date: '2025-01' }],
  skills: [{ name: 'Tools', keywords: ['Epic', 'Excel'] }],
  languages: [{ language: 'Spanish', fluency: 'Conversational' }],
  fit: {
    travel: { maxPercent: 10 },
    schedule: { weekends: true },
    has: ['Comfortable with telemetry'],
    lacks: ['ACLS certification'],
  },
};

type Line = Omit<Requirement, 'id' | 'span' | 'trace'>;

const lines: readonly (readonly [Line, Judgement])[] = [
  [
    {
      kind: 'experience',
      importance: 'required',
      quote: 'At least five years of acute care nursing',
      terms: [['acute care nursing']],
      years: { min: 5 },
      section: 'What we need',
    },
    {
      verdict: 'partial',
      reason: { key: 'reasonNotSaid', values: [] },
      evidence: ['work/0'],
      terms: [[true]],
    },
  ],
  [
    {
      kind: 'credential',
      importance: 'required',
      quote: 'Active RN license in Washington or a compact state',
      terms: [['RN license']],
      section: 'What we need',
    },
    { verdict: 'matched', reason: { key: 'reasonNotSaid', values: [] }, evidence: ['work/0'], terms: [[true]] },
  ],
  [
    {
      kind: 'credential',
      importance: 'required',
      quote: 'ACLS certification is a must',
      terms: [['ACLS certification']],
      section: 'What we need',
    },
    { verdict: 'missing', reason: { key: 'reasonNotSaid', values: [] }, evidence: ['fit/lacks/0'], terms: [[false]] },
  ],
  [
    {
      kind: 'skill',
      importance: 'required',
      quote: 'Proficient in Epic or Cerner, Excel and the Omnicell cabinet',
      terms: [['Epic', 'Cerner'], ['Excel'], ['Omnicell']],
      section: 'What we need',
    },
    {
      verdict: 'partial',
      reason: { key: 'reasonNotSaid', values: [] },
      evidence: ['skills/0/keywords/0', 'skills/0/keywords/1'],
      terms: [[true, false], [true], [false]],
    },
  ],
  [
    {
      kind: 'education',
      importance: 'preferred',
      quote: 'Bachelor of Science in Nursing preferred, or equivalent experience',
      terms: [['Nursing']],
      level: 'bachelor',
      alternatives: [{ kind: 'experience', years: { min: 4 } }],
      section: 'Good to have',
    },
    { verdict: 'missing', reason: { key: 'reasonNotSaid', values: [] }, evidence: ['education/0'], terms: [[true]] },
  ],
  [
    {
      kind: 'language',
      importance: 'preferred',
      quote: 'Spanish at a conversational level is a plus',
      terms: [['Spanish']],
      level: 'conversational',
    },
    { verdict: 'matched', reason: { key: 'reasonNotSaid', values: [] }, evidence: ['languages/0'], terms: [[true]] },
  ],
  [
    {
      kind: 'skill',
      importance: 'required',
      quote: 'Comfortable with telemetry',
      terms: [['telemetry']],
    },
    { verdict: 'matched', reason: { key: 'reasonNotSaid', values: [] }, evidence: ['fit/has/0'] },
  ],
  [
    {
      kind: 'schedule',
      importance: 'required',
      quote: 'Three 12-hour night shifts a week, every third weekend',
      terms: [],
    },
    { verdict: 'unknown', reason: { key: 'reasonNotSaid', values: [] }, evidence: ['fit/schedule/weekends'] },
  ],
  [
    { kind: 'physical', importance: 'required', quote: 'Able to lift and turn patients of up to 50 pounds', terms: [] },
    { verdict: 'unknown', reason: { key: 'reasonNotSaid', values: [] }, evidence: [] },
  ],
  [
    {
      kind: 'travel',
      importance: 'preferred',
      quote: 'willing to float to our Gig Harbor site, up to 20% of shifts',
      terms: [],
      percent: { max: 20 },
    },
    { verdict: 'unknown', reason: { key: 'reasonNotSaid', values: [] }, evidence: ['fit/travel/maxPercent'] },
  ],
  [
    {
      kind: 'trait',
      importance: 'required',
      quote: 'A steady presence for families on the hardest day of their lives, who keeps the team together',
      terms: [],
    },
    { verdict: 'matched', reason: { key: 'reasonNotSaid', values: [] }, evidence: ['basics/summary'] },
  ],
  [
    {
      kind: 'contacts',
      importance: 'preferred',
      quote: 'relationships with home-care agencies in Pierce County',
      terms: [['home care']],
    },
    { verdict: 'missing', reason: { key: 'reasonNotSaid', values: [] }, evidence: [], terms: [[false]] },
  ],
];

export const requirements: readonly Requirement[] = lines.map(([line], index) => ({
  ...line,
  id: `line-${index}`,
  span: { start: index * 100, end: index * 100 + line.quote.length },
  trace: [`${line.kind}/made-up`],
}));

export const judgements: readonly Judgement[] = lines.map(([, judgement]) => judgement);

/** The posting, saved with no note. */
export const saved: SavedPosting = {
  version: 1,
  id: 'a',
  savedAt: '2026-11-24T12:00:00.000Z',
  facts,
  requirements: [...requirements],
  note: '',
};
