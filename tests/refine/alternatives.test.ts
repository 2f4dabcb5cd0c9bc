import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract.ts';
import { plainText } from '../../lib/text/plain.ts';
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
    [
      '3 years as a cook, or any equivalent combination of training and experience that provides the skills',
      [{ kind: 'equivalent' }],
    ],
    ['Journeyman license or equivalent', [{ kind: 'equivalent' }]],
    ['5 years of experience or an equivalent combination of education and experience', [{ kind: 'equivalent' }]],
    ['Diploma in baking or patisserie experience', [{ kind: 'experience' }]],
    ['5 years of beekeeping experience or equivalent', [{ kind: 'equivalent' }]],
    ['3 years as a pastry chef or equivalent experience', [{ kind: 'experience' }]],
    ['Journeyman license or on track to earn it', [{ kind: 'equivalent' }]],
    ['Equivalent to graduation from high school', [{ kind: 'equivalent' }]],
    ['Familiarity with (or a strong desire to learn) book binding', [{ kind: 'trait' }]],
    ['5 years of beekeeping experience or a MA degree in zoology', [{ kind: 'education', level: 'master' }]],
    ['Arborist certificate and/or bachelor’s degree', [{ kind: 'education', level: 'bachelor' }]],
    [
      'Degree in botany, forestry or two to four years of nursery experience',
      [{ kind: 'experience', years: { min: 2, max: 4 } }],
    ],
    [
      'Master’s degree in botany, or a BS and at least three years of nursery work',
      [{ kind: 'experience', years: { min: 3 } }],
    ],
    ['Hazmat endorsement or experience moving heavy loads', [{ kind: 'experience' }]],
    ['Lifeguard certificate or a willingness to become certified', [{ kind: 'trait' }]],
    ['Knowledge of dye chemistry, or the ability to quickly acquire it', [{ kind: 'trait' }]],
    ['Classes or previous loom, kiln, wheel, glaze or other craft experience', [{ kind: 'education' }]],
    ['Valid driver’s license or access to other reliable transportation', [{ kind: 'eligibility' }]],
    ['A bachelor’s degree or certified foreign studies equivalency', [{ kind: 'equivalent' }]],
    ['First aid certificate or other similar programs', [{ kind: 'equivalent' }]],
    ['Some experience and/or project course work with kilns', [{ kind: 'education' }]],
    ['Classes or working knowledge of soil tests', [{ kind: 'education' }]],
    ['Experience with Hive or equivalent', [{ kind: 'equivalent' }]],
    ['Three years of work with looms, kilns, or equivalent machines', [{ kind: 'equivalent' }]],
  ])('%s', (text, wanted) => {
    expect(alternatives(text)).toEqual([wanted]);
  });

  it.each([
    'High school diploma or GED',
    'Bachelor’s degree in botany or a related field',
    'Experience with roses or tulips',
    'Two or more years of experience',
    'RN or LPN license',
    'Experience with Hive or similar',
    'Proficiency in R or similar programs',
    'One year at or equivalent to the next lower grade',
    'Degree in botany, forestry or other technical degree in a green field',
    'Two years of full-time or equivalent experience planting trees',
    'Three years at a bakery or a comparable company',
    '4 years of gardening or related experience',
    'Knowledge of or experience working with kilns',
  ])('are not seen where the demand itself leaves a choice: %s', (text) => {
    expect(alternatives(text)).toEqual([undefined]);
  });

  it.each([
    ['Degree in forestry', 'Field experience may be substituted for the degree.', [{ kind: 'experience' }]],
    [
      'Two years of tree care experience',
      'A bachelor’s degree in botany may substitute for one year of the experience.',
      [{ kind: 'education', level: 'bachelor' }],
    ],
    ['Degree in botany', 'Commensurate experience will be considered.', [{ kind: 'experience' }]],
  ])('are seen where the next line allows them, which asks nothing: %s. %s', (demand, allowance, wanted) => {
    const found = ask('Requirements', demand, allowance);
    expect(found.map((one) => one.quote)).toEqual([demand]);
    expect(found[0]?.alternatives).toEqual(wanted);
  });

  it('are those of a degree too where years are joined to it', () => {
    const text = 'Degree in botany plus 5 years of gardening; or an equivalent combination of education and experience';
    expect(alternatives(text)).toEqual([[{ kind: 'experience' }], [{ kind: 'equivalent' }]]);
    const short = 'Degree in botany AND 2+ years of gardening experience OR equivalent experience';
    expect(alternatives(short)).toEqual([[{ kind: 'experience' }], [{ kind: 'experience' }]]);
  });

  it('are what stands after a line that is only "or"', () => {
    const text = 'Requirements\nBachelor’s degree in botany\nOR\nFive years of gardening experience\nA driving license';
    const found = extract(plainText(text));
    expect(found.map((one) => one.quote)).toEqual(['Bachelor’s degree in botany', 'A driving license']);
    expect(found[0]?.alternatives).toEqual([{ kind: 'experience', years: { min: 5 } }]);
  });

  it('are what stands below a line that ends in "or"', () => {
    const found = ask('Requirements', 'Bachelor’s degree in botany, or', 'Five years of gardening experience');
    expect(found.map((one) => [one.quote, one.alternatives])).toEqual([
      ['Bachelor’s degree in botany', [{ kind: 'experience', years: { min: 5 } }]],
    ]);
  });

  it('are what a sentence below allows for degree and years alike', () => {
    const asked = 'Clerk\n\nRequirements\n- Degree in botany\n- Two years of nursery experience\n- Patience';
    const combined = 'Any equivalent combination of training and experience which provides the skills for the work.';
    const found = extract(plainText(`${asked}\n\nOr ${combined.toLowerCase()}\n`));
    expect(found.map((one) => one.alternatives)).toEqual([
      [{ kind: 'experience' }],
      [{ kind: 'equivalent' }],
      undefined,
    ]);
  });

  it('are a line that begins with "or"', () => {
    const found = ask('Requirements', 'Bachelor’s degree in botany', 'Or an associate degree in gardening');
    expect(found.map((one) => one.alternatives)).toEqual([[{ kind: 'education', level: 'associate' }]]);
  });

  it('takes experience in several things for no substitute of a degree', () => {
    const text = 'College degree required. 4 years in dyeing, weaving, or a combination of experience in these crafts.';
    expect(alternatives(text)[0]).toBeUndefined();
    const both = 'College degree and 5 years in dyeing, or an equivalent combination of experience and training.';
    expect(alternatives(both)[0]).toEqual([{ kind: 'experience' }]);
  });
});
