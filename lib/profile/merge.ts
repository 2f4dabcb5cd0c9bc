import { isObject, isSameJson, type JsonObject } from '../model/json.ts';
import type { Profile } from '../model/profile.ts';

/** What a merge did to one field or entry, by its JSON Pointer (no leading slash) in the merged profile. */
export interface Change {
  readonly pointer: string;
  /** `kept`: the two say different things, and what was there before stays */
  readonly kind: 'added' | 'changed' | 'kept';
  readonly before?: unknown;
  readonly after?: unknown;
}

interface Merged<T> {
  readonly value: T;
  readonly changes: readonly Change[];
}

/**
 * The profile with what was imported added to it. Nothing that is there is overwritten: a field that says something else
 * is `kept`, with both values in the list of changes; an empty one is filled; a list of entries gets the ones it doesn't have.
 * Jobs and degrees are the same when names and dates agree (see `isSame`).
 */
export function mergeProfiles(
  current: Profile,
  imported: Profile,
): { readonly profile: Profile; readonly changes: readonly Change[] } {
  const { value, changes } = mergeRecords(current, imported, '');
  return { profile: { ...current, ...value }, changes };
}

function mergeRecords(current: JsonObject, imported: JsonObject, at: string): Merged<JsonObject> {
  const value: Record<string, unknown> = { ...current };
  const changes: Change[] = [];
  for (const [key, after] of Object.entries(imported)) {
    if (key === '$schema' || key === 'meta' || after === undefined || after === '') continue;
    const merged = mergeValues(value[key], after, at === '' ? key : `${at}/${key}`, key);
    value[key] = merged.value;
    changes.push(...merged.changes);
  }
  return { value, changes };
}

function mergeValues(before: unknown, after: unknown, pointer: string, key: string): Merged<unknown> {
  if (before === undefined || before === '') {
    if (Array.isArray(after) && after.some(isObject)) return mergeEntries([], after, pointer, key);
    return { value: after, changes: [{ pointer, kind: 'added', after }] };
  }
  if (isObject(before) && isObject(after)) return mergeRecords(before, after, pointer);
  if (Array.isArray(before) && Array.isArray(after)) {
    return [...before, ...after].some(isObject)
      ? mergeEntries(before, after, pointer, key)
      : mergeTexts(before, after, pointer);
  }
  if (plainly(before) === plainly(after)) return { value: before, changes: [] };
  // "2020" and "2020-03" agree; the finer one says more
  if (isDate(key) && typeof after === 'string' && typeof before === 'string' && after.startsWith(before)) {
    return { value: after, changes: [{ pointer, kind: 'changed', before, after }] };
  }
  if (isDate(key) && typeof after === 'string' && typeof before === 'string' && before.startsWith(after)) {
    return { value: before, changes: [] };
  }
  return { value: before, changes: [{ pointer, kind: 'kept', before, after }] };
}

function mergeTexts(before: readonly unknown[], after: readonly unknown[], pointer: string): Merged<unknown> {
  const known = new Set(before.map(plainly));
  const fresh = after.filter((one) => !known.has(plainly(one)));
  if (fresh.length === 0) return { value: before, changes: [] };
  const value = [...before, ...fresh];
  return { value, changes: [{ pointer, kind: 'changed', before, after: value }] };
}

function mergeEntries(
  before: readonly unknown[],
  after: readonly unknown[],
  pointer: string,
  section: string,
): Merged<unknown> {
  const value: unknown[] = [...before];
  const changes: Change[] = [];
  const taken = new Set<number>();
  for (const entry of after) {
    const index = value.findIndex((one, at) => at < before.length && !taken.has(at) && isSame(section, one, entry));
    const same = value[index];
    if (!isObject(entry) || !isObject(same)) {
      changes.push({ pointer: `${pointer}/${value.length}`, kind: 'added', after: entry });
      value.push(entry);
      continue;
    }
    taken.add(index);
    const merged = mergeRecords(same, entry, `${pointer}/${index}`);
    value[index] = merged.value;
    changes.push(...merged.changes);
  }
  return { value, changes };
}

/** The fields by which an entry is known, by section; entries of any other section are known by their name. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  work: ['name', 'position'],
  volunteer: ['organization', 'position'],
  education: ['institution', 'studyType', 'area'],
  certificates: ['name'],
  languages: ['language'],
  awards: ['title'],
  contacts: ['industry', 'seniority'],
};

/**
 * Whether two entries are of the same thing: at least one name agrees and none contradicts (one may say more than the
 * other, "Mercy Hospital" and "Mercy Hospital, Austin"), and neither do the dates.
 */
function isSame(section: string, one: unknown, other: unknown): boolean {
  if (isSameJson(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return plainly(one) === plainly(other);
  const names = (NAMES[section] ?? ['name']).map((name) => agreement(one[name], other[name]));
  if (names.includes('no') || !names.includes('yes')) return false;
  return ['startDate', 'endDate', 'date'].every((date) => datesAgree(one[date], other[date]));
}

function agreement(one: unknown, other: unknown): 'yes' | 'no' | 'unknown' {
  const [a, b] = [plainly(one), plainly(other)];
  if (a === '' || b === '') return 'unknown';
  return a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `) ? 'yes' : 'no';
}

function datesAgree(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return true;
  return one.startsWith(other) || other.startsWith(one);
}

const isDate = (key: string): boolean => key === 'date' || key.endsWith('Date');

/** A value in the form in which two are compared: case, punctuation and surplus blanks left aside. */
function plainly(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // "C", "C++" and "C#" are three things
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
