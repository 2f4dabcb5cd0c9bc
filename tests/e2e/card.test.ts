import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import { until } from '../../scripts/session.ts';
import { violations } from './axe.ts';
import { type ChromiumSession, fixture, profileOf, startChromium } from './harness.ts';
import { cardText, command, focused, leastContrast, openOverlays, placeOf, whisperText } from './overlay.ts';
import { namesOf, paintOf, waitForPaint } from './paint.ts';

const POSTING = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';
// A page that allows itself next to nothing: what the extension shows must not need the page's leave.
const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
const MISSING = 'HIPAA';

let session: ChromiumSession;
let sample: Profile;
let html: string;
let page: Page;

beforeAll(async () => {
  session = await startChromium();
  sample = await profileOf('sales');
  html = (await fixture('postings/indeed-sales.html')).replace('<head>', `<head>${STRICT}`);
});
afterAll(() => session?.close());

beforeEach(async () => {
  await session.storeProfile(sample);
  page = await session.open(POSTING, html);
  await waitForPaint(page, (paint) => 'fitlens-missing-required-on-light' in paint);
  await openOverlays(page);
});
afterEach(async () => {
  await store('settings', {});
  await page.close();
});

const says = (words: string): Promise<string | undefined> =>
  until(`The card never said "${words}".`, async () => {
    const text = await cardText(page);
    return text?.includes(words) ? text : undefined;
  });
const isGone = (): Promise<boolean | undefined> =>
  until('The card stays.', async () => (await cardText(page)) === undefined);
async function pointAt(words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x, y);
}
const press = (name: string): Promise<void> => page.locator(`>>> ::-p-text(${name})`).click();
const store = async (key: string, value: unknown): Promise<void> => {
  const options = await session.openExtensionPage('options.html');
  await options.evaluate((items) => Reflect.get(globalThis, 'chrome').storage.local.set(items), { [key]: value });
  await options.close();
  await page.bringToFront();
};
const storedFit = async (): Promise<unknown> => {
  const options = await session.openExtensionPage('options.html');
  const { profiles } = await options.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get('profiles'));
  await options.close();
  await page.bringToFront();
  return profiles.profiles[0].resume.fit;
};

