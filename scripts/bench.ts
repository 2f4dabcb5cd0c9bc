// npm run --silent bench
// How fast postings are read and judged, in Chromium: each as many times as long as something simple that runs beside it.
// Promises no milliseconds, those are of this machine.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { getuid, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Profile } from '../lib/model/profile.ts';
import { parseProfileText } from '../lib/profile/parse.ts';
import { Clock, type Timing } from './bench/clock.ts';
import { benchPage, SCROLLED_FRAMES } from './bench/page.ts';
import type * as work from './bench/work.ts';
import { ensureBrowser } from './browsers.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');
const say = (line = ''): void => void stdout.write(`${line}\n`);

const SAMPLE = 'tests/postings/indeed-sales.html';
const SAMPLE_ADDRESS = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';
/** Postings of the project; one after the other they make a long text. */
const POSTINGS = ['tests/postings', 'tests/eval/pages'];
/** A posting, and saved pages of all sorts, where they lie beside the project. */
const REAL_POSTING = at('../shared/postings/labelled/smg-vp-customer-engagement.html');
const SAVED_PAGES = ['unlabelled/pages', 'lists', 'not-postings'].map((folder) => at(`../shared/postings/${folder}`));

/** bench/work.ts as one script that sets `bench`. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: at('scripts/bench/work.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Vite built nothing.');
  return output.output[0].code;
}

interface Bench {
  /** calls a function of bench/work.ts in the page */
  readonly call: <N extends keyof typeof work>(
    name: N,
    ...args: Parameters<(typeof work)[N]>
  ) => Promise<ReturnType<(typeof work)[N]>>;
  readonly clock: Clock;
}

const benchIn = async (page: Page): Promise<Bench> => ({
  call: (name, ...args) =>
    page.evaluate((name, args) => Reflect.get(Reflect.get(globalThis, 'bench'), name)(...args), name, args),
  clock: await Clock.of(page),
});

const row = (name: string, { ratio, ms }: Timing, note = ''): void =>
  say(`  ${name.padEnd(42)}${`× ${three(ratio)}`.padStart(10)}${`${three(ms)} ms`.padStart(12)}  ${note}`.trimEnd());
/** Three figures are as many as are the same tomorrow. */
const three = (value: number): string => (value < 100 ? value.toPrecision(3) : String(Math.round(value)));

async function benchReading({ call, clock }: Bench, name: string, html: string, url: string): Promise<void> {
  const { characters, requirements } = await call('prepareReading', html, url);
  say(`${name}: ${characters} characters, ${requirements} requirements; × walking its text with a TreeWalker`);
  row('from the document to the requirements', await clock.compare('walk', 'read'));
  row('  where the posting is', await clock.compare('walk', 'find'));
  row('  its text with the way back', await clock.compare('walk', 'text'));
  row('  its requirements', await clock.compare('walk', 'extract'));
  say();
}

