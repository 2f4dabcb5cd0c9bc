import { readFileSync } from 'node:fs';
import { fail, type Result, succeed } from '../../lib/model/result.ts';

/** A file's text; else one sentence with the path as it was given. */
export function readFile(path: string): Result<string> {
  try {
    return succeed(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return fail(`${path}: ${missing ? 'there is no such file' : 'the file can’t be read'}.`);
  }
}
