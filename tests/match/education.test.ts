import { expect, test } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import { accountant, ask, check, nurse, type Row, sales, software, teacher, warehouse } from './ask.ts';

const bachelor = { level: 'bachelor' } as const;

const ROWS: readonly Row[] = [
  ['matched', sales, 'Bachelor’s degree', bachelor, 'education/0'],
  ['matched', sales, 'High school diploma or GED', { level: 'secondary' }],
  ['matched', teacher, 'Bachelor’s degree in biology', { ...bachelor, terms: [['biology']] }, 'education/1'],
  ['matched', sales, 'Bachelor’s in business or a related field', { ...bachelor, terms: [['business']] }],
  ['matched', software, 'Degree in a technical discipline', { ...bachelor, terms: [['technical discipline']] }],
  ['matched', accountant, 'BA in accounting', { ...bachelor, terms: [['accounting']] }],
  ['partial', sales, 'Bachelor’s degree in engineering', { ...bachelor, terms: [['engineering']] }, 'education/0'],
  ['partial', nurse, 'Master of Science in Nursing', { level: 'master', terms: [['nursing']] }, 'education/0'],
  ['partial', teacher, 'MS in computer science', { level: 'master', terms: [['computer science']] }, 'education/0'],
  ['missing', warehouse, 'Bachelor’s degree', bachelor, 'education/0'],
  [
    'matched',
    { education: [{ studyType: 'Some college', area: 'Psychology' }] },
    'High school',
    { level: 'secondary' },
  ],
  ['missing', warehouse, 'Master’s degree in logistics', { level: 'master', terms: [['logistics']] }],
  [
    'partial',
    teacher,
    'Doctorate in educational leadership',
    { level: 'doctorate', terms: [['educational leadership']] },
  ],
];

for (const row of ROWS) test(`${row[0]}: ${row[2]}`, () => check('education', row));

test('a degree that is not finished is a part', () => {
  const profile: Profile = {
    education: [{ area: 'Nursing', studyType: 'BSN', startDate: '2024-08', endDate: '2028-05' }],
  };
  const judgement = ask(profile, 'education', 'BSN', { level: 'bachelor', terms: [['nursing']] });
  expect(judgement).toMatchObject({ verdict: 'partial', reason: { key: 'reasonEducationUnfinished' } });
});

test('training without a degree is also shown by what one does', () => {
  const quote = 'Training in wound care and infection control';
  expect(ask(nurse, 'education', quote, { terms: [['wound care'], ['infection control']] }).verdict).toBe('matched');
  expect(ask(nurse, 'education', 'Training in welding', { terms: [['welding']] }).verdict).toBe('missing');
});

test('a certificate is a step to a degree of its field, not to any degree', () => {
  const profile: Profile = { education: [{ studyType: 'Certificate', area: 'Welding', endDate: '2020-05' }] };
  expect(ask(profile, 'education', 'Bachelor’s in welding', { ...bachelor, terms: [['welding']] }).verdict).toBe(
    'partial',
  );
  expect(ask(profile, 'education', 'Bachelor’s degree', bachelor).verdict).toBe('missing');
});

test('without a word on schooling it is asked', () => {
  expect(ask({}, 'education', 'Bachelor’s degree', bachelor).verdict).toBe('unknown');
});

test('equivalent experience stands in for the degree', () => {
  const alternatives = [{ kind: 'experience', terms: [['warehouse']], years: { min: 4 } }] as const;
  const wanted = { ...bachelor, alternatives: [...alternatives].map((one) => ({ ...one, terms: [['warehouse']] })) };
  expect(ask(warehouse, 'education', 'Bachelor’s degree or 4 years in a warehouse', wanted).verdict).toBe('matched');
});

test('a field may be shortened, and one of its kin with a lower degree is a part', () => {
  const school = (studyType: string, area: string) => ({ education: [{ studyType, area, endDate: '2018-05' }] });
  const asked = (profile: Profile, quote: string, term: string, level: 'associate' | 'bachelor') =>
    ask(profile, 'education', quote, { terms: [[term]], level }).verdict;
  expect(asked(school('BS', 'Electrical Engineering'), 'BS in EE', 'EE', 'bachelor')).toBe('matched');
  expect(
    asked(school('Certificate', 'Mechatronics'), 'Associate in plant maintenance', 'plant maintenance', 'associate'),
  ).toBe('partial');
  expect(
    asked(school('Certificate', 'Baking'), 'Associate in plant maintenance', 'plant maintenance', 'associate'),
  ).toBe('missing');
});

