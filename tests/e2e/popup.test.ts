import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Checklist } from '../../lib/model/checklist.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { until } from '../../scripts/session.ts';
import { violations } from './axe.ts';
import { handsOn } from './hands.ts';
import { type ChromiumSession, fixture, profileOf, type Session, startChromium, startFirefox } from './harness.ts';

const POSTING = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';

let chromium: ChromiumSession;
let downloads: string;
let sample: Profile;
let posting: string;

beforeAll(async () => {
  chromium = await startChromium();
  downloads = await mkdtemp(join(tmpdir(), 'fitlens-'));
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  sample = await profileOf('sales');
  posting = await fixture('postings/indeed-sales.html');
});

afterAll(async () => {
  await chromium?.close();
  await rm(downloads, { recursive: true, force: true });
});

/** The popup on a page, once it has something to say. */
async function popupOn(url: string, html: string): Promise<{ page: Page; popup: Page }> {
  const page = await chromium.open(url, html);
  const popup = await chromium.openPopupPage(page);
  await popup.waitForSelector('main[aria-busy="false"]');
  return { page, popup };
}

const textOf = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);

/** The groups as they are shown: title and number. */
const groupsOf = (popup: Page): Promise<string[]> =>
  popup.$$eval('h2 button', (headings) => headings.map(({ textContent }) => textContent));

const storedFit = (popup: Page): Promise<unknown> =>
  popup.evaluate(async () => {
    const { profiles } = await Reflect.get(globalThis, 'chrome').storage.local.get('profiles');
    return profiles.profiles[0].resume.fit;
  });

const countIn = (groups: readonly string[], title: string): number =>
  Number(
    groups
      .find((group) => group.startsWith(title))
      ?.split(', ')
      .at(-1) ?? 0,
  );

describe('the popup on a posting', () => {
  let page: Page;
  let popup: Page;

  beforeEach(async () => {
    await chromium.storeProfile(sample);
    ({ page, popup } = await popupOn(POSTING, posting));
    await popup.waitForSelector('h2 button');
  });
  afterEach(async () => {
    await popup.close().catch(() => {});
    await page.close();
  });

  it('shows what it is about and how the person fits', async () => {
    const text = await textOf(popup);
    expect(text).toContain('Director of Provider Partnerships');
    expect(text).toContain('Tallgrass Listening · Columbus, OH');
    expect(text).toMatch(/You meet \d+ of \d+ must-haves\./);
    expect(text).toContain('Profile: Sample');
    expect(await popup.$('[role="img"][aria-label]')).not.toBeNull();
  });

  it('asks for 400 px of width and fills what it gets, and scrolls inside 600 px of height', async () => {
    const [width, height, filled] = await popup.evaluate(() => [
      innerWidth,
      innerHeight,
      document.querySelector('#root')?.getBoundingClientRect().width,
    ]);
    expect(width).toBeGreaterThanOrEqual(400);
    expect(width).toBeLessThan(440);
    expect(height).toBeLessThanOrEqual(600);
    expect(filled).toBe(await popup.evaluate(() => document.documentElement.clientWidth));
  });

  it('opens a line and scrolls the page to it', async () => {
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const row = await popup.waitForSelector('li [data-row]');
    await row?.click();
    expect(await popup.$eval('li blockquote', (quote) => quote.textContent?.length ?? 0)).toBeGreaterThan(2);
    await until('The page did not scroll.', () => page.evaluate(() => scrollY > 0));
  });

  it('takes an answer at once, judges again, and takes it back', async () => {
    const before = await groupsOf(popup);
    const row = await popup.waitForSelector('section:first-of-type li [data-row]');
    await row?.click();
    const quote = await popup.$eval('li blockquote', (one) => (one.textContent ?? '').slice(1, -1));
    await popup.locator('::-p-aria([role="button"]) ::-p-text(I have this)').click();
    await until('Nothing moved.', async () => (await groupsOf(popup)).join() !== before.join());
    const after = await groupsOf(popup);
    expect(countIn(after, 'You have this')).toBe(countIn(before, 'You have this') + 1);
    expect(await storedFit(popup)).toMatchObject({ has: expect.arrayContaining([quote]) });

    await popup.locator('[role="status"] button').click();
    await until('Nothing moved back.', async () => (await groupsOf(popup)).join() === before.join());
    expect(await storedFit(popup)).toEqual(sample.fit);
  });

  it('exports the checklist as a JSON file', async () => {
    await popup.locator('footer [popovertarget]').click();
    await popup.locator('[popover] ::-p-text(Export as JSON)').click();
    const name = await until('No file was saved.', async () =>
      (await readdir(downloads)).find((file) => file.endsWith('.json')),
    );
    expect(name).toBe('fitlens-director-of-provider-partnerships.json');
    const checklist = Checklist.parse(JSON.parse(await readFile(join(downloads, name), 'utf8')));
    expect(checklist.posting).toMatchObject({
      site: 'indeed',
      title: 'Director of Provider Partnerships',
      url: POSTING,
    });
    expect(checklist.requirements.length).toBe(
      (await groupsOf(popup)).reduce((sum, group) => sum + Number(group.split(' ').at(-1)), 0),
    );
    expect(checklist.requirements.every(({ verdict, reason }) => verdict && reason)).toBe(true);
    await until('The popup did not say so.', async () => (await textOf(popup)).includes(`Saved as ${name}`));
  });

  it('has nothing that axe-core finds wrong, folded and opened, in light and dark', async () => {
    expect(await violations(popup)).toEqual([]);
    // Not by pointer: a heading at the lower edge may lie behind the foot bar.
    for (const folded of await popup.$$('h2 [aria-expanded="false"]')) await folded.press('Enter');
    await popup.locator('li [data-row]').click();
    expect(await violations(popup)).toEqual([]);
    await popup.locator('footer [popovertarget]').click();
    expect(await violations(popup)).toEqual([]);
  });

  it('is used by keyboard alone: open a line, answer, take it back, export', async () => {
    const { tabTo } = handsOn(popup);
    const before = await groupsOf(popup);
    await tabTo(/^(?:Not in your profile|Partly|Tell us)/);
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await tabTo(/^I have this/);
    await popup.keyboard.press('Enter');
    await until('Nothing moved.', async () => (await groupsOf(popup)).join() !== before.join());
    expect(await popup.evaluate(() => document.activeElement?.matches('[data-row], [data-group]'))).toBe(true);
    await tabTo(/^Undo$/);
    await popup.keyboard.press('Enter');
    await until('Nothing moved back.', async () => (await groupsOf(popup)).join() === before.join());
    await tabTo(/^Export$/);
    await popup.keyboard.press('Enter');
    await tabTo(/^Export as CSV$/);
    await popup.keyboard.press('Enter');
    await until('No file was saved.', async () => (await readdir(downloads)).some((file) => file.endsWith('.csv')));
  });
});

