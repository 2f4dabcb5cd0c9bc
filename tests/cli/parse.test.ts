import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { Checklist } from '../../lib/model/checklist.ts';
import { parse as parseTo } from '../../scripts/parse/command.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NURSE = 'tests/postings/indeed-nurse.html';
const FORKLIFT = 'tests/postings/lever-forklift.html';
const NURSE_PROFILE = 'tests/profiles/nurse.json';

const folder = mkdtempSync(join(tmpdir(), 'fitlens-parse-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of the test's own; its path. */
function write(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | string | null | undefined;
}

/** The command in this process: Node and npm take a while to start. */
async function parse(...args: string[]): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const code = await parseTo(args, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { stdout, stderr, code };
}

const run = (program: string, args: readonly string[], shell = false): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(program, args, { cwd: ROOT, shell, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, code: error ? error.code : 0 }),
    );
  });

/** As a person types it. */
const npmRunParse = (...args: string[]): Promise<Outcome> =>
  run('npm', ['run', '--silent', 'parse', '--', ...args], process.platform === 'win32');

const read = (stdout: string): Checklist => Checklist.parse(JSON.parse(stdout));
const posting = (demand: string): string =>
  `<title>Dispatcher</title><h1>Dispatcher</h1><p>You answer the radio and send the trucks of Ostrava Freight out to
   its customers, by day, in a warm office with a view of the yard and of the river behind it.</p>
   <h2>Responsibilities</h2><ul><li>Plan the routes</li><li>Keep the log</li></ul>
   <h2>Requirements</h2><ul><li>${demand}</li><li>Valid driver's license</li></ul>`;

test('tells on standard error how each requirement was found and judged, where that is asked for', async () => {
  const page = write('traced.html', posting('At least 5 years of experience as a dispatcher'));
  const profile = write('none.json', {});
  const { stdout, stderr } = await parse(page, '--profile', profile, '--trace');
  expect(stderr).toMatch(
    /experience, required: “At least 5 years of experience as a dispatcher”\n {4}\S.*\n {4}\w+ ← \S/,
  );
  expect(stderr.match(/^ {4}\w+ ← /gm)).toHaveLength(read(stdout).requirements.length);
});

test.skipIf(process.platform === 'win32')('ends quietly where nobody reads on', async () => {
  const demands = Array.from({ length: 50 }, (_, at) => `- ${at + 1} years of experience as a dispatcher required`);
  // More than a pipe holds (64 KB): the last of it finds nobody.
  const files = Array.from({ length: 10 }, () => write('demands.txt', demands.join('\n'))).join(' ');
  const { stdout, stderr } = await run('bash', ['-c', `"${process.execPath}" scripts/parse.ts ${files} | head -c 9`]);
  expect({ stdout, stderr }).toEqual({ stdout: '{"file":"', stderr: '' });
});

describe('one posting', () => {
  test('comes out as one checklist file, without verdicts where nobody is to be judged', async () => {
    const { stdout, stderr, code } = await npmRunParse(NURSE);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const raw: unknown = JSON.parse(stdout);
    expect(raw).toEqual(read(stdout));
    expect(stdout).not.toMatch(/\bnull\b|"span"|"trace"|"file"|"verdict"|"score"/);
    const { version, posting, requirements } = read(stdout);
    expect({ version, title: posting.title }).toEqual({
      version: 1,
      title: 'Registered Nurse - Medical Surgical (Nights)',
    });
    expect(requirements.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['credential', 'physical']));
  });

  test('is judged against a profile, each verdict with a reason and entries of the profile', async () => {
    const { stdout, stderr, code } = await parse(NURSE, '--profile', NURSE_PROFILE, '--today', '2026-11-23');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const { requirements, score } = read(stdout);
    expect(score).toBeDefined();
    const profile: unknown = JSON.parse(readFileSync(join(ROOT, NURSE_PROFILE), 'utf8'));
    const valueAt = (path: string): unknown =>
      path.split('/').reduce((value: unknown, step) => Reflect.get(Object(value), step), profile);
    for (const { quote, verdict, reason, evidence } of requirements) {
      expect({ quote, verdict, reason }).toEqual({ quote, verdict: expect.any(String), reason: expect.any(String) });
      for (const path of evidence ?? []) expect(valueAt(path), `${quote}: ${path}`).toBeDefined();
    }
    expect(requirements.flatMap(({ evidence }) => evidence ?? [])).not.toEqual([]);
  });

  test('is measured against the day that is given', async () => {
    const page = write('dispatcher.html', posting('At least 5 years of experience as a dispatcher'));
    const work = [{ position: 'Dispatcher', name: 'Vltava Lines', startDate: '2024-01' }];
    const profile = write('dispatcher.json', { work });
    const verdictOn = async (day: string) => {
      const { stdout } = await parse(page, '--profile', profile, '--today', day);
      return read(stdout).requirements.find(({ years }) => years)?.verdict;
    };
    const verdicts = await Promise.all([verdictOn('2026-06-30'), verdictOn('2030-06-30')]);
    expect(verdicts).toEqual(['partial', 'matched']);
  });

  test('has the address that is given, which also tells the site', async () => {
    const url = 'https://jobs.lever.co/ridgeback/5d0a7c3e-9b21-4f6e-8a44-1c2d3e4f5a6b';
    const { stdout } = await parse(FORKLIFT, '--url', url);
    expect(read(stdout).posting).toMatchObject({ url, site: 'lever' });
  });

  test('is read from a text file that has no heading, unless it is plainly none', async () => {
    const text = write(
      'keeper.txt',
      'Beekeeper\nYou look after sixty hives. Two years of experience with bees needed.',
    );
    const list = write('list.txt', 'Milk\nSix eggs\nA jar of honey');
    const page = write('page.txt', posting('Three years of experience as a dispatcher'));
    const [asked, none, saved] = await Promise.all([
      parse(text, '--url', 'https://hives.example/1'),
      parse(list),
      parse(page),
    ]);
    expect(read(asked.stdout).posting).toMatchObject({ title: 'Beekeeper', url: 'https://hives.example/1' });
    expect(read(asked.stdout).requirements).toMatchObject([{ kind: 'experience', years: { min: 2 } }]);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('does not look like a job posting') });
    expect(read(saved.stdout).requirements).toHaveLength(2);
  });

  test('comes out as a list in Markdown or a table in CSV', async () => {
    const [markdown, csv] = await Promise.all([
      parse(NURSE, '--format', 'markdown'),
      parse(NURSE, '--format', 'csv', '--profile', NURSE_PROFILE),
    ]);
    expect(markdown.stdout).toMatch(/^# Registered Nurse - Medical Surgical \(Nights\)/);
    expect(markdown.stdout).toContain('Current, unrestricted Idaho RN license');
    expect(csv.stdout.split(/\r?\n/)[0]).toMatch(/kind.*importance.*quote/i);
    expect(csv.stdout).toContain('"Current, unrestricted Idaho RN license');
  });
});

