import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeBook, exportBook, openBook, type ProfileBook, readBackup } from '../../lib/store/book.ts';

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

describe('a file of all profiles', () => {
  it('gives back the book that it was made of', () => {
    expect(readBackup(exportBook(book))).toEqual({ ok: true, value: book });
  });

  it.each([
    ['no JSON', 'profiles'],
    ['one profile', JSON.stringify(nurse.resume)],
    ['no profile', exportBook({ active: null, profiles: [] })],
    ['a broken one beside a sound one', JSON.stringify({ version: 1, active: 'a', profiles: [nurse, { id: 3 }] })],
  ])('is refused whole with %s in it', (_, text) => {
    expect(readBackup(text)).toEqual({ ok: false, error: 'unreadable' });
  });
});

describe('a book of an older version', () => {
  // Two invented forms: version 1 had one profile, version 2 called the résumé "cv".
  const migrations = [
    (old: unknown) => {
      if (typeof old !== 'object' || old === null || !('cv' in old)) throw new Error('no cv');
      return { version: 2, active: 'x', profiles: [{ id: 'x', name: '', cv: old.cv }] };
    },
    (old: unknown) => JSON.parse(JSON.stringify(old).replaceAll('"cv"', '"resume"')),
  ];

  it('is brought up through every version since', () => {
    const { book, broken } = openBook({ version: 1, cv: { basics: { name: 'Ana Lima' } } }, migrations);
    expect(book).toEqual({ active: 'x', profiles: [{ id: 'x', name: '', resume: { basics: { name: 'Ana Lima' } } }] });
    expect(broken).toEqual([]);
  });

  it('starts at its own version', () => {
    const raw = { version: 2, active: 'y', profiles: [{ id: 'y', name: 'Y', cv: {} }] };
    expect(openBook(raw, migrations).book.profiles).toEqual([{ id: 'y', name: 'Y', resume: {} }]);
  });

  it('is handed back raw where a step fails', () => {
    const raw = { version: 1, letter: 'Dear all' };
    expect(openBook(raw, migrations)).toEqual({ book: { active: null, profiles: [] }, broken: [raw] });
  });
});