describe('the popup without a list', () => {
  const closeAll = async () => {
    for (const tab of await chromium.browser.pages())
      if (tab.url() !== 'about:blank') await tab.close().catch(() => {});
  };
  afterEach(closeAll);

  it('remembers which kinds were left open, and not a word of the posting', async () => {
    await chromium.storeProfile({ work: [{ position: 'Cook' }] });
    const { popup } = await popupOn(POSTING, posting);
    const asked = await until('Nothing was remembered.', () =>
      popup.evaluate(async () => (await Reflect.get(globalThis, 'chrome').storage.local.get('asked')).asked),
    );
    expect(asked).toEqual([{ mark: expect.any(Number), unknown: expect.arrayContaining(['travel']) }]);
  });

  it('without a profile shows the requirements, and what a profile would add', async () => {
    const options = await chromium.openExtensionPage('options.html');
    await options.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
    await options.close();
    const { popup } = await popupOn(POSTING, posting);
    await until('It never said so.', async () => /This posting asks for \d+ things\./.test(await textOf(popup)));
    expect((await groupsOf(popup))[0]).toMatch(/^Must-haves \d+$/);
    expect(await violations(popup)).toEqual([]);
  });

  it('says that an article is not a posting, and reads it anyway', async () => {
    const { popup } = await popupOn(
      'https://news.example/story',
      `<title>News</title><h1>Rain</h1>${'<p>It rained all day, and the river rose by a hand.</p>'.repeat(30)}`,
    );
    expect(await textOf(popup)).toContain('This doesn’t look like a job posting');
    expect(await violations(popup)).toEqual([]);
    await popup.locator('main button').click();
    await until('It was not read.', async () =>
      (await textOf(popup)).includes('No requirements found in this posting'),
    );
  });

  it('says in one line that a posting is not in English', async () => {
    const { popup } = await popupOn(
      'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d4',
      `<html lang="de"><title>Staplerfahrer</title><h1 class="jobsearch-JobInfoHeader-title">Staplerfahrer (m/w/d)</h1>
      <div id="jobDescriptionText"><p>Wir suchen für unser Lager in Kassel einen Staplerfahrer, der mit uns die Waren
      auf den Weg bringt und auf den wir uns verlassen können.</p><h3>Das bringen Sie mit</h3><ul>
      <li>Staplerschein und Erfahrung mit dem Schubmaststapler</li><li>Bereitschaft zur Arbeit in Schichten</li>
      <li>Gute Kenntnisse der deutschen Sprache</li></ul><p>Wir freuen uns auf Ihre Bewerbung mit allen Unterlagen.</p>
      </div></html>`,
    );
    await until('It never said so.', async () => (await textOf(popup)).includes('This posting is in German.'));
    expect(await violations(popup)).toEqual([]);
  });

  it('says that the browser’s own pages are out of reach', async () => {
    const page = await chromium.browser.newPage();
    await page.goto('chrome://version');
    const popup = await chromium.openPopupPage(page);
    await popup.waitForSelector('main[aria-busy="false"]');
    expect(await textOf(popup)).toContain('FitLens can’t read this kind of page');
    expect(await violations(popup)).toEqual([]);
  });
});

describe('the popup in Firefox', () => {
  let firefox: Session;
  beforeAll(async () => {
    firefox = await startFirefox();
  });
  afterAll(() => firefox?.close());

  it('shows the same, takes an answer, and takes it back', async () => {
    await firefox.storeProfile(sample);
    const page = await firefox.open(POSTING, posting);
    const popup = await firefox.openPopup(page);
    const before = await popup.waitForText('must-haves.');
    expect(before).toContain('Tallgrass Listening · Columbus, OH');
    const question = /\nTell us\n\d+\n([^\n]+)\n/.exec(before)?.[1] ?? '';
    await popup.press(`I have this: ${question}`);
    await popup.waitForText('Noted: you have this');
    await until(
      'The line did not leave the questions.',
      async () => !(await popup.text()).includes(`${question}\nI have this`),
    );
    await popup.press('Undo');
    await until('The line did not come back.', async () => (await popup.text()).includes(`${question}\nI have this`));
    await popup.close();
  });
});
