import { fail, type Result, succeed } from '../model/result.ts';
import { SavedPosting } from '../model/saved.ts';
import { z } from '../model/zod.ts';
import { closeBook, openBook, type ProfileBook } from './book.ts';
import { type Corrections, closeCorrections, openCorrections } from './corrections.ts';

/** All that a person has told FitLens, to keep or to take to another browser. */
export interface Backup {
  readonly book: ProfileBook;
  readonly corrections: Corrections;
  readonly saved: readonly SavedPosting[];
}

/**
 * The text of a file that holds all of it.
 * @param unreadable saved postings that this version can't read: they go along as they are
 */
export const writeBackup = ({ book, corrections, saved }: Backup, unreadable: readonly unknown[] = []): string =>
  `${JSON.stringify({ ...closed(book), corrections: closeCorrections(corrections), saved: [...saved, ...unreadable] }, null, 2)}\n`;

const closed = (book: ProfileBook): object => Object(closeBook(book));

const Shape = z.looseObject({
  profiles: z.array(z.unknown()),
  corrections: z.optional(z.unknown()),
  saved: z.optional(z.array(z.unknown())),
});

/**
 * Reads what `writeBackup` wrote, also in an older version, when it held profiles only. Fails where the file is another
 * one, holds nothing, or any of it is broken.
 */
export function readBackup(text: string): Result<Backup, 'unreadable'> {
  const shape = Shape.safeParse(parsed(text));
  if (!shape.success) return fail('unreadable');
  const { book, broken } = openBook(shape.data);
  const { corrections, broken: wrong } = openCorrections(shape.data.corrections);
  const saved = z.array(SavedPosting).safeParse(shape.data.saved ?? []);
  const isEmpty = book.profiles.length + corrections.length === 0 && saved.data?.length === 0;
  if (broken.length + wrong.length > 0 || !saved.success || isEmpty) return fail('unreadable');
  return succeed({ book, corrections, saved: saved.data });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
