import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeProfiles } from '../../lib/profile/merge.ts';

const HAD = {
  basics: { name: 'Uma Dale', email: 'uma@example.com' },
  work: [{ position: 'Buyer', name: 'Tyne Steel', startDate: '2019', highlights: ['Bought coils'] }],
  skills: [{ name: 'SAP' }],
  fit: { has: ['a driving licence'] },
};

describe('a merge', () => {
  it('adds what is new and fills what is empty', () => {
    const { profile, changes } = mergeProfiles(HAD, {
      basics: { name: 'Uma Dale', phone: '555-0133' },
      work: [{ position: 'Clerk', name: 'Wear Ltd', startDate: '2016' }],
      skills: [{ name: 'sap' }, { name: 'Excel' }],
    });
    expect(profile.basics).toEqual({ name: 'Uma Dale', email: 'uma@example.com', phone: '555-0133' });
    expect(profile.work).toHaveLength(2);
    expect(profile.skills).toEqual([{ name: 'SAP' }, { name: 'Excel' }]);
    expect(profile.fit).toEqual({ has: ['a driving licence'] });
    expect(changes).toEqual([
      { pointer: 'basics/phone', kind: 'added', after: '555-0133' },
      { pointer: 'work/1', kind: 'added', after: { position: 'Clerk', name: 'Wear Ltd', startDate: '2016' } },
      { pointer: 'skills/1', kind: 'added', after: { name: 'Excel' } },
    ]);
  });

  it('overwrites nothing, and says what differs', () => {
    const { profile, changes } = mergeProfiles(HAD, { basics: { email: 'dale@example.org' } });
    expect(profile.basics).toEqual(HAD.basics);
    expect(changes).toEqual([
      { pointer: 'basics/email', kind: 'kept', before: 'uma@example.com', after: 'dale@example.org' },
    ]);
  });

  it('knows a job again by name and dates, and takes what it says more', () => {
    const { profile, changes } = mergeProfiles(HAD, {
      work: [
        {
          position: 'buyer',
          name: 'Tyne Steel Ltd.',
          startDate: '2019-03',
          endDate: '2022',
          highlights: ['Bought coils', 'Led two'],
        },
      ],
    });
    expect(profile.work).toEqual([
      {
        position: 'Buyer',
        name: 'Tyne Steel',
        startDate: '2019-03',
        endDate: '2022',
        highlights: ['Bought coils', 'Led two'],
      },
    ]);
    expect(changes.map(({ pointer, kind }) => [pointer, kind])).toEqual([
      ['work/0/name', 'kept'],
      ['work/0/startDate', 'changed'],
      ['work/0/endDate', 'added'],
      ['work/0/highlights', 'changed'],
    ]);
  });

  it('keeps apart jobs of one employer at different times, and different jobs', () => {
    const { profile } = mergeProfiles(HAD, {
      work: [
        { position: 'Buyer', name: 'Tyne Steel', startDate: '2012', endDate: '2014' },
        { position: 'Clerk', name: 'Tyne Steel', startDate: '2019' },
      ],
    });
    expect(profile.work).toHaveLength(3);
  });

  it('does not take C for C++', () => {
    expect(
      mergeProfiles({ skills: [{ name: 'C' }] }, { skills: [{ name: 'C++' }, { name: 'C#' }] }).profile.skills,
    ).toHaveLength(3);
  });

  it('knows degrees and courses again', () => {
    const had = { education: [{ institution: 'Dale College', studyType: 'BA', area: 'History', endDate: '2015' }] };
    const { profile, changes } = mergeProfiles(had, {
      education: [
        { institution: 'Dale College', studyType: 'BA', area: 'History', startDate: '2012', endDate: '2015' },
      ],
    });
    expect(profile.education).toHaveLength(1);
    expect(changes).toEqual([{ pointer: 'education/0/startDate', kind: 'added', after: '2012' }]);
  });

  it('of a profile with itself changes nothing', () => {
    const entry = fc.record(
      { position: fc.string(), name: fc.string({ minLength: 1 }), startDate: fc.constantFrom('2019', '2020-02') },
      { requiredKeys: ['name'] },
    );
    const profile = fc.record({
      work: fc.array(entry, { maxLength: 4 }),
      skills: fc.array(fc.record({ name: fc.string({ minLength: 1 }) })),
    });
    fc.assert(
      fc.property(profile, (one) => {
        const merged = mergeProfiles(one, one);
        expect(merged.profile).toEqual(one);
        expect(merged.changes).toEqual([]);
      }),
    );
  });
});
