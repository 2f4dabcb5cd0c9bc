import { expect, test } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import { ask, type Extras, sales } from './ask.ts';

const withFit = (fit: Profile['fit']): Profile => ({ ...sales, fit: { ...sales.fit, ...fit } });
const terms = (...names: string[]): Extras => ({ terms: names.map((name) => [name]) });

test('a line ticked “I have this” is matched, one ticked “I don’t” is missing, whatever the rest says', () => {
  const quote = 'Experience with hydroponic tomatoes';
  expect(ask(withFit({ has: [quote] }), 'experience', quote, terms('hydroponic tomatoes'))).toMatchObject({
    verdict: 'matched',
    evidence: ['fit/has/0'],
  });
  expect(
    ask(withFit({ lacks: ['B2B sales experience'] }), 'experience', 'B2B sales experience.', terms('B2B sales')),
  ).toMatchObject({
    verdict: 'missing',
    evidence: ['fit/lacks/0'],
  });
});

test('what was ticked carries over to the same demand in other words', () => {
  const profile = withFit({ has: ['knowledge of hydroponics'], lacks: ['Azure'] });
  expect(ask(profile, 'skill', 'You know hydroponics well', terms('hydroponics')).verdict).toBe('matched');
  expect(ask(profile, 'experience', 'Has run systems on Microsoft Azure', terms('Microsoft Azure')).verdict).toBe(
    'missing',
  );
  expect(ask(profile, 'experience', 'Presenting by web conference', terms('web conference')).verdict).toBe('matched');
});

test('lacking the narrower thing does not deny the broader one, nor having the broader show the narrower', () => {
  const profile = withFit({ has: ['sales experience'], lacks: ['experience managing a sales team'] });
  expect(ask(profile, 'experience', 'Sales experience', terms('sales')).verdict).toBe('matched');
  expect(ask(profile, 'experience', 'Experience leading a sales team', terms('leading a sales team')).verdict).toBe(
    'missing',
  );
  expect(ask(withFit({ has: ['gardening'] }), 'skill', 'Rooftop gardening', terms('rooftop gardening')).verdict).toBe(
    'missing',
  );
});

test('a figure is not overlooked', () => {
  const few = withFit({ has: ['2 years of beekeeping'] });
  expect(
    ask(few, 'experience', '10 years of beekeeping', { ...terms('beekeeping'), years: { min: 10 } }).verdict,
  ).not.toBe('matched');
  const long = withFit({ lacks: ['15 years of sales experience'] });
  expect(ask(long, 'experience', '3 years of sales', { ...terms('sales'), years: { min: 3 } }).verdict).toBe('matched');
});

test('a line with a “no” in it decides its own words only', () => {
  const profile = withFit({ has: ['no criminal record'], lacks: [] });
  expect(ask(profile, 'skill', 'Criminal law', terms('criminal record')).verdict).toBe('missing');
});

test('one lacking term of several makes a part', () => {
  const profile = withFit({ lacks: ['Excel'] });
  expect(ask(profile, 'skill', 'Excel and PowerPoint', terms('Excel', 'PowerPoint'))).toMatchObject({
    verdict: 'partial',
    terms: [[false], [true]],
  });
});

test('a degree that one lacks denies the higher ones, not those of another field', () => {
  const profile = withFit({ lacks: ['Master’s degree'] });
  expect(ask(profile, 'education', 'PhD', { level: 'doctorate' })).toMatchObject({
    verdict: 'missing',
    evidence: ['fit/lacks/0'],
  });
  expect(ask(profile, 'education', 'Bachelor’s degree', { level: 'bachelor' }).verdict).toBe('matched');
  const engineer = withFit({ lacks: ['Bachelor’s degree in engineering'] });
  expect(
    ask(engineer, 'education', 'Bachelor’s in marketing', { level: 'bachelor', ...terms('marketing') }).verdict,
  ).toBe('matched');
  expect(ask(engineer, 'education', 'BS in engineering', { level: 'bachelor', ...terms('engineering') }).verdict).toBe(
    'missing',
  );
});

test('a degree that one has told of counts like one in the list', () => {
  const profile = withFit({ has: ['Master’s degree in statistics'] });
  expect(ask(profile, 'education', 'MS in statistics', { level: 'master', ...terms('statistics') }).verdict).toBe(
    'matched',
  );
  expect(
    ask(profile, 'education', 'PhD in statistics', { level: 'doctorate', ...terms('statistics') }).verdict,
  ).not.toBe('matched');
});

test('hours, travel and qualities that were ticked carry over too, with their figures', () => {
  const profile = withFit({
    has: ['available on weekends and holidays', 'travel up to 50%'],
    lacks: ['night shifts', 'public speaking'],
  });
  expect(ask(profile, 'schedule', 'Must be available on weekends').verdict).toBe('matched');
  expect(ask(profile, 'schedule', 'Rotating night shifts').verdict).toBe('missing');
  expect(ask(profile, 'travel', 'Travel 50%', { percent: { min: 50 } }).verdict).toBe('matched');
  expect(ask(profile, 'travel', 'Travel 80%', { percent: { min: 80 } }).verdict).toBe('missing');
  expect(ask(profile, 'trait', 'Enjoys public speaking').verdict).toBe('missing');
  expect(ask(profile, 'trait', 'Excellent written and verbal communication skills').verdict).toBe('matched');
});

test('lacking a trade says nothing of a quality that shares its word', () => {
  const profile = withFit({ lacks: ['supervisory experience'] });
  expect(ask(profile, 'trait', 'able to work with minimal supervision').verdict).not.toBe('missing');
  expect(ask(profile, 'experience', 'Supervisory experience in retail', terms('supervisory')).verdict).toBe('missing');
});
