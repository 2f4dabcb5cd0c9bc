import { describe, expect, test } from 'vitest';
import type { ChecklistItem } from '../../lib/model/checklist.ts';
import type { Label, LabelledPosting } from '../../scripts/eval/labels.ts';
import { addUp, f1Of, measure } from '../../scripts/eval/measure.ts';
import { overlapOf, toBag } from '../../scripts/eval/pairing.ts';
import { toFigures, toReport } from '../../scripts/eval/report.ts';

const base = { kind: 'skill', importance: 'required', quote: 'Proficiency in Excel and Word', terms: [] } as const;
const label = (over: Partial<Label> = {}): Label => ({ ...base, terms: [], ...over });
const item = (over: Partial<ChecklistItem> = {}): ChecklistItem => ({ id: '1', ...base, terms: [], ...over });
const posting = (...requirements: Label[]): LabelledPosting => ({ id: 'clerk', page: 'clerk.html', requirements });
const one = (labelled: Partial<Label>, found: Partial<ChecklistItem>) =>
  measure(posting(label(labelled)), [item(found)]).measure;

describe('overlap of two quotes', () => {
  test.each([
    ['Valid RN license', 'valid RN license', 1],
    ['Valid RN license', 'RN license required', 2 / 3],
    ['C++ and C#', 'C and C', 1 / 3],
    ['nurse’s aide', "nurse's aide", 1],
    ['driver driver', 'driver', 2 / 3],
    ['', '', 0],
    ['Spanish', 'Somali', 0],
  ])('“%s” and “%s”: %d', (a, b, expected) => {
    expect(overlapOf(toBag(a), toBag(b))).toBeCloseTo(expected);
    expect(overlapOf(toBag(b), toBag(a))).toBeCloseTo(expected);
  });
});

describe('what counts as found', () => {
  test('quotes that share half of their words', () => {
    expect(one({}, { quote: 'Excel and Word' }).detection.right).toBe(1);
    expect(one({}, { quote: 'Excel' }).detection.right).toBe(0);
  });

  test('each requirement once, the closest first', () => {
    const { detection } = measure(posting(label(), label({ quote: 'Proficiency in Excel' })), [
      item({ quote: 'Proficiency in Excel and' }),
    ]).measure;
    expect(detection).toEqual({ right: 1, found: 1, labelled: 2 });
  });

  test('of words said twice, the one of the same kind and importance', () => {
    const { checklist } = measure(posting(label({ importance: 'preferred' }), label()), [
      item(),
      item({ importance: 'preferred' }),
    ]).measure;
    expect(checklist).toEqual({ right: 2, found: 2, labelled: 2 });
  });

  test('on the checklist, only with the right kind and importance', () => {
    expect(one({}, {}).checklist.right).toBe(1);
    expect(one({}, { kind: 'trait' }).checklist.right).toBe(0);
    expect(one({}, { importance: 'preferred' }).checklist.right).toBe(0);
    expect(one({}, { kind: 'trait' }).kinds).toEqual({
      skill: { right: 0, found: 0, labelled: 1 },
      trait: { right: 0, found: 1, labelled: 0 },
    });
  });

  test('a page that could not be read misses all that is labelled', () => {
    const { measure: counts, misses } = measure(posting(label(), label()), undefined);
    expect(counts.detection).toEqual({ right: 0, found: 0, labelled: 2 });
    expect(misses[0]).toBe('clerk: not read as a posting');
    expect(measure(posting(), undefined).misses).toEqual([]);
  });
});

