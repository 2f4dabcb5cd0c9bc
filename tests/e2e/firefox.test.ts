import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/session.ts';
import { column, makePdf } from '../profile/import/make-pdf.ts';
import { fixture, profileOf, type Session, startFirefox } from './harness.ts';
import { placeOf } from './overlay.ts';
import { namesOf, waitForPaint } from './paint.ts';
import { FORKLIFT, openSearch } from './search.ts';

// What both.test.ts leaves to each browser.
const SALES = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';

let session: Session;
beforeAll(async () => {
  session = await startFirefox();
  await session.storeProfile(await profileOf('sales'));
});
afterAll(() => session?.close());

/** The badges of all tabs that have one. */
async function badges(): Promise<string[]> {
  const page = await session.openExtensionPage('options.html');
  const texts = await page.evaluate(async () => {
    const { action, tabs } = Reflect.get(globalThis, 'browser');
    const all: { id: number }[] = await tabs.query({});
    const texts: string[] = await Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
    return texts.filter((text) => text !== '');
  });
  await page.close();
  return texts;
}

/** Has the page do what a key of the extension does. */
async function command(page: Page, name: string): Promise<void> {
  const other = await session.openExtensionPage('options.html');
  await page.bringToFront();
  await other.evaluate(async (command) => {
    const { tabs } = Reflect.get(globalThis, 'browser');
    const [tab] = await tabs.query({ active: true });
    await tabs.sendMessage(tab.id, { type: 'content/command', command });
  }, name);
  await other.close();
}

const isCardOpen = (): boolean => document.documentElement.lastElementChild?.hasAttribute('popover') ?? false;

describe('in Firefox', () => {
  it('a posting is painted by verdict, and the badge counts the must-haves', async () => {
    const page = await session.open(SALES, await fixture('postings/indeed-sales.html'));
    const paint = await waitForPaint(page, (paint) => 'fitlens-matched-required-on-light' in paint);
    expect(namesOf(paint, 'Willing to travel')).toEqual(['fitlens-matched-required-on-light']);
    const required = Object.entries(paint).filter(([name]) => name.includes('-required-'));
    const of = required.flatMap(([, texts]) => texts).length;
    expect(await badges()).toEqual([`${paint['fitlens-matched-required-on-light']?.length}/${of}`]);
    await page.close();
  });

  it('a card opens where the pointer rests, whatever the page’s policy says, and is gone with Escape', async () => {
    const strict = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">`;
    const page = await session.open(SALES, (await fixture('postings/indeed-sales.html')).replace('<head>', strict));
    await waitForPaint(page, (paint) => namesOf(paint, 'HIPAA').length > 0);
    const { x, y } = await placeOf(page, 'HIPAA');
    await page.mouse.move(x, y);
    await until('No card opened.', () => page.evaluate(isCardOpen));
    // Its own styles hold: without them a browser would lay it out in the middle of the window.
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.getBoundingClientRect().top)).toBe(0);
    await page.keyboard.press('Escape');
    await until('The card stays.', async () => !(await page.evaluate(isCardOpen)));
    await page.close();
  });

  it('by keyboard alone a requirement is gone to, answered, and the answer taken back', async () => {
    const page = await session.open(SALES, await fixture('postings/indeed-sales.html'));
    const before = await waitForPaint(page, (paint) => namesOf(paint, 'HIPAA').length > 0);
    await command(page, 'next-missing');
    await until('The card has not the keyboard.', () =>
      page.evaluate(() => document.activeElement?.hasAttribute('popover')),
    );
    // Past the button that closes it.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const missing = 'fitlens-missing-required-on-light';
    await waitForPaint(page, (paint) => (paint[missing]?.length ?? 0) === (before[missing]?.length ?? 0) - 1);
    // Undo has the keyboard now.
    await page.keyboard.press('Enter');
    await waitForPaint(page, (paint) => paint[missing]?.length === before[missing]?.length);
    await page.close();
  });

  it('another posting without a page load takes the place of the first', async () => {
    const page = await openSearch(session, FORKLIFT);
    await waitForPaint(page, (paint) => namesOf(paint, 'Forklift certification').length > 0);
    const atOnce = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('[data-jk="a1b2c3d4e5f60002"]')?.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...CSS.highlights.keys()].length;
    });
    expect(atOnce).toBe(0);
    const paint = await waitForPaint(page, (paint) => namesOf(paint, 'Active RN license in Ohio').length > 0);
    expect(namesOf(paint, 'Forklift certification')).toEqual([]);
    await page.close();
  });

  it('the popup speaks of the posting in the tab', async () => {
    const page = await session.open(SALES, await fixture('postings/indeed-sales.html'));
    await waitForPaint(page, (_, texts) => texts.length > 0);
    const popup = await session.openPopup(page);
    await popup.waitForText('Director of Provider Partnerships');
    await popup.close();
    await page.close();
  });

  it('a PDF is read in the options page, by a worker, and reviewed before it is stored', async () => {
    const page = await session.openExtensionPage('options.html');
    const lines = [
      'Ines Abara',
      'EXPERIENCE',
      'Harbor Cold Storage, Tacoma, WA',
      'Forklift Operator',
      '2020 - Present',
    ];
    await page.waitForSelector('[aria-labelledby="import"] input');
    await page.$eval(
      '[aria-labelledby="import"] input',
      (input, pdf) => {
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(pdf)], 'cv.pdf'));
        Reflect.set(input, 'files', files.files);
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [...makePdf([column(50, 60, lines)])],
    );
    await page.waitForSelector('#review');
    expect(await page.evaluate(() => document.body.innerText)).toContain(
      'Forklift Operator, Harbor Cold Storage, 2020',
    );
    await page.close();
  });
});
