import { useBook } from '../shared/book.ts';
import { words } from '../shared/words.ts';
import { change, store, storedAs, useSession } from './session.ts';

/** Makes another profile the one in use, and the one in the form. */
export const choose = (id: string): Promise<boolean> => change({ type: 'activate', profile: id });

/** Makes an empty profile and opens it in the form. */
export async function addProfile(): Promise<void> {
  const name = words('profileNumbered', [useBook.getState().book.profiles.length + 1]);
  const profile = { id: crypto.randomUUID(), name, resume: {} };
  await change({ type: 'put', profile, activate: true }, words('profileAdded', [name]));
}

/** Deletes the profile in the form; it can be taken back. */
export async function deleteProfile(): Promise<void> {
  const { id, name } = useSession.getState();
  await change({ type: 'remove', profile: id }, words('profileDeleted', [name]));
}

/** Takes back what the person has said about a statement. */
export async function takeBack(statement: string): Promise<void> {
  await change(
    { type: 'answer', profile: useSession.getState().id, statement, answer: 'unsaid' },
    words('answerTakenBack'),
  );
}

/** An answer in other words stays where it is in its list. */
export async function editAnswer(statement: string, changed: string): Promise<void> {
  await store();
  const stored = storedAs(useSession.getState().id);
  if (!stored) return;
  const { fit = {} } = stored.resume;
  const put = (list: readonly string[] = []) => list.map((one) => (one === statement ? changed : one));
  const edited = { ...fit, ...(fit.has && { has: put(fit.has) }), ...(fit.lacks && { lacks: put(fit.lacks) }) };
  const profile = { ...stored, resume: { ...stored.resume, fit: edited } };
  await change({ type: 'put', profile }, words('answerEdited'));
}
