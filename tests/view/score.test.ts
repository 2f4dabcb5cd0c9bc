import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORTANCES, type Importance, type Kind, VERDICTS, type Verdict } from '../../lib/model/kind.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import type { Judgement } from '../../lib/model/verdict.ts';
import { dealBreakers, score, total } from '../../lib/view/score.ts';
import { barInWords, countedTogether, inSentence, missingInWords, niceToHave } from '../../lib/view/summary.ts';
import { english } from '../../lib/view/words.ts';

type Judged = readonly [Importance, Verdict];

const requirement = (importance: Importance, kind: Kind = 'skill', more: Partial<Requirement> = {}): Requirement => ({
  id: 'id',
  kind,
  importance,
  quote: 'a demand',
  span: { start: 0, end: 8 },
  terms: [],
  trace: [],
  ...more,
});
const judgement = (verdict: Verdict): Judgement => ({
  verdict,
  reason: { key: 'reasonNotSaid', values: [] },
  evidence: [],
});
const scoreOf = (judged: readonly Judged[]) =>
  score(
    judged.map(([importance]) => requirement(importance)),
    judged.map(([, verdict]) => judgement(verdict)),
  );
const times = (count: number, ...one: Judged): Judged[] => Array.from({ length: count }, () => one);

describe('the percentage', () => {
  it.each<[string, readonly Judged[], number | undefined]>([
    ['is 100 where all is met', [...times(3, 'required', 'matched'), ...times(1, 'preferred', 'matched')], 100],
    ['is 0 where nothing is met', times(4, 'required', 'missing'), 0],
    ['weighs a must-have like three nice-to-haves', [['required', 'matched'], ...times(3, 'preferred', 'missing')], 50],
    ['counts partly half', times(4, 'required', 'partial'), 50],
    ['leaves out what is not known', [...times(2, 'required', 'matched'), ...times(2, 'required', 'unknown')], 100],
    ['is rounded', [...times(2, 'required', 'matched'), ...times(4, 'required', 'missing')], 33],
    ['is not there for fewer than four requirements', times(3, 'required', 'matched'), undefined],
    ['is not there where nothing could be judged', times(9, 'required', 'unknown'), undefined],
    ['is not there without requirements', [], undefined],
  ])('%s', (_, judged, percent) => {
    expect(scoreOf(judged).percent).toBe(percent);
  });

  it('is left out of the file rather than empty', () => {
    expect('percent' in scoreOf([])).toBe(false);
  });
});

const anyJudged = fc.array(fc.tuple(fc.constantFrom(...IMPORTANCES), fc.constantFrom(...VERDICTS)), { maxLength: 40 });

describe('the score of any checklist', () => {
  it('counts each line once', () => {
    fc.assert(
      fc.property(anyJudged, (judged) => {
        const { required, preferred } = scoreOf(judged);
        expect(total(required) + total(preferred)).toBe(judged.length);
        for (const verdict of VERDICTS) {
          expect(required[verdict] + preferred[verdict]).toBe(judged.filter(([, one]) => one === verdict).length);
        }
      }),
    );
  });

  it('stays between 0 and 100, does not mind the order, and never falls when a line gets better', () => {
    const better: Readonly<Record<Verdict, Verdict>> = {
      missing: 'partial',
      partial: 'matched',
      matched: 'matched',
      unknown: 'unknown',
    };
    fc.assert(
      fc.property(anyJudged, fc.nat(), (judged, at) => {
        const percent = scoreOf(judged).percent;
        expect(scoreOf(judged.toReversed()).percent).toBe(percent);
        if (percent === undefined) return;
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        const [importance, verdict] = judged[at % judged.length] ?? ['required', 'matched'];
        const improved = judged.with(at % judged.length, [importance, better[verdict]]);
        expect(scoreOf(improved).percent).toBeGreaterThanOrEqual(percent);
      }),
    );
  });

  it('does not change by what is not known, once there are four lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...IMPORTANCES), fc.constantFrom(...VERDICTS)), { minLength: 4 }),
        (judged) => {
          expect(scoreOf([...judged, ['required', 'unknown']]).percent).toBe(scoreOf(judged).percent);
        },
      ),
    );
  });
});