test('a degree that names its field asks for that field', () => {
  const master = { level: 'master' } as const;
  const school = (area: string): Profile => ({
    education: [{ studyType: 'Master of Science', area, endDate: '2018-05' }],
  });
  expect(ask(school('Geology'), 'education', 'MBA preferred', master).verdict).toBe('partial');
  expect(ask(school('Business Administration'), 'education', 'MBA preferred', master).verdict).toBe('matched');
  expect(ask(school('Geology'), 'education', 'Master’s degree preferred', master).verdict).toBe('matched');
});

test('a degree that one should be pursuing is had by students, and in part by who has it', () => {
  const bsc = (endDate: string): Profile => ({ education: [{ studyType: 'BSc', area: 'Geology', endDate }] });
  const asked = (profile: Profile, quote: string) =>
    ask(profile, 'education', quote, { level: 'bachelor', terms: [['geology']] }).verdict;
  expect(asked(bsc('2028-05'), 'Currently pursuing a bachelor’s in geology')).toBe('matched');
  expect(asked(bsc('2019-05'), 'Currently pursuing a bachelor’s in geology')).toBe('partial');
  expect(asked(bsc('2019-05'), 'Pursuing a bachelor’s in geology')).toBe('matched');
  expect(asked(bsc('2019-05'), 'Pursuing a bachelor’s in geology, expected graduation in 2028')).toBe('partial');
  expect(asked(bsc('2019-05'), 'Has or is pursuing a bachelor’s in geology')).toBe('matched');
});

test('who must be enrolled has not finished', () => {
  const school = (endDate: string): Profile => ({ education: [{ studyType: 'BA', area: 'History', endDate }] });
  expect(ask(school('2029-05'), 'education', 'Must be enrolled in a college program').verdict).toBe('matched');
  expect(ask(school('2019-05'), 'education', 'Must be enrolled in a college program').verdict).toBe('missing');
  expect(ask(school('2019-05'), 'education', 'Intent to return to school in the fall').verdict).toBe('missing');
  expect(ask(school('2019-05'), 'education', 'Current college student').verdict).toBe('missing');
  expect(ask(school('2029-05'), 'education', 'Current undergraduate student').verdict).toBe('matched');
  expect(ask(school('2019-05'), 'education', 'Rising sophomores and juniors').verdict).toBe('missing');
  const enrolled = (endDate: string, field: string) =>
    ask(school(endDate), 'education', `Enrolled in a ${field} degree`, { level: 'bachelor', terms: [[field]] }).verdict;
  expect(enrolled('2019-05', 'history')).toBe('partial');
  expect(enrolled('2029-05', 'geology')).toBe('partial');
  expect(enrolled('2019-05', 'geology')).toBe('missing');
});

test('a grade point average is read where the profile gives it, and else asked', () => {
  const asked = (score: string | undefined, quote = 'Cumulative GPA of 3.2') =>
    ask({ education: [{ studyType: 'BA', area: 'History', endDate: '2019-05', score }] }, 'education', quote).verdict;
  expect(asked('3.6')).toBe('matched');
  expect(asked('3.25 / 4.0')).toBe('matched');
  expect(asked('2.9')).toBe('missing');
  expect(asked('first class')).toBe('unknown');
  expect(asked(undefined)).toBe('unknown');
});

test('one degree of several names no field, and an equivalent degree is one of the same field', () => {
  const master = { level: 'master' } as const;
  const botanist: Profile = { education: [{ studyType: 'MSc', area: 'Botany', endDate: '2019-05' }] };
  expect(ask(botanist, 'education', 'MS, MBA or PhD', master).verdict).toBe('matched');
  expect(ask(botanist, 'education', 'MBA preferred', master).verdict).toBe('partial');
  const chemist: Profile = { education: [{ studyType: 'BS', area: 'Chemistry', endDate: '2019-05' }] };
  const asked = (quote: string) =>
    ask(chemist, 'education', quote, { level: 'bachelor', terms: [['biology']] }).verdict;
  expect(asked('BS or equivalent degree in biology')).toBe('partial');
  expect(asked('BS in biology or a related field')).toBe('matched');
});

