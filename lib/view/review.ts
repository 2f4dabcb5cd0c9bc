import { type JsonObject, listAt, valueAt, withValue } from '../model/json.ts';
import type { Profile } from '../model/profile.ts';
import type { ImportedResume } from '../profile/import/index.ts';
import type { Change } from '../profile/merge.ts';
import { entryInWords, textInWords } from './evidence.ts';
import { type Field, fieldAt, type ListSection, SECTIONS, type Section } from './form.ts';
import type { Words } from './words.ts';

/** What was read from a file, with the text that it was read from. */
export type ReadResume = Omit<ImportedResume, 'kind'>;

export interface ReviewedField {
  readonly pointer: string;
  readonly field: Field;
}

/** The fields of one entry, or those of a section with one set of fields. */
export interface ReviewedEntry {
  readonly pointer: string;
  readonly fields: readonly ReviewedField[];
}

export interface ReviewedSection {
  readonly section: Section;
  readonly entries: readonly ReviewedEntry[];
}

/**
 * What is to be reviewed of a profile that was read: every field with a value, and of an entry also its names and dates
 * without one, because a date that was not found is what most needs a look.
 */
export function reviewOf(read: Profile): ReviewedSection[] {
  return SECTIONS.map((section) => ({ section, entries: entriesOf(read, section) })).filter(
    ({ entries }) => entries.length > 0,
  );
}

function entriesOf(read: Profile, section: Section): ReviewedEntry[] {
  if (section.type === 'list') {
    return listAt(read, section.path).map((_, index) => entryAt(read, section, `${section.path}/${index}`));
  }
  const entry = entryAt(read, section, section.path);
  return entry.fields.length > 0 ? [entry] : [];
}

function entryAt(read: Profile, section: Section, pointer: string): ReviewedEntry {
  const fields = section.fields
    .map((field) => ({ field, pointer: `${pointer}/${field.path}` }))
    .filter(({ field, pointer }) => valueAt(read, pointer) !== undefined || isNeeded(section, field));
  return { pointer, fields };
}

const isNeeded = (section: Section, field: Field): boolean =>
  section.type === 'list' && (section.named.includes(field.path) || field.type === 'date');

/** What is left of a profile without the entries and fields that the person leaves out. */
export function takenOf(draft: JsonObject, left: ReadonlySet<string>): JsonObject {
  // From the end: what is taken out of a list moves what comes after it.
  const backwards = [...left].toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return backwards.reduce((rest, pointer) => withValue(rest, pointer, undefined), draft);
}

/** The lines that a value was read from; for a field that nothing was found for, those of its entry. */
export function linesOf(origins: ReadResume['origins'], pointer: string): readonly number[] {
  const own = originsAt(origins, pointer);
  if (own.length > 0) return own;
  const section = fieldAt(pointer)?.section;
  return section?.type === 'list' ? originsAt(origins, entryPointer(section, pointer)) : [];
}

const entryPointer = (section: ListSection, pointer: string): string =>
  pointer
    .split('/')
    .slice(0, section.path.split('/').length + 1)
    .join('/');

function originsAt(origins: ReadResume['origins'], pointer: string): readonly number[] {
  const found = Object.entries(origins).filter(([at]) => at === pointer || at.startsWith(`${pointer}/`));
  return [...new Set(found.flatMap(([, lines]) => lines))].toSorted((a, b) => a - b);
}

/** A difference in words. */
export interface DifferenceInWords {
  readonly pointer: string;
  readonly kind: Change['kind'];
  /** "Work: Account executive, Northwind, 2020–now" */
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * What adding would do to the stored profile, in words.
 * @param merged the profile as it would be, which the changes point into
 */
export function differencesInWords(changes: readonly Change[], merged: Profile, words: Words): DifferenceInWords[] {
  return changes.map(({ pointer, kind, before, after }) => ({
    pointer,
    kind,
    what: placeInWords(pointer, merged, words),
    ...(kind !== 'added' && { before: textInWords(before, words), after: textInWords(after, words) }),
  }));
}

function placeInWords(pointer: string, merged: Profile, words: Words): string {
  const place = fieldAt(pointer);
  if (!place) return pointer;
  const { section, field } = place;
  const parts = [
    section.type === 'list' ? entryInWords(valueAt(merged, entryPointer(section, pointer)), section, words) : '',
    field ? words(field.label) : '',
  ].filter(Boolean);
  const [first, ...rest] = [words(section.title), ...parts];
  return rest.length > 0 ? words('evidenceField', [first ?? '', rest.join(' · ')]) : (first ?? '');
}
