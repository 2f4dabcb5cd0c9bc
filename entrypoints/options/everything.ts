import { discardAside, sendChange, deleteAll as sendDeleteAll } from '../../lib/messages/index.ts';
import { exportProfile } from '../../lib/profile/export.ts';
import {
  type Change,
  joinAsked,
  readAsked,
  readBackup,
  type Settings,
  withCorrections,
  writeBackup,
} from '../../lib/store/index.ts';
import { putSaved, readSaved, removeSaved } from '../../lib/store/saved.ts';
import { refreshBook, useBook } from '../shared/book.ts';
import { fileName, saveFile } from '../shared/file.ts';
import { words } from '../shared/words.ts';
import { change, forget, refreshAsked, say, store, storedAs, undo, useSession } from './session.ts';

/** Gives out the profile in the form, what was typed a moment ago included. */
export async function exportOne(): Promise<void> {
  await store();
  const stored = storedAs(useSession.getState().id);
  if (stored) give(fileName(stored.name, 'json'), exportProfile(stored.resume));
}

/** Gives out, as one file, whatever the person has told FitLens, the saved postings, and what was counted. */
export async function exportAll(): Promise<void> {
  await store();
  const { book, corrections, settings } = useBook.getState();
  const saved = await readSaved();
  if (!saved.ok) return say(words('savedNotRead'), false);
  const { postings, unreadable } = saved.value;
  const asked = await readAsked();
  give('fitlens-everything.json', writeBackup({ book, corrections, settings, saved: postings, asked }, unreadable));
}

function give(name: string, text: string): void {
  saveFile(name, 'application/json', text);
  say(words('savedFile', [name]), false);
}

/** Takes in what `exportAll` gave out: all of it beside what is here, the same things in their place. */
export async function importAll(file: File): Promise<void> {
  const read = readBackup(await file.text().catch(() => ''));
  const before = await readSaved();
  if (!read.ok || !before.ok) return say(words(read.ok ? 'savedNotRead' : 'backupUnreadable'), false);
  await store();
  const { book, corrections, settings, saved, asked, left } = read.value;
  const here = useBook.getState();
  const ours = here.book.profiles.filter(({ id }) => !book.profiles.some((one) => one.id === id));
  const merged = { active: book.active ?? here.book.active, profiles: [...ours, ...book.profiles] };
  const replaced = before.value.postings.filter(({ id }) => saved.some((one) => one.id === id));
  const undone: Change[] = [];
  const takeBack = async (): Promise<void> => {
    for (const one of undone) await sendChange(one);
    for (const { id } of saved) await removeSaved(id);
    await putSaved(...replaced);
    await refreshAsked();
  };
  const kept = await putSaved(...saved);
  if (!kept.ok) return say(words(kept.error === 'of-newer' ? 'savedByNewer' : 'notStored'), false);
  if (!(await change({ type: 'replace', book: merged }, undefined, takeBack))) return takeBack();
  const counted: Change = { type: 'asked', asked: joinAsked(await readAsked(), asked) };
  const putRight: Change = { type: 'correctAll', corrections: withCorrections(here.corrections, corrections) };
  for (const one of [putRight, counted, ...(settings ? settingsIn(settings) : [])]) {
    const changed = await sendChange(one);
    if (!changed.ok) {
      await undo();
      return say(words('notStored'), false);
    }
    undone.unshift(changed.value);
  }
  await refreshAsked();
  const taken = words('backupTaken', [book.profiles.length, saved.length]);
  say(left > 0 ? `${taken}. ${words('backupLeft', [left])}` : taken, true);
}

const settingsIn = ({ palette, marks }: Settings): Change[] => [
  { type: 'palette', palette },
  ...Object.entries(marks).map(([host, marks]) => ({ type: 'marks' as const, host, marks })),
];

/** For good: nothing of it stays, not even the steps that could bring it back. */
export async function deleteAll(): Promise<void> {
  await store();
  const deleted = await sendDeleteAll();
  if (deleted.ok) {
    forget();
    await refreshBook();
  }
  say(words(deleted.ok ? 'allDeleted' : 'notStored'), false);
}

/** For good: what could not be read of the stored data. */
export async function deleteAside(): Promise<void> {
  const deleted = await discardAside();
  if (!deleted.ok) say(words('notStored'), false);
}
