import { describe, expect, it } from 'vitest';
import { evidenceInWords } from '../../lib/view/evidence.ts';
import { findInGroups, toGroups } from '../../lib/view/groups.ts';
import { english } from '../../lib/view/words.ts';
import { judgements, profile, requirements } from './sample.ts';

const groups = toGroups(requirements, { judgements, profile }, english);
const rowOf = (quote: string) => groups.flatMap(({ rows }) => rows).find((row) => row.quote.startsWith(quote));

describe('the groups', () => {
  it('put what needs a look first, and must-haves before nice-to-haves', () => {
    expect(groups.map(({ title, rows }) => [title, rows.map(({ short }) => short)])).toEqual([
      ['Not in your profile', ['ACLS certification', 'Bachelor’s degree · Nursing', 'Contacts · home care']],
      [
        'Tell us',
        [
          'Three 12-hour night shifts a week, every third weekend',
          'Lift and turn patients of up to 50 pounds',
          'Travel · up to 20%',
        ],
      ],
      ['Partly', ['5+ years · acute care nursing', 'Epic or Cerner, Excel, Omnicell']],
      [
        'You have this',
        [
          'RN license',
          'Telemetry',
          'Steady presence for families on the hardest day of their lives …',
          'Spanish · conversational',
        ],
      ],
    ]);
  });

  it('without a profile are must-haves and nice-to-haves, without a verdict', () => {
    const plain = toGroups(requirements, undefined, english);
    expect(plain.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Must-haves', 8],
      ['Nice to have', 4],
    ]);
    expect(plain.flatMap(({ rows }) => rows).some((row) => 'verdict' in row || 'reason' in row)).toBe(false);
  });

  it('put a deal-breaker before everything else', () => {
    const [license] = requirements.filter(({ quote }) => quote.startsWith('ACLS'));
    const [skill] = requirements.filter(({ quote }) => quote.startsWith('Proficient'));
    if (!license || !skill) throw new Error('The sample has changed.');
    const missing = { verdict: 'missing', reason: { key: 'reasonNotSaid', values: [] }, evidence: [] } as const;
    const [group] = toGroups([skill, license], { judgements: [missing, missing], profile }, english);
    expect(group?.rows.map(({ short, dealBreaker }) => [short, dealBreaker])).toEqual([
      ['ACLS certification', true],
      ['Epic or Cerner, Excel, Omnicell', false],
    ]);
  });

  it('are searched in short and in full, whatever the case and the accents, and say what is left', () => {
    const found = (wanted: string) => findInGroups(groups, wanted).map(({ key, rows }) => [key, rows.length]);
    expect(found('epic')).toEqual([['partial', 1]]);
    expect(found('TACOMA')).toEqual([]);
    expect(found('weekend SHIFTS')).toEqual([['unknown', 1]]);
    expect(found('  ')).toEqual(groups.map(({ key, rows }) => [key, rows.length]));
  });

  it('leave out what is empty', () => {
    expect(toGroups([], { judgements: [], profile }, english)).toEqual([]);
  });
});

describe('a row', () => {
  it('marks each term by what the profile shows', () => {
    expect(rowOf('Proficient in Epic')?.terms).toEqual([
      [
        { term: 'Epic', met: true },
        { term: 'Cerner', met: false },
      ],
      [{ term: 'Excel', met: true }],
      [{ term: 'Omnicell', met: false }],
    ]);
  });

  it('names the statement that decided it, so that it can be taken back', () => {
    expect(rowOf('Comfortable with telemetry')?.said).toEqual({
      answer: 'has',
      statement: 'Comfortable with telemetry',
    });
    expect(rowOf('ACLS')?.said).toEqual({ answer: 'lacks', statement: 'ACLS certification' });
    expect(rowOf('Active RN')?.said).toBeUndefined();
  });

  it('says the other ways to satisfy it', () => {
    expect(rowOf('Bachelor of Science')?.alternatives).toEqual(['or 4+ years of experience']);
  });
});

describe('evidence', () => {
  it.each([
    ['work/0', 'Staff Nurse, Cardiac Unit, Northwind General Hospital, 2020–now'],
    ['work/1', 'Registered Nurse, Lakeside Clinic, 2016–2020'],
    ['work/0/position', 'Staff Nurse, Cardiac Unit, Northwind General Hospital, 2020–now'],
    [
      'work/0/highlights/0',
      '“Precepted four new graduates” (Staff Nurse, Cardiac Unit, Northwind General Hospital, 2020–now)',
    ],
    ['education/0', 'Associate of Science, Nursing, Bay College, 2016'],
    ['certificates/0', 'BLS, American Heart Association, 2025'],
    ['skills/0/keywords/0', 'Epic (Tools)'],
    ['languages/0', 'Spanish, Conversational'],
    ['basics/summary', '“Registered nurse with eight years at the bedside, calm when it gets loud.”'],
    ['fit/travel/maxPercent', 'Travel, in percent of your time: 10'],
    ['fit/schedule/weekends', 'Weekends: yes'],
    ['fit/has/0', 'you said “I have this”: Comfortable with telemetry'],
    ['fit/lacks/0', 'you said “I don’t”: ACLS certification'],
  ])('%s is "%s"', (pointer, words) => {
    expect(evidenceInWords(pointer, profile, english)).toBe(words);
  });

  it.each(['work/7', 'awards/0', 'fit/has/9', 'nonsense', 'work/0/highlights/5'])(
    'that the profile no longer has is not spoken of: %s',
    (pointer) => {
      expect(evidenceInWords(pointer, profile, english)).toBeUndefined();
    },
  );

  it('is cut where it is long, at a word', () => {
    const summary = 'word '.repeat(100).trim();
    expect(evidenceInWords('basics/summary', { basics: { summary } }, english)).toMatch(/^“(?:word ){20,30}…”$/);
  });

  it('is cut where it is long and has no spaces', () => {
    const summary = 'x'.repeat(500);
    expect(evidenceInWords('basics/summary', { basics: { summary } }, english)?.length).toBeLessThan(160);
  });
});
