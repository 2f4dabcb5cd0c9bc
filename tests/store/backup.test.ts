import { describe, expect, it } from 'vitest';
import { type Backup, readBackup, writeBackup } from '../../lib/store/backup.ts';
import { facts, requirements } from '../view/sample.ts';

const nurse = { id: 'a', name: 'Nursing', resume: { basics: { name: 'Ana Lima' }, fit: { has: ['night shifts'] } } };
const backup: Backup = {
  book: { active: 'a', profiles: [nurse] },
  corrections: [{ posting: 'p', requirements: { r: { importance: 'preferred' } } }],
  settings: { palette: 'safe', marks: { 'jobs.example': 'off' } },
  saved: [
    { version: 1, id: 'p', savedAt: '2026-11-24T08:00:00.000Z', facts, requirements: [...requirements], note: 'Call.' },
  ],
  asked: [{ mark: 7, unknown: ['travel'] }],
};
const nothing: Backup = { book: { active: null, profiles: [] }, corrections: [], saved: [], asked: [] };

describe('a backup', () => {
  it('comes back as it was given out', () => {
    expect(readBackup(writeBackup(backup))).toEqual({ ok: true, value: { ...backup, left: 0 } });
  });

  it('may hold saved postings alone', () => {
    const saved = { ...nothing, saved: backup.saved };
    expect(readBackup(writeBackup(saved))).toEqual({ ok: true, value: { ...saved, left: 0 } });
  });

  it('may hold what was counted alone, and is read though that is not sound', () => {
    const counted = { ...nothing, asked: backup.asked };
    expect(readBackup(writeBackup(counted))).toEqual({ ok: true, value: { ...counted, left: 0 } });
    const text = JSON.stringify({ ...JSON.parse(writeBackup(backup)), asked: [{ mark: 'x' }] });
    expect(readBackup(text)).toEqual({ ok: true, value: { ...backup, asked: [], left: 0 } });
  });

  it('may hold settings alone', () => {
    const settings = { ...nothing, settings: { palette: 'safe' as const, marks: {} } };
    expect(readBackup(writeBackup(settings))).toEqual({ ok: true, value: { ...settings, left: 0 } });
  });

  it('is read though it holds saved postings of a newer FitLens, which are counted', () => {
    const text = writeBackup(backup, [{ version: 9 }, { version: 9 }]);
    expect(readBackup(text)).toEqual({ ok: true, value: { ...backup, left: 2 } });
  });

  it('that held profiles only, as before, is read too', () => {
    const old = JSON.stringify({ version: 1, active: 'a', profiles: [nurse] });
    expect(readBackup(old)).toEqual({ ok: true, value: { ...nothing, book: backup.book, left: 0 } });
  });

  it.each([
    ['no JSON', 'profiles'],
    ['one profile', JSON.stringify(nurse.resume)],
    ['nothing', writeBackup(nothing)],
    ['a broken profile', JSON.stringify({ version: 1, active: 'a', profiles: [nurse, { id: 3 }] })],
  ])('is refused whole with %s in it', (_, text) => {
    expect(readBackup(text)).toEqual({ ok: false, error: 'unreadable' });
  });
});
