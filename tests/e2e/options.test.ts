import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import { until } from '../../scripts/session.ts';
import { column, makePdf } from '../profile/import/make-pdf.ts';
import { violations } from './axe.ts';
import { type ChromiumSession, profileOf, startChromium } from './harness.ts';

let chromium: ChromiumSession;
let folder: string;
let sample: Profile;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  folder = await mkdtemp(join(tmpdir(), 'fitlens-'));
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  sample = await profileOf('sales');
});
afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  page = await chromium.openExtensionPage('options.html');
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
});
afterEach(() => page.close());

const openWith = async (resume: Profile): Promise<void> => {
  await chromium.storeProfile(resume);
  await page.reload();
  await page.waitForSelector('main');
};

interface Book {
  readonly active: string;
  readonly profiles: readonly { readonly id: string; readonly name: string; readonly resume: Profile }[];
}

const stored = (): Promise<Book | undefined> =>
  page.evaluate(async () => (await Reflect.get(globalThis, 'chrome').storage.local.get('profiles')).profiles);

const storedResume = async (): Promise<Profile | undefined> => (await stored())?.profiles[0]?.resume;

const field = (name: string): Promise<ElementHandle> =>
  page.locator(`::-p-aria([name="${name}"][role="textbox"])`).waitHandle();
const press = (name: string): Promise<void> => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const says = (text: string): Promise<unknown> =>
  until(`The page never said "${text}".`, () => page.evaluate((text) => document.body.innerText.includes(text), text));
const choose = async (name: string, content: string | Uint8Array): Promise<void> => {
  const path = join(folder, name);
  await writeFile(path, content);
  const input = await page.waitForSelector('[aria-labelledby="import"] input[type="file"]', { hidden: true });
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
};

describe('the profile form', () => {
  it('stores what is typed by itself, and has it again after a reload', async () => {
    await (await field('Name')).type('Ana Lovrić');
    await (await field('What you do')).type('Forklift operator');
    await says('Saved');
    await until('Nothing was stored.', async () => (await storedResume())?.basics?.label === 'Forklift operator');
    expect(await storedResume()).toEqual({ basics: { name: 'Ana Lovrić', label: 'Forklift operator' } });
    expect((await stored())?.profiles[0]?.name).toBe('My profile');
    await page.reload();
    expect(await (await field('Name')).evaluate((input) => Reflect.get(input, 'value'))).toBe('Ana Lovrić');
  });

  it('says what is wrong while typing, stores the rest, and is content again', async () => {
    await openWith(sample);
    const travel = await field('Travel, in percent of your time');
    await travel.click({ count: 3 });
    await travel.type('140');
    await says('Not more than 100.');
    await says('Saved, except 1 field that needs a look');
    expect((await storedResume())?.fit?.travel).toBeUndefined();
    expect((await storedResume())?.work).toEqual(sample.work);
    await travel.click({ count: 3 });
    await travel.type('35');
    await until('It was not stored.', async () => (await storedResume())?.fit?.travel?.maxPercent === 35);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('needs a look');
  });

  it('takes the last change back', async () => {
    await openWith(sample);
    await press(`Remove: ${await page.$eval('#work ~ div h3', (heading) => heading.textContent)}`);
    await says('Removed: ');
    expect((await storedResume())?.work).toEqual(sample.work?.slice(1));
    await page.locator('main [role="status"] ::-p-text(Undo)').click();
    await until('It did not come back.', async () => (await storedResume())?.work?.length === sample.work?.length);
    expect(await storedResume()).toEqual(sample);
  });

  it('shows at once what is answered in a checklist, and does not lose it by typing on', async () => {
    await openWith(sample);
    await (await field('Name')).type('!');
    const { active } = (await stored()) ?? {};
    await page.evaluate(
      (change) => Reflect.get(globalThis, 'chrome').runtime.sendMessage({ type: 'background/change', change }),
      { type: 'answer', profile: active, statement: 'Able to juggle', answer: 'lacks' },
    );
    await says('Able to juggle');
    await (await field('Name')).type('!');
    await until('It was not stored.', async () => (await storedResume())?.basics?.name === `${sample.basics?.name}!!`);
    expect((await storedResume())?.fit?.lacks).toEqual([...(sample.fit?.lacks ?? []), 'Able to juggle']);
    await press('Take back: Able to juggle');
    await until('It was not taken back.', async () => !(await storedResume())?.fit?.lacks?.includes('Able to juggle'));
  });

  it('is filled in by keyboard alone: a job with a date, moved up, the change taken back', async () => {
    await openWith({ work: [{ position: 'Picker' }] });
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    const tabTo = (what: string) =>
      until(`Tab never came to ${what}.`, async () => {
        await page.keyboard.press('Tab');
        return (await focused()) === what;
      });
    await tabTo('Add a job');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Forklift operator');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('May 2021');
    await page.keyboard.down('Shift');
    await until('Shift and Tab never came to the arrow.', async () => {
      await page.keyboard.press('Tab');
      return (await focused()).startsWith('Move up: Forklift operator');
    });
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await until('It did not move.', async () => (await storedResume())?.work?.[0]?.startDate === '2021-05');
    expect(await focused()).toMatch(/^Move down: Forklift operator/);
    expect((await storedResume())?.work).toEqual([
      { position: 'Forklift operator', startDate: '2021-05' },
      { position: 'Picker' },
    ]);
  });
});

