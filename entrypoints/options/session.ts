import { create } from 'zustand';
import type { ImportState } from '../../components/ImportPanel.tsx';
import type { Review } from '../../components/ImportReview.tsx';
import type { SaveState } from '../../components/OptionsView.tsx';
import { sendChange } from '../../lib/messages/index.ts';
import type { JsonObject } from '../../lib/model/json.ts';
import type { ProfileProblem } from '../../lib/profile/parse.ts';
import { type Asked, activeProfile, type Change, readAsked, type StoredProfile } from '../../lib/store/index.ts';
import { checkDraft, withAnswersOf } from '../../lib/view/draft.ts';
import { refreshBook, useBook } from '../shared/book.ts';
import { words } from '../shared/words.ts';

/** What is typed is stored when nobody has typed for so many ms. */
const PAUSE = 400;

interface Step {
  readonly undo: Change;
  /** the form made it: taking it back leaves alone what was ticked in checklists meanwhile */
  readonly byForm: boolean;
  /** what else is to be taken back */
  readonly also?: (() => Promise<void>) | undefined;
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
  readonly importing?: ImportState | undefined;
  readonly review?: Review | undefined;
  /** what the last postings asked that the profile had no answer to */
  readonly asked: readonly Asked[];
}

/** What the options page is doing: the profile as it is being typed, and what can be taken back. */
export const useSession = create<Session>(() => ({
  id: crypto.randomUUID(),
  name: words('myProfile'),
  draft: {},
  problems: new Map(),
  saved: 'new',
  steps: [],
  asked: [],
}));

const { getState, setState } = useSession;

let timer: ReturnType<typeof setTimeout> | undefined;
/** the person has typed something that is not stored yet */
let dirty = false;
let storing: Promise<void> = Promise.resolve();
let stores = 0;
/** the profile as the form last read or stored it, without what is ticked in checklists */
let known = '';

/** Starts the session, once, when a page with the form opens; it ends with the page. */
export function startSession(): void {
  useBook.subscribe(adopt);
  adopt();
  void refreshAsked();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void store();
  });
}

/** Reads anew what the last postings asked that the profile had no answer to. */
export const refreshAsked = async (): Promise<void> => setState({ asked: await readAsked() });

/** Takes what was stored by somebody else into the form, unless the person is typing. */
function adopt(): void {
  const { book, loaded } = useBook.getState();
  if (!loaded || dirty || stores > 0) return;
  const profile = activeProfile(book);
  if (!profile) {
    if (known !== '') openEmpty();
  } else if (profile.id !== getState().id || fingerprint(profile) !== known) {
    open(profile, fingerprint(profile));
  }
}

const openEmpty = (): void => open({ id: crypto.randomUUID(), name: words('myProfile'), resume: {} }, '');

function open({ id, name, resume }: StoredProfile, print: string): void {
  known = print;
  setState({ id, name, draft: resume, problems: new Map() });
}

const fingerprint = ({ name, resume }: StoredProfile): string =>
  JSON.stringify([name, withAnswersOf(resume, undefined)]);

// ---- the form

/** The person types: what changed is shown at once, and stored after a pause. */
export function edit(change: { draft?: JsonObject; name?: string }): void {
  dirty = true;
  setState({ ...change, saved: 'typing', toast: undefined });
  clearTimeout(timer);
  timer = setTimeout(() => void store(), PAUSE);
}

/** An entry was taken out: stored at once, so that it can be taken back at once, and what was just typed in it too. */
export async function removeEntry(draft: JsonObject, name: string): Promise<void> {
  await store();
  edit({ draft });
  await store();
  say(words('removed', [name]), true);
}

/** Stores what is sound of the form; one after the other. */
export function store(): Promise<void> {
  clearTimeout(timer);
  if (!dirty) return storing;
  dirty = false;
  stores += 1;
  storing = storing.then(storeNow).finally(() => {
    stores -= 1;
  });
  return storing;
}

/** Begins anew, when everything was deleted: what was typed is forgotten, and the steps that could bring anything back. */
export function forget(): void {
  clearTimeout(timer);
  dirty = false;
  openEmpty();
  setState({ steps: [], saved: 'new', asked: [], importing: undefined, review: undefined });
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
  if (known === fingerprint(next)) {
    setState({ saved: 'saved' });
    return;
  }
  const changed = await sendChange({ type: 'put', profile: next, activate: true });
  if (changed.ok) {
    known = fingerprint(next);
    await refreshBook();
    setState(({ steps }) => ({
      saved: dirty ? 'typing' : 'saved',
      steps: [...steps, { undo: changed.value, byForm: true }],
    }));
  } else {
    dirty = true;
    setState({ saved: 'failed' });
  }
}

/** A profile as it is stored; undefined where it is not. */
export const storedAs = (id: string): StoredProfile | undefined =>
  useBook.getState().book.profiles.find((profile) => profile.id === id);

// ---- everything else that changes what is stored

/**
 * Makes a change once what was typed is stored, and says what was done.
 * @param also takes back what else is done with it
 */
export async function change(wanted: Change, done?: string, also?: Step['also']): Promise<boolean> {
  await store();
  const changed = await sendChange(wanted);
  if (!changed.ok) {
    say(words('notStored'), false);
    return false;
  }
  await refreshBook();
  setState(({ steps }) => ({ steps: [...steps, { undo: changed.value, byForm: false, also }] }));
  if (done !== undefined) say(done, true);
  return true;
}

let undoing: Promise<void> = Promise.resolve();

/** Takes the latest step back; one after the other, so that who presses twice takes two of them back. */
export function undo(): Promise<void> {
  undoing = undoing.then(undoLatest, undoLatest);
  return undoing;
}

async function undoLatest(): Promise<void> {
  await store();
  // What is to be taken back was not stored: the step before it is another.
  if (getState().saved === 'failed') return say(words('notStored'), false);
  const step = getState().steps.at(-1);
  if (!step) return;
  const changed = await sendChange(step.byForm ? keepingAnswers(step.undo) : step.undo);
  // What a profile that is gone was like can't be brought back by trying again.
  if (changed.ok || changed.error === 'no-such-profile')
    setState(({ steps }) => ({ steps: steps.filter((one) => one !== step), toast: undefined }));
  if (!changed.ok) return say(words('notStored'), false);
  await step.also?.();
  await refreshBook();
}

function keepingAnswers(undone: Change): Change {
  if (undone.type !== 'put') return undone;
  const { profile } = undone;
  return { ...undone, profile: { ...profile, resume: withAnswersOf(profile.resume, storedAs(profile.id)?.resume) } };
}

/** Shows a sentence in the toast; `canUndo` offers to take the latest step back. */
export const say = (text: string, canUndo: boolean): void => setState({ toast: { text, undo: canUndo } });
export const closeToast = (): void => setState({ toast: undefined });
