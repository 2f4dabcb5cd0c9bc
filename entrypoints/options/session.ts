import { create } from 'zustand';
import type { SaveState } from '../../components/OptionsView.tsx';
import { discardAside, sendChange } from '../../lib/messages.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { type ProfileProblem, parseProfileText } from '../../lib/profile/parse.ts';
import { activeProfile, type Change, EMPTY_BOOK, type StoredProfile } from '../../lib/store/index.ts';
import { checkDraft, withAnswersOf } from '../../lib/view/draft.ts';
import type { JsonObject } from '../../lib/view/json.ts';
import type { MessageKey } from '../../lib/view/words.ts';
import { useBook } from '../shared/book.ts';
import { words } from '../shared/words.ts';

/** What is typed is stored when nobody has typed for so many ms. */
const PAUSE = 400;
const BIGGEST_FILE = 5_000_000;

interface Step {
  readonly undo: Change;
  /** the form made it: taking it back leaves alone what was ticked in checklists meanwhile */
  readonly byForm: boolean;
}

interface Session {
  /** the profile in the form; where none is stored yet, the one that will be */
  readonly id: string;
  readonly name: string;
  readonly draft: JsonObject;
  readonly problems: ReadonlyMap<string, ProfileProblem>;
  readonly saved: SaveState;
  /** what can be taken back, the latest last */
  readonly steps: readonly Step[];
  readonly toast?: { readonly text: string; readonly undo: boolean } | undefined;
  readonly importing?: { readonly profile: Profile } | { readonly problem: string } | undefined;
}

/** What the options page is doing: the profile as it is being typed, and what can be taken back. */
export const useSession = create<Session>(() => ({
  id: crypto.randomUUID(),
  name: words('myProfile'),
  draft: {},
  problems: new Map(),
  saved: 'new',
  steps: [],
}));

const { getState, setState } = useSession;

let timer: ReturnType<typeof setTimeout> | undefined;
/** the person has typed something that is not stored yet */
let dirty = false;
let storing: Promise<void> = Promise.resolve();
let stores = 0;
/** the profile as the form last read or stored it, without what is ticked in checklists */
let known = '';

export function startSession(): void {
  useBook.subscribe(adopt);
  adopt();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void store();
  });
}

/** Takes what was stored by somebody else into the form, unless the person is typing. */
function adopt(): void {
  const { book, loaded } = useBook.getState();
  if (!loaded || dirty || stores > 0) return;
  const profile = activeProfile(book);
  if (!profile) {
    if (known !== '') open({ id: crypto.randomUUID(), name: words('myProfile'), resume: {} }, '');
  } else if (profile.id !== getState().id || fingerprint(profile) !== known) {
    open(profile, fingerprint(profile));
  }
}

function open({ id, name, resume }: StoredProfile, print: string): void {
  known = print;
  setState({ id, name, draft: resume, problems: new Map() });
}

const fingerprint = ({ name, resume }: StoredProfile): string =>
  JSON.stringify([name, withAnswersOf(resume, undefined)]);

// ---- the form

export function edit(change: { draft?: JsonObject; name?: string }): void {
  dirty = true;
  setState({ ...change, saved: 'typing', toast: undefined });
  clearTimeout(timer);
  timer = setTimeout(() => void store(), PAUSE);
}

/** An entry was taken out: stored at once, so that it can be taken back at once. */
export async function removeEntry(draft: JsonObject, name: string): Promise<void> {
  edit({ draft });
  await store();
  say(words('removed', [name]), true);
}

/** Stores what is sound of the form; one after the other. */
function store(): Promise<void> {
  clearTimeout(timer);
  if (!dirty) return storing;
  dirty = false;
  stores += 1;
  storing = storing.then(storeNow).finally(() => {
    stores -= 1;
  });
  return storing;
}

async function storeNow(): Promise<void> {
  const { id, name, draft } = getState();
  const { profile, problems } = checkDraft(draft);
  const stored = storedAs(id);
  const next: StoredProfile = {
    id,
    name: name.trim() || words('myProfile'),
    resume: withAnswersOf(profile, stored?.resume),
  };
  setState({ problems });
  if (stored && fingerprint(stored) === fingerprint(next)) {
    setState({ saved: 'saved' });
    return;
  }
  const changed = await sendChange({ type: 'put', profile: next, activate: true });
  if (changed.ok) {
    known = fingerprint(next);
    setState(({ steps }) => ({
      saved: dirty ? 'typing' : 'saved',
      steps: [...steps, { undo: changed.value, byForm: true }],
    }));
  } else {
    dirty = true;
    setState({ saved: 'failed' });
  }
}

