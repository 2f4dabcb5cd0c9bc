import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../lib/view/words.ts';
import { BUILDS, until } from '../../scripts/session.ts';
import { KNOWN_PAGES } from '../sites/known/index.ts';
import { consent } from './consent.ts';
import { type ChromiumSession, fixture, profileOf, startChromium } from './harness.ts';
import { namesOf, paintOf, waitForPaint } from './paint.ts';

// What happens to a page besides being read once: it goes and comes back, waits unseen, sleeps, outlives the extension.
const SALES = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';
const TITLE = 'Director of Provider Partnerships';
const LINE = 'Willing to travel';

let session: ChromiumSession;
let sales: string;
beforeAll(async () => {
  session = await startChromium();
  sales = await fixture('postings/indeed-sales.html');
});
afterAll(() => session?.close());

const useProfile = async (name: string): Promise<void> => session.storeProfile(await profileOf(name));

const isPainted = (page: Page) => waitForPaint(page, (_, texts) => texts.length > 0);
const inkOf = (page: Page, ink: string) =>
  waitForPaint(page, (paint) => namesOf(paint, LINE).join() === `fitlens-${ink}-required-on-light`);

/** Runs in the extension's own pages, where its interfaces are. */
async function inExtension<T>(work: () => Promise<T>): Promise<T> {
  const page = await session.openExtensionPage('options.html');
  const result = await page.evaluate(work);
  await page.close();
  return result;
}

const badges = () =>
  inExtension(async () => {
    const { action, tabs } = Reflect.get(globalThis, 'chrome');
    const all: { id: number }[] = await tabs.query({});
    const texts: string[] = await Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
    return texts.filter((text) => text !== '');
  });

async function expectPopup(page: Page, phrase: string): Promise<void> {
  const popup = await session.openPopup(page);
  await popup.waitForText(phrase);
  await popup.close();
}

describe('a page that comes back from the browser’s cache', () => {
  it('is painted as the profile is now, has its badge, and is followed again', async () => {
    await useProfile('sales');
    const page = await session.open(SALES, sales);
    const matched = namesOf(await inkOf(page, 'matched'), LINE).join();
    await page.evaluate(() => Reflect.set(window, 'isStillHere', true));
    session.serve('https://www.indeed.com/about', '<!doctype html><title>About</title><p>About us</p>');
    await page.goto('https://www.indeed.com/about');
    expect(await badges()).toEqual([]);
    await useProfile('nurse');
    await page.bringToFront();
    await page.goBack();
    expect(await page.evaluate(() => Reflect.get(window, 'isStillHere'))).toBe(true);
    await waitForPaint(page, (paint) => namesOf(paint, LINE).length > 0 && namesOf(paint, LINE).join() !== matched);
    expect(await badges()).toHaveLength(1);
    await page.evaluate(() => document.querySelector('#jobDescriptionText')?.replaceChildren());
    await waitForPaint(page, (_, texts) => texts.length === 0);
    await page.close();
  });
});

