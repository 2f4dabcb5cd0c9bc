import { describe, expect, it } from 'vitest';
import type { PostingFacts } from '../../lib/model/posting.ts';
import { factsInWords, languageInWords, salaryInWords } from '../../lib/view/posting.ts';
import { english } from '../../lib/view/words.ts';

describe('the pay', () => {
  it.each<[NonNullable<PostingFacts['salary']>, string | undefined]>([
    [{ min: 90_000, max: 110_000, currency: 'USD', period: 'year' }, '$90,000 – $110,000 a year'],
    [{ min: 24, currency: 'USD', period: 'hour' }, 'from $24 an hour'],
    [{ max: 31.5, currency: 'EUR', period: 'hour' }, 'up to €31.50 an hour'],
    [{ min: 2000, max: 2000, currency: 'GBP', period: 'month' }, '£2,000 a month'],
    [{ min: 500, period: 'day' }, 'from 500 a day'],
    [{ min: 500, max: 700, currency: 'dollars' }, '500–700'],
    [{ currency: 'USD', period: 'year' }, undefined],
  ])('%j is "%s"', (salary, words) => {
    expect(salaryInWords(salary, english, 'en-US')?.replaceAll(/[\u2009\u00a0\u202f]/g, ' ')).toBe(words);
  });
});

it('a posting is what is known of it', () => {
  expect(factsInWords({ site: 'indeed', company: 'Acme', location: '', employmentType: 'full-time' })).toEqual([
    'Acme',
    'full-time',
  ]);
});

describe('the language', () => {
  const said = (language?: string) =>
    languageInWords({ site: 'indeed', ...(language !== undefined && { language }) }, english, 'en-US');

  it('is said where it is not English', () => {
    expect(said('de')).toBe('This posting is in German. FitLens reads English best, so check the list yourself.');
    expect(said('fr-CA')).toContain('Canadian French');
  });

  it('is not said for English of any country, nor where nothing is known', () => {
    expect([said('en'), said('en-GB'), said('EN'), said()]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is said as the page says it where there is no such language', () => {
    expect(said('not a tag')).toContain('not a tag');
  });
});
