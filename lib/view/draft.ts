import { isObject, type JsonObject, listAt, valueAt, withValue } from '../model/json.ts';
import { Profile } from '../model/profile.ts';
import { migrateResume } from '../profile/migrate.ts';
import { type ProfileProblem, type ProfileProblemKey, parseProfile } from '../profile/parse.ts';
import { SECTIONS } from './form.ts';
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
  // Names of fields from older files first: what is wrong is named, and taken out, by today's.
  const migrated = migrateResume(draft);
  let sound = isObject(migrated) ? migrated : {};
  while (problems.size < MOST) {
    const read = parseProfile(sound);
    if (read.ok) return { profile: withoutEmptyEntries(sound, read.value), problems };
    const { path } = read.error;
    // Nothing but what we don't know is left of it: no résumé, and no mistake.
    if (path === '') break;
    problems.set(path, read.error);
    if (valueAt(sound, path) === undefined) break;
    sound = withValue(sound, path, undefined);
  }
  const rest = Profile.safeParse(sound);
  return { profile: rest.success ? rest.data : {}, problems };
}

/** An entry that was added and not filled in is nothing yet: a list with only such entries would count as filled. */
function withoutEmptyEntries(draft: JsonObject, otherwise: Profile): Profile {
  const lists = SECTIONS.filter(({ type }) => type === 'list').map(({ path }) => path);
  const filled = lists.reduce((rest, path) => {
    const entries = listAt(rest, path).filter((entry) => !isEmpty(entry));
    return valueAt(rest, path) === undefined ? rest : withValue(rest, path, entries);
  }, draft);
  const read = parseProfile(filled);
  return read.ok ? read.value : otherwise;
}

const isEmpty = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && Object.keys(entry).length === 0;

/** A profile with the ticked lines of another state of it: they are not part of the form, and not to be lost by it. */
export function withAnswersOf(profile: Profile, from: Profile | undefined): Profile {
  const { has, lacks } = from?.fit ?? {};
  const { has: _has, lacks: _lacks, ...fit } = profile.fit ?? {};
  const kept = { ...fit, ...(has && { has }), ...(lacks && { lacks }) };
  const { fit: _fit, ...rest } = profile;
  return Object.keys(kept).length > 0 ? { ...rest, fit: kept } : rest;
}

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