/** The lines of the project's postings, tags taken out: other words all through, as a text of that length has. */
function linesOfPostings(): string[] {
  const names = POSTINGS.flatMap((folder) =>
    readdirSync(at(folder))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => read(name).replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, ''))
    .flatMap((html) => html.split(/\n|<\/?(?:p|li|h\d|br|div|td)\b[^>]*>/i))
    .map((line) =>
      line
        .replace(/<[^>]*>|&[a-z]+;|&#\d+;/gi, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

async function benchLength({ call, clock }: Bench, text: string): Promise<void> {
  const longest = 8;
  const upTo = (part: number): string => text.slice(0, text.lastIndexOf('\n', (part * text.length) / longest));
  say(`Length: the requirements of a text of ${upTo(1).length} characters, and of longer ones; × the first`);
  for (const part of [2, 4, longest]) {
    const { characters, requirements } = await call('prepareLength', upTo(1), upTo(part));
    row(
      `${part} times the text`,
      await clock.compare('short', 'long'),
      `${characters} characters, ${requirements} requirements`,
    );
  }
  const { characters } = await call('prepareWrapped', 500, 500 * longest);
  row(`${longest} times the lines, wrapped by hand`, await clock.compare('short', 'long'), `${characters} characters`);
  say();
}

async function benchJudging({ call, clock }: Bench, text: string): Promise<void> {
  const { requirements, words } = await call('prepareJudging', text, 30, longProfile());
  say(`Judging ${requirements} requirements by a profile of ${words} words (ten pages); × cutting it into words`);
  row('another posting, the profile as before', await clock.compare('words', 'posting'));
  row('again, after a tick on the checklist', await clock.compare('words', 'again'));
  row('a profile not made ready when stored', await clock.compare('words', 'profile'));
  say();
}

/** The profiles of the tests as one person's, over and over, up to about ten pages. */
function longProfile(): Profile {
  const profiles = readdirSync(at('tests/profiles')).map((name) => {
    const profile = parseProfileText(read(`tests/profiles/${name}`));
    if (!profile.ok) throw new Error(`tests/profiles/${name} is not a profile.`);
    return profile.value;
  });
  const jobs = profiles.flatMap(({ work = [] }) => work);
  const work = Array.from({ length: 10 }, (_, copy) =>
    jobs.map((job) => ({ ...job, highlights: (job.highlights ?? []).map((line) => `${line}, ${copy} times`) })),
  );
  return {
    ...profiles[0],
    work: work.flat(),
    skills: profiles.flatMap(({ skills = [] }) => skills),
    certificates: profiles.flatMap(({ certificates = [] }) => certificates),
    education: profiles.flatMap(({ education = [] }) => education),
  };
}

async function benchGate({ call, clock }: Bench): Promise<void> {
  say('The gate on big pages and on such as are no posting; × walking the page’s whole text');
  const talk = 'and what people say of it '.repeat(15);
  const cards = Array.from({ length: 6000 }, (_, id) => `<div class="card" id="c${id}"><p>${id}: ${talk}</p></div>`);
  const feed = `<title>Home</title><body>${cards.join('')}`;
  const pages = [{ name: `made up, ${three(feed.length / 1e6)} MB`, html: feed }, ...savedPages()];
  for (const { name, html } of pages) {
    for (const url of ['https://news.example/today', 'https://www.linkedin.com/jobs/search/']) {
      const { elements } = await call('prepareGate', html, url);
      row(`${name}, ${new URL(url).hostname}`, await clock.compare('walk', 'gate'), `${elements} elements`);
    }
  }
  if (pages.length === 1) say('  saved pages: none beside the project, left out');
}

function savedPages(): { name: string; html: string }[] {
  return SAVED_PAGES.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({ name: name.replace('.html', ''), html: readFileSync(`${folder}/${name}`, 'utf8') })),
  );
}

async function benchMarks(browser: string): Promise<void> {
  const { bytes, figures } = await benchPage(browser);
  say(
    `A hundred marks on a page of ${Math.round(bytes / 1000)} kB, by the performance trace; milliseconds of its main thread`,
  );
  for (const { name, cost } of figures) {
    const parts = [`ours ${three(cost.ours)}`, `drawing ${three(cost.drawing)}`, `longest task ${three(cost.longest)}`];
    say(`  ${name.padEnd(48)}${`${three(cost.busy)} ms`.padStart(10)}  ${parts.join(', ')}`);
  }
  say(`  (a scrolling is ${SCROLLED_FRAMES} steps)`);
}

async function main(): Promise<number> {
  const browser = ensureBrowser(['chromium'], (text) => stderr.write(`${text}\n`));
  if (!browser.ok) {
    stderr.write(`${browser.error}\n`);
    return 2;
  }
  const code = await bundle();
  const session = await puppeteer.launch({
    executablePath: browser.value.path,
    pipe: true,
    args: getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await session.newPage();
    await page.evaluate(code);
    const bench = await benchIn(page);
    const lines = linesOfPostings();
    say(`${await session.version()}, medians after warm-up; milliseconds of this machine's processor\n`);
    await benchReading(bench, 'The sample posting', read(SAMPLE), SAMPLE_ADDRESS);
    if (existsSync(REAL_POSTING))
      await benchReading(bench, 'A real posting', readFileSync(REAL_POSTING, 'utf8'), 'https://careers.example/job/1');
    const long = lines.map((line) => `<p>${line.replace(/[<&]/g, ' ')}</p>`).join('');
    await benchReading(bench, 'A long posting', `<div id="jobDescriptionText">${long}</div>`, SAMPLE_ADDRESS);
    await benchLength(bench, lines.join('\n'));
    await benchJudging(bench, lines.join('\n'));
    await benchGate(bench);
  } finally {
    await session.close();
  }
  await benchMarks(browser.value.path);
  return 0;
}

process.exitCode = await main();
