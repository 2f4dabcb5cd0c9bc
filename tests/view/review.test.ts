import { describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import { adviceFrom } from '../../lib/view/advice.ts';
import { differencesInWords, linesOf, reviewOf, takenOf } from '../../lib/view/review.ts';
import { english } from '../../lib/view/words.ts';

const read: Profile = {
  basics: { name: 'Ines Abara', location: { city: 'Tacoma' } },
  work: [
    { position: 'Picker', name: 'Harbor Cold Storage' },
    { position: 'Loader', startDate: '2018' },
  ],
  skills: [{ name: 'Tools', keywords: ['Forklift', 'Scanner'] }],
};

describe('what is to be reviewed', () => {
  const pointers = reviewOf(read).flatMap(({ entries }) =>
    entries.flatMap(({ fields }) => fields.map((f) => f.pointer)),
  );

  it('is every field with a value, and nothing of sections without one', () => {
    expect(pointers).toContain('basics/location/city');
    expect(pointers).toContain('skills/0/keywords');
    expect(pointers.some((pointer) => pointer.startsWith('education'))).toBe(false);
  });

  it('is also the date that was not found, and no other empty field', () => {
    expect(pointers).toContain('work/0/startDate');
    expect(pointers).not.toContain('work/0/summary');
    expect(pointers).not.toContain('basics/email');
  });
});

describe('what is taken', () => {
  it('is what was read without the entries and fields that are left out', () => {
    expect(takenOf(read, new Set(['work/0', 'work/1/startDate', 'basics/location/city']))).toEqual({
      basics: { name: 'Ines Abara' },
      work: [{ position: 'Loader' }],
      skills: read.skills,
    });
  });

  it('stays right in long lists, where a text order of the places would not be', () => {
    const many = { skills: Array.from({ length: 12 }, (_, at) => ({ name: `s${at}` })) };
    const { skills } = takenOf(many, new Set(['skills/2', 'skills/10', 'skills/2/name']));
    expect(skills).toEqual(many.skills.filter((_, at) => at !== 2 && at !== 10));
  });
});

describe('the lines of a field', () => {
  const origins = {
    'work/0/position': [4],
    'work/0/name': [3],
    'skills/0/keywords/0': [9],
    'skills/0/keywords/1': [8, 9],
  };

  it('are its own, or those of its parts', () => {
    expect(linesOf(origins, 'work/0/position')).toEqual([4]);
    expect(linesOf(origins, 'skills/0/keywords')).toEqual([8, 9]);
  });

  it('are those of its entry where it was not found, and none where nothing is known', () => {
    expect(linesOf(origins, 'work/0/startDate')).toEqual([3, 4]);
    expect(linesOf(origins, 'work/1/startDate')).toEqual([]);
    expect(linesOf(origins, 'basics/name')).toEqual([]);
  });
});

describe('the differences', () => {
  it('say where, and what was and will be there', () => {
    const differences = [
      { pointer: 'work/1', kind: 'added' as const, after: read.work?.[1] },
      { pointer: 'work/0/name', kind: 'kept' as const, before: 'Harbor', after: 'Harbour' },
      { pointer: 'fit/location/places', kind: 'changed' as const, before: ['A'], after: ['A', 'B'] },
      { pointer: 'basics', kind: 'added' as const, after: read.basics },
    ];
    expect(differencesInWords(differences, read, english)).toEqual([
      { pointer: 'work/1', kind: 'added', what: 'Work: Loader, 2018–now' },
      {
        pointer: 'work/0/name',
        kind: 'kept',
        what: 'Work: Picker, Harbor Cold Storage · Employer',
        before: 'Harbor',
        after: 'Harbour',
      },
      {
        pointer: 'fit/location/places',
        kind: 'changed',
        what: 'What works for you: Places you can work in',
        before: 'A',
        after: 'A, B',
      },
      { pointer: 'basics', kind: 'added', what: 'About you' },
    ]);
  });
});

describe('advice', () => {
  const asked = [
    { kind: 'travel' as const, postings: 12 },
    { kind: 'schedule' as const, postings: 5 },
    { kind: 'trait' as const, postings: 3 },
    { kind: 'physical' as const, postings: 2 },
    { kind: 'location' as const, postings: 1 },
  ];

  it('is what most postings asked, three things at most', () => {
    expect(adviceFrom(asked, {}).map(({ kind }) => kind)).toEqual(['travel', 'schedule', 'trait']);
  });

  it('leaves out what the profile says by now, and what one posting asked only', () => {
    const profile: Profile = { basics: { summary: 'Calm.' }, fit: { travel: { maxPercent: 0 } } };
    expect(adviceFrom(asked, profile).map(({ kind }) => kind)).toEqual(['schedule', 'physical']);
  });

  it('leads to the first field that is empty', () => {
    const profile: Profile = { fit: { schedule: { weekends: false } } };
    expect(adviceFrom(asked.slice(1, 2), profile)[0]?.pointer).toBe('fit/schedule/nights');
  });
});