describe('a deal-breaker', () => {
  it.each<[string, Requirement, Verdict, boolean]>([
    ['is a licence that is missing', requirement('required', 'credential'), 'missing', true],
    ['is an eligibility that is missing', requirement('required', 'eligibility'), 'missing', true],
    [
      'is a required degree that is missing',
      requirement('required', 'education', { level: 'bachelor' }),
      'missing',
      true,
    ],
    ['is not coursework without a degree', requirement('required', 'education'), 'missing', false],
    ['is not a licence that would be nice', requirement('preferred', 'credential'), 'missing', false],
    ['is not a licence that we know nothing of', requirement('required', 'credential'), 'unknown', false],
    ['is not a related licence', requirement('required', 'credential'), 'partial', false],
    ['is not a skill', requirement('required', 'skill'), 'missing', false],
  ])('%s', (_, one, verdict, expected) => {
    expect(dealBreakers([one], [judgement(verdict)])).toEqual(expected ? [one] : []);
  });

  it('is none without a profile', () => {
    expect(dealBreakers([requirement('required', 'credential')], undefined)).toEqual([]);
  });
});

describe('the summary', () => {
  it('says the fit in one sentence', () => {
    const judged = [
      ...times(11, 'required', 'matched'),
      ...times(3, 'required', 'missing'),
      ...times(2, 'preferred', 'matched'),
    ];
    expect(inSentence(scoreOf(judged), english)).toBe('You meet 11 of 14 must-haves.');
    expect(niceToHave(scoreOf(judged), english)).toBe('Nice to have: 2 of 2.');
  });

  it.each<[string, readonly (readonly [Kind, string])[], string]>([
    ['nothing where nothing is', [], ''],
    ['what is, in short', [['skill', 'Typing']], 'Missing: Typing.'],
    [
      'a deal-breaker first',
      [
        ['skill', 'Typing'],
        ['credential', 'RN license'],
      ],
      'Missing: RN license; Typing.',
    ],
    [
      'three in full',
      [
        ['skill', 'Typing'],
        ['skill', 'Filing'],
        ['skill', 'Binding'],
      ],
      'Missing: Typing; Filing; Binding.',
    ],
    [
      'two of more, and how many more',
      [
        ['skill', 'Typing'],
        ['skill', 'Filing'],
        ['skill', 'Binding'],
        ['skill', 'Gilding'],
      ],
      'Missing: Typing; Filing; and 2 more.',
    ],
  ])('names what is missing: %s', (_, missing, words) => {
    const items = missing.map(([kind, quote]) => ({ ...requirement('required', kind, { quote }), verdict }));
    const others = [
      { ...requirement('preferred', 'credential', { quote: 'Nice' }), verdict },
      { ...requirement('required', 'credential', { quote: 'Met' }), verdict: 'matched' as const },
    ];
    expect(missingInWords([...others, ...items], english)).toBe(words);
  });
  const verdict = 'missing' as const;

  it('does not speak of must-haves where there are none', () => {
    expect(
      inSentence(
        scoreOf([
          ['preferred', 'matched'],
          ['preferred', 'missing'],
        ]),
        english,
      ),
    ).toBe('No must-haves. You have 1 of 2 nice-to-haves.');
    expect(niceToHave(scoreOf([['preferred', 'matched']]), english)).toBe('');
  });

  it('reads the bar out, without its empty parts', () => {
    expect(barInWords({ matched: 3, partial: 0, missing: 2, unknown: 1 }, english)).toBe(
      '3 you have, 2 not in your profile, 1 to tell us',
    );
  });

  it('never gives a percentage without how it is counted', () => {
    const judged = [...times(4, 'required', 'matched'), ...times(1, 'required', 'unknown')];
    expect(countedTogether(scoreOf(judged), english)).toBe(
      'All together 100%. A must-have counts as much as three nice-to-haves, and “partly” counts half. 1 line that we have to ask you about is left out.',
    );
    expect(countedTogether(scoreOf([]), english)).toBe('');
  });
});