test('a related technical field is any that is technical', () => {
  const machinist: Profile = { education: [{ studyType: 'BS', area: 'Mathematics', endDate: '2019-05' }] };
  const asked = (quote: string) =>
    ask(machinist, 'education', quote, { level: 'bachelor', terms: [['cyber security']] }).verdict;
  expect(asked('BS in cyber security or a related technical field')).toBe('matched');
});

test('what is no field of study is not asked as one', () => {
  const geologist: Profile = { education: [{ studyType: 'BS', area: 'Geology', endDate: '2019-05' }] };
  const quote = 'Bachelor’s degree or its equivalent in training and experience';
  expect(ask(geologist, 'education', quote, { level: 'bachelor', terms: [['training']] }).verdict).toBe('matched');
});

test('a related field is one of the same family, and relevant experience is no field', () => {
  const asked = (area: string, quote: string, term: string) =>
    ask({ education: [{ studyType: 'BSc', area, endDate: '2018-05' }] }, 'education', quote, {
      level: 'bachelor',
      terms: [[term]],
    }).verdict;
  expect(asked('Sociology', 'Bachelor’s in psychology or a related field', 'psychology')).toBe('matched');
  expect(asked('Statistics', 'Bachelor’s in psychology or a related field', 'psychology')).toBe('partial');
  expect(asked('Sociology', 'Bachelor’s in psychology, or relevant work experience', 'psychology')).toBe('partial');
  expect(asked('Political Science', 'Bachelor’s in a technical field', 'technical')).toBe('partial');
});

test('what is equivalent to a degree or has another word beside it is no related field', () => {
  const profile: Profile = { education: [{ studyType: 'BSc', area: 'Computer Science', endDate: '2015-06' }] };
  const asked = (quote: string) => ask(profile, 'education', quote, { ...bachelor, terms: [['data science']] }).verdict;
  expect(asked('Bachelor’s in data science or a related field')).toBe('matched');
  expect(asked('Bachelor’s in data science or an equivalent combination of training and experience')).toBe('partial');
  expect(asked('Bachelor’s in data science or other earth science')).toBe('partial');
});

test('who is to be pursuing a degree may still be on the way, or have come to its end', () => {
  const quote = 'Pursuing a bachelor’s degree';
  const school = (endDate: string): Profile => ({
    education: [{ studyType: 'BA', area: 'History', startDate: '2020-09', endDate }],
  });
  expect(ask(school('2029-05'), 'education', quote, bachelor).verdict).toBe('matched');
  expect(ask(school('2024-05'), 'education', quote, bachelor).verdict).toBe('matched');
  expect(ask(school('2024-05'), 'education', 'Currently pursuing a bachelor’s degree', bachelor).verdict).toBe(
    'partial',
  );
});

test('school subjects come with having been to school', () => {
  const profile: Profile = { education: [{ studyType: 'High School Diploma', endDate: '2019-06' }] };
  const judged = ask(profile, 'education', 'GCSEs in English and Maths', {
    level: 'secondary',
    terms: [['English'], ['Maths']],
  });
  expect(judged.verdict).toBe('matched');
});

test('a science is also one of numbers, and information technology is not all that is technical', () => {
  const profile: Profile = { education: [{ studyType: 'MPH', area: 'Biostatistics', endDate: '2019-06' }] };
  const asked = (field: string) =>
    ask(profile, 'education', `Master’s in ${field}`, { level: 'master', terms: [[field]] }).verdict;
  expect(asked('Science')).toBe('matched');
  expect(asked('IT')).toBe('partial');
});

test('experience instead of an advanced degree is a part of it: how much is enough is not said', () => {
  const asked = (level: 'bachelor' | 'master') =>
    ask(warehouse, 'education', 'Degree in logistics or equivalent experience', {
      level,
      terms: [['warehouse']],
      alternatives: [{ kind: 'experience' }],
    }).verdict;
  expect(asked('master')).toBe('partial');
  expect(asked('bachelor')).toBe('matched');
});
