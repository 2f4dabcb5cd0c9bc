import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeBook, openBook, type ProfileBook } from '../../lib/store/book.ts';

const nurse = { id: 'a', name: 'Nursing', resume: { basics: { name: 'Ana Lima' }, fit: { has: ['night shifts'] } } };
const driver = { id: 'b', name: 'Driving', resume: { certificates: [{ name: 'CDL' }] } };
const book: ProfileBook = { active: 'b', profiles: [nurse, driver] };

describe('a stored book', () => {
  it('comes back as it was put away', () => {
    expect(openBook(closeBook(book))).toEqual({ book, broken: [] });
  });

  it('is empty where nothing is stored yet', () => {
    expect(openBook(null)).toEqual({ book: { active: null, profiles: [] }, broken: [] });
  });

  it('keeps the sound profiles when one is broken, and hands the broken one back as it was', () => {
    const damaged = { id: 'c', name: 'Cooking', resume: { work: 'a chef' } };
    const raw = { version: 1, active: 'c', profiles: [nurse, damaged] };
    expect(openBook(raw)).toEqual({ book: { active: 'a', profiles: [nurse] }, broken: [damaged] });
  });

  it('takes the second of two profiles with one id for broken, so that no id means two', () => {
    const twin = { ...driver, id: 'a' };
    expect(openBook({ version: 1, active: 'a', profiles: [nurse, twin] })).toEqual({
      book: { active: 'a', profiles: [nurse] },
      broken: [twin],
    });
  });

  it('is handed back whole when a newer FitLens wrote it', () => {
    const raw = { version: 99, people: [] };
    expect(openBook(raw)).toEqual({ book: { active: null, profiles: [] }, broken: [raw] });
  });

  it('never throws and never loses anything, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { book, broken } = openBook(raw);
        expect(book.active === null || book.profiles.some(({ id }) => id === book.active)).toBe(true);
        expect(raw === undefined || raw === null || broken.length > 0 || book.profiles.length > 0).toBe(true);
      }),
    );
  });
});