describe('the fields of what was found', () => {
  test('a number that is wrong, one that is lacking and one too many', () => {
    const years = { min: 3, max: 5 };
    expect(one({ years }, { years }).years).toEqual({ right: 1, found: 1, labelled: 1 });
    expect(one({ years }, { years: { min: 3 } }).years).toEqual({ right: 0, found: 1, labelled: 1 });
    expect(one({ years }, {}).years).toEqual({ right: 0, found: 0, labelled: 1 });
    expect(one({}, { years }).years).toEqual({ right: 0, found: 1, labelled: 0 });
    expect(one({ level: 'bachelor' }, { level: 'master' }).level.right).toBe(0);
    expect(one({ percent: { max: 5 } }, { percent: { max: 5 } }).percent.right).toBe(1);
    expect(one({ alternatives: [] }, { alternatives: [{ kind: 'equivalent' }] }).alternatives.labelled).toBe(0);
  });

  test('terms pair by two thirds of their words', () => {
    const terms = [['Microsoft Excel'], ['Word']];
    expect(one({ terms }, { terms: [['Excel'], ['Word', 'Proficiency']] }).terms).toEqual({
      right: 2,
      found: 3,
      labelled: 2,
    });
    expect(one({ terms: [['cold storage']] }, { terms: [['storage of very cold things']] }).terms.right).toBe(0);
  });

  test('grouping is judged where all terms are there', () => {
    const terms = [['Java', 'Kotlin'], ['SQL']];
    expect(one({ terms }, { terms: [['SQL'], ['Kotlin', 'Java']] }).grouping).toEqual({ right: 1, of: 1 });
    expect(one({ terms }, { terms: [['Java'], ['Kotlin'], ['SQL']] }).grouping).toEqual({ right: 0, of: 1 });
    expect(one({ terms }, { terms: [['Java', 'Kotlin']] }).grouping).toEqual({ right: 0, of: 0 });
    expect(one({ terms: [['SQL']] }, { terms: [['SQL']] }).grouping.of).toBe(0);
  });

  test('a verdict that comforts or alarms falsely is counted by itself', () => {
    expect(one({ verdict: 'missing' }, { verdict: 'matched' })).toMatchObject({
      verdict: { right: 0, of: 1 },
      falseComfort: { right: 1, of: 1 },
      falseAlarm: { right: 0, of: 1 },
    });
    expect(one({ verdict: 'matched' }, { verdict: 'missing' }).falseAlarm.right).toBe(1);
    expect(one({}, { verdict: 'matched' }).verdict.of).toBe(0);
    const lost = measure(posting(label({ verdict: 'matched' })), []).measure;
    expect(lost.verdict.of).toBe(0);
    expect(lost.verdictOfAll).toEqual({ right: 0, of: 1 });
  });

  test('each miss is a line that names the posting and quotes the words', () => {
    const { misses } = measure(
      posting(label({ terms: [['Excel']], years: { min: 2 } }), label({ quote: 'Valid RN license' })),
      [item({ kind: 'trait' }), item({ quote: 'Must love dogs' })],
    );
    expect(misses).toEqual([
      'clerk: kind skill read as trait “Proficiency in Excel and Word”',
      'clerk: years 2– read as none “Proficiency in Excel and Word”',
      'clerk: terms [["Excel"]] read as [] “Proficiency in Excel and Word”',
      'clerk: not found: skill, required “Valid RN license”',
      'clerk: not labelled, or cut otherwise: skill, required “Must love dogs”',
    ]);
  });
});

describe('the figures', () => {
  const right = one({}, {});
  const wrong = one({}, { kind: 'trait' });

  test('every requirement counts the same, whatever posting it is of', () => {
    const all = addUp([right, right, wrong]);
    expect(all.detection).toEqual({ right: 3, found: 3, labelled: 3 });
    expect(all.kinds.skill).toEqual({ right: 2, found: 2, labelled: 3 });
    expect(f1Of(all.checklist)).toBeCloseTo(2 / 3);
  });

  test('are kept with three decimals, and left out where nothing bears on them', () => {
    const figures = toFigures(addUp([right, right, wrong]));
    expect(figures).toMatchObject({ detection: 1, checklist: 0.667, 'kind: skill': 0.8 });
    expect(figures).not.toHaveProperty('years');
  });

  test('show the difference to what was committed', () => {
    const report = toReport(addUp([right, wrong]), { detection: 1, checklist: 0.25, kind: 0.75 });
    const lineOf = (name: string) => report.split('\n').find((line) => line.trim().startsWith(name));
    expect(lineOf('detection')).toMatch(/^ {2}detection +1\.000 {8}/);
    expect(lineOf('checklist')).toContain('0.500 +0.250');
    expect(lineOf('kind')).toContain('0.500 −0.250');
    expect(lineOf('years')).toContain('–');
  });
});
