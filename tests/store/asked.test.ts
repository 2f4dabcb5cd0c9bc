import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAsked, joinAsked, openAsked, withAsked } from '../../lib/store/asked.ts';

describe('what the last postings asked', () => {
  it('is counted by posting, the most frequent kind first', () => {
    const asked = [
      { mark: 1, unknown: ['trait' as const] },
      { mark: 2, unknown: ['travel' as const, 'trait' as const] },
    ];
    expect(countAsked(asked)).toEqual([
      { kind: 'trait', postings: 2 },
      { kind: 'travel', postings: 1 },
    ]);
  });

  it('counts a posting once, by what it leaves open now', () => {
    const once = withAsked([], { mark: 1, unknown: ['travel', 'travel'] });
    expect(countAsked(once)).toEqual([{ kind: 'travel', postings: 1 }]);
    expect(countAsked(withAsked(once, { mark: 1, unknown: [] }))).toEqual([]);
  });

  it('forgets all but the last twenty', () => {
    const many = Array.from({ length: 25 }, (_, mark) => ({ mark, unknown: [] }));
    const kept = many.reduce<ReturnType<typeof openAsked>>(withAsked, []);
    expect(kept.map(({ mark }) => mark)).toEqual(many.slice(5).map(({ mark }) => mark));
  });

  it('of another browser goes before what is known here, whose word counts', () => {
    const here = [{ mark: 2, unknown: ['trait' as const] }];
    const other = [
      { mark: 1, unknown: [] },
      { mark: 2, unknown: ['travel' as const] },
    ];
    expect(joinAsked(here, other)).toEqual([other[0], here[0]]);
    expect(joinAsked(here, [])).toEqual(here);
  });

  it('is empty, and no error, where what is stored is not sound', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void openAsked(raw)));
    expect(openAsked([{ mark: 1, unknown: ['juggling'] }])).toEqual([]);
  });
});
