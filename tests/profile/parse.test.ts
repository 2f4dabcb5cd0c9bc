import { expect, test } from 'vitest';
import { exportProfile } from '../../lib/profile/export.ts';
import { parseProfile, parseProfileText } from '../../lib/profile/parse.ts';
import en from '../../locales/en.json' with { type: 'json' };
import accountant from '../profiles/accountant.json' with { type: 'json' };
import nurse from '../profiles/nurse.json' with { type: 'json' };
import sales from '../profiles/sales.json' with { type: 'json' };
import software from '../profiles/software.json' with { type: 'json' };
import teacher from '../profiles/teacher.json' with { type: 'json' };
import warehouse from '../profiles/warehouse.json' with { type: 'json' };

const SAMPLES = { accountant, nurse, sales, software, teacher, warehouse };

for (const [name, file] of Object.entries(SAMPLES)) {
  test(`the sample profile “${name}” is read, and comes out again as it went in`, () => {
    const read = parseProfile(file);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    const { $schema, ...out } = JSON.parse(exportProfile(read.value));
    expect($schema).toContain('jsonresume');
    const { $schema: _, ...before } = { $schema: undefined, ...file };
    expect(out).toEqual(before);
  });
}

const WRONG: readonly (readonly [string, unknown, string, string])[] = [
  ['a date in words', { work: [{ startDate: 'spring 2020' }] }, 'work/0/startDate', 'profileProblemDate'],
  ['a month that is none', { work: [{}, { startDate: '2020-13' }] }, 'work/1/startDate', 'profileProblemDate'],
  ['a month of an award that is none', { awards: [{ date: '2020-13' }] }, 'awards/0/date', 'profileProblemDate'],
  [
    'a month of a publication that is none',
    { publications: [{ releaseDate: '2020-13' }] },
    'publications/0/releaseDate',
    'profileProblemDate',
  ],
  ['a day that is none', { education: [{ endDate: '2021-02-30' }] }, 'education/0/endDate', 'profileProblemDate'],
  [
    'an end before its start',
    { work: [{ startDate: '2021-05', endDate: '2020' }] },
    'work/0/endDate',
    'profileProblemDateOrder',
  ],
  ['a list that is text', { skills: 'Excel' }, 'skills', 'profileProblemList'],
  ['an entry that is text', { work: ['Nurse'] }, 'work/0', 'profileProblemGroup'],
  ['a number for text', { basics: { name: 7 } }, 'basics/name', 'profileProblemText'],
  [
    'text for a number',
    { fit: { physical: { liftPounds: '50 lb' } } },
    'fit/physical/liftPounds',
    'profileProblemNumber',
  ],
  ['text for yes or no', { fit: { schedule: { nights: 'yes' } } }, 'fit/schedule/nights', 'profileProblemFlag'],
  ['more than all', { fit: { travel: { maxPercent: 140 } } }, 'fit/travel/maxPercent', 'profileProblemTooBig'],
  ['less than nothing', { fit: { physical: { liftPounds: -5 } } }, 'fit/physical/liftPounds', 'profileProblemTooSmall'],
  ['a list', [], '', 'profileProblemNotResume'],
  ['text', 'Nurse', '', 'profileProblemNotResume'],
  ['nothing', null, '', 'profileProblemNotResume'],
  ['another kind of document', { name: 'left-pad', dependencies: {} }, '', 'profileProblemNotResume'],
];

for (const [what, raw, path, key] of WRONG) {
  test(`${what} is refused, with its path`, () => {
    const read = parseProfile(raw);
    expect(read).toMatchObject({ ok: false, error: { path, key } });
    if (!read.ok) expect(en).toHaveProperty(read.error.key);
  });
}

test('a date that is the same year as its start is no end before it', () => {
  expect(parseProfile({ work: [{ startDate: '2020-05', endDate: '2020' }] }).ok).toBe(true);
});

test('older JSON Resume files and blanks are brought up to date', () => {
  const read = parseProfile({
    basics: { name: 'Ada', website: 'https://example.com', summary: null, label: ' ' },
    work: [{ company: 'Northwind', position: 'Clerk', startDate: '2020-01', endDate: 'Present' }],
    education: [{ gpa: '3.5', endDate: '' }],
    skills: [null, { name: 'Office' }],
  });
  expect(read).toEqual({
    ok: true,
    value: {
      basics: { name: 'Ada', url: 'https://example.com' },
      work: [{ name: 'Northwind', position: 'Clerk', startDate: '2020-01' }],
      education: [{ score: '3.5' }],
      skills: [{ name: 'Office' }],
    },
  });
});

test('a name from before 1.0.0 does not overwrite today’s', () => {
  expect(parseProfile({ work: [{ company: 'Old', name: 'New' }] })).toMatchObject({
    value: { work: [{ name: 'New' }] },
  });
});

test('keys that we don’t know stay', () => {
  const raw = { basics: { name: 'Ada', pronouns: 'she' }, meta: { version: 'v1' }, fit: { shoeSize: 40 } };
  const read = parseProfile(raw);
  expect(read).toEqual({ ok: true, value: raw });
});

test('an empty profile is one that nothing is in yet', () => {
  expect(parseProfile({}).ok).toBe(true);
});

test('text that is no JSON is said to be none; a byte order mark does no harm', () => {
  expect(parseProfileText('My résumé')).toMatchObject({ ok: false, error: { key: 'profileProblemNotJson' } });
  expect(parseProfileText('\uFEFF{"basics":{"name":"Ada"}}')).toMatchObject({ ok: true });
});

test('the export begins with the person and ends with the fit', () => {
  const text = exportProfile({ fit: { has: ['tact'] }, work: [], basics: { name: 'Ada' } });
  expect(Object.keys(JSON.parse(text))).toEqual(['$schema', 'basics', 'work', 'fit']);
  expect(text.endsWith('\n')).toBe(true);
});