describe('several postings', () => {
  test('come out one a line, each with its file first', async () => {
    const { stdout, stderr, code } = await parse(NURSE, FORKLIFT);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => Object.entries(JSON.parse(line))[0])).toEqual([
      ['file', NURSE],
      ['file', FORKLIFT],
    ]);
    for (const line of lines) expect(read(line).requirements.length).toBeGreaterThan(3);
  });

  test('still come out where another can’t be read or is no posting, and each fault is one line', async () => {
    const soup = '<p>Cut two leeks and simmer them in butter until they are soft, then add stock and potatoes.</p>';
    const recipe = write('recipe.html', `<title>Soup</title><h1>Leek soup</h1>${soup.repeat(8)}`);
    const gone = join(folder, 'gone.html');
    const { stdout, stderr, code } = await parse(gone, NURSE, recipe, FORKLIFT);
    expect(code).toBe(2);
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    expect(files).toEqual([NURSE, FORKLIFT]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining(`${gone}: there is no such file`),
      expect.stringContaining(`${recipe}: This page does not look like a job posting`),
    ]);
  });

  test('a page that lists jobs says so', async () => {
    const jobs = ['Baker', 'Driver', 'Nurse', 'Welder', 'Teacher', 'Clerk'].map(
      (title, id) => `<li><a href="/jobs/${id}"><h2>${title}</h2></a><p>Leeds, full-time, posted 2 days ago</p></li>`,
    );
    const list = write('list.html', `<title>6 jobs in Leeds</title><h1>6 jobs in Leeds</h1><ul>${jobs.join('')}</ul>`);
    const { stdout, stderr, code } = await parse(list);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^[^\n]+list\.html: [^\n]+\n$/);
  });
});

describe('what can’t be done is said in one line, with exit code 2', () => {
  test('as a person types it', async () => {
    const { stdout, stderr, code } = await npmRunParse('nowhere.html');
    expect({ stdout, stderr, code }).toEqual({ stdout: '', stderr: 'nowhere.html: there is no such file.\n', code: 2 });
  });

  const wrongDate = () => write('wrong-date.json', { work: [{ name: 'Vltava Lines' }, { startDate: 'last spring' }] });
  test.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /No file was named.*Usage/],
    ['a folder', () => ['tests'], /^tests: .*can’t be read/],
    ['an option nobody knows', () => [NURSE, '--colour'], /--colour/],
    ['a format nobody knows', () => [NURSE, '--format', 'yaml'], /json, markdown or csv.*"yaml"/],
    ['a day that is none', () => [NURSE, '--today', '2026-13-40'], /--today.*"2026-13-40"/],
    ['a day that its month does not have', () => [NURSE, '--today', '2026-02-31'], /--today.*"2026-02-31"/],
    ['an address that is none', () => [NURSE, '--url', 'indeed'], /--url.*"indeed"/],
    ['a profile that is not there', () => [NURSE, '--profile', 'nobody.json'], /^nobody\.json: there is no such file/],
    ['a profile that is not JSON', () => [NURSE, '--profile', write('cv.json', 'Jane Doe, nurse')], /cv\.json: .*JSON/],
    ['a profile with a wrong date', () => [NURSE, '--profile', wrongDate()], /work\/1\/startDate.*last spring/],
  ])('%s', async (_, args, expected) => {
    const { stdout, stderr, code } = await parse(...args());
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(expected);
  });
});
