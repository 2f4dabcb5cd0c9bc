import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPercent, findYears } from '../../lib/text/numbers.ts';

const years = (text: string) => findYears(text).map((found) => found.years);

describe('findYears', () => {
  it.each([
    ['5 years', { min: 5 }],
    ['5+ years', { min: 5 }],
    ['5 + years', { min: 5 }],
    ['3-5 years', { min: 3, max: 5 }],
    ['3 - 5 yrs', { min: 3, max: 5 }],
    ['3 to 5 years', { min: 3, max: 5 }],
    ['2 yrs', { min: 2 }],
    ['four years', { min: 4 }],
    ['two (2) years', { min: 2 }],
    ['four [4] years', { min: 4 }],
    ['three (3) to five (5) years', { min: 3, max: 5 }],
    ['seven (7+) or more years', { min: 7 }],
    ['1 - 3+ years', { min: 1 }],
    ['at least 18 months', { min: 1.5 }],
    ['6 months', { min: 0.5 }],
    ['six months', { min: 0.5 }],
    ['24 months', { min: 2 }],
    ["7 years' experience", { min: 7 }],
    ['up to 2 years', { max: 2 }],
    ['no more than 3 years', { max: 3 }],
    ['a year of experience', { min: 1 }],
    ['1.5 years', { min: 1.5 }],
    ['a minimum of one year', { min: 1 }],
    ['10 or more years', { min: 10 }],
    ['five or more years', { min: 5 }],
    ['between four and six years', { min: 4, max: 6 }],
  ])('%s', (text, range) => {
    expect(years(text)).toEqual([range]);
  });

  it.each([
    '18 years of age',
    '21 years old or older',
    'must be 18 years or older',
    'year-end close',
    '401(k)',
    '50 lbs',
  ])('is not read from %s', (text) => {
    expect(years(text)).toEqual([]);
  });

  it('finds each length of time where it stands', () => {
    const text = 'two years as a cook and 6 months as a baker';
    const found = findYears(text);
    expect(found.map((one) => text.slice(one.start, one.end))).toEqual(['two years', '6 months']);
  });

  it('reads any number in any of its spellings', () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.constantFrom('years', 'yrs', "years'"), (number, unit) => {
        const word = words[number - 1] ?? '';
        for (const spelling of [`${number}`, word, `${word} (${number})`]) {
          expect(years(`${spelling} ${unit} of ranch work`)).toEqual([{ min: number }]);
        }
      }),
    );
  });

  it('never gives a range that is upside down or no number', () => {
    const token = fc.constantFrom(
      '5',
      '3',
      'two',
      '(2)',
      '-',
      'to',
      'or',
      '+',
      'years',
      'months',
      'yrs.',
      'up to',
      'a',
      '1.5',
      'and',
    );
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        for (const { years: range, start, end } of findYears(tokens.join(' '))) {
          expect(start).toBeLessThan(end);
          for (const bound of [range.min, range.max]) if (bound !== undefined) expect(bound).toBeGreaterThan(0);
          if (range.min !== undefined && range.max !== undefined) expect(range.min).toBeLessThan(range.max);
        }
      }),
    );
  });
});

describe('findPercent', () => {
  it.each([
    ['20%', { min: 20 }],
    ['20-25%', { min: 20, max: 25 }],
    ['30% - 40%', { min: 30, max: 40 }],
    ['50 to 75 percent', { min: 50, max: 75 }],
    ['up to 50 %', { max: 50 }],
    ['up to 50%', { max: 50 }],
    ['less than 10 percent', { max: 10 }],
    ['10% or less', { max: 10 }],
    ['no more than 20%', { max: 20 }],
    ['at least 75%', { min: 75 }],
    ['more than 60%', { min: 60 }],
    ['(> 75%)', { min: 75 }],
    ['about 15%', { min: 15 }],
    ['minimum 80%', { min: 80 }],
  ])('%s', (text, range) => {
    expect(findPercent(text)).toEqual(range);
  });

  it.each(['occasional travel', '20 sites', '5 days'])('is not read from %s', (text) => {
    expect(findPercent(text)).toBeUndefined();
  });
});