const CV = `Ines Abara
Forklift operator
ines@example.com | Tacoma, WA

EXPERIENCE
Harbor Cold Storage, Tacoma, WA
Forklift Operator
March 2020 - Present
- Moved 200 pallets a shift

SKILLS
Inventory, Loading
`;

describe('import and export', () => {
  it('refuses a file that is wrong, names the path, and keeps the stored profile', async () => {
    await openWith(sample);
    await choose('wrong.json', JSON.stringify({ ...sample, work: [{ position: 'Cook', startDate: 'last spring' }] }));
    await says('work/0/startDate');
    await says('Your stored profile stays as it was.');
    expect(await storedResume()).toEqual(sample);
  });

  it.each([
    ['a picture.json', '\u0000\u0001PNG', 'no kind of file that can be read here'],
    ['a list.json', '[1, 2]', 'not a résumé'],
    ['nothing.txt', '  ', 'There is no text in it.'],
  ])('says in one sentence why it can’t take %s', async (name, text, sentence) => {
    await choose(name, text);
    await says(sentence);
    await says('Nothing was stored.');
    expect(await stored()).toBeUndefined();
  });

  it('shows what is in a file, stores it when told to, and gives out the same', async () => {
    await choose('mine.json', JSON.stringify(sample));
    await says('Found: ');
    expect(await stored()).toBeUndefined();
    await press('Use it as my profile');
    await says('Added the profile');
    expect(await storedResume()).toEqual(sample);
    await until(
      'The form does not show it.',
      async () =>
        (await (await field('Name')).evaluate((input) => Reflect.get(input, 'value'))) === sample.basics?.name,
    );
    await press('Export this profile');
    const name = await until('No file was saved.', async () =>
      (await readdir(folder)).find((file) => /^fitlens-.*\.json$/.test(file)),
    );
    expect(JSON.parse(await readFile(join(folder, name), 'utf8'))).toEqual(sample);
  });

  it('reads a résumé off the page’s thread, beside its source, and stores what is left after a look', async () => {
    await choose('cv.txt', CV);
    await says('Is this right?');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Is this right?');
    const position = await page.waitForSelector('::-p-aria([name="Position"][role="textbox"])');
    await position?.focus();
    await until('No line was marked.', () => page.$eval('mark', (mark) => mark.textContent === 'Forklift Operator'));
    await position?.type(', nights');
    await page.locator('::-p-aria([name="Leave out: Email"])').click();
    expect(await stored()).toBeUndefined();
    await press('Use it as my profile');
    await says('Added the profile');
    const resume = await storedResume();
    expect(resume?.work?.[0]).toMatchObject({ position: 'Forklift Operator, nights', startDate: '2020-03' });
    expect(resume?.basics?.name).toBe('Ines Abara');
    expect(resume?.basics?.email).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('import');
  });

  it('reads a PDF, and says what to do about one that is locked, without text, or torn', async () => {
    const pages = [column(50, 60, CV.split('\n').filter(Boolean))];
    await choose('cv.pdf', makePdf(pages));
    await says('Forklift Operator, Harbor Cold Storage, 2020–now');
    await press('Cancel');
    await choose('locked.pdf', makePdf(pages, true));
    await says('is locked with a password.');
    await choose('scan.pdf', makePdf([[]]));
    await says('pictures of pages, no text');
    await choose('torn.pdf', makePdf(pages).slice(0, 200));
    await says('“torn.pdf” is damaged');
    expect(await stored()).toBeUndefined();
  });

  it('reads the ZIP of a LinkedIn data export, each line beside the row it is from, and says of another that it is none', async () => {
    const archive = zipSync({
      'Basic_LinkedInDataExport/Profile.csv': strToU8('First Name,Last Name,Headline\nTomas,Lund,Dispatcher\n'),
      'Basic_LinkedInDataExport/Positions.csv': strToU8(
        'Company Name,Title,Description,Location,Started On,Finished On\n' +
          'Fjord Freight,Dispatcher,"Plans 40 routes, by night",Duluth,Apr 2021,\n',
      ),
      'Basic_LinkedInDataExport/Skills.csv': strToU8('Name\nRoute planning\n'),
      'Basic_LinkedInDataExport/Ad_Targeting.csv': strToU8('Segment\nBoats\n'),
    });
    await choose('photos.zip', zipSync({ 'beach.jpg': strToU8('x') }));
    await says('“photos.zip”');
    expect(await stored()).toBeUndefined();
    await choose('linkedin.zip', archive);
    await says('Is this right?');
    await (await field('Position')).focus();
    await until('No row was marked.', () =>
      page.$eval('mark', (mark) => (mark.textContent ?? '').startsWith('Positions.csv: Fjord Freight · Dispatcher')),
    );
    expect(await stored()).toBeUndefined();
    await press('Use it as my profile');
    await says('Added the profile');
    expect(await storedResume()).toEqual({
      basics: { name: 'Tomas Lund', label: 'Dispatcher' },
      work: [
        {
          position: 'Dispatcher',
          name: 'Fjord Freight',
          location: 'Duluth',
          startDate: '2021-04',
          summary: 'Plans 40 routes, by night',
        },
      ],
      skills: [{ name: 'Route planning' }],
    });
  });

  it('adds to the stored profile without overwriting it, says before what will change, and takes it back', async () => {
    await openWith(sample);
    await page.locator('details ::-p-text(Paste text instead)').click();
    await (await field('Text of your résumé')).type(CV);
    await press('Read this text');
    await says('What adding it would do to “Sample”');
    await says('Work: Forklift Operator, Harbor Cold Storage, 2020–now');
    await says(`“${sample.basics?.name}”; the file says “Ines Abara”`);
    await press('Add to “Sample”');
    await says('Added to “Sample”');
    const merged = await storedResume();
    expect(merged?.basics?.name).toBe(sample.basics?.name);
    expect(merged?.work).toHaveLength((sample.work?.length ?? 0) + 1);
    await page.locator('main [role="status"] ::-p-text(Undo)').click();
    await until('It did not go back.', async () => (await storedResume())?.work?.length === sample.work?.length);
    expect(await storedResume()).toEqual(sample);
  });

  it('forgets what was read when told to', async () => {
    await openWith(sample);
    await choose('cv.txt', CV);
    await says('Is this right?');
    await press('Cancel');
    await field('City');
    expect(await storedResume()).toEqual(sample);
  });
});

