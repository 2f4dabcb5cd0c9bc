import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../lib/match/index.ts';
import { REASON_KEYS } from '../../lib/match/reasons.ts';
import { KINDS } from '../../lib/model/kind.ts';
import type { Profile } from '../../lib/model/profile.ts';
import en from '../../locales/en.json' with { type: 'json' };
import { accountant, ask, nurse, requirement, sales, software, TODAY, teacher, warehouse } from './ask.ts';

const PROFILES = [accountant, nurse, sales, software, teacher, warehouse, {}] as const;
const RANK = { missing: 0, unknown: 0, partial: 1, matched: 2 } as const;
const SUBJECTS = ['sales', 'forklift', 'nursing', 'teaching', 'Python', 'accounting', 'plumbing', 'customer service'];
const subject = fc.constantFrom(...SUBJECTS);
const profile = fc.constantFrom<Profile>(...PROFILES);
const kind = fc.constantFrom(...KINDS);

test('every reason is a message, and every message is used', () => {
  const messages = Object.keys(en).filter((key) => key.startsWith('reason'));
  expect([...REASON_KEYS].sort()).toEqual(messages.sort());
});

test('any requirement gets a verdict with a reason that fills its message, and pointers into the profile', () => {
  const words: Readonly<Record<string, unknown>> = en;
  fc.assert(
    fc.property(
      kind,
      profile,
      fc.string(),
      fc.array(fc.array(fc.string(), { minLength: 1 })),
      (one, who, quote, terms) => {
        const judgement = judge(requirement(one, quote, { terms }), who, TODAY);
        const message = JSON.stringify(words[judgement.reason.key]);
        const placeholders = [...message.matchAll(/\$([1-9])/g)].map((match) => Number(match[1]));
        expect(judgement.reason.values.length).toBeGreaterThanOrEqual(Math.max(0, ...placeholders));
        for (const pointer of judgement.evidence) expect(at(who, pointer), pointer).toBeDefined();
      },
    ),
  );
});

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .reduce<unknown>(
      (one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined),
      value,
    );
}

test('asking fewer years never makes the verdict worse', () => {
  fc.assert(
    fc.property(profile, subject, fc.nat(20), fc.nat(20), (who, name, a, b) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      const verdictFor = (min: number) =>
        RANK[ask(who, 'experience', `${min} years of ${name}`, { terms: [[name]], years: { min } }).verdict];
      expect(verdictFor(few)).toBeGreaterThanOrEqual(verdictFor(many));
    }),
  );
});

test('more years in a job never make the verdict worse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2026 }), fc.integer({ min: 2000, max: 2026 }), fc.nat(15), (a, b, min) => {
      const since = (year: number): Profile => ({ work: [{ position: 'Welder', startDate: `${year}-03` }] });
      const rank = (year: number) =>
        RANK[ask(since(year), 'experience', 'welding', { terms: [['welding']], years: { min } }).verdict];
      expect(rank(Math.min(a, b))).toBeGreaterThanOrEqual(rank(Math.max(a, b)));
    }),
  );
});

test('the order of the jobs makes no difference to the verdict', () => {
  fc.assert(
    fc.property(profile, kind, subject, fc.nat(10), (who, one, name, min) => {
      const turned: Profile = { ...who, work: [...(who.work ?? [])].reverse() };
      const extras = { terms: [[name]], ...(min > 0 && { years: { min } }) };
      expect(ask(turned, one, `${name} needed`, extras).verdict).toBe(ask(who, one, `${name} needed`, extras).verdict);
    }),
  );
});

test('what the person has ticked decides, for every kind', () => {
  fc.assert(
    fc.property(profile, kind, subject, (who, one, name) => {
      const quote = `Must have ${name}`;
      const having: Profile = { ...who, fit: { ...who.fit, has: [quote], lacks: [] } };
      const lacking: Profile = { ...who, fit: { ...who.fit, has: [], lacks: [quote] } };
      expect(ask(having, one, quote).verdict).toBe('matched');
      expect(ask(lacking, one, quote).verdict).toBe('missing');
    }),
  );
});

test('of alternatives the best decides; an open one keeps the whole open unless another is met', () => {
  const degree = { level: 'master', terms: [['physics']] } as const;
  const quote = 'Master’s in physics, or …';
  const either = (alternative: NonNullable<Parameters<typeof ask>[3]>['alternatives']) =>
    ask(warehouse, 'education', quote, {
      level: degree.level,
      terms: [['physics']],
      ...(alternative && { alternatives: alternative }),
    }).verdict;
  expect(either([])).toBe('missing');
  expect(either([{ kind: 'equivalent' }])).toBe('missing');
  expect(either([{ kind: 'experience', terms: [['forklift']], years: { min: 2 } }])).toBe('matched');
  expect(either([{ kind: 'experience', terms: [['forklift']], years: { min: 20 } }])).toBe('partial');
  expect(either([{ kind: 'language', terms: [['Polish']] }])).toBe('unknown');
});

test('“similar experience” is measured against the posting’s title where it is known', () => {
  const similar = requirement('experience', '2 years in a similar role', { years: { min: 2 } });
  expect(judge(similar, warehouse, TODAY, 'Forklift Operator - Joliet, IL').verdict).toBe('matched');
  expect(judge(similar, warehouse, TODAY, 'Registered Nurse').verdict).toBe('missing');
});
