import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degreeLevel, lookUp } from '../../lib/vocabulary/index.ts';
import { formsOf } from '../../lib/vocabulary/names.ts';
import { ENTRIES } from './entries.ts';

describe('one term, however it is written', () => {
  test.each<[string, string]>([
    ['NodeJS', 'node.js'],
    ['node.js', 'node.js'],
    ['Node JS', 'node.js'],
    ['c++', 'c++'],
    ['C#', 'c#'],
    ['.net', '.net'],
    ['Postgres', 'postgresql'],
    ['go', 'go'],
    ['Golang', 'go'],
    ['excel', 'excel'],
    ['MS Excel', 'excel'],
    ['experience with Excel', 'excel'],
    ['forklifts', 'forklift operation'],
    ['Fork Lift', 'forklift operation'],
    ['RN', 'registered nurse'],
    ['rn license', 'registered nurse'],
    ['R.N.', 'registered nurse'],
    ['LVN', 'licensed practical nurse'],
    ['BLS certification', 'basic life support'],
    ['CNA certified', 'certified nursing assistant'],
    ['driving licence', "driver's license"],
    ['drivers license', "driver's license"],
    ['Driver License', "driver's license"],
    ['CDL-A', 'cdl class a'],
    ['Human Resources', 'human resource management'],
    ['HR', 'human resource management'],
    ['Farsi', 'persian'],
    ['ASL', 'sign language'],
    ['USA', 'united states of america'],
    ['U.S.', 'united states of america'],
    ['TX', 'texas'],
    ['health care', 'healthcare'],
    ['healthcare industry', 'healthcare'],
    ['labour relations', 'industrial relations'],
    ['paediatrics', 'pediatrics'],
    ['PMP', 'pmp'],
    ['SIA licence', 'security guard license'],
    ['Series 7 license', 'series 7'],
    ['bar admission', 'bar admission'],
    ['admitted to the bar', 'bar admission'],
    ['Meisterbrief', 'meister'],
    ['journeyman electrician', 'journeyman electrician'],
    ['White Card', 'white card'],
    ['NMC PIN', 'nmc registration'],
    ['18th Edition', '18th edition'],
  ])('%s', (term, id) => {
    expect(lookUp(term)?.id).toBe(id);
  });

  test.each(['', '   ', 'strong', 'the', 'going forward', 'xyzzy', '🙂', 'word of mouth'])(
    '%s is nothing known',
    (term) => {
      expect(lookUp(term)).toBeUndefined();
    },
  );

  test('every written form of every entry leads to it or to one that shares it', () => {
    const plain = ENTRIES.flatMap((entry) =>
      formsOf(entry)
        .filter(({ need }) => need === 'none')
        .map(({ text }) => ({ entry, text })),
    );
    const astray = plain.flatMap(({ entry, text }) => {
      const known = lookUp(text);
      const shared = known && formsOf(known).some((other) => other.text.toLowerCase() === text.toLowerCase());
      return known === entry || shared ? [] : [`${text}: ${known?.id}, not ${entry.id}`];
    });
    expect(astray).toEqual([]);
  });

  test('any text is a term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => lookUp(text)).not.toThrow();
      }),
    );
  });
});

describe('the level of a degree', () => {
  test.each<[string, ReturnType<typeof degreeLevel>]>([
    ['High school diploma', 'secondary'],
    ['GED', 'secondary'],
    ['high school diploma or equivalent', 'secondary'],
    ['GCSEs', 'secondary'],
    ['Abitur', 'secondary'],
    ['apprenticeship', 'vocational'],
    ['abgeschlossene Ausbildung', 'vocational'],
    ['NVQ Level 3', 'vocational'],
    ['trade school', 'vocational'],
    ['AAS', 'associate'],
    ["Associate's degree in nursing", 'associate'],
    ['HND', 'associate'],
    ['BSc', 'bachelor'],
    ['B.S.', 'bachelor'],
    ['BA', 'bachelor'],
    ['BBA', 'bachelor'],
    ['BSN', 'bachelor'],
    ['Bachelor of Arts (in progress)', 'bachelor'],
    ['four-year college degree', 'bachelor'],
    ['degree in engineering', 'bachelor'],
    ['MSc', 'master'],
    ['MBA', 'master'],
    ['Master of Public Health', 'master'],
    ['advanced degree', 'master'],
    ['PhD', 'doctorate'],
    ['Ph.D.', 'doctorate'],
    ['JD', 'professional'],
    ['MD', 'professional'],
    ['PharmD', 'professional'],
    ["Bachelor's or Master's degree", 'bachelor'],
    ['master electrician', undefined],
    ['to a high degree', undefined],
    ['Scrum Master', undefined],
    ['', undefined],
  ])('%s', (text, level) => {
    expect(degreeLevel(text)).toBe(level);
  });
});
