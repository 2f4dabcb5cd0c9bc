import { create } from 'zustand';
import { judgeAgain, sendChange } from '../../lib/messages/index.ts';
import type { SavedPosting } from '../../lib/model/saved.ts';
import type { Judgement } from '../../lib/model/verdict.ts';
import type { Change } from '../../lib/store/index.ts';
import { putSaved, readSaved, removeSaved, watchSaved } from '../../lib/store/saved.ts';
import type { MessageKey } from '../../lib/view/words.ts';
import { useBook } from '../shared/book.ts';
import type { Done } from '../shared/export.ts';

/** A note is stored when nobody has typed for so many ms. */
const PAUSE = 400;

interface Toast extends Done {
  readonly undo?: () => void;
}

interface Session {
  /** whether the browser has given the postings out */
  readonly is: 'reading' | 'read' | 'not-read';
  readonly postings: readonly SavedPosting[];
  readonly unreadable: readonly unknown[];
  /** by the posting's id; absent without a profile */
  readonly judgements: ReadonlyMap<string, readonly Judgement[]>;
  readonly toast?: Toast | undefined;
}

/** The saved postings as the page shows them. */
export const useSession = create<Session>(() => ({
  is: 'reading',
  postings: [],
  unreadable: [],
  judgements: new Map(),
}));

const { getState, setState } = useSession;

/** Starts the session, once, when the page opens; it ends with the page. */
export function startSession(): void {
  watchSaved(() => void load());
  useBook.subscribe(({ book }, before) => {
    if (book !== before.book) void judgeAll();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void storeNotes();
  });
  void load();
}

async function load(): Promise<void> {
  const read = await readSaved();
  if (!read.ok) {
    if (getState().is === 'read') say({ key: 'savedNotRead' });
    else setState({ is: 'not-read' });
    return;
  }
  const { postings: stored, unreadable } = read.value;
  // What was typed on a posting that another page has deleted must not bring it back.
  for (const id of typed.keys()) if (!stored.some((one) => one.id === id)) typed.delete(id);
  // A note that is being typed is newer than what is stored.
  const postings = stored.map((one) => typed.get(one.id) ?? one);
  const before = new Map(getState().postings.map(({ id, savedAt }) => [id, savedAt]));
  setState({ is: 'read', postings, unreadable });
  // A note that was written, also by this page itself, changes no verdict.
  if (postings.some(({ id, savedAt }) => before.get(id) !== savedAt)) await judgeAll();
}

let rounds = 0;

/** Judges each posting by the profile in use. */
async function judgeAll(): Promise<void> {
  rounds += 1;
  const mine = rounds;
  const judged = await Promise.all(
    getState().postings.map(async ({ id, requirements, facts }) => {
      const answer = await judgeAgain(requirements, facts.title);
      return [id, answer.ok ? (answer.value ?? undefined) : undefined] as const;
    }),
  );
  if (mine !== rounds) return;
  setState({ judgements: new Map(judged.flatMap(([id, some]) => (some ? [[id, some] as const] : []))) });
}

// ---- notes

/** notes that are not stored yet */
const typed = new Map<string, SavedPosting>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The person writes a note on a posting: it is stored after a pause. */
export function note(id: string, text: string): void {
  const posting = getState().postings.find((one) => one.id === id);
  if (!posting) return;
  const changed = { ...posting, note: text };
  typed.set(id, changed);
  show(changed);
  clearTimeout(timer);
  timer = setTimeout(() => void storeNotes(), PAUSE);
}

async function storeNotes(): Promise<void> {
  clearTimeout(timer);
  const postings = [...typed.values()];
  if (postings.length === 0) return;
  typed.clear();
  const stored = await putSaved(...postings);
  if (stored.ok) return;
  for (const one of postings) if (!typed.has(one.id)) typed.set(one.id, one);
  say({ key: 'notStored' });
}

const show = (changed: SavedPosting): void =>
  setState(({ postings }) => ({ postings: postings.map((one) => (one.id === changed.id ? changed : one)) }));

// ---- what else is done

/** Deletes a posting, with a way back; `title` is how it is called in what is said of it. */
export async function remove(id: string, title: string): Promise<void> {
  await storeNotes();
  const posting = getState().postings.find((one) => one.id === id);
  const removed = await removeSaved(id);
  if (!posting || !removed.ok) return say({ key: 'notStored' });
  typed.delete(id);
  await load();
  say({ key: 'savedDeleted', values: [title], undo: () => void putBack(posting) });
}

async function putBack(posting: SavedPosting): Promise<void> {
  const put = await putSaved(posting);
  say(put.ok ? undefined : { key: 'notStored' });
  await load();
}

/** Changes the profile, and says what was done, with a way back. */
export async function change(wanted: Change, done?: MessageKey): Promise<void> {
  const changed = await sendChange(wanted);
  if (!changed.ok) return say({ key: 'notStored' });
  const undo = changed.value;
  say(done && { key: done, undo: () => void change(undo) });
}

/** Shows what was done; without a toast, nothing is shown any more. */
export const say = (toast?: Toast): void => setState({ toast });
