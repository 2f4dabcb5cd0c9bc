import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../lib/store/index.ts';
import { english } from '../../lib/view/words.ts';
import { type ChromiumSession, fixture, profileOf, startChromium } from './harness.ts';
import { namesOf, paintOf, waitForPaint } from './paint.ts';

const SALES = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';
const CAREERS = 'https://careers.halvorsen.example/openings/bookkeeper';

const BREAD = `<!doctype html><title>Our bread</title><h1>Our bread</h1><p>We bake rye, wheat and spelt, each from a
  starter that is older than the shop. The oven is lit at three; the first loaves are out at six, the last at noon.</p>
  <p>Order by telephone until five, and your loaf waits for you the next morning, sliced or whole.</p>`;

let session: ChromiumSession;
beforeAll(async () => {
  session = await startChromium();
  await session.storeProfile(await profileOf('sales'));
});
afterAll(() => session?.close());

/** What an extension page gets for an answer when it sends this to the background. */
async function ask(message: object): Promise<{ ok: boolean; value?: Change; error?: string }> {
  const page = await session.openExtensionPage('options.html');
  const answer = await page.evaluate(
    (message) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(message),
    message,
  );
  await page.close();
  return answer;
}
const change = (change: Change) => ask({ type: 'background/change', change });

describe('a page on a host that nobody named', () => {
  it('is left alone until the person clicks the icon, then read and painted', async () => {
    const page = await session.open(CAREERS, await fixture('e2e/pages/careers.html'));
    expect(page.extensionRealms()).toEqual([]);
    const popup = await session.openPopup(page);
    await popup.waitForText('Bookkeeper');
    const paint = await waitForPaint(page, (_, texts) => texts.length > 0);
    expect(Object.keys(paint).filter((name) => !name.endsWith('-on-dark'))).toEqual([]);
    expect(Object.values(paint).flat()).toContain('At least 3 years of bookkeeping experience');
    await popup.close();
    await page.close();
  });

  it('is read by one reader, however often the icon is clicked', async () => {
    const page = await session.open(CAREERS, await fixture('e2e/pages/careers.html'));
    for (let click = 0; click < 2; click++) {
      const popup = await session.openPopup(page);
      await popup.waitForText('Bookkeeper');
      await popup.close();
    }
    expect(page.extensionRealms()).toHaveLength(1);
    const paint = await waitForPaint(page, (_, texts) => texts.length > 0);
    const texts = Object.values(paint).flat();
    expect(new Set(texts).size).toBe(texts.length);
    await page.close();
  });

  it('is not painted where it is no posting, and the person is told', async () => {
    const page = await session.open('https://bakery.example/', BREAD);
    const popup = await session.openPopup(page);
    await popup.waitForText(english('notAPosting'));
    expect(await paintOf(page)).toEqual({});
    await popup.close();
    await page.close();
  });
});

describe('an answer on a checklist line', () => {
  const LINE = 'Familiarity with MEDDIC or a similar method';
  const told = (answer: 'has' | 'lacks'): Change => ({ type: 'answer', profile: 'sample', statement: LINE, answer });
  const inkOf = (page: Page, ink: string) =>
    waitForPaint(page, (paint) => namesOf(paint, LINE).join() === `fitlens-${ink}-preferred-on-light`);

  it('changes the paint of the open page at once, and so does Undo', async () => {
    const page = await session.open(SALES, await fixture('postings/indeed-sales.html'));
    await inkOf(page, 'missing');
    const answered = await change(told('has'));
    await inkOf(page, 'matched');
    if (!answered.value) throw new Error(answered.error);
    await change(answered.value);
    await inkOf(page, 'missing');
    await page.close();
  });
});

describe('what the background is sent', () => {
  it('is refused where it is no message of ours', async () => {
    const page = await session.openExtensionPage('options.html');
    const answer = await page.evaluate(async () => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      try {
        return await runtime.sendMessage({ type: 'background/change', change: { type: 'remove', profile: 7 } });
      } catch (error) {
        return String(error);
      }
    });
    expect(answer).not.toMatchObject({ ok: true });
    await page.close();
  });
});

describe('a click on a line', () => {
  it('scrolls the page to its words and lights them up for a moment', async () => {
    const page = await session.open(SALES, await fixture('postings/indeed-sales.html'));
    await page.setViewport({ width: 800, height: 400 });
    const LINE = 'Willing to travel 20–25%';
    await waitForPaint(page, (paint) => namesOf(paint, LINE).length > 0);
    const popup = await session.openPopupPage(page);
    const answer = await popup.evaluate(async (line) => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const { value } = await tabs.sendMessage(tab.id, { type: 'content/read', insist: false });
      const { id } = value.requirements.find((one: { quote: string }) => one.quote.startsWith(line));
      const gone = await tabs.sendMessage(tab.id, { type: 'content/scrollTo', requirement: 'no such line' });
      return [gone, await tabs.sendMessage(tab.id, { type: 'content/scrollTo', requirement: id })];
    }, LINE);
    // No frame has the first line: none answers.
    expect(answer).toEqual([null, { ok: true, value: null }]);
    expect(namesOf(await paintOf(page), LINE)).toContain('fitlens-flash');
    await page.waitForFunction(
      (line) => {
        const item = [...document.querySelectorAll('li')].find((one) => one.textContent?.includes(line));
        const { top, bottom } = item?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top > 0 && bottom < innerHeight;
      },
      {},
      LINE,
    );
    await waitForPaint(page, (paint) => !('fitlens-flash' in paint));
    await popup.close();
    await page.close();
  });
});

// Last: it ends the extension that the others use.
describe('an extension that is removed while pages are open', () => {
  it('leaves no paint behind once the page changes', async () => {
    const page = await session.open(SALES, await fixture('postings/indeed-sales.html'));
    await waitForPaint(page, (_, texts) => texts.length > 0);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await session.browser.uninstallExtension(session.extension.id);
    await page.evaluate(() => document.querySelector('#jobDescriptionText')?.append(' '));
    await waitForPaint(page, (_, texts) => texts.length === 0);
    expect(errors).toEqual([]);
  });
});