describe('the card in the page', () => {
  it('opens where the pointer rests: what is asked, the verdict, why; and closes when the pointer leaves', async () => {
    await pointAt(MISSING);
    const text = await says('Not in your profile · must-have');
    expect(text).toContain('HIPAA');
    expect(text).toContain('I have this');
    await page.mouse.move(2, 2);
    await isGone();
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
  });

  it('does not open where the pointer only passes', async () => {
    const { x, y } = await placeOf(page, MISSING);
    await page.mouse.move(x, y);
    await page.mouse.move(2, 2);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardText(page)).toBeUndefined();
  });

  it('opens under a finger, and closes with a tap elsewhere', async () => {
    const { x, y } = await placeOf(page, MISSING);
    await page.touchscreen.tap(x, y);
    await says(MISSING);
    await page.touchscreen.tap(5, 5);
    await isGone();
  });

  it('opens where the caret goes, and closes when it goes on', async () => {
    const caretTo = (words: string) =>
      page.evaluate((words) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1;
          if (at >= 0) return document.getSelection()?.collapse(node, at + 2);
        }
        throw new Error(`The page does not say "${words}".`);
      }, words);
    await caretTo(MISSING);
    await says(MISSING);
    await caretTo('Base salary');
    await isGone();
  });

  it('stands beside the words, never over them, also after scrolling, at 320 px and at 200 % zoom', async () => {
    const covered = () =>
      page.evaluate((words) => {
        const box = document.documentElement.lastElementChild?.shadowRoot
          ?.querySelector('.card')
          ?.getBoundingClientRect();
        const range = [...CSS.highlights.values()]
          .flatMap((one) => [...one])
          .find((one) => String(one).includes(words));
        if (!box || !(range instanceof Range)) throw new Error('There is no card, or no mark.');
        const inWindow = box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
        const lines = [...range.getClientRects()];
        return (
          !inWindow ||
          lines.some(
            (line) => line.bottom > box.top && line.top < box.bottom && line.right > box.left && line.left < box.right,
          )
        );
      }, MISSING);
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 320, height: 700 },
      { width: 640, height: 450, deviceScaleFactor: 2 },
    ]) {
      await page.setViewport(viewport);
      await pointAt(MISSING);
      await says(MISSING);
      expect(await covered()).toBe(false);
      await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      if ((await cardText(page)) !== undefined) expect(await covered()).toBe(false);
      await page.mouse.move(2, 2);
      await isGone();
    }
  });

  it('takes an answer, says so, and takes it back; the mark follows', async () => {
    await pointAt(MISSING);
    await says('I have this');
    await press('I have this');
    await says('Noted: you have this');
    await waitForPaint(page, (paint) => namesOf(paint, MISSING)[0] === 'fitlens-matched-required-on-light');
    expect(await storedFit()).toMatchObject({ has: expect.arrayContaining([expect.stringContaining(MISSING)]) });
    await press('Undo');
    await waitForPaint(page, (paint) => namesOf(paint, MISSING)[0] === 'fitlens-missing-required-on-light');
    expect(await storedFit()).toEqual(sample.fit);
  });

  it('says at the window’s edge what could not be stored, where it was closed before that was known', async () => {
    const target = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(() => {
      const { local } = Reflect.get(globalThis, 'chrome').storage;
      Reflect.set(globalThis, 'set', local.set);
      local.set = () => new Promise((_, refuse) => setTimeout(() => refuse(new Error('full')), 1000));
    });
    await pointAt(MISSING);
    await says('I have this');
    await press('I have this');
    await page.keyboard.press('Escape');
    await isGone();
    await until('Nothing was said.', async () => (await whisperText(page))?.startsWith('That could not be stored.'));
    await worker?.evaluate(() => {
      Reflect.get(globalThis, 'chrome').storage.local.set = Reflect.get(globalThis, 'set');
    });
  });

  it('takes “not a requirement”, remembers it for this posting, and takes it back', async () => {
    await pointAt(MISSING);
    await says('Not a requirement');
    await press('Not a requirement');
    await says('Noted: not a requirement');
    await waitForPaint(page, (paint) => namesOf(paint, MISSING).length === 0);
    await press('Undo');
    await waitForPaint(page, (paint) => namesOf(paint, MISSING).length > 0);
  });

  it('is not seen by the page: its words and its clicks stay inside', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      for (const name of ['click', 'keydown', 'pointerdown']) document.addEventListener(name, () => heard.push(name));
    });
    await pointAt(MISSING);
    await says('I have this');
    await press('I have this');
    await says('Noted');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
    expect(await page.evaluate(() => document.body.innerText.includes('Noted'))).toBe(false);
  });

  it.each(['light', 'dark'])(
    'has nothing that axe-core finds wrong on %s pages, with either palette',
    async (ground) => {
      const dark = html.replaceAll('#fff;', '#16181d;').replace('#2d2d2d', '#e3e3e3');
      if (ground === 'dark') session.serve(POSTING, dark);
      for (const palette of ['standard', 'safe']) {
        await store('settings', { palette, marks: {} });
        await page.reload();
        const tone = palette === 'safe' ? `${ground}-safe` : ground;
        await waitForPaint(page, (paint) => namesOf(paint, MISSING)[0] === `fitlens-missing-required-on-${tone}`);
        await openOverlays(page);
        const before = await violations(page);
        await pointAt(MISSING);
        await says(MISSING);
        expect((await violations(page)).filter((line) => !before.includes(line))).toEqual([]);
        expect(await leastContrast(page)).toBeGreaterThanOrEqual(4.5);
        await page.mouse.move(2, 2);
        await isGone();
      }
    },
  );
});

describe('by keyboard alone', () => {
  const tabTo = (name: RegExp) =>
    until(`Tab never came to ${name}.`, async () => {
      if (name.test(await focused(page))) return true;
      await page.keyboard.press('Tab');
      return undefined;
    });

  it('the requirements are gone through, answered and left, and the keyboard is back where it was', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('button, a')?.focus());
    const before = await focused(page);
    await command(session, page, 'next-requirement');
    const first = await says('·');
    await command(session, page, 'next-requirement');
    await until('It went nowhere.', async () => (await cardText(page)) !== first);
    await command(session, page, 'previous-requirement');
    await until('It did not go back.', async () => (await cardText(page)) === first);
    await command(session, page, 'next-missing');
    await says('Not in your profile');
    await tabTo(/^I have this$/);
    await page.keyboard.press('Enter');
    await says('Noted: you have this');
    await tabTo(/^Undo$/);
    await page.keyboard.press('Enter');
    await says('Not in your profile');
    await page.keyboard.press('Escape');
    await isGone();
    expect(await focused(page)).toBe(before);
  });

  it('the marks are limited to must-haves, put out, and back, and that is remembered for the site', async () => {
    const kinds = async () => new Set(Object.keys(await paintOf(page)).map((name) => name.split('-')[2]));
    await command(session, page, 'toggle-marks');
    await waitForPaint(page, (paint) => !Object.keys(paint).some((name) => name.includes('preferred')));
    expect([...(await kinds())]).toEqual(['required']);
    await command(session, page, 'toggle-marks');
    await waitForPaint(page, (_, texts) => texts.length === 0);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await paintOf(page)).toEqual({});
    await command(session, page, 'toggle-marks');
    await waitForPaint(page, (paint) => Object.keys(paint).some((name) => name.includes('preferred')));
  });
});
