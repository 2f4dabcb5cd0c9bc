import { parseArgs } from 'node:util';
import { today } from '../../entrypoints/shared/day.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { fail, type Result, succeed } from '../../lib/model/result.ts';
import { parseProfileText } from '../../lib/profile/parse.ts';
import { parseDay } from '../../lib/sites/dates.ts';
import { english } from '../../lib/view/words.ts';
import { readFile } from './file.ts';

const USAGE =
  'Usage: npm run --silent parse -- FILE … [--profile resume.json] [--url https://…] [--format json|markdown|csv] [--today YYYY-MM-DD] [--trace]';
const FORMATS = ['json', 'markdown', 'csv'] as const;

/** What the command was asked to do: README.md, "On the command line". */
export interface Options {
  readonly files: readonly string[];
  readonly profile?: Profile;
  readonly url?: URL;
  readonly format: (typeof FORMATS)[number];
  readonly today: string;
  readonly trace: boolean;
}

/**
 * Reads the command's words, and the profile that they name.
 * @returns one sentence where they can't be followed
 */
export function readOptions(words: readonly string[]): Result<Options> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
  }
  const { values, positionals: files } = parsed;
  const format = FORMATS.find((name) => name === (values.format ?? 'json'));
  const day = values.today ?? today();
  if (files.length === 0) return fail(`No file was named. ${USAGE}`);
  if (!format) return fail(`--format is json, markdown or csv, not "${values.format}".`);
  if (parseDay(day) !== day) return fail(`--today is a day such as 2026-03-31, not "${day}".`);
  if (values.url !== undefined && !URL.canParse(values.url))
    return fail(`--url is a web address such as https://example.com/job/1, not "${values.url}".`);
  const profile = values.profile === undefined ? undefined : readProfile(values.profile);
  if (profile && !profile.ok) return profile;
  return succeed({
    files,
    format,
    today: day,
    trace: values.trace ?? false,
    ...(values.url !== undefined && { url: new URL(values.url) }),
    ...(profile && { profile: profile.value }),
  });
}

const parse = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      url: { type: 'string' },
      format: { type: 'string' },
      today: { type: 'string' },
      trace: { type: 'boolean' },
    },
  });

function readProfile(path: string): Result<Profile> {
  const text = readFile(path);
  if (!text.ok) return text;
  const profile = parseProfileText(text.value);
  return profile.ok ? profile : fail(`${path}: ${english(profile.error.key, profile.error.values)}`);
}
