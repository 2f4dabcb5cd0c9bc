import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { fail, type Result, succeed } from '../model/result.ts';
import { SavedPosting } from '../model/saved.ts';

// In IndexedDB, as there may be hundreds: browser.storage.local ends at 10 MB, and a change of one would write them all.
// Its transactions let every page of the extension write; what they did is told to the others.

interface Schema extends DBSchema {
  postings: { key: string; value: unknown };
}

const NAME = 'fitlens';
const STORE = 'postings';
const CHANNEL = 'fitlens-saved';

export interface SavedPostings {
  /** the one saved last first */
  readonly postings: readonly SavedPosting[];
  /** what this version can't read: it stays where it is, and goes into a backup */
  readonly unreadable: readonly unknown[];
}

/** The postings that the person keeps. */
export const readSaved = (): Promise<Result<SavedPostings, 'not-stored'>> =>
  work(async (db) => sorted(await db.getAll(STORE)));

/**
 * Keeps postings; one with the same id is replaced. `of-newer`: what stands in the place of one of them can't be read, as
 * a newer version has put it there; nothing is stored then.
 */
export async function putSaved(...postings: readonly SavedPosting[]): Promise<Result<null, 'not-stored' | 'of-newer'>> {
  let isFree = true;
  const done = await write(async (db) => {
    const { store, done } = db.transaction(STORE, 'readwrite');
    const there = await Promise.all(postings.map(({ id }) => store.get(id)));
    isFree = there.every((one) => one === undefined || SavedPosting.safeParse(one).success);
    const puts = isFree ? postings.map((posting) => store.put(posting, posting.id)) : [];
    await Promise.all([...puts, done]);
  });
  return isFree ? done : fail('of-newer');
}

/** Keeps a posting no longer; one that is not there counts as removed. */
export const removeSaved = (id: string): Promise<Result<null, 'not-stored'>> => write((db) => db.delete(STORE, id));

/** Deletes for good all that is kept, what can't be read included. */
export const clearSaved = (): Promise<Result<null, 'not-stored'>> => write((db) => db.clear(STORE));

/** Calls back when another page has changed what is kept. Returns what ends it. */
export function watchSaved(changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', changed);
  return () => channel.close();
}

function sorted(values: readonly unknown[]): SavedPostings {
  const read = values.map((value) => ({ value, sound: SavedPosting.safeParse(value) }));
  return {
    postings: read
      .flatMap(({ sound }) => (sound.success ? [sound.data] : []))
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    unreadable: read.filter(({ sound }) => !sound.success).map(({ value }) => value),
  };
}

async function write(change: (db: IDBPDatabase<Schema>) => Promise<unknown>): Promise<Result<null, 'not-stored'>> {
  const done = await work(async (db) => {
    await change(db);
    return null;
  });
  if (done.ok) {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(null);
    channel.close();
  }
  return done;
}

/** A browser may refuse a database (its profile is full, or forbids storage). */
async function work<T>(task: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<Result<T, 'not-stored'>> {
  try {
    const db = await openDB<Schema>(NAME, 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) });
    try {
      return succeed(await task(db));
    } finally {
      db.close();
    }
  } catch {
    return fail('not-stored');
  }
}
