import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt, withValue } from '../../lib/model/json.ts';
import { Fit, Profile } from '../../lib/model/profile.ts';
import { contentsInWords } from '../../lib/view/contents.ts';
import { checkDraft, problemAtField, withAnswersOf } from '../../lib/view/draft.ts';
import { CODECS, tidyDate } from '../../lib/view/fields.ts';
import { fieldAt, SECTIONS } from '../../lib/view/form.ts';
import { english } from '../../lib/view/words.ts';
import { profile } from './sample.ts';

describe('the form', () => {
  it('has every section of the profile file, and every part of fit but the answers', () => {
    const inForm = (path: string) =>
      SECTIONS.some(
        (section) =>
          section.path === path ||
          section.fields.some((field) => `${section.path}/${field.path}`.startsWith(`${path}/`)),
      );
    const sections = Object.keys(Profile.shape).filter((key) => key !== 'fit');
    const parts = Object.keys(Fit.shape).filter((key) => key !== 'has' && key !== 'lacks');
    expect([...sections, ...parts.map((part) => `fit/${part}`)].filter((path) => !inForm(path))).toEqual([]);
  });

  it('names no field twice', () => {
    for (const { path, fields } of SECTIONS) {
      expect(new Set(fields.map((field) => field.path)).size, path).toBe(fields.length);
    }
  });

  it('finds the field of a pointer, in the narrowest section', () => {
    expect(fieldAt('fit/eligibility/adult')?.field?.label).toBe('fieldAdult');
    expect(fieldAt('work/3/startDate')?.field?.label).toBe('fieldStartDate');
    expect(fieldAt('work/3')).toMatchObject({ section: { path: 'work' } });
    expect(fieldAt('workshop/0')).toBeUndefined();
  });
});

describe('a draft', () => {
  it('that is sound is stored as it is', () => {
    const { problems, profile: stored } = checkDraft(profile);
    expect(stored).toEqual(profile);
    expect(problems.size).toBe(0);
  });

  it('with wrong fields names each of them, and stores the rest', () => {
    const draft = {
      basics: { name: 'Ana' },
      work: [
        { position: 'Cook', startDate: 'soon', endDate: '2020-13' },
        { position: 'Chef', startDate: '2021', endDate: '2020' },
      ],
      fit: { travel: { maxPercent: 140 }, physical: { liftPounds: 'heavy' } },
    };
    const { problems, profile: stored } = checkDraft(draft);
    expect(stored).toEqual({
      basics: { name: 'Ana' },
      work: [{ position: 'Cook' }, { position: 'Chef', startDate: '2021' }],
    });
    expect(new Map([...problems].map(([path, problem]) => [path, problemAtField(problem, english)]))).toEqual(
      new Map([
        ['work/0/startDate', '“soon” is not a date. Write a year, or a year and a month, like 2020-03.'],
        ['work/0/endDate', '“2020-13” is not a date. Write a year, or a year and a month, like 2020-03.'],
        ['work/1/endDate', 'The end is before the start.'],
        ['fit/travel/maxPercent', 'Not more than 100.'],
        ['fit/physical/liftPounds', '“heavy” is not a number.'],
      ]),
    );
  });

  it('in the words of an older JSON Resume loses nothing but what is wrong', () => {
    const { profile: stored } = checkDraft({ basics: { name: 'Ana' }, work: [{ company: 5, position: 'Cook' }] });
    expect(stored).toEqual({ basics: { name: 'Ana' }, work: [{ position: 'Cook' }] });
  });

  it('of which nothing is left but what FitLens does not know keeps that', () => {
    const { profile: stored, problems } = checkDraft({ custom: { motto: 'Onward' } });
    expect(stored).toEqual({ custom: { motto: 'Onward' } });
    expect(problems.size).toBe(0);
  });

  it('leaves out entries that nothing was filled in of: a job that is none must not count as work', () => {
    expect(checkDraft({ work: [{}, { position: 'Cook' }, {}], skills: [{}] }).profile).toEqual({
      work: [{ position: 'Cook' }],
    });
  });

  it('gives something sound for anything at all', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('basics', 'work', 'fit', 'skills', 'x'), fc.jsonValue()), (draft) => {
        expect(Profile.safeParse(checkDraft(draft).profile).success).toBe(true);
      }),
    );
  });

  it('keeps what was ticked in checklists meanwhile', () => {
    const edited = { basics: { name: 'Ana' }, fit: { has: ['old'], travel: { maxPercent: 5 } } };
    const stored = { fit: { has: ['old', 'new'], lacks: ['no'] } };
    expect(withAnswersOf(edited, stored)).toEqual({
      basics: { name: 'Ana' },
      fit: { travel: { maxPercent: 5 }, has: ['old', 'new'], lacks: ['no'] },
    });
    expect(withAnswersOf({ fit: { has: ['old'] } }, undefined)).toEqual({});
  });
});

