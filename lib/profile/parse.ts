import { isObject, valueAt } from '../model/json.ts';
import { Profile } from '../model/profile.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { migrateResume } from './migrate.ts';

/** What is wrong with a profile file, and where. `key` and `values` are a message of locales/en.json. */
export interface ProfileProblem {
  /** JSON Pointer without its leading slash ("work/0/startDate"); empty for the document as a whole */
  readonly path: string;
  readonly key: ProfileProblemKey;
  /** $1 = the path, $2 = what stands there or the limit that it breaks */
  readonly values: readonly (string | number)[];
}

export type ProfileProblemKey =
  | 'profileProblemNotJson'
  | 'profileProblemNotResume'
  | 'profileProblemDate'
  | 'profileProblemDateOrder'
  | 'profileProblemText'
  | 'profileProblemNumber'
  | 'profileProblemFlag'
  | 'profileProblemList'
  | 'profileProblemGroup'
  | 'profileProblemTooSmall'
  | 'profileProblemTooBig'
  | 'profileProblemOther';

/**
 * Reads a profile from parsed JSON: a JSON Resume document (older versions too) with the extra key `fit`.
 * Where it isn't one, the first thing that is wrong is named by its path. Keys that we don't know are kept.
 */
export function parseProfile(raw: unknown): Result<Profile, ProfileProblem> {
  const migrated = migrateResume(raw);
  if (!isResume(migrated)) return fail({ path: '', key: 'profileProblemNotResume', values: [''] });
  const read = Profile.safeParse(migrated);
  if (!read.success) return fail(problemOf(read.error.issues[0], migrated));
  return firstFalseDay(read.data) ?? firstFalseEnd(read.data) ?? succeed(read.data);
}

/** Reads a profile from the text of a file: `parseProfile`, with a word for text that isn't JSON. */
export function parseProfileText(text: string): Result<Profile, ProfileProblem> {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ path: '', key: 'profileProblemNotJson', values: [''] });
  }
  return parseProfile(raw);
}

/** An object with at least one section of a profile, or an empty one (a profile that nothing is in yet). */
function isResume(value: unknown): boolean {
  if (!isObject(value)) return false;
  const keys = Object.keys(value).filter((key) => !key.startsWith('$') && key !== 'meta');
  return keys.length === 0 || keys.some((key) => key in Profile.shape);
}

interface Issue {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[] | undefined;
  readonly expected?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const BY_TYPE: Readonly<Record<string, ProfileProblemKey>> = {
  string: 'profileProblemText',
  number: 'profileProblemNumber',
  boolean: 'profileProblemFlag',
  array: 'profileProblemList',
  object: 'profileProblemGroup',
};

function problemOf(issue: Issue | undefined, raw: unknown): ProfileProblem {
  const steps = issue?.path ?? [];
  const path = steps.map(String).join('/');
  const name = String(steps.at(-1) ?? '');
  const isDate = name === 'date' || name.endsWith('Date');
  const found = shortly(valueAt(raw, path));
  if (issue?.code === 'too_small')
    return { path, key: 'profileProblemTooSmall', values: [path, Number(issue.minimum)] };
  if (issue?.code === 'too_big') return { path, key: 'profileProblemTooBig', values: [path, Number(issue.maximum)] };
  if (isDate) return { path, key: 'profileProblemDate', values: [path, found] };
  return { path, key: BY_TYPE[String(issue?.expected)] ?? 'profileProblemOther', values: [path, found] };
}

const SHOWN = 40;

function shortly(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** The sections whose entries last from one date to another. */
const LASTING = ['work', 'volunteer', 'education', 'projects'] as const;
/** The sections whose entries have dates, each with the fields that these stand in. */
const DATED = [
  ...LASTING.map((section) => [section, ['startDate', 'endDate']] as const),
  ['certificates', ['date']],
  ['awards', ['date']],
  ['publications', ['releaseDate']],
] as const;

/** The first date of a day that does not exist: the schema checks its form only. */
function firstFalseDay(profile: Profile): Result<Profile, ProfileProblem> | undefined {
  for (const [section, names] of DATED)
    for (const [index, entry] of (profile[section] ?? []).entries())
      for (const name of names) {
        const date = valueAt(entry, name);
        if (typeof date === 'string' && !isDay(date))
          return badDate('profileProblemDate', `${section}/${index}/${name}`, date);
      }
  return undefined;
}

/** The first end that is before its start. */
function firstFalseEnd(profile: Profile): Result<Profile, ProfileProblem> | undefined {
  for (const section of LASTING)
    for (const [index, { startDate, endDate }] of (profile[section] ?? []).entries())
      if (startDate && endDate && endDate < startDate.slice(0, endDate.length))
        return badDate('profileProblemDateOrder', `${section}/${index}/endDate`, endDate);
  return undefined;
}

const badDate = (key: ProfileProblemKey, path: string, date: string): Result<Profile, ProfileProblem> =>
  fail({ path, key, values: [path, date] });

function isDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const read = new Date(Date.UTC(year, month - 1, day));
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
}
