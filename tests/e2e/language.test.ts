import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILDS } from '../../scripts/session.ts';
import { type ChromiumSession, fixture, profileOf, startChromium } from './harness.ts';

const POSTING = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';

/**
 * The extension in another language. Chromium speaks only the languages that are installed with it, often English alone;
 * what an extension lacks in that one it says in the extension's default language.
 */
async function inLanguage(language: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fitlens-language-'));
  await cp(BUILDS.chromium, folder, { recursive: true });
  await rm(join(folder, '_locales/en'), { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: language }));
  return folder;
}

describe.each([
  { language: 'de', summary: /Sie erfüllen \d+ von \d+ Muss-Anforderungen\./, pay: '118.000–140.000\u00a0$ pro Jahr' },
  {
    language: 'es',
    summary: /Cumples \d+ de \d+ requisitos imprescindibles\./,
    pay: '118.000-140.000\u00a0US$ al año',
  },
  {
    language: 'fr',
    summary: /Vous remplissez \d+ exigences indispensables sur \d+\./,
    pay: '118\u202f000–140\u202f000\u00a0$US par an',
  },
])('in $language', ({ language, summary, pay }) => {
  let folder: string;
  let session: ChromiumSession;
  beforeAll(async () => {
    folder = await inLanguage(language);
    session = await startChromium(folder);
    await session.storeProfile(await profileOf('sales'));
  });
  afterAll(async () => {
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('the popup says how one fits, with sums as they are written there', async () => {
    const page = await session.open(POSTING, await fixture('postings/indeed-sales.html'));
    const popup = await session.openPopupPage(page);
    await popup.waitForSelector('main[aria-busy="false"]');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toMatch(summary);
    expect(text).toContain(pay);
    await page.close();
  });

  it.each(['options.html', 'saved.html', 'welcome.html'])('%s says its language and fits 320 px', async (name) => {
    const page = await session.openExtensionPage(name);
    await page.setViewport({ width: 320, height: 700 });
    await page.waitForSelector('h1');
    const seen = await page.evaluate(() => [document.documentElement.lang, document.documentElement.scrollWidth]);
    expect(seen).toEqual([language, 320]);
    await page.close();
  });
});
