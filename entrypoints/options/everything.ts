import { discardAside, sendChange, deleteAll as sendDeleteAll } from '../../lib/messages.ts';
import { type Change, type Corrections, readBackup, writeBackup } from '../../lib/store/index.ts';
import { putSaved, readSaved, removeSaved } from '../../lib/store/saved.ts';
import { useBook } from '../shared/book.ts';
import { saveFile } from '../shared/file.ts';
import { words } from '../shared/words.ts';
import { alsoUndo, change, say, store, useSession } from './session.ts';

export async function exportAll(): Promise<void> {
  await store();
  const { book, corrections } = useBook.getState();
  const saved = await readSaved();
  if (!saved.ok) return say(words('savedNotRead'), false);
  const name = 'fitlens-everything.json';
  const text = writeBackup({ book, corrections, saved: saved.value.postings }, saved.value.unreadable);
  saveFile(name, 'application/json', text);
  say(words('savedFile', [name]), false);
}

/** Takes in what `exportAll` gave out: all of it beside what is here, the same things in their place. */
export async function importAll(file: File): Promise<void> {
  const read = readBackup(await file.text().catch(() => ''));
  const before = await readSaved();
  if (!read.ok || !before.ok) return say(words(read.ok ? 'savedNotRead' : 'backupUnreadable'), false);
  await store();
  const { book, corrections, saved } = read.value;
  const here = useBook.getState().book;
  const ours = here.profiles.filter(({ id }) => !book.profiles.some((one) => one.id === id));
  const merged = { active: book.active ?? here.active, profiles: [...ours, ...book.profiles] };
  if (!(await change({ type: 'replace', book: merged }))) return;
  const undone = await takeCorrections(corrections);
  if (!(await putSaved(...saved)).ok) return say(words('notStored'), false);
  const replaced = before.value.postings.filter(({ id }) => saved.some((one) => one.id === id));
  alsoUndo(async () => {
    for (const correction of undone) await sendChange(correction);
    for (const { id } of saved) await removeSaved(id);
    await putSaved(...replaced);
  });
  say(words('backupTaken', [book.profiles.length, saved.length]), true);
}

/** Puts right what the file says was put right. Returns what takes it back, in this order. */
async function takeCorrections(corrections: Corrections): Promise<Change[]> {
  const undone: Change[] = [];
  for (const { posting, requirements } of corrections) {
    for (const [requirement, correction] of Object.entries(requirements)) {
      const changed = await sendChange({ type: 'correct', posting, requirement, correction });
      if (changed.ok) undone.unshift(changed.value);
    }
  }
  return undone;
}

/** For good: nothing of it stays, not even the steps that could bring it back. */
export async function deleteAll(): Promise<void> {
  await store();
  const deleted = await sendDeleteAll();
  if (deleted.ok) useSession.setState({ steps: [], saved: 'new', asked: [], importing: undefined, review: undefined });
  say(words(deleted.ok ? 'allDeleted' : 'notStored'), false);
}

export async function deleteAside(): Promise<void> {
  const deleted = await discardAside();
  if (!deleted.ok) say(words('notStored'), false);
}
