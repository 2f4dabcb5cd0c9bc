import type { Review, TakeWhere } from '../../components/ImportReview.tsx';
import type { JsonObject } from '../../lib/model/json.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { mergeProfiles } from '../../lib/profile/merge.ts';
import { checkDraft } from '../../lib/view/draft.ts';
import { takenOf } from '../../lib/view/review.ts';
import { words } from '../shared/words.ts';
import { type Order, readAside } from './read.ts';
import { change, store, storedAs, useSession } from './session.ts';

const { getState, setState } = useSession;

let reading = new AbortController();

/** Reads a résumé from a file, to be reviewed. What was being read or reviewed before is forgotten. */
export const readFile = (file: File): Promise<void> => read(file, file.name);
/** Likewise from pasted text. */
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

/** Forgets what is being read or reviewed. Nothing was stored. */
export function cancelImport(): void {
  reading.abort();
  setState({ importing: undefined, review: undefined });
}

/** The person has put something right in what was read: `draft` is the whole of it now. */
export const correct = (draft: JsonObject): void =>
  setState(({ review }) => ({ review: review && { ...review, draft } }));

/** Leaves an entry or a field (a JSON Pointer into the profile file) out of what will be stored, or takes it back in. */
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
  // At once: a second press of the button has nothing to take any more.
  setState({ review: undefined });
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
  if (!(await change({ type: 'put', profile, activate: true }, done))) setState({ review });
}
