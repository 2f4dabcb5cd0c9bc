import { create } from 'zustand';
import type { PageState } from '../../components/PopupView.tsx';
import { putSaved, readSaved, removeSaved, watchSaved } from '../../lib/store/saved.ts';
import { say, type Toast } from './session.ts';

/** The ids of the saved postings. */
export const useSaved = create<ReadonlySet<string>>(() => new Set());

/** Keeps up with which postings are saved, for the mark beside "Save": other pages save and delete them too. */
export function mirrorSaved(): Promise<void> {
  watchSaved(() => void loadSaved());
  return loadSaved();
}

async function loadSaved(): Promise<void> {
  const read = await readSaved();
  if (read.ok) useSaved.setState(new Set(read.value.postings.map(({ id }) => id)), true);
}

/**
 * Keeps the posting, or, where it is kept, no longer: as it is stored now, with the note that it has by now. Says what was
 * done, with a way back.
 * @param id `postingKey` of the posting
 */
export async function toggleSaved(
  id: string,
  { facts, requirements }: Extract<PageState, { is: 'read' }>,
): Promise<Toast> {
  const read = await readSaved();
  if (!read.ok) return { key: 'notStored' };
  const before = read.value.postings.find((one) => one.id === id);
  if (before) return done(await removeSaved(id), 'unsavedPosting', () => putSaved(before));
  // How it was read is for whoever looks into it now, and would be half of what is stored.
  const kept = requirements.map((one) => ({ ...one, trace: [] }));
  const savedAt = new Date().toISOString();
  const stored = await putSaved({ version: 1, id, savedAt, facts, requirements: kept, note: '' });
  return done(stored, 'savedPosting', () => removeSaved(id));
}

type Stored = Awaited<ReturnType<typeof putSaved>>;

async function done(stored: Stored, key: Toast['key'], takeBack: () => Promise<Stored>): Promise<Toast> {
  await loadSaved();
  return stored.ok ? { key, undo: () => void undo(takeBack) } : problemOf(stored.error);
}

async function undo(takeBack: () => Promise<Stored>): Promise<void> {
  const stored = await takeBack();
  await loadSaved();
  if (!stored.ok) say(problemOf(stored.error));
}

const problemOf = (error: Extract<Stored, { ok: false }>['error']): Toast => ({
  key: error === 'of-newer' ? 'savedByNewer' : 'notStored',
});