describe('several profiles', () => {
  it('are added, switched, deleted and brought back', async () => {
    await openWith(sample);
    await press('New profile');
    await until('There is no second one.', async () => (await stored())?.profiles.length === 2);
    await until(
      'The form is not empty.',
      async () => (await (await field('Name')).evaluate((input) => Reflect.get(input, 'value'))) === '',
    );
    await page.select('select', 'sample');
    await until('It did not switch.', async () => (await stored())?.active === 'sample');
    await press('Delete this profile');
    await says('Deleted the profile “Sample”');
    expect((await stored())?.profiles.map(({ name }) => name)).toEqual(['Profile 2']);
    await page.locator('main [role="status"] ::-p-text(Undo)').click();
    await until('It did not come back.', async () => (await stored())?.profiles.length === 2);
    expect((await stored())?.active).toBe('sample');
  });

  it('go out in one file, and come back with it', async () => {
    await openWith(sample);
    await press('New profile');
    await until('There is no second one.', async () => (await stored())?.profiles.length === 2);
    await press('Export everything');
    const path = join(folder, 'fitlens-everything.json');
    const text = await until('No file was saved.', () => readFile(path, 'utf8'));
    const before = await stored();
    await press('Delete everything');
    await page.$$eval('dialog[open] button', (buttons) => buttons.at(-1)?.click());
    await says('Everything is deleted');
    const input = await page.$('[aria-labelledby="data"] input[type="file"]');
    await writeFile(join(folder, 'all.json'), text);
    await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(join(folder, 'all.json'));
    await says('Imported. Profiles: 2; saved postings: 0');
    expect(await stored()).toEqual(before);
    await choose('cv.txt', CV);
    await says('Is this right?');
  });

  it('and all else are deleted for good, after a second word', async () => {
    await openWith(sample);
    await press('Delete everything');
    expect((await stored())?.profiles).toHaveLength(1);
    await page.$$eval('dialog[open] button', (buttons) => buttons.at(-1)?.click());
    await says('Everything is deleted');
    expect((await stored())?.profiles).toEqual([]);
    expect(await (await field('Name')).evaluate((input) => Reflect.get(input, 'value'))).toBe('');
  });
});