describe('a page that the browser loads before it is wanted', () => {
  // Chromium loads nothing ahead where a test answers its requests: so a real server, on a site that the person chose.
  let server: Server;
  let origin: string;
  const loaded: string[] = [];
  beforeAll(async () => {
    const careers = await fixture('e2e/pages/careers.html');
    server = createServer(({ url = '' }, response) => {
      loaded.push(url);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(url === '/start' ? START : careers);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => server.close());
  const START = `<!doctype html><title>Start</title><a href="/job/7">A job</a><script type="speculationrules">
    {"prerender": [{"source": "list", "urls": ["/job/7"], "eagerness": "immediate"}]}</script>`;

  const askedOf = () =>
    inExtension(async () => {
      const { asked = [] } = await Reflect.get(globalThis, 'chrome').storage.local.get('asked');
      return asked.length;
    });

  it('is read when the person goes there, and not before', async () => {
    await useProfile('accountant');
    await consent(session, '*://localhost/*');
    await inExtension(() => Reflect.get(globalThis, 'chrome').permissions.request({ origins: ['*://localhost/*'] }));
    const before = await askedOf();
    const page = await session.browser.newPage();
    await page.goto(`${origin}/start`);
    await until('The browser did not load the page ahead.', async () => (loaded.includes('/job/7') ? true : undefined));
    // Long enough for a page in front to be read: what is to be seen is that nothing comes.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await askedOf()).toBe(before);
    await page.bringToFront();
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await isPainted(page);
    expect(
      await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return Number(entry && Reflect.get(entry, 'activationStart'));
      }),
    ).toBeGreaterThan(0);
    expect(await askedOf()).toBe(before + 1);
    await page.close();
  });
});

describe('a tab that nobody sees', () => {
  it('is judged by another profile when the person comes back to it, and not before', async () => {
    await useProfile('sales');
    const page = await session.open(SALES, sales);
    const matched = namesOf(await inkOf(page, 'matched'), LINE).join();
    const options = await session.openExtensionPage('options.html');
    await options.bringToFront();
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    const watcher = await session.open(`${SALES}&from=other`, sales);
    await inkOf(watcher, 'matched');
    await options.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.remove('profiles'));
    // The one in front shows that the change has come.
    await waitForPaint(watcher, (paint) => namesOf(paint, LINE).join() === 'fitlens-asked-required-on-light');
    expect(namesOf(await paintOf(page), LINE).join()).toBe(matched);
    await page.bringToFront();
    await waitForPaint(page, (paint) => namesOf(paint, LINE).join() === 'fitlens-asked-required-on-light');
    for (const one of [watcher, options, page]) await one.close();
  });
});

describe('a tab that wakes after a long time', () => {
  it('shows what its page says by then, though the background has gone to sleep', async () => {
    await useProfile('sales');
    const page = await session.open(SALES, sales);
    await inkOf(page, 'matched');
    const other = await session.open('https://mail.example/', '<!doctype html><title>Mail</title>');
    await other.bringToFront();
    await page.evaluate(() => {
      const lines = [...document.querySelectorAll('#jobDescriptionText li')];
      for (const line of lines.slice(1)) line.remove();
    });
    const lifecycle = await page.createCDPSession();
    await lifecycle.send('Page.setWebLifecycleState', { state: 'frozen' });
    const target = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.close();
    await lifecycle.send('Page.setWebLifecycleState', { state: 'active' });
    await page.bringToFront();
    const paint = await waitForPaint(page, (paint) => namesOf(paint, LINE).length === 0);
    expect(Object.values(paint).flat().length).toBeGreaterThan(0);
    await expectPopup(page, TITLE);
    await other.close();
    await page.close();
  });
});

// Last: it ends the extension that the others use.
describe('an extension that is updated while pages are open', () => {
  it('reads them anew at the next click, without an error, and says what to do where it can’t', async () => {
    const errors: string[] = [];
    const page = await session.open(SALES, sales);
    const lever = KNOWN_PAGES.find(({ id }) => id === 'lever');
    const url = lever?.urls[0] ?? '';
    session.serve(url, lever?.html ?? '');
    const around = await session.open(
      'https://careers.inkwell.example/',
      `<!doctype html><title>Careers</title><link rel="stylesheet" href="/s.css"><h1>Work with us</h1>
       <p>We are hiring people with years of experience. Full-time, benefits, equal opportunity. Apply below.</p>
       <iframe src="${url}" width="800" height="600"></iframe>`,
    );
    for (const one of [page, around]) one.on('pageerror', (error) => errors.push(String(error)));
    const frame = await around.waitForFrame((frame) => frame.url() === url);
    await isPainted(page);
    await waitForPaint(frame, (_, texts) => texts.length > 0);

    await session.browser.installExtension(BUILDS.chromium);
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('#jobDescriptionText')?.append(' '));
    await waitForPaint(page, (_, texts) => texts.length === 0);
    await expectPopup(page, TITLE);
    await isPainted(page);
    const texts = Object.values(await paintOf(page)).flat();
    expect(new Set(texts).size).toBe(texts.length);
    await expectPopup(around, english('inFrame'));
    expect(errors).toEqual([]);
  });
});
