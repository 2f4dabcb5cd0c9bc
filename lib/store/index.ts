import { storage } from 'wxt/utils/storage';
import { isSameJson } from '../model/json.ts';
import type { StoreProblem } from '../model/problem.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { z } from '../model/zod.ts';
import { type Asked, type AskedChange, openAsked, withAsked } from './asked.ts';
import { closeBook, EMPTY_BOOK, openBook, type ProfileBook } from './book.ts';
import { applyChange, type BookChange, type Change } from './change.ts';
import {
  applyCorrection,
  type CorrectionChange,
  type Corrections,
  closeCorrections,
  openCorrections,
} from './corrections.ts';
import { applySetting, openSettings, type SettingChange, type Settings } from './settings.ts';

/** A stored value that could not be read, kept as it was. */
export const Aside = z.object({ raw: z.unknown(), since: z.string() });
export type Aside = z.infer<typeof Aside>;

/** What is stored, as anybody may read it. */
export interface Store {
  readonly book: ProfileBook;
  /** what the person has put right in postings */
  readonly corrections: Corrections;
  readonly settings: Settings;
  /** what could not be read: to be said, offered as a file, and deleted only when the person says so */
  readonly aside: readonly unknown[];
}

// The version stands in the value and migrations run on each read: those of defineItem run, and write, in every context
// that imports the item (content scripts too), and where one fails the old value is handed out as if it were new.
const storedBook = storage.defineItem<unknown>('local:profiles');
const storedCorrections = storage.defineItem<unknown>('local:corrections');
const storedSettings = storage.defineItem<unknown>('local:settings');
const storedAside = storage.defineItem<unknown>('local:aside');
const storedAsked = storage.defineItem<unknown>('local:asked');

/** All of it as it is now, and what could not be read of them. */
export async function readStore(): Promise<Store> {
  const [rawBook, rawCorrections, rawSettings, aside] = await Promise.all([
    storedBook.getValue(),
    storedCorrections.getValue(),
    storedSettings.getValue(),
    readAside(),
  ]);
  const { book, broken } = openBook(rawBook);
  const { corrections, broken: alsoBroken } = openCorrections(rawCorrections);
  return {
    book,
    corrections,
    settings: openSettings(rawSettings),
    aside: [...aside.map((one) => one.raw), ...broken, ...alsoBroken],
  };
}

/** Calls back on every change of what is stored, whoever made it. Returns what ends it. */
export function watchStore(changed: (store: Store) => void): () => void {
  const tell = () => void readStore().then(changed);
  const ends = [storedBook, storedCorrections, storedSettings, storedAside].map((item) => item.watch(tell));
  return () => {
    for (const end of ends) end();
  };
}

/** What the last postings asked that the profile had no answer to, the latest last. */
export const readAsked = async (): Promise<Asked[]> => openAsked(await storedAsked.getValue());

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
    tidy: () =>
      inTurn(async () => {
        await bookForWriting(now);
        await correctionsForWriting(now);
        return succeed(null);
      }),
    write: (change) => inTurn(() => writeChange(change, now)),
    noteAsked: (asked) =>
      inTurn(async () => {
        const before = openAsked(await storedAsked.getValue());
        const after = withAsked(before, asked);
        // A posting is read again and again while it is open.
        if (!isSameJson(after, before)) await storedAsked.setValue(after);
        return succeed(null);
      }),
    discardAside: () => inTurn(() => storedAside.removeValue().then(() => succeed(null))),
    deleteAll: () =>
      inTurn(async () => {
        await storedBook.setValue(closeBook(EMPTY_BOOK));
        await Promise.all(
          [storedCorrections, storedSettings, storedAside, storedAsked].map((item) => item.removeValue()),
        );
        return succeed(null);
      }),
  };
}

export interface Writer {
  /** brings what is stored to today's form and sets aside what can't be read */
  tidy(): Promise<Result<null, StoreProblem>>;
  /** makes the change and returns the one that undoes it */
  write(change: Change): Promise<Result<Change, StoreProblem>>;
  /** deletes for good what was set aside */
  discardAside(): Promise<Result<null, StoreProblem>>;
  /** remembers what a posting asked that the profile had no answer to */
  noteAsked(asked: Asked): Promise<Result<null, StoreProblem>>;
  /** deletes for good whatever is stored */
  deleteAll(): Promise<Result<null, StoreProblem>>;
}

async function readAside(): Promise<Aside[]> {
  const raw = await storedAside.getValue();
  if (raw === null || raw === undefined) return [];
  const list = z.array(Aside).safeParse(raw);
  return list.success ? list.data : [{ raw, since: '' }];
}

function writeChange(change: Change, now: () => string): Promise<Result<Change, StoreProblem>> {
  switch (change.type) {
    case 'correct':
    case 'correctAll':
      return writeCorrection(change, now);
    case 'palette':
    case 'marks':
      return writeSetting(change);
    case 'asked':
      return writeAsked(change);
    default:
      return writeBook(change, now);
  }
}

async function writeBook(change: BookChange, now: () => string): Promise<Result<Change, StoreProblem>> {
  const changed = applyChange(await bookForWriting(now), change);
  if (!changed.ok) return changed;
  await storedBook.setValue(closeBook(changed.value.book));
  return succeed(changed.value.undo);
}

async function writeCorrection(change: CorrectionChange, now: () => string): Promise<Result<Change, StoreProblem>> {
  const { corrections, undo } = applyCorrection(await correctionsForWriting(now), change);
  await storedCorrections.setValue(closeCorrections(corrections));
  return succeed(undo);
}

async function writeSetting(change: SettingChange): Promise<Result<Change, StoreProblem>> {
  const { settings, undo } = applySetting(openSettings(await storedSettings.getValue()), change);
  await storedSettings.setValue(settings);
  return succeed(undo);
}

async function writeAsked({ type, asked }: AskedChange): Promise<Result<Change, StoreProblem>> {
  const before = await readAsked();
  await storedAsked.setValue(asked);
  return succeed({ type, asked: before });
}

/** The stored book; what is broken in it is first set aside, so that the next write can't destroy it. */
async function bookForWriting(now: () => string): Promise<ProfileBook> {
  const { book, broken } = openBook(await storedBook.getValue());
  if (broken.length > 0) {
    await setAside(broken, now);
    await storedBook.setValue(closeBook(book));
  }
  return book;
}

/** The stored corrections, likewise. */
async function correctionsForWriting(now: () => string): Promise<Corrections> {
  const { corrections, broken } = openCorrections(await storedCorrections.getValue());
  if (broken.length > 0) {
    await setAside(broken, now);
    await storedCorrections.setValue(closeCorrections(corrections));
  }
  return corrections;
}

async function setAside(broken: readonly unknown[], now: () => string): Promise<void> {
  await storedAside.setValue([...(await readAside()), ...broken.map((raw) => ({ raw, since: now() }))]);
}

export { type Asked, type AskedCount, countAsked, joinAsked } from './asked.ts';
export { readBackup, writeBackup } from './backup.ts';
export { activeProfile, EMPTY_BOOK, ProfileBook, StoredProfile } from './book.ts';
export { Change } from './change.ts';
export { type Corrections, correctionsOf, postingKey, withCorrections } from './corrections.ts';
export { DEFAULT_SETTINGS, marksOn, type Settings } from './settings.ts';
