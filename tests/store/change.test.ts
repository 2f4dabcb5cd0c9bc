import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import type { ProfileBook } from '../../lib/store/book.ts';
import { answerOf, applyChange, BookChange } from '../../lib/store/change.ts';

const book: ProfileBook = {
  active: 'sales',
  profiles: [
    { id: 'sales', name: 'Sales', resume: { basics: { name: 'Ana' }, fit: { lacks: ['SaaS sales'] } } },
    { id: 'teach', name: 'Teaching', resume: {} },
  ],
};

function changed(change: BookChange, from = book) {
  const result = applyChange(from, change);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const resumeOf = (from: ProfileBook, id: string) => from.profiles.find((profile) => profile.id === id)?.resume;

describe('"I have this"', () => {
  const change: BookChange = { type: 'answer', profile: 'sales', statement: 'Valid driver’s license', answer: 'has' };

  it('is written into the profile that the person judges by, and nowhere else', () => {
    const { book: after } = changed(change);
    expect(resumeOf(after, 'sales')).toEqual({
      basics: { name: 'Ana' },
      fit: { has: ['Valid driver’s license'], lacks: ['SaaS sales'] },
    });
    expect(resumeOf(after, 'teach')).toEqual({});
  });

  it('takes the place of "I don\'t" on the same line, also when quotes, case or spaces differ', () => {
    const { book: after } = changed({ ...change, statement: 'saas  Sales' });
    expect(resumeOf(after, 'sales')?.fit).toEqual({ has: ['saas  Sales'] });
  });

  it('said twice is kept once', () => {
    const { book: after } = changed({ ...change, statement: "valid driver's license" }, changed(change).book);
    expect(resumeOf(after, 'sales')?.fit?.has).toEqual(["valid driver's license"]);
  });

  it('undone leaves the profile as it was, without an empty fit', () => {
    const first = changed({ ...change, profile: 'teach' });
    expect(first.undo).toEqual({ ...change, profile: 'teach', answer: 'unsaid' });
    expect(changed(first.undo, first.book).book).toEqual(book);
  });

  it('undone brings the earlier "I don\'t" back', () => {
    const first = changed({ ...change, statement: 'SaaS sales' });
    const { book: after } = changed(first.undo, first.book);
    expect(answerOf(resumeOf(after, 'sales') ?? {}, 'SaaS sales')).toBe('lacks');
  });

  it('undone later does not take back what was done in between', () => {
    const first = changed(change);
    const second = changed({ ...change, statement: 'own car' }, first.book);
    expect(resumeOf(changed(first.undo, second.book).book, 'sales')?.fit?.has).toEqual(['own car']);
  });

  it('on a profile that has been deleted meanwhile says so', () => {
    expect(applyChange(book, { ...change, profile: 'gone' })).toEqual({ ok: false, error: 'no-such-profile' });
  });
});

describe('profiles', () => {
  it('the first one becomes the active one', () => {
    const profile = { id: 'new', name: 'New', resume: {} };
    expect(changed({ type: 'put', profile }, { active: null, profiles: [] }).book.active).toBe('new');
  });

  it('deleting the active one makes another active, and undo brings it back to its place, active', () => {
    const removed = changed({ type: 'remove', profile: 'sales' });
    expect(removed.book.active).toBe('teach');
    expect(changed(removed.undo, removed.book).book).toEqual(book);
  });

  it('deleting everything can be undone', () => {
    const removed = changed({ type: 'replace', book: { active: null, profiles: [] } });
    expect(removed.book.profiles).toEqual([]);
    expect(changed(removed.undo, removed.book).book).toEqual(book);
  });
});

describe('any change', () => {
  const id = fc.constantFrom('sales', 'teach', 'new');
  const change = fc.oneof<fc.Arbitrary<BookChange>[]>(
    fc.record({
      type: fc.constant('answer' as const),
      profile: id,
      statement: fc.constantFrom('SaaS sales', 'lift 50 lb', 'Spanish'),
      answer: fc.constantFrom('has' as const, 'lacks' as const, 'unsaid' as const),
    }),
    fc.record({
      type: fc.constant('put' as const),
      profile: fc.record({ id, name: fc.string(), resume: fc.constant<Profile>({ skills: [] }) }),
      at: fc.nat(3),
    }),
    fc.record({ type: fc.constant('remove' as const), profile: id }),
    fc.record({ type: fc.constant('activate' as const), profile: id }),
  );

  it('is undone by the change that it gives back, and both can travel in a message', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), change, (before, last) => {
        const from = before.reduce((now, step) => {
          const result = applyChange(now, step);
          return result.ok ? result.value.book : now;
        }, book);
        const result = applyChange(from, last);
        if (!result.ok) return;
        const undo = BookChange.parse(JSON.parse(JSON.stringify(result.value.undo)));
        expect(inOrder(changed(undo, result.value.book).book)).toEqual(inOrder(from));
      }),
    );
  });

  // An answer that is taken back and given again stands last in its list; no list depends on its order.
  function inOrder(of: ProfileBook): unknown {
    const sorted = (list: readonly string[] = []) => [...list].sort();
    return {
      ...of,
      profiles: of.profiles.map(({ resume, ...rest }) => ({
        ...rest,
        resume: { ...resume, fit: { has: sorted(resume.fit?.has), lacks: sorted(resume.fit?.lacks) } },
      })),
    };
  }
});