describe('what postings asked', () => {
  it('is said with the field that answers it, and is gone once it is answered', async () => {
    await openWith({ basics: { name: 'Ana Lovrić' } });
    const asked = Array.from({ length: 20 }, (_, mark) => ({ mark, unknown: mark < 12 ? ['travel'] : [] }));
    await page.evaluate((asked) => Reflect.get(globalThis, 'chrome').storage.local.set({ asked }), asked);
    await page.reload();
    await says('12 of your last 20 postings asked about travel.');
    await page.locator('main ::-p-text(Tell us once)').click();
    await page.keyboard.type('40');
    await until('It was not stored.', async () => (await storedResume())?.fit?.travel?.maxPercent === 40);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('of your last 20 postings');
  });
});

describe('the options page', () => {
  it('has nothing that axe-core finds wrong: empty, filled, opened, refused, asking, in light and dark', async () => {
    await page.waitForSelector('main');
    expect(await violations(page)).toEqual([]);
    await openWith(sample);
    for (const heading of await page.$$('h3 [aria-expanded="false"]')) await heading.click();
    for (const more of await page.$$('details:not([open]) > summary')) await more.click();
    await choose('wrong.json', '{}x');
    await says('Nothing in it could be read');
    expect(await violations(page)).toEqual([]);
    await press('Delete everything');
    await page.waitForSelector('dialog[open]');
    expect(await violations(page)).toEqual([]);
  });

  it('has nothing that axe-core finds wrong while what was read is reviewed, wide and narrow', async () => {
    await openWith(sample);
    await choose('cv.txt', CV);
    await says('Is this right?');
    await (await page.waitForSelector('::-p-aria([name="Position"][role="textbox"])'))?.focus();
    await page.locator('::-p-aria([name="Leave out: Email"])').click();
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
  });

  it('fits 320 px without scrolling sideways', async () => {
    await openWith(sample);
    await page.setViewport({ width: 320, height: 700 });
    for (const heading of await page.$$('h3 [aria-expanded="false"]')) await heading.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
