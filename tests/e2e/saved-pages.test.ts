import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PostingReading } from '../../lib/messages/index.ts';
import { type Reading, readPosting } from '../../lib/read.ts';
import { siteOf } from '../../lib/sites/detect.ts';
import { readField } from '../../lib/sites/fields.ts';
import { isReadUnasked } from '../../lib/sites/hosts.ts';
import { findPosting } from '../../lib/sites/index.ts';
import { english } from '../../lib/view/words.ts';
import { KNOWN_PAGES } from '../sites/known/index.ts';
import { type ChromiumSession, startChromium } from './harness.ts';
import { paintOf, waitForPaint } from './paint.ts';

// Saved pages of real sites, where they lie beside the project: other people's text, so none of it is in here.
const SHARED = new URL('../../../shared/postings/', import.meta.url);
const isThere = existsSync(new URL('index.jsonl', SHARED));
if (!isThere) console.warn('Skipped: there are no saved pages beside the project, in ../shared/postings.');

interface Saved {
  readonly id: string;
  readonly site: string;
  readonly title: string;
  readonly file: string;
  readonly posting_selector: string | null;
}

const saved: Saved[] = !isThere
  ? []
  : readFileSync(new URL('index.jsonl', SHARED), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
const inFolder = (folder: string): Saved[] =>
  saved.filter(({ file }) => file.startsWith(`postings/${folder}/`) && file.endsWith('.html'));

const htmlOf = ({ file }: Saved): string => readFileSync(new URL(`../${file}`, SHARED), 'utf8');

/** Saved pages are looked at as they were saved: their own scripts would go on without a server behind them. */
const still = (html: string): string => {
  const policy = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + policy) : policy + html;
};

/** The address that a page names as its own, where that is a posting's on a known site; else one of its site's. */
function addressOf({ id, site }: Saved, document: Document): string {
  const named = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (URL.canParse(named) && new URL(named).pathname !== '/') return named.replace(/^http:/, 'https:');
  const key = siteOf(document, undefined)?.key;
  const shown = key && readField(document, new URL('about:blank'), key.page);
  if (site === 'linkedin' && shown) return `https://www.linkedin.com/jobs/search/?currentJobId=${shown}`;
  const known = KNOWN_PAGES.find((page) => page.facts.site === site || page.id === site)?.urls[0];
  return known
    ? new URL(`${new URL(known).pathname}${new URL(known).search}`, known).href
    : `https://www.${id}.example/jobs/1`;
}

const documentOf = (html: string, url = 'about:blank'): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

const squeeze = (text: string): string => text.replace(/\s+/g, '');
const textIn = (elements: Iterable<Element>): string => squeeze([...elements].map((one) => one.textContent).join(''));

/** What a person sees in the form to apply: its labels and its buttons. */
const formWords = (document: Document): string[] =>
  [...document.querySelectorAll('form label, form legend, form button')]
    .map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter((words) => words.length > 12);

let session: ChromiumSession;
beforeAll(async () => {
  if (isThere) session = await startChromium();
});
afterAll(() => session?.close());

/** The reading that the page's reader gives, as the popup would get it; where it is no known site, after a click. */
async function readIn(page: Page): Promise<PostingReading | string> {
  if (!isReadUnasked(new URL(page.url()))) {
    const popup = await session.openPopupPage(page);
    await popup.waitForSelector('main[aria-busy="false"]');
    await popup.close();
  }
  await page.bringToFront();
  const options = await session.openExtensionPage('options.html');
  const answer = await options.evaluate(async (url) => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    const all: { id: number }[] = await tabs.query({});
    for (const { id } of all) {
      const answer = await tabs
        .sendMessage(id, { type: 'content/read', insist: false }, { frameId: 0 })
        .catch(() => undefined);
      if (answer) return answer;
    }
    return url;
  }, page.url());
  await options.close();
  return answer?.ok ? PostingReading.parse(answer.value) : String(answer?.error ?? 'no answer');
}

/** What is read at an address, and painted where the page shows it: a posting may stand in its data only. */
async function readAt(url: string, html: string, isShown: boolean) {
  const page = await session.open(url, html);
  try {
    const read = await readIn(page);
    const isToPaint = isShown && typeof read !== 'string' && read.requirements.length > 0;
    return { read, paint: isToPaint ? await waitForPaint(page, (_, texts) => texts.length > 0) : {} };
  } finally {
    await page.close();
  }
}

const essence = ({ facts, requirements }: Pick<Reading, 'facts' | 'requirements'>) => ({
  facts,
  requirements: requirements.map(({ kind, importance, quote }) => [kind, importance, quote]),
});

describe.skipIf(!isThere)('saved postings, in the built extension under their sites’ addresses', () => {
  const rows: Record<string, unknown>[] = [];
  afterAll(() => console.table(rows));

  it.each([...inFolder('labelled'), ...inFolder('unlabelled/pages')])('$id', async (entry) => {
    const html = still(htmlOf(entry));
    const document = documentOf(html);
    const url = addressOf(entry, document);
    const expected = readPosting(documentOf(html, url), new URL(url));
    const found = findPosting(document, new URL(url));
    const { read, paint } = await readAt(url, html, found.ok);
    if (typeof read === 'string') {
      rows.push({ id: entry.id, host: new URL(url).host, title: read });
      expect(expected).toEqual({ ok: false, error: read });
      return;
    }
    const roots = found.ok ? found.value.roots : [];
    const wanted = entry.posting_selector === null ? '' : textIn(document.querySelectorAll(entry.posting_selector));
    const text = expected.ok ? expected.value.page.text : '';
    const { facts } = read;
    const row = {
      id: entry.id,
      host: new URL(url).host,
      site: facts.site,
      title: facts.title === undefined ? '-' : squeeze(entry.title).includes(squeeze(facts.title)) || facts.title,
      company: facts.company ?? '-',
      location: facts.location ?? '-',
      salary: facts.salary ? JSON.stringify(facts.salary) : '-',
      root: wanted === '' ? '?' : wanted.includes(textIn(roots)) || textIn(roots).includes(wanted),
      form: formWords(document).filter((words) => text.includes(words)).length,
      requirements: read.requirements.length,
      painted: Object.values(paint).flat().length,
      same: expected.ok && isDeepStrictEqual(essence(read), essence(expected.value)),
    };
    rows.push(row);
    expect(expected.ok && essence(read)).toEqual(expected.ok && essence(expected.value));
    expect(row.form).toBe(0);
    expect(row.painted).toBe(found.ok ? row.requirements : 0);
    expect(row.root).not.toBe(false);
  });
});

describe.skipIf(!isThere)('saved pages that are no posting', () => {
  it.each([...inFolder('lists'), ...inFolder('not-postings')])('$id gives nothing', async (entry) => {
    const html = still(htmlOf(entry));
    const named = documentOf(html).querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const page = await session.open(/^https:/.test(named) ? named : `https://${entry.id}.example/`, html);
    const popup = await session.openPopupPage(page);
    await popup.waitForSelector('main[aria-busy="false"]');
    const text = await popup.evaluate(() => document.body.innerText);
    await popup.close();
    expect(await paintOf(page)).toEqual({});
    expect(text).not.toContain(english('export'));
    await page.close();
  });
});

it.skipIf(!isThere)('the saved pages are all there', () => {
  expect(readdirSync(new URL('labelled', SHARED)).length).toBe(inFolder('labelled').length);
});
