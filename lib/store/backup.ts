import { fail, type Result, succeed } from '../model/result.ts';
import { SavedPosting } from '../model/saved.ts';
import { z } from '../model/zod.ts';
import { type Asked, openAsked } from './asked.ts';
import { closeBook, openBook, type ProfileBook } from './book.ts';
import { type Corrections, closeCorrections, openCorrections } from './corrections.ts';
import { DEFAULT_SETTINGS, openSettings, type Settings } from './settings.ts';

/** All that a person has told FitLens, and what it has counted, to keep or to take to another browser. */
export interface Backup {
  readonly book: ProfileBook;
  readonly corrections: Corrections;
  /** absent in a file of an older version */
  readonly settings?: Settings;
  readonly saved: readonly SavedPosting[];
  /** what the last postings asked that the profile had no answer to */
  readonly asked: readonly Asked[];
}

/**
 * The text of a file that holds all of it.
 * @param unreadable saved postings that this version can't read: they go along as they are
 */
export function writeBackup(
  { book, corrections, settings, saved, asked }: Backup,
  unreadable: readonly unknown[] = [],
): string {
  const all = {
    ...Object(closeBook(book)),
    corrections: closeCorrections(corrections),
    settings,
    saved: [...saved, ...unreadable],
    asked,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

const Shape = z.looseObject({
  profiles: z.array(z.unknown()),
  corrections: z.optional(z.unknown()),
  settings: z.optional(z.unknown()),
  saved: z.optional(z.array(z.unknown())),
  asked: z.optional(z.unknown()),
});

/** What a file gives back. */
export interface ReadBackup extends Backup {
  /** how many saved postings this version can't read: a newer one may have put them in */
  readonly left: number;
}

/**
 * Reads what `writeBackup` wrote, also in an older version, when it held profiles only. Fails where the file is another
 * one, holds nothing, or a profile or a correction in it is broken.
 */
export function readBackup(text: string): Result<ReadBackup, 'unreadable'> {
  const shape = Shape.safeParse(parsed(text));
  if (!shape.success) return fail('unreadable');
  const { book, broken } = openBook(shape.data);
  const { corrections, broken: wrong } = openCorrections(shape.data.corrections);
  if (broken.length + wrong.length > 0) return fail('unreadable');
  const { settings, saved: postings = [] } = shape.data;
  const saved = postings.map((one) => SavedPosting.safeParse(one)).flatMap((read) => (read.success ? [read.data] : []));
  const asked = openAsked(shape.data.asked);
  const backup = {
    book,
    corrections,
    ...(settings !== undefined && { settings: openSettings(settings) }),
    saved,
    asked,
  };
  return isEmpty(backup) ? fail('unreadable') : succeed({ ...backup, left: postings.length - saved.length });
}

function isEmpty({ book, corrections, settings = DEFAULT_SETTINGS, saved, asked }: Backup): boolean {
  const kept = [...book.profiles, ...corrections, ...saved, ...asked, ...Object.keys(settings.marks)];
  return kept.length === 0 && settings.palette === DEFAULT_SETTINGS.palette;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
