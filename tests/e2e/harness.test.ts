import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, fixture, type Session, startChromium, startFirefox } from './harness.ts';

// The harness itself: without these, a failing test elsewhere could mean that nothing was tested at all.
const URL = 'https://www.indeed.com/viewjob?jk=0123456789abcdef';

describe('a page under a job site’s name', () => {
  let chromium: ChromiumSession;
  let firefox: Session;
  beforeAll(async () => {
    chromium = await startChromium();
    firefox = await startFirefox();
  });
  afterAll(async () => {
    await chromium?.close();
    await firefox?.close();
  });

  it('is served to Chromium, and the content script runs in it', async () => {
    const page = await chromium.open(URL, await fixture('postings/indeed-sales.html'));
    expect(page.url()).toBe(URL);
    expect(page.extensionRealms()).toHaveLength(1);
  });

  it('is served to Firefox', async () => {
    const page = await firefox.open(URL, await fixture('postings/indeed-sales.html'));
    expect(page.url()).toBe(URL);
    expect(await page.evaluate(() => document.body.innerText)).toContain('SaaS');
  });

  it('cannot reach anything that is not served', async () => {
    const page = await chromium.open(URL, '<title>Alone</title>');
    expect(await page.evaluate(() => fetch('/elsewhere').then((response) => response.status))).toBe(404);
  });
});
