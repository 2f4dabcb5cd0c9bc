import { create } from 'zustand';
import type { ImportState } from '../../components/ImportPanel.tsx';
import type { Review, TakeWhere } from '../../components/ImportReview.tsx';
import type { SaveState } from '../../components/OptionsView.tsx';
import { discardAside, sendChange, deleteAll as sendDeleteAll } from '../../lib/messages.ts';
import type { JsonObject } from '../../lib/model/json.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { mergeProfiles } from '../../lib/profile/merge.ts';
import type { ProfileProblem } from '../../lib/profile/parse.ts';
import {
  type Asked,
  activeProfile,
  type Change,
  type Corrections,
  readAsked,
  readBackup,
  type StoredProfile,
  writeBackup,
} from '../../lib/store/index.ts';
import { putSaved, readSaved, removeSaved } from '../../lib/store/saved.ts';
import { checkDraft, withAnswersOf } from '../../lib/view/draft.ts';
import { takenOf } from '../../lib/view/review.ts';
import { useBook } from '../shared/book.ts';
import { chooseSite, hostOf } from '../shared/chosen.ts';
import { saveFile } from '../shared/file.ts';
import { words } from '../shared/words.ts';
import { type Order, readAside } from './read.ts';

/** What is typed is stored when nobody has typed for so many ms. */
const PAUSE = 400;

interface Step {
  readonly undo: Change;
  /** the form made it: taking it back leaves alone what was ticked in checklists meanwhile */
  readonly byForm: boolean;
  /** what else is to be taken back */
  readonly also?: () => Promise<void>;
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

export function startSession(): void {
  useBook.subscribe(adopt);
  adopt();
  void readAsked().then((asked) => setState({ asked }));
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

/** An entry was taken out: stored at once, so that it can be taken back at once, and what was just typed in it too. */
export async function removeEntry(draft: JsonObject, name: string): Promise<void> {
  await store();
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
  // Not what the mirror shows: it may not have heard yet of what was stored a moment ago.
  if (known === fingerprint(next)) {
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
export async function change(wanted: Change, done?: string): Promise<boolean> {
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
  await step.also?.();
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

/** An answer in other words stays where it is in its list. */
export async function editAnswer(statement: string, changed: string): Promise<void> {
  await store();
  const stored = storedAs(getState().id);
  if (!stored) return;
  const { fit = {} } = stored.resume;
  const put = (list: readonly string[] = []) => list.map((one) => (one === statement ? changed : one));
  const edited = { ...fit, ...(fit.has && { has: put(fit.has) }), ...(fit.lacks && { lacks: put(fit.lacks) }) };
  const profile = { ...stored, resume: { ...stored.resume, fit: edited } };
  await change({ type: 'put', profile }, words('answerEdited'));
}

/** For good: nothing of it stays, not even the steps that could bring it back. */
export async function deleteAll(): Promise<void> {
  await store();
  const deleted = await sendDeleteAll();
  if (deleted.ok) setState({ steps: [], saved: 'new', asked: [], importing: undefined, review: undefined });
  say(words(deleted.ok ? 'allDeleted' : 'notStored'), false);
}

export async function deleteAside(): Promise<void> {
  const deleted = await discardAside();
  if (!deleted.ok) say(words('notStored'), false);
}

// ---- everything, as a file

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

/** What the latest step has to take back beside what its change undoes. */
const alsoUndo = (also: () => Promise<void>): void =>
  setState(({ steps }) => {
    const last = steps.at(-1);
    return last ? { steps: [...steps.slice(0, -1), { ...last, also }] } : {};
  });

// ---- import of one profile

let reading = new AbortController();

export const readFile = (file: File): Promise<void> => read(file, file.name);
export const readText = (text: string): Promise<void> => read(text, words('pastedText'));

async function read(order: Order, name: string): Promise<void> {
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  setState({ importing: { is: 'reading', name, done: 0 }, review: undefined, toast: undefined });
  const onProgress = (done: number) => {
    if (!signal.aborted) setState({ importing: { is: 'reading', name, done } });
  };
  const result = await readAside(order, onProgress, signal);
  if (signal.aborted) return;
  if (result?.ok)
    setState({ importing: undefined, review: { read: result.value, draft: result.value.profile, left: new Set() } });
  else {
    const problem = result ? words(result.error.key, result.error.values) : words('fileUnreadable');
    setState({ importing: { is: 'refused', problem } });
  }
}

export function cancelImport(): void {
  reading.abort();
  setState({ importing: undefined, review: undefined });
}

export const correct = (draft: JsonObject): void =>
  setState(({ review }) => ({ review: review && { ...review, draft } }));

export const leaveOut = (pointer: string, leave: boolean): void =>
  setState(({ review }) => {
    if (!review) return {};
    const left = new Set(review.left);
    if (leave) left.add(pointer);
    else left.delete(pointer);
    return { review: { ...review, left } };
  });

/** What the person takes of what was read. */
export const taken = ({ draft, left }: Review): Profile => checkDraft(takenOf(draft, left)).profile;

/** Stores what was read: added to the profile in the form, in its place, or beside it. */
export async function takeImport(where: TakeWhere): Promise<void> {
  const { review, id, name } = getState();
  if (!review) return;
  await store();
  const resume = taken(review);
  const stored = storedAs(id);
  const added = stored ? (resume.basics?.label ?? resume.basics?.name ?? words('myProfile')) : name;
  const [profile, done] =
    where === 'merge' && stored
      ? [{ id, name, resume: mergeProfiles(stored.resume, resume).profile }, words('profileMerged', [name])]
      : where === 'replace'
        ? [{ id, name, resume }, words('profileReplaced', [name])]
        : [{ id: crypto.randomUUID(), name: added, resume }, words('profileAdded', [added])];
  if (await change({ type: 'put', profile, activate: true }, done)) setState({ review: undefined });
}

export const say = (text: string, canUndo: boolean): void => setState({ toast: { text, undo: canUndo } });
export const closeToast = (): void => setState({ toast: undefined });

// ---- sites that are read always

export async function stopSite(sites: readonly string[], host: string): Promise<void> {
  const pattern = sites.find((site) => hostOf(site) === host);
  if (pattern && (await chooseSite(pattern, false))) say(words('stoppedReading', [host]), false);
}
