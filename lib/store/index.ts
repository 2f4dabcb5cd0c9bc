import { storage } from 'wxt/utils/storage';
import { fail, type Result, succeed } from '../model/result.ts';
import { z } from '../model/zod.ts';
import { closeBook, openBook, type ProfileBook } from './book.ts';
import { applyChange, type Change } from './change.ts';

/** A stored value that could not be read, kept as it was. */
export const Aside = z.object({ raw: z.unknown(), since: z.string() });
export type Aside = z.infer<typeof Aside>;

/** What is stored, as anybody may read it. */
export interface Store {
  readonly book: ProfileBook;
  /** what could not be read: to be said, offered as a file, and deleted only when the person says so */
  readonly aside: readonly unknown[];
}

export type StoreProblem = 'no-such-profile' | 'not-stored';

// The version stands in the value and migrations run on each read: those of defineItem run, and write, in every context
// that imports the item (content scripts too), and where one fails the old value is handed out as if it were new.
const storedBook = storage.defineItem<unknown>('local:profiles');
const storedAside = storage.defineItem<unknown>('local:aside');

/** The profiles as they are now, and what could not be read of them. */
export async function readStore(): Promise<Store> {
  const [raw, aside] = await Promise.all([storedBook.getValue(), readAside()]);
  const { book, broken } = openBook(raw);
  return { book, aside: [...aside.map((one) => one.raw), ...broken] };
}

/** Calls back on every change of what is stored, whoever made it. Returns what ends it. */
export function watchStore(changed: (store: Store) => void): () => void {
  const tell = () => void readStore().then(changed);
  const ends = [storedBook.watch(tell), storedAside.watch(tell)];
  return () => {
    for (const end of ends) end();
  };
}

/**
 * The one writer; only the background makes one. Writes happen one after the other, each on what the last one left.
 * @param now the present moment as ISO 8601, to date what is set aside
 */
export function createWriter(now: () => string): Writer {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<Result<T, StoreProblem>>): Promise<Result<T, StoreProblem>> => {
    const done = last.then(work).catch(() => fail<StoreProblem>('not-stored'));
    last = done;
    return done;
  };
  return {
    tidy: () => inTurn(() => openForWriting(now).then(() => succeed(null))),
    write: (change) =>
      inTurn(async () => {
        const changed = applyChange(await openForWriting(now), change);
        if (!changed.ok) return changed;
        await storedBook.setValue(closeBook(changed.value.book));
        return succeed(changed.value.undo);
      }),
    discardAside: () => inTurn(() => storedAside.removeValue().then(() => succeed(null))),
  };
}

export interface Writer {
  /** brings what is stored to today's form and sets aside what can't be read */
  tidy(): Promise<Result<null, StoreProblem>>;
  /** makes the change and returns the one that undoes it */
  write(change: Change): Promise<Result<Change, StoreProblem>>;
  /** deletes for good what was set aside */
  discardAside(): Promise<Result<null, StoreProblem>>;
}

async function readAside(): Promise<Aside[]> {
  const raw = await storedAside.getValue();
  if (raw === null || raw === undefined) return [];
  const list = z.array(Aside).safeParse(raw);
  return list.success ? list.data : [{ raw, since: '' }];
}

/** The stored book; what is broken in it is first set aside, so that the next write can't destroy it. */
async function openForWriting(now: () => string): Promise<ProfileBook> {
  const { book, broken } = openBook(await storedBook.getValue());
  if (broken.length > 0) {
    await storedAside.setValue([...(await readAside()), ...broken.map((raw) => ({ raw, since: now() }))]);
    await storedBook.setValue(closeBook(book));
  }
  return book;
}

export { activeProfile, EMPTY_BOOK, ProfileBook, StoredProfile } from './book.ts';
export { type Answer, Change } from './change.ts';
