import { create } from 'zustand';
import type { PageState } from '../../components/PopupView.tsx';
import type { SavedPosting } from '../../lib/model/saved.ts';
import { postingKey } from '../../lib/store/index.ts';
import { putSaved, readSaved, removeSaved } from '../../lib/store/saved.ts';
import type { Toast } from './session.ts';

/** The saved postings, by their id. */
export const useSaved = create<ReadonlyMap<string, SavedPosting>>(() => new Map());

/** Reads which postings are saved, for the mark beside "Save". */
export async function loadSaved(): Promise<void> {
  const read = await readSaved();
  if (read.ok) useSaved.setState(new Map(read.value.postings.map((one) => [one.id, one])), true);
}

/** Keeps the posting, or, where it is kept, no longer. Says what was done, with a way back. */
export async function toggleSaved({ facts, requirements }: Extract<PageState, { is: 'read' }>): Promise<Toast> {
  const id = postingKey(facts);
  const before = useSaved.getState().get(id);
  if (before) {
    return done(await removeSaved(id), 'unsavedPosting', () => void putSaved(before).then(loadSaved));
  }
  // How it was read is for whoever looks into it now, and would be half of what is stored.
  const kept = requirements.map((one) => ({ ...one, trace: [] }));
  const savedAt = new Date().toISOString();
  const stored = await putSaved({ version: 1, id, savedAt, facts, requirements: kept, note: '' });
  return done(stored, 'savedPosting', () => void removeSaved(id).then(loadSaved));
}

async function done({ ok }: { ok: boolean }, key: Toast['key'], undo: () => void): Promise<Toast> {
  await loadSaved();
  return ok ? { key, undo } : { key: 'notStored' };
}
