import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

const alternatives = (text: string) => ask('Requirements', text).map((one) => one.alternatives);

describe('other ways to satisfy a demand', () => {
  it.each([
    ['Bachelor’s degree, or 4 years of equivalent experience', [{ kind: 'experience', years: { min: 4 } }]],
    ['Bachelor’s degree or equivalent experience', [{ kind: 'experience' }]],
    ['Bachelor’s degree or equivalent work experience', [{ kind: 'experience' }]],
    ['Bachelor’s degree in forestry (or equivalent experience)', [{ kind: 'experience' }]],
    ['Bachelor’s degree or six years of experience in lieu of a degree', [{ kind: 'experience', years: { min: 6 } }]],
    ['Degree in botany or equivalent', [{ kind: 'equivalent' }]],
    ['High school diploma or equivalent', [{ kind: 'equivalent' }]],
    ['High school diploma or GED equivalent', [{ kind: 'equivalent' }]],
    ['Journeyman license or equivalent', [{ kind: 'equivalent' }]],
    ['5 years of experience or an equivalent combination of education and experience', [{ kind: 'equivalent' }]],
  ])('%s', (text, wanted) => {
    expect(alternatives(text)).toEqual([wanted]);
  });

  it.each([
    'High school diploma or GED',
    'Bachelor’s degree in botany or a related field',
    'Experience with roses or tulips',
    'Two or more years of experience',
    'RN or LPN license',
  ])('are not seen where the demand itself leaves a choice: %s', (text) => {
    expect(alternatives(text)).toEqual([undefined]);
  });
});
