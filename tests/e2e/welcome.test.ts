import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/session.ts';
import { violations } from './axe.ts';
import { type ChromiumSession, startChromium } from './harness.ts';
import { paintOf } from './paint.ts';

const RESUME = `Dana Whitlock
Fort Collins, CO

Experience
Front Desk Agent, Prairie Lodge, 2021 - present
Customer service at the desk and on the phone

Education
Poudre High School, Diploma, 2019

Skills
Excel, Google Sheets
`;

let chromium: ChromiumSession;
let page: Page;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
beforeEach(async () => {
  page = await chromium.openExtensionPage('welcome.html');
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await page.waitForSelector('h3 [data-group]');
});

const textOf = (): Promise<string> => page.evaluate(() => document.body.innerText);
const paintedTexts = async (): Promise<string[]> => Object.values(await paintOf(page)).flat();

describe('the first page', () => {
  it('shows, without asking for anything, what FitLens does on a posting', async () => {
    expect(await textOf()).toContain('This posting asks for 10 things.');
    expect(await paintedTexts()).toContain('High school diploma or equivalent');
    expect(await violations(page)).toEqual([]);
  });

  it('says so where the sample could not be read, and reads it when asked again', async () => {
    await page.evaluateOnNewDocument(() => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      const send = runtime.sendMessage.bind(runtime);
      Reflect.set(globalThis, 'refuse', true);
      runtime.sendMessage = (message: { type: string }) =>
        Reflect.get(globalThis, 'refuse') && message.type === 'background/assess'
          ? Promise.reject(new Error('no'))
          : send(message);
    });
    await page.reload();
    await until('Nothing was said.', async () => (await textOf()).includes('could not make sense of this posting'));
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => Reflect.set(globalThis, 'refuse', false));
    await page.locator('button ::-p-text(Try again)').click();
    await page.waitForSelector('h3 [data-group]');
  });

  it('reads a résumé, shows what was read, and then how it fits the posting, by keyboard alone', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = (what: string) =>
      until(`Tab never came to ${what}.`, async () => {
        await page.keyboard.press('Tab');
        return (await focused()) === what;
      });
    await tabTo('Paste text instead');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.sendCharacter(RESUME);
    await tabTo('Read this text');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#review');
    expect(await violations(page)).toEqual([]);
    await tabTo('Use it as my profile');
    await page.keyboard.press('Enter');
    await until('It was not judged.', async () => /You meet \d of 7 must-haves\./.test(await textOf()));
    expect(await focused()).toBe('Try it on a posting');
    expect(await textOf()).toContain('Your profile is stored: Dana Whitlock, 1 job');
    const names = Object.keys(await paintOf(page));
    expect(names.some((name) => name.includes('matched'))).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});
