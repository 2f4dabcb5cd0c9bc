import type { Profile } from '../model/profile.ts';
import { type ProfileProblem, type ProfileProblemKey, parseProfile } from '../profile/parse.ts';
import { type JsonObject, valueAt, withValue } from './json.ts';
import type { MessageKey, Words } from './words.ts';

export interface CheckedDraft {
  /** what of the draft is sound: fit to be stored */
  readonly profile: Profile;
  /** what is wrong, by the pointer of its field */
  readonly problems: ReadonlyMap<string, ProfileProblem>;
}

/** No form has more wrong fields than this; it only keeps a surprise from going on for ever. */
const MOST = 500;

/**
 * Checks a profile that is being filled in. A field that is wrong is named and left out of what is stored; the rest is
 * kept, so that one slip doesn't cost the person the other things they typed.
 */
export function checkDraft(draft: JsonObject): CheckedDraft {
  const problems = new Map<string, ProfileProblem>();
  let sound = draft;
  while (problems.size < MOST) {
    const read = parseProfile(sound);
    if (read.ok) return { profile: read.value, problems };
    const { path } = read.error;
    problems.set(path, read.error);
    if (valueAt(sound, path) === undefined || path === '') break;
    sound = withoutField(sound, path);
  }
  return { profile: {}, problems };
}

/** An entry of a list of texts goes with its neighbours: taking one away would move the others' pointers. */
const withoutField = (draft: JsonObject, path: string): JsonObject => withValue(draft, path, undefined);

/** At the field itself, the path needs no saying. */
const AT_FIELD: Partial<Record<ProfileProblemKey, MessageKey>> = {
  profileProblemDate: 'fieldProblemDate',
  profileProblemDateOrder: 'fieldProblemDateOrder',
  profileProblemNumber: 'fieldProblemNumber',
  profileProblemTooSmall: 'fieldProblemTooSmall',
  profileProblemTooBig: 'fieldProblemTooBig',
};

/** What is wrong with a field, in words to stand beside it. */
export const problemAtField = ({ key, values }: ProfileProblem, words: Words): string =>
  words(AT_FIELD[key] ?? key, AT_FIELD[key] ? values.slice(1) : values);
