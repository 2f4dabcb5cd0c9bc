import { describe, expect, it, vi } from 'vitest';
import type { Alternative, Requirement } from '../../lib/model/requirement.ts';
import { alternativeInWords, inShort } from '../../lib/view/short.ts';
import { english } from '../../lib/view/words.ts';

const requirement = (more: Partial<Requirement>): Requirement => ({
  id: 'id',
  kind: 'skill',
  importance: 'required',
  quote: 'the words of the posting',
  span: { start: 0, end: 24 },
  terms: [],
  trace: [],
  ...more,
});

describe('a demand in short', () => {
  it('begins with the same letter on every machine', () => {
    // As on a Turkish one.
    const local = vi.spyOn(String.prototype, 'toLocaleUpperCase').mockReturnValue('İ');
    expect(inShort(requirement({ quote: 'integrity in all you do', kind: 'trait' }), english)).toMatch(/^Integrity/);
    local.mockRestore();
  });

  it.each<[Partial<Requirement>, string]>([
    [{ kind: 'experience', years: { min: 5 }, terms: [['B2B sales']] }, '5+ years · B2B sales'],
    [
      { kind: 'experience', years: { min: 3, max: 5 }, terms: [['Java', 'Kotlin'], ['SQL']] },
      '3–5 years · Java or Kotlin, SQL',
    ],
    [{ kind: 'experience', years: { min: 1 }, terms: [] }, '1+ year'],
    [{ kind: 'experience', years: { max: 2 }, terms: [['retail']] }, 'Up to 2 years · retail'],
    [{ terms: [['Epic', 'Cerner', 'Meditech']] }, 'Epic, Cerner or Meditech'],
    [
      { kind: 'education', level: 'bachelor', terms: [['business', 'marketing']] },
      'Bachelor’s degree · business or marketing',
    ],
    [{ kind: 'education', level: 'secondary' }, 'High school diploma'],
    [{ kind: 'language', level: 'fluent', terms: [['Spanish']] }, 'Spanish · fluent'],
    [{ kind: 'experience', years: { min: 0.25, max: 0.5 } }, '3–6 months'],
    [{ kind: 'experience', years: { min: 0.5, max: 1 } }, '6–12 months'],
    [{ kind: 'experience', years: { min: 0.5 } }, '6+ months'],
    [{ kind: 'experience', years: { max: 0.75 } }, 'Up to 9 months'],
    // years are kept to two decimals
    [{ kind: 'experience', years: { min: 0.67 } }, '8+ months'],
    [{ kind: 'experience', years: { min: 0.33, max: 0.67 } }, '4–8 months'],
    [{ kind: 'experience', years: { min: 1.67 } }, '20+ months'],
    [{ kind: 'experience', years: { min: 1.5 } }, '1.5+ years'],
    [{ kind: 'experience', years: { min: 0, max: 1 } }, '0–1 year'],
    [{ kind: 'experience', years: { min: 1.5 } }, '1.5+ years'],
    // examples and other names stand behind what they are of
    [
      { quote: 'Ticket tools such as Orbit or Tracko', terms: [['Ticket tools', 'Orbit', 'Tracko']] },
      'Ticket tools (Orbit or Tracko)',
    ],
    [
      { quote: 'Ticket tools, Orbit or Tracko', terms: [['Ticket tools', 'Orbit', 'Tracko']] },
      'Ticket tools, Orbit or Tracko',
    ],
    [
      { quote: 'Food hygiene certificate (FHC)', terms: [['Food hygiene certificate', 'FHC']] },
      'Food hygiene certificate (FHC)',
    ],
    [
      { quote: 'Dutch (NL), Flemish (BE) or German', terms: [['Dutch', 'NL', 'Flemish', 'BE', 'German']] },
      'Dutch (NL), Flemish (BE) or German',
    ],
    [{ quote: 'Looms, such as Jacquard', terms: [['Looms', 'Jacquard']] }, 'Looms (Jacquard)'],
    // a long choice is cut
    [
      { quote: 'A, B, C, D, E or F', terms: [['Ada', 'Basic', 'Cobol', 'Dart', 'Elm', 'Forth']] },
      'Ada, Basic, Cobol, Dart …',
    ],
    [{ kind: 'travel', percent: { min: 20, max: 25 } }, 'Travel · 20–25%'],
    [{ kind: 'travel', percent: { max: 50 } }, 'Travel · up to 50%'],
    [{ kind: 'travel', percent: { min: 50 } }, 'Travel · 50% or more'],
    [{ kind: 'contacts', terms: [['healthcare']] }, 'Contacts · healthcare'],
    [{ kind: 'trait' }, 'The words of the posting'],
    [{ kind: 'travel' }, 'The words of the posting'],
    [
      { quote: 'Ability to describe risk to boards that have never heard of it', terms: [['risk']] },
      'Describe risk to boards that have never heard of it',
    ],
    [{ quote: 'Must be able to work weekends', kind: 'schedule' }, 'Work weekends'],
    [{ quote: 'Knowledge of looms is a plus', terms: [['looms']] }, 'Looms'],
    [
      {
        kind: 'experience',
        quote: 'Three or more years of running the night desk of a newspaper',
        years: { min: 3 },
        terms: [['desk']],
      },
      '3+ years · running the night desk of a newspaper',
    ],
    [
      {
        kind: 'physical',
        quote: 'Able to climb masts in any weather, to carry sails of up to 60 pounds, and to sleep in a hammock',
      },
      'Climb masts in any weather, to carry sails of up to 60 pounds …',
    ],
  ])('%j is "%s"', (more, short) => {
    expect(inShort(requirement(more), english)).toBe(short);
  });
});

describe('an alternative', () => {
  it.each<[Alternative, string]>([
    [{ kind: 'equivalent' }, 'or the equivalent'],
    [{ kind: 'experience' }, 'or equivalent experience'],
    [{ kind: 'experience', years: { min: 4 } }, 'or 4+ years of experience'],
    [{ kind: 'education', level: 'associate' }, 'or Associate degree'],
    [{ kind: 'credential', terms: [['CPA']] }, 'or CPA'],
  ])('%j is "%s"', (alternative, words) => {
    expect(alternativeInWords(alternative, english)).toBe(words);
  });
});
