import type { ProfileProblemKey } from '../parse.ts';

/** Why nothing could be read, as a sentence of locales/en.json that says what to do. */
export type ImportProblemKey =
  | 'importProblemEncrypted'
  | 'importProblemScanned'
  | 'importProblemCorrupt'
  | 'importProblemTooBig'
  | 'importProblemTooLong'
  | 'importProblemWrongType'
  | 'importProblemOldWord'
  | 'importProblemEmpty'
  | 'importProblemNothing'
  // a JSON file, whose mistake is named by its path
  | ProfileProblemKey;

export interface ImportProblem {
  readonly key: ImportProblemKey;
  readonly values: readonly (string | number)[];
}

/** In bytes; also for what a file comes to when it is unpacked: more is no résumé but a mistake or a trap. */
export const BIGGEST_FILE = 50_000_000;

export const TOO_BIG: ImportProblem = { key: 'importProblemTooBig', values: [BIGGEST_FILE / 1_000_000] };

/** A problem as a value that readers throw and `readResumeFile` catches. */
export class ImportError extends Error {
  readonly problem: ImportProblem;

  constructor(key: ImportProblemKey, ...values: readonly (string | number)[]) {
    super(key);
    this.problem = { key, values };
  }
}
