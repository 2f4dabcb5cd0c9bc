import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/session.ts';
import { violations } from './axe.ts';
import { handsOn } from './hands.ts';
import { type ChromiumSession, fixture, profileOf, startChromium } from './harness.ts';
import { cardText, openOverlays, placeOf } from './overlay.ts';
import { waitForPaint } from './paint.ts';

const SALES = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';
const NURSE = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d4';

let session: ChromiumSession;
let sales: Page;
let nurse: Page;
let panel: Page;

beforeAll(async () => {
  session = await startChromium();
  await session.storeProfile(await profileOf('sales'));
  nurse = await session.open(NURSE, await fixture('postings/indeed-nurse.html'));
  sales = await session.open(SALES, await fixture('postings/indeed-sales.html'));
  await waitForPaint(sales, (_, texts) => texts.length > 0);
  await openOverlays(sales);
  panel = await openPanel();
});
afterAll(() => session?.close());

/** The real side panel, beside the window of the tab in front. */
async function openPanel(): Promise<Page> {
  const page = await session.openExtensionPage('options.html');
  await sales.bringToFront();
  const opened = session.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  await page.evaluate(async () => {
    const { sidePanel, windows } = Reflect.get(globalThis, 'chrome');
    await sidePanel.open({ windowId: (await windows.getCurrent()).id });
  });
  await page.close();
  await sales.bringToFront();
  return (await opened).asPage();
}

const textOf = (): Promise<string> => panel.evaluate(() => document.body.innerText);
const shows = (words: string): Promise<unknown> =>
  until(`The panel never said "${words}".`, async () => (await textOf()).includes(words));

describe('the side panel', () => {
  it('shows the checklist of the posting in the tab in front, and follows to other tabs and pages', async () => {
    await shows('Director of Provider Partnerships');
    expect(await textOf()).toMatch(/You meet \d+ of \d+ must-haves\./);
    await nurse.bringToFront();
    await until(
      'It stays at the first tab.',
      async () => !(await textOf()).includes('Director of Provider Partnerships'),
    );
    await shows('must-haves.');
    await nurse.goto('about:blank');
    await shows('FitLens can’t read this kind of page');
    await sales.bringToFront();
    await shows('Director of Provider Partnerships');
  });

  it('marks the line that the reader of the page points at, and no longer when the pointer has left', async () => {
    const { x, y } = await placeOf(sales, 'HIPAA');
    await sales.mouse.move(x, y);
    const pointed = () => panel.$$eval('[data-pointed]', (rows) => rows.map((row) => row.textContent));
    await until('No line is marked.', async () => (await pointed()).length > 0);
    expect(await pointed()).toEqual([expect.stringContaining('HIPAA')]);
    await sales.mouse.move(2, 2);
    await until('The line stays marked.', async () => (await pointed()).length === 0);
  });

  it('has nothing that axe-core finds wrong, in light and dark', async () => {
    expect(await violations(panel)).toEqual([]);
  });

  it('is used by keyboard alone: through the page, into a line, an answer and back', async () => {
    const { tabTo } = handsOn(panel);
    await sales.evaluate(() => scrollTo(0, 0));
    await tabTo(/^Next$/);
    await panel.keyboard.press('Enter');
    await until('The page shows no card.', () => cardText(sales));
    await tabTo(/HIPAA/);
    await panel.keyboard.press('Enter');
    await until('The page did not scroll.', () => sales.evaluate(() => scrollY > 0));
    const before = await textOf();
    await tabTo(/^I have this/);
    await panel.keyboard.press('Enter');
    await shows('Noted: you have this');
    await tabTo(/^Undo$/);
    await panel.keyboard.press('Enter');
    await until('It was not taken back.', async () => (await textOf()) === before);
  });
});
