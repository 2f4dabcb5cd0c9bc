import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/model/profile.ts';
import { until } from '../../scripts/session.ts';
import { violations } from './axe.ts';
import { handsOn } from './hands.ts';
import { type ChromiumSession, fixture, profileOf, startChromium } from './harness.ts';

// Everything in the extension's pages by keyboard alone: no test here uses the mouse.
const POSTING = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';

let chromium: ChromiumSession;
let sample: Profile;
beforeAll(async () => {
  chromium = await startChromium();
  sample = await profileOf('sales');
});
afterAll(() => chromium?.close());
beforeEach(() => chromium.storeProfile(sample));

describe('the popup by keyboard', () => {
  it('finds a line, puts right how it is read, saves the posting, and leads to the saved ones', async () => {
    const page = await chromium.open(POSTING, await fixture('postings/indeed-sales.html'));
    const popup = await chromium.openPopupPage(page);
    const { textOf, focused, says, tabTo, press } = handsOn(popup);
    await popup.waitForSelector('h2 button');

    await popup.keyboard.down('Control');
    await popup.keyboard.press('f');
    await popup.keyboard.up('Control');
    await popup.keyboard.type('spanish');
    await says('1 line');
    expect(await focused()).toBe('Find in this list');
    await press(/^Spanish · conversational/);
    await says('“Spanish at a conversational level”');

    await press(/^Read wrongly\?$/);
    await press(/^A must-have$/);
    await says('Noted: a must-have');
    await press(/^Undo$/);
    await until('It was not taken back.', async () => !(await textOf()).includes('As you read it'));

    await press(/^Read wrongly\?$/);
    await press(/^I read it differently$/);
    expect(await focused()).toBe('What it is about');
    await tabTo(/^What it names$/);
    await popup.keyboard.type('; Catalan');
    expect(await violations(popup)).toEqual([]);
    await press(/^Save$/);
    await says('Noted: read as you read it');
    // Judged anew, the line may stand elsewhere: a key is for what is there then.
    await says('Catalan');
    await press(/^Read it as before$/);
    await says('Read as before');
    await until('It was not read as before.', async () => !(await textOf()).includes('Catalan'));

    await press(/^Read wrongly\?$/);
    await press(/^Not a requirement$/);
    await says('Not requirements, you said');
    await press(/^Show all lines$/);
    await press(/^Not requirements, you said/);
    await press(/^Put back: /);
    await until('It is not back.', async () => !(await textOf()).includes('Not requirements, you said'));

    await press(/^Save posting$/);
    await says('Saved with your postings');
    await press(/^Undo$/);
    await says('Save posting');
    await press(/^Save posting$/);
    await says('Saved with your postings');
    await press(/^Export$/);
    await press(/^Copy as text$/);
    await says(/Copied\.|didn’t let FitLens copy/);
    // The popup closes under the key when the page opens.
    await press(/^Saved postings$/).catch(() => {});
    const opened = await chromium.browser.waitForTarget((target) => target.url().endsWith('/saved.html'));
    await (await opened.page())?.close();
    await popup.close().catch(() => {});
    await page.close();
  });
});

describe('the saved postings by keyboard', () => {
  it('take a note, open, take an answer, and are deleted and put back', async () => {
    const page = await chromium.openExtensionPage('saved.html');
    const { textOf, says, tabTo, press } = handsOn(page);
    await says(/You meet \d+ of \d+ must-haves\./);
    expect(await violations(page)).toEqual([]);
    await tabTo(/^Your note$/);
    await page.keyboard.type('Ask about travel.');
    await press(/^Checklist, \d+ lines$/);
    await press(/^I have this: /);
    await says('Noted: you have this');
    await press(/^Undo$/);
    expect(await violations(page)).toEqual([]);
    await press(/^Delete: /);
    await says('No posting is saved yet');
    await press(/^Undo$/);
    await says(/You meet \d+ of/);
    await page.reload();
    await says(/You meet \d+ of/);
    expect(await page.$eval('textarea', ({ value }) => value)).toBe('Ask about travel.');
    expect(await textOf()).toContain('Director of Provider Partnerships');
    await page.close();
  });
});

describe('the options by keyboard', () => {
  it('add, fill in, reorder and remove an entry, take it back, and take everything out', async () => {
    const page = await chromium.openExtensionPage('options.html');
    const { focused, says, tabTo, press } = handsOn(page);
    await says('Privacy and data');
    await press(/^Add a job$/);
    expect(await focused()).toBe('Position');
    // Faster than the form saves by itself: what is taken out can be taken back all the same.
    await page.keyboard.type('Ice road trucker');
    await press(/^Move up: Ice road trucker$/);
    await press(/^Remove: Ice road trucker$/);
    await says('Removed: Ice road trucker');
    await tabTo(/^Undo$/);
    await page.keyboard.press('Enter');
    await until(
      'It did not come back.',
      async () => (await page.$('[aria-label="Remove: Ice road trucker"]')) !== null,
    );
    await press(/^Export everything$/);
    await says('Saved as fitlens-everything.json');
    await press(/^Delete everything$/);
    expect(await focused()).toBe('Keep');
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
