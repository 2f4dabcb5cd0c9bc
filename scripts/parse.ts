// npm run --silent parse -- FILE … [--profile resume.json] [--url URL] [--format json|markdown|csv] [--today DAY] [--trace]
// Reads saved pages, and postings in text files, without a browser. What it prints and how it ends: README.md, "On the command line".
import { readFileSync } from 'node:fs';
import { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { today } from '../entrypoints/shared/day.ts';
import { extract } from '../lib/extract.ts';
import { findInText } from '../lib/find.ts';
import { judgeAll } from '../lib/match/index.ts';
import type { Checklist } from '../lib/model/checklist.ts';
import type { Profile } from '../lib/model/profile.ts';
import { fail, type Result, succeed } from '../lib/model/result.ts';
import type { Judgement } from '../lib/model/verdict.ts';
import { parseProfileText } from '../lib/profile/parse.ts';
import { type Reading, readPosting } from '../lib/read.ts';
import { countCues } from '../lib/sites/cues.ts';
import { parseDay } from '../lib/sites/dates.ts';
import type { NotAPosting } from '../lib/sites/index.ts';
import { toChecklist } from '../lib/view/checklist.ts';
import { toCsv, toMarkdown } from '../lib/view/export.ts';
import { english } from '../lib/view/words.ts';

const USAGE =
  'Usage: npm run --silent parse -- FILE … [--profile resume.json] [--url https://…] [--format json|markdown|csv] [--today YYYY-MM-DD] [--trace]';
const FORMATS = ['json', 'markdown', 'csv'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly files: readonly string[];
  readonly profile?: Profile;
  readonly url?: URL;
  readonly format: Format;
  readonly today: string;
  readonly trace: boolean;
}

const NOT_A_POSTING = {
  'not-a-posting': 'This page does not look like a job posting. Save the page of a single posting and try that.',
  'many-postings': 'This page lists several jobs. Open one of them, save its page and try that.',
  'in-frame': 'The posting on this page stands in a frame. Open the frame’s own page, save that and try it.',
  'no-text': 'The posting on this page has no text to read: it may be an image, or it was saved before it had loaded.',
} as const;

function readOptions(words: readonly string[]): Result<Options> {
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

function readFile(path: string): Result<string> {
  try {
    return succeed(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return fail(`${path}: ${missing ? 'there is no such file' : 'the file can’t be read'}.`);
  }
}

function readProfile(path: string): Result<Profile> {
  const text = readFile(path);
  if (!text.ok) return text;
  const profile = parseProfileText(text.value);
  return profile.ok ? profile : fail(`${path}: ${english(profile.error.key, profile.error.values)}`);
}

type Read = Pick<Reading, 'facts' | 'requirements'>;

async function readPage(path: string, url: URL | undefined): Promise<Result<Read>> {
  const source = readFile(path);
  if (!source.ok) return source;
  const reading = isText(path, source.value) ? readText(source.value, url) : await readHtml(source.value, url);
  return reading.ok ? reading : fail(`${path}: ${NOT_A_POSTING[reading.error]}`);
}

/** A text file, unless a page was saved under such a name. */
const isText = (path: string, source: string): boolean => /\.txt$/i.test(path) && !/^\s*</.test(source);

async function readHtml(html: string, url: URL | undefined): Promise<Result<Read, NotAPosting>> {
  // A text is read, and a mistake told, without it: it is most of what there is to load.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  return readPosting(document, url ?? new URL('about:blank'));
}

/** A text was picked by a person, as one that is pasted: it is a posting unless nothing in it speaks like one. */
function readText(text: string, url: URL | undefined): Result<Read, NotAPosting> {
  const { facts, posting } = findInText(text);
  const requirements = extract(posting);
  if (requirements.length === 0 && countCues(text) < 1) return fail('not-a-posting');
  return succeed({ facts: { ...facts, ...(url && { url: url.href }) }, requirements });
}

function toOutput(reading: Read, judgements: readonly Judgement[] | undefined, options: Options, file: string): string {
  const checklist: Checklist = toChecklist(reading.facts, reading.requirements, judgements, english);
  if (options.format === 'markdown') return toMarkdown(checklist, english);
  if (options.format === 'csv') return toCsv(checklist);
  if (options.files.length === 1) return JSON.stringify(checklist, null, 2);
  return JSON.stringify({ file, ...checklist });
}

/** How each requirement was found and, where there is a profile, how its verdict came about. */
function printTrace({ requirements }: Read, judgements: readonly Judgement[] | undefined): void {
  requirements.forEach(({ kind, importance, quote, trace }, at) => {
    stderr.write(`${kind}, ${importance}: “${quote}”\n    ${trace.join(' · ')}\n`);
    const judgement = judgements?.[at];
    if (judgement) stderr.write(`    ${judgement.verdict} ← ${judgement.trace?.join(' · ') ?? ''}\n`);
  });
}

async function main(): Promise<number> {
  const options = readOptions(argv.slice(2));
  if (!options.ok) {
    stderr.write(`${options.error}\n`);
    return 2;
  }
  let code = 0;
  for (const file of options.value.files) {
    const reading = await readPage(file, options.value.url);
    if (reading.ok) {
      const { requirements, facts } = reading.value;
      const { profile, today } = options.value;
      const judgements = profile && judgeAll(requirements, profile, today, facts.title);
      if (options.value.trace) printTrace(reading.value, judgements);
      stdout.write(`${toOutput(reading.value, judgements, options.value, file)}\n`);
    } else {
      stderr.write(`${reading.error}\n`);
      code = 2;
    }
  }
  return code;
}

// Who reads it has seen enough, such as `head`.
stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});
// Not exit(): what is still on its way to a pipe would be lost.
process.exitCode = await main();