describe('a pointer', () => {
  it('writes what it then reads, and leaves the rest alone', () => {
    const draft = { work: [{ position: 'Cook' }], other: { kept: true } };
    const changed = withValue(draft, 'work/0/name', 'Inn');
    expect(valueAt(changed, 'work/0/name')).toBe('Inn');
    expect(changed).toEqual({ work: [{ position: 'Cook', name: 'Inn' }], other: { kept: true } });
    expect(draft).toEqual({ work: [{ position: 'Cook' }], other: { kept: true } });
  });

  it('makes what lies on the way, and takes it away when nothing is left', () => {
    const changed = withValue({}, 'fit/schedule/nights', false);
    expect(changed).toEqual({ fit: { schedule: { nights: false } } });
    expect(withValue(changed, 'fit/schedule/nights', undefined)).toEqual({});
  });

  it('never reaches into what every object has', () => {
    expect(valueAt({}, 'constructor/name')).toBeUndefined();
    expect(valueAt([], 'length')).toBe(0);
    withValue({}, '__proto__/polluted', true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('a field', () => {
  it.each([
    ['3/2020', '2020-03'],
    ['03.2020', '2020-03'],
    ['2020-3', '2020-03'],
    ['2020/3/5', '2020-03-05'],
    ['March 2020', '2020-03'],
    ['Sept. 2019', '2019-09'],
    ['dec 1999', '1999-12'],
    ['2020', '2020'],
    ['2020-03', '2020-03'],
    ['5/3/2020', '5/3/2020'],
    ['soon', 'soon'],
    ['', ''],
  ])('takes the date "%s" as "%s"', (typed, stored) => {
    expect(tidyDate(typed)).toBe(stored);
  });

  it.each([
    ['number', '12', 12],
    ['number', '7,5', 7.5],
    ['number', ' ', undefined],
    ['number', 'many', 'many'],
    ['tags', 'Excel, Word;  , Access', ['Excel', 'Word', 'Access']],
    ['tags', ' , ', undefined],
    ['lines', 'one\n\n two, and more \n', ['one', 'two, and more']],
    ['line', '  ', undefined],
  ] as const)('of type %s takes "%s" as %j', (type, typed, value) => {
    expect(CODECS[type].parse(typed)).toEqual(value);
  });

  it('shows what it took so that it takes the same again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('line', 'paragraph', 'date', 'lines', 'tags', 'number'),
        fc.string(),
        (type, typed) => {
          const value = CODECS[type].parse(typed);
          expect(CODECS[type].parse(CODECS[type].format(value))).toEqual(value);
        },
      ),
    );
  });
});

describe('what is in a profile', () => {
  it('is said so that one recognises it', () => {
    expect(contentsInWords(profile, english)).toBe(
      'Ilse Varga, 2 jobs, 1 school or degree, 1 certificate, 1 group of skills, 1 language',
    );
    expect(contentsInWords({}, english)).toBe('a profile with little in it');
  });
});
