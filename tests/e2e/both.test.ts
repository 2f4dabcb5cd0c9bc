import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/session.ts';
import { fixture, profileOf, type Session, startChromium, startFirefox } from './harness.ts';
import { namesOf, paintOf, waitForPaint } from './paint.ts';
import { COOK, choose, FORKLIFT, NURSE, openSearch } from './search.ts';

// What must be the same in both families of browsers.
const SALES = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';

/** Counts, inside the page, what is done to its DOM once it stands. */
const WATCH = `<script>
  addEventListener('DOMContentLoaded', () => {
    window.changes = 0;
    new MutationObserver((records) => { window.changes += records.length; }).observe(document, {
      attributes: true, childList: true, characterData: true, subtree: true,
    });
  });
</script>`;

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('a posting in %s', (_, start) => {
  let session: Session;
  let sales: string;
  beforeAll(async () => {
    session = await start();
    sales = (await fixture('postings/indeed-sales.html')).replace('<head>', `<head>${WATCH}`);
  });
  afterAll(() => session?.close());

  it('is not touched: nothing is added, changed or taken away in its page', async () => {
    const page = await session.open(SALES, sales);
    await waitForPaint(page, (_, texts) => texts.length > 0);
    expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toBe(0);
    await page.close();
  });

  it('stays painted when the page draws it anew', async () => {
    const page = await session.open(SALES, sales);
    const before = await waitForPaint(page, (_, texts) => texts.length > 0);
    await page.$eval('#jobDescriptionText', (text) => text.replaceWith(text.cloneNode(true)));
    expect(await paintOf(page)).toEqual({});
    expect(await waitForPaint(page, (_, texts) => texts.length > 0)).toEqual(before);
    await page.close();
  });

  it('loses the paint of a line at the very moment the line says something else', async () => {
    const page = await session.open(SALES, sales);
    await waitForPaint(page, (paint) => namesOf(paint, 'Willing to travel').length > 0);
    const left = await page.evaluate(async () => {
      const lines = [...document.querySelectorAll('#jobDescriptionText li')];
      const line = lines.find((line) => line.textContent?.includes('Willing to travel'));
      if (line?.firstChild) line.firstChild.textContent = 'Travel is never asked of you here, we promise';
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight].map(String))
        .filter((text) => /travel/i.test(text));
    });
    expect(left).toEqual([]);
    await page.close();
  });

  it('follows quick clicks, back and forward', async () => {
    const page = await openSearch(session, FORKLIFT);
    await waitForPaint(page, (paint) => namesOf(paint, 'Forklift certification').length > 0);
    await choose(page, NURSE);
    await choose(page, COOK);
    const paint = await waitForPaint(page, (paint) => namesOf(paint, 'Food handler card').length > 0);
    expect(namesOf(paint, 'Active RN license in Ohio')).toEqual([]);
    await page.evaluate(() => history.go(-2));
    await waitForPaint(page, (paint) => namesOf(paint, 'Forklift certification').length > 0);
    await page.close();
  });

  it('is judged anew as soon as the profile is another', async () => {
    const page = await session.open(SALES, sales);
    await waitForPaint(page, (paint) => 'fitlens-asked-required-on-light' in paint);
    await session.storeProfile(await profileOf('sales'));
    await page.bringToFront();
    await waitForPaint(
      page,
      (paint) => namesOf(paint, 'Willing to travel').join() === 'fitlens-matched-required-on-light',
    );
    await page.close();
  });

  it('is there again when the person comes back to it', async () => {
    const page = await session.open(SALES, sales);
    const before = await waitForPaint(page, (_, texts) => texts.length > 0);
    session.serve('https://www.indeed.com/about', '<!doctype html><title>About</title><p>About us</p>');
    await page.goto('https://www.indeed.com/about');
    expect(await paintOf(page)).toEqual({});
    // Not page.goBack(): in Firefox that waits for a load, which a page from the browser's cache does not have.
    await page.evaluate(() => void setTimeout(() => history.back()));
    const paint = await until('The page was not painted again.', async () => {
      const paint = await paintOf(page);
      return Object.keys(paint).length > 0 ? paint : undefined;
    });
    expect(paint).toEqual(before);
    await page.close();
  });
});
