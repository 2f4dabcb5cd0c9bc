import { describe, expect, it } from 'vitest';
import { correct } from '../../lib/match/correct.ts';
import { requirements } from '../view/sample.ts';

const [first, second, third] = requirements;

describe('what a person puts right in a posting', () => {
  it('takes out what is no requirement, and keeps it apart so that it can be brought back', () => {
    const { requirements: left, dismissed } = correct(requirements, { 'line-1': { dismissed: true } });
    expect(dismissed).toEqual([second]);
    expect(left).toEqual(requirements.filter((one) => one !== second));
  });

  it('makes a must-have of a nice-to-have and back, and says so in the trace', () => {
    const { requirements: left } = correct(requirements, { 'line-0': { importance: 'preferred' } });
    expect(left[0]).toMatchObject({ ...first, importance: 'preferred', trace: expect.any(Array) });
    expect(left[0]?.trace).toContain('corrected by the person');
    expect(left[2]).toEqual(third);
  });

  it('reads it as the person does: what the person leaves out is not asked, and the posting’s words stay', () => {
    const { requirements: left } = correct(requirements, {
      'line-0': { edited: { kind: 'skill', terms: [['triage']] } },
    });
    expect(left[0]).toMatchObject({ kind: 'skill', terms: [['triage']], quote: first?.quote, importance: 'required' });
    expect(left[0]?.years).toBeUndefined();
  });

  it('leaves everything as it was where it speaks of other lines', () => {
    expect(correct(requirements, { gone: { dismissed: true } })).toEqual({ requirements, dismissed: [] });
  });
});
