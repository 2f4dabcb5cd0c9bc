import { describe, expect, it } from 'vitest';
import type { PostingFacts } from '../../lib/model/posting.ts';
import { factsInWords, salaryInWords } from '../../lib/view/posting.ts';
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