const storedAs = (id: string): StoredProfile | undefined =>
  useBook.getState().book.profiles.find((profile) => profile.id === id);

// ---- everything else that changes what is stored

/** Makes a change once what was typed is stored, and says what was done. */
async function change(wanted: Change, done?: string): Promise<boolean> {
  await store();
  const changed = await sendChange(wanted);
  if (!changed.ok) {
    say(words('notStored'), false);
    return false;
  }
  setState(({ steps }) => ({ steps: [...steps, { undo: changed.value, byForm: false }] }));
  if (done !== undefined) say(done, true);
  return true;
}

/** Takes the latest step back. */
export async function undo(): Promise<void> {
  await store();
  const step = getState().steps.at(-1);
  if (!step) return;
  const wanted = step.byForm ? keepingAnswers(step.undo) : step.undo;
  const changed = await sendChange(wanted);
  setState(({ steps }) => ({ steps: steps.slice(0, -1), toast: undefined }));
  if (!changed.ok) say(words('notStored'), false);
}

function keepingAnswers(undone: Change): Change {
  if (undone.type !== 'put') return undone;
  const { profile } = undone;
  return { ...undone, profile: { ...profile, resume: withAnswersOf(profile.resume, storedAs(profile.id)?.resume) } };
}

export const choose = (id: string): Promise<boolean> => change({ type: 'activate', profile: id });

export async function addProfile(): Promise<void> {
  const name = words('profileNumbered', [useBook.getState().book.profiles.length + 1]);
  const profile = { id: crypto.randomUUID(), name, resume: {} };
  await change({ type: 'put', profile, activate: true }, words('profileAdded', [name]));
}

export async function deleteProfile(): Promise<void> {
  const { id, name } = getState();
  await change({ type: 'remove', profile: id }, words('profileDeleted', [name]));
}

export async function takeBack(statement: string): Promise<void> {
  await change({ type: 'answer', profile: getState().id, statement, answer: 'unsaid' }, words('answerTakenBack'));
}

/** For good: nothing of it stays, not even the steps that could bring it back. */
export async function deleteAll(): Promise<void> {
  const deleted = (await change({ type: 'replace', book: EMPTY_BOOK })) && (await discardAside()).ok;
  setState({ steps: [], saved: 'new', importing: undefined });
  say(words(deleted ? 'allDeleted' : 'notStored'), false);
}

export async function deleteAside(): Promise<void> {
  const deleted = await discardAside();
  if (!deleted.ok) say(words('notStored'), false);
}

// ---- import

export async function readFile(file: File): Promise<void> {
  if (file.size > BIGGEST_FILE) return refuse('fileTooBig');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) refuse('fileUnreadable');
  else readText(text);
}

export function readText(text: string): void {
  const read = parseProfileText(text);
  if (read.ok) setState({ importing: { profile: read.value } });
  else setState({ importing: { problem: words(read.error.key, read.error.values) } });
}

const refuse = (key: MessageKey): void => setState({ importing: { problem: words(key) } });

export const cancelImport = (): void => setState({ importing: undefined });

/** Stores the profile that was read: in the place of the one in the form, or beside it. */
export async function takeImport(where: 'replace' | 'add'): Promise<void> {
  const { importing, id, name } = getState();
  if (!importing || !('profile' in importing)) return;
  const { profile: resume } = importing;
  const isFirst = useBook.getState().book.profiles.length === 0;
  const added = isFirst ? name : (resume.basics?.label ?? resume.basics?.name ?? words('myProfile'));
  const profile = where === 'replace' ? { id, name, resume } : { id: crypto.randomUUID(), name: added, resume };
  const done = where === 'replace' ? words('profileReplaced', [name]) : words('profileAdded', [added]);
  if (await change({ type: 'put', profile, activate: true }, done)) setState({ importing: undefined });
}

export const say = (text: string, canUndo: boolean): void => setState({ toast: { text, undo: canUndo } });
export const closeToast = (): void => setState({ toast: undefined });
