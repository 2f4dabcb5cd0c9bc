import { ANSWERS, type Answer } from '../model/answer.ts';
import type { Profile } from '../model/profile.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { z } from '../model/zod.ts';
import { fold } from '../text/fold.ts';
import { AskedChange } from './asked.ts';
import { ProfileBook, StoredProfile, withActive } from './book.ts';
import { CorrectionChange } from './corrections.ts';
import { SettingChange } from './settings.ts';

/** Everything that can be done to the stored profiles. */
export const BookChange = z.discriminatedUnion('type', [
  /** "I have this" / "I don't" on a checklist line; `unsaid` takes the answer back */
  z.object({
    type: z.literal('answer'),
    profile: z.string(),
    statement: z.string().check(z.minLength(1)),
    answer: z.enum(ANSWERS),
  }),
  /** a new profile, or a new state of one; `at` = its place in the list, `activate` = it becomes the active one */
  z.object({
    type: z.literal('put'),
    profile: StoredProfile,
    at: z.optional(z.int()),
    activate: z.optional(z.boolean()),
  }),
  z.object({ type: z.literal('remove'), profile: z.string() }),
  z.object({ type: z.literal('activate'), profile: z.string() }),
  /** all profiles at once: import of everything, and, with an empty book, deletion of everything */
  z.object({ type: z.literal('replace'), book: ProfileBook }),
]);
export type BookChange = z.infer<typeof BookChange>;

/**
 * Everything that a person can do to what is stored, as data: it travels in a message, and what undoes a change is
 * again a change.
 */
export const Change = z.union([BookChange, CorrectionChange, SettingChange, AskedChange]);
export type Change = z.infer<typeof Change>;

export interface Changed {
  readonly book: ProfileBook;
  /** the change that takes this one back */
  readonly undo: BookChange;
}

/** The book after the change, and what undoes it. Fails where the change names a profile that isn't there (any more). */
export function applyChange(book: ProfileBook, change: BookChange): Result<Changed, 'no-such-profile'> {
  if (change.type === 'replace') {
    const { profiles, active } = change.book;
    return succeed({ book: withActive(profiles, active), undo: { type: 'replace', book } });
  }
  if (change.type === 'put') return succeed(put(book, change));
  const profile = book.profiles.find(({ id }) => id === change.profile);
  if (!profile) return fail('no-such-profile');
  switch (change.type) {
    case 'answer':
      return succeed(answer(book, profile, change));
    case 'remove':
      return succeed(remove(book, profile));
    case 'activate':
      return succeed(activate(book, profile));
  }
}

type Of<Type extends BookChange['type']> = Extract<BookChange, { type: Type }>;

function put(book: ProfileBook, { profile, at, activate: wanted }: Of<'put'>): Changed {
  const old = book.profiles.find(({ id }) => id === profile.id);
  const others = book.profiles.filter(({ id }) => id !== profile.id);
  const place = at ?? (old ? book.profiles.indexOf(old) : others.length);
  const profiles = others.toSpliced(place, 0, profile);
  return {
    book: withActive(profiles, wanted ? profile.id : book.active),
    undo: old ? { type: 'put', profile: old, at: book.profiles.indexOf(old) } : { type: 'remove', profile: profile.id },
  };
}

function remove(book: ProfileBook, profile: StoredProfile): Changed {
  const profiles = book.profiles.filter((one) => one !== profile);
  const at = book.profiles.indexOf(profile);
  return {
    book: withActive(profiles, book.active),
    undo: { type: 'put', profile, at, activate: book.active === profile.id },
  };
}

function activate(book: ProfileBook, profile: StoredProfile): Changed {
  return {
    book: { ...book, active: profile.id },
    undo: { type: 'activate', profile: book.active ?? profile.id },
  };
}

function answer(book: ProfileBook, profile: StoredProfile, change: Of<'answer'>): Changed {
  const resume = withAnswer(profile.resume, change.statement, change.answer);
  const profiles = book.profiles.map((one) => (one === profile ? { ...profile, resume } : one));
  return {
    book: { ...book, profiles },
    undo: { ...change, answer: answerOf(profile.resume, change.statement) },
  };
}

/** What the person has said about this statement so far. */
export function answerOf(resume: Profile, statement: string): Answer {
  const said = (list: readonly string[] | undefined) => list?.some((one) => same(one, statement)) ?? false;
  if (said(resume.fit?.has)) return 'has';
  return said(resume.fit?.lacks) ? 'lacks' : 'unsaid';
}

function withAnswer(resume: Profile, statement: string, given: Answer): Profile {
  const { fit: { has = [], lacks = [], ...rest } = {}, ...others } = resume;
  const without = (list: readonly string[]) => list.filter((one) => !same(one, statement));
  const lists = {
    has: given === 'has' ? [...without(has), statement] : without(has),
    lacks: given === 'lacks' ? [...without(lacks), statement] : without(lacks),
  };
  const fit = {
    ...rest,
    ...(lists.has.length > 0 ? { has: lists.has } : {}),
    ...(lists.lacks.length > 0 ? { lacks: lists.lacks } : {}),
  };
  return Object.keys(fit).length > 0 ? { ...others, fit } : others;
}

const same = (a: string, b: string): boolean => key(a) === key(b);
const key = (statement: string): string => fold(statement).replace(/\s+/g, ' ').trim();
