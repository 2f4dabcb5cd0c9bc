import { Profile } from '../model/profile.ts';
import { z } from '../model/zod.ts';

/** A profile as it is kept: the JSON Resume document with a name for the person's own use ("Sales", "Teaching"). */
export const StoredProfile = z.object({ id: z.string().check(z.minLength(1)), name: z.string(), resume: Profile });
export type StoredProfile = z.infer<typeof StoredProfile>;

/** All profiles of the person; a person may apply as two things. `active` is the id of the one to judge by. */
export const ProfileBook = z.object({ active: z.nullable(z.string()), profiles: z.array(StoredProfile) });
export type ProfileBook = z.infer<typeof ProfileBook>;

export const EMPTY_BOOK: ProfileBook = { active: null, profiles: [] };

/** The profile to judge by; undefined where there is none. */
export const activeProfile = (book: ProfileBook): StoredProfile | undefined =>
  book.profiles.find((profile) => profile.id === book.active);

/** One step of `MIGRATIONS`: takes the value of one version, gives that of the next; may throw on what it can't read. */
export type Migration = (old: unknown) => unknown;

/** The step at index 0 leads from version 1 to 2, and so on. The newest version is one more than their number. */
export const MIGRATIONS: readonly Migration[] = [];

export interface OpenedBook {
  readonly book: ProfileBook;
  /** what could not be read, as it was stored: to be kept aside, never lost */
  readonly broken: readonly unknown[];
}

const Versioned = z.looseObject({ version: z.int().check(z.gte(1)) });
const Shape = z.object({ active: z.nullable(z.string()), profiles: z.array(z.unknown()) });

/**
 * Reads a stored book of any version. Never throws: what is invalid, or from a newer FitLens, is handed back as
 * `broken`, and the profiles that are sound are kept.
 */
export function openBook(raw: unknown, migrations: readonly Migration[] = MIGRATIONS): OpenedBook {
  if (raw === undefined || raw === null) return { book: EMPTY_BOOK, broken: [] };
  const shape = Shape.safeParse(migrate(raw, migrations));
  if (!shape.success) return { book: EMPTY_BOOK, broken: [raw] };
  const profiles: StoredProfile[] = [];
  const broken: unknown[] = [];
  for (const entry of shape.data.profiles) {
    const profile = StoredProfile.safeParse(entry);
    if (profile.success && !profiles.some(({ id }) => id === profile.data.id)) profiles.push(profile.data);
    else broken.push(entry);
  }
  return { book: withActive(profiles, shape.data.active), broken };
}

/** The form in which a book is stored. */
export const closeBook = (book: ProfileBook): unknown => ({ version: MIGRATIONS.length + 1, ...book });

/** The book of these profiles, with the wanted one active where it exists, else the first. */
export function withActive(profiles: StoredProfile[], wanted: string | null): ProfileBook {
  const active = profiles.find(({ id }) => id === wanted) ?? profiles[0];
  return { active: active?.id ?? null, profiles };
}

/** The value in the newest version's form; undefined where its version is unknown or a step fails. */
function migrate(raw: unknown, migrations: readonly Migration[]): unknown {
  const versioned = Versioned.safeParse(raw);
  if (!versioned.success || versioned.data.version > migrations.length + 1) return undefined;
  try {
    return migrations.slice(versioned.data.version - 1).reduce<unknown>((value, step) => step(value), raw);
  } catch {
    return undefined;
  }
}
