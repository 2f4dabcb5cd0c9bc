import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../lib/view/words.ts';
import { until } from '../../scripts/session.ts';
import { consent } from './consent.ts';
import { type ChromiumSession, fixture, profileOf, type Session, startChromium, startFirefox } from './harness.ts';
import { paintOf, waitForPaint } from './paint.ts';

const HOST = 'careers.halvorsen.example';
const CAREERS = `https://${HOST}/openings/bookkeeper`;
const ABOUT = 'https://halvorsen.example/about';

let chromium: ChromiumSession;
let firefox: Session;
let careers: string;
beforeAll(async () => {
  [chromium, firefox, careers] = await Promise.all([
    startChromium(),
    startFirefox(),
    fixture('e2e/pages/careers.html'),
  ]);
  await chromium.storeProfile(await profileOf('accountant'));
});
afterAll(() => Promise.all([chromium?.close(), firefox?.close()]));

const isPainted = (page: Page): Promise<unknown> => waitForPaint(page, (_, texts) => texts.length > 0);

describe('a site that the person chooses in the popup', () => {
  it('is read by itself from then on, until it is taken back in the options', async () => {
    await consent(chromium, `*://${HOST}/*`);
    const first = await chromium.open(CAREERS, careers);
    const popup = await chromium.openPopup(first);
    await popup.waitForText(english('alwaysRead', [HOST]));
    await popup.press(english('alwaysRead', [HOST]));
    await popup.waitForText(english('readAlways', [HOST]));
    await popup.close();

    const second = await chromium.open(CAREERS, careers);
    await isPainted(second);
    // A page of it that says nothing of jobs in its address and title is looked at too.
    const third = await chromium.open(`https://${HOST}/b/17`, careers.replace(/<title>[^<]*/, '<title>Number 17'));
    await isPainted(third);

    const options = await chromium.openExtensionPage('options.html');
    await options.locator(`::-p-aria([name="${english('stopReadingNamed', [HOST])}"][role="button"])`).click();
    await options.waitForFunction((none) => document.body.innerText.includes(none), {}, english('sitesNone'));
    await options.close();
    const fourth = await chromium.open(CAREERS, careers);
    expect(fourth.extensionRealms()).toEqual([]);
    for (const page of [first, second, third, fourth]) await page.close();
  });

  it('is not offered where FitLens reads by itself anyway', async () => {
    const page = await chromium.open(
      'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3',
      await fixture('postings/indeed-sales.html'),
    );
    const popup = await chromium.openPopup(page);
    const text = await popup.waitForText('Director of Provider Partnerships');
    expect(text).not.toContain('Always read');
    await popup.close();
    await page.close();
  });

  it('is registered in Firefox too, alone and for its whole host', async () => {
    const options = await firefox.openExtensionPage('options.html');
    const registered = () =>
      options.evaluate(() => Reflect.get(globalThis, 'browser').scripting.getRegisteredContentScripts());
    expect(await registered()).toEqual([]);
    // Firefox takes the question from a click only, and nothing outside can click in a popup.
    await options.evaluate((pattern) => {
      const button = document.createElement('button');
      button.id = 'ask';
      button.textContent = 'Ask';
      button.onclick = () => Reflect.get(globalThis, 'browser').permissions.request({ origins: [pattern] });
      document.body.prepend(button);
    }, `*://${HOST}/*`);
    await options.click('#ask');
    const [script] = await until('The site was not registered.', async () => {
      const scripts: { matches: string[] }[] = await registered();
      return scripts.length > 0 ? scripts : undefined;
    });
    expect(script?.matches).toEqual([`*://${HOST}/*`]);
    const page = await firefox.open(CAREERS, careers);
    await isPainted(page);
    await page.close();
    await options.close();
  });
});

const WORDS = `Night baker
We bake rye and spelt for forty shops.

Requirements
- 2 years of experience in a bakery
- Food handler card
- Able to lift 50 pounds`;

describe('text from elsewhere', () => {
  it('is pasted into the popup of a page that is no posting, and judged', async () => {
    const page = await chromium.open(ABOUT, '<!doctype html><title>About us</title><h1>About us</h1><p>Bread.</p>');
    const popup = await chromium.openPopupPage(page);
    await popup.locator('summary').click();
    await popup.focus('textarea');
    await popup.keyboard.sendCharacter(WORDS);
    await popup.locator(`::-p-aria([name="${english('readText')}"][role="button"])`).click();
    await popup.waitForFunction(() => document.body.innerText.includes('Night baker'));
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('Food handler card');
    expect(text).toContain('must-haves');
    expect(await paintOf(page)).toEqual({});
    await popup.close();
    await page.close();
  });

  it('is selected in any page, and its menu shows it in the popup', async () => {
    const html = `<!doctype html><title>A mail</title><p>Dear all</p><pre id="words">${WORDS}</pre><p>Regards</p>`;
    const page = await chromium.open('https://mail.example/7', html);
    // A choice in the menu opens the page to us, as a click on the icon does.
    await (await chromium.openPopup(page)).close();
    await page.evaluate(() => {
      const words = document.querySelector('#words');
      if (words) getSelection()?.selectAllChildren(words);
    });
    await chooseInMenu(page, WORDS.replace(/\s+/g, ' '));
    const opened = await chromium.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    const popup = await opened.asPage();
    await popup.waitForFunction(() => document.body.innerText.includes('Night baker'));
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Food handler card');
    await popup.close();
    await page.close();
  });
});

/** No test can reach the browser's menu: the background is told what the menu tells it. */
async function chooseInMenu(page: Page, selectionText: string): Promise<void> {
  const target = await chromium.browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    async (url, selectionText) => {
      const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', frameId: 0, pageUrl: url, selectionText }, tab);
    },
    page.url(),
    selectionText,
  );
}
