import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPosting } from '../../lib/read.ts';
import { type ChromiumSession, fixture, profileOf, startChromium } from './harness.ts';
import { namesOf, waitForPaint } from './paint.ts';
import { FORKLIFT, NURSE, openSearch } from './search.ts';

const SALES = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';

let session: ChromiumSession;
let sales: string;
beforeAll(async () => {
  session = await startChromium();
  sales = await fixture('postings/indeed-sales.html');
});
afterAll(() => session?.close());

const useProfile = async (name: string): Promise<void> => session.storeProfile(await profileOf(name));

/** The badge and the tooltip of the tab in front. */
async function badge(): Promise<{ text: string; title: string }> {
  const target = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker.evaluate(async () => {
    const chrome = Reflect.get(globalThis, 'chrome');
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return {
      text: await chrome.action.getBadgeText({ tabId: tab.id }),
      title: await chrome.action.getTitle({ tabId: tab.id }),
    };
  });
}

describe('a posting on a job site', () => {
  it('is painted whole, in neutral ink, for a person without a profile', async () => {
    const page = await session.open(SALES, sales);
    const expected = readPosting(new JSDOM(sales).window.document, new URL(SALES));
    if (!expected.ok) throw new Error(expected.error);
    const quotes = expected.value.requirements.map(({ quote }) => quote.replace(/\s+/g, ' '));
    const paint = await waitForPaint(page, (_, texts) => texts.length >= quotes.length);
    expect(Object.values(paint).flat().sort()).toEqual(quotes.sort());
    expect(Object.keys(paint).sort()).toEqual(['fitlens-asked-preferred-on-light', 'fitlens-asked-required-on-light']);
    expect((await badge()).text).toBe('');
    await page.close();
  });

  it('is painted anew where the site goes over to a dark theme, and its text stays', async () => {
    const dark = '<style>html.dark, html.dark * { background-color: #16181d; color: #e3e3e3 }</style></head>';
    const page = await session.open(SALES, sales.replace('</head>', dark));
    await waitForPaint(page, (paint) => 'fitlens-asked-required-on-light' in paint);
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await waitForPaint(page, (paint) => Object.keys(paint).every((name) => name.endsWith('-on-dark')));
    await page.close();
  });

  it('is painted by verdict as soon as there is a profile, and the badge counts the must-haves', async () => {
    const page = await session.open(SALES, sales);
    await waitForPaint(page, (_, texts) => texts.length > 0);
    await useProfile('sales');
    await page.bringToFront();
    const paint = await waitForPaint(page, (paint) => 'fitlens-matched-required-on-light' in paint);
    expect(namesOf(paint, 'Willing to travel')).toEqual(['fitlens-matched-required-on-light']);
    expect(namesOf(paint, 'SaaS background')).toEqual(['fitlens-matched-preferred-on-light']);
    const [met, of] = (await badge()).text.split('/').map(Number);
    const required = Object.entries(paint).filter(([name]) => name.includes('-required-'));
    expect(of).toBe(required.flatMap(([, texts]) => texts).length);
    expect(met).toBe(paint['fitlens-matched-required-on-light']?.length);
    expect((await badge()).title).toBe(`FitLens: you meet ${met} of ${of} must-haves`);
    await page.close();
  });

  it('is drawn for dark pages by the page’s own background', async () => {
    const page = await session.open(SALES, sales.replaceAll('#fff;', '#16181d;').replace('#2d2d2d', '#e3e3e3'));
    const paint = await waitForPaint(page, (_, texts) => texts.length > 0);
    expect(Object.keys(paint).filter((name) => !name.endsWith('-on-dark'))).toEqual([]);
    await page.close();
  });

  it('is drawn anew when the page turns dark with the system', async () => {
    const dark = '<style>@media (prefers-color-scheme: dark) { * { background: #16181d; color: #e3e3e3 } }</style>';
    const page = await session.open(SALES, sales.replace('</head>', `${dark}</head>`));
    await waitForPaint(page, (paint) => Object.keys(paint).some((name) => name.endsWith('-on-light')));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await waitForPaint(page, (paint) => namesOf(paint, 'travel').some((name) => name.endsWith('-on-dark')));
    await page.close();
  });
});

describe('the search page, where postings change without a page load', () => {
  const FIRST = 'Forklift certification';
  const SECOND = 'Active RN license in Ohio';

  it('shows the new posting when its text is there, and never the old one meanwhile', async () => {
    const page = await openSearch(session, FORKLIFT);
    await waitForPaint(page, (paint) => namesOf(paint, FIRST).length > 0);
    expect((await badge()).text).toMatch(/\/3$/);
    const seen = await page.evaluate(
      (id, awaited) => {
        const link = document.querySelector<HTMLElement>(`[data-jk="${id}"]`);
        const seen: string[] = [];
        link?.click();
        const end = performance.now() + 20_000;
        return new Promise<string[]>((resolve) => {
          const look = () => {
            const texts = [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
            seen.push(texts.sort().join(' | '));
            if (seen.at(-1)?.includes(awaited) || performance.now() > end) resolve([...new Set(seen)]);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
      },
      NURSE,
      SECOND,
    );
    expect(seen[0]).toBe('');
    expect(seen.slice(1)).toHaveLength(1);
    expect(seen[1]).toContain(SECOND);
    expect(seen[1]).not.toContain(FIRST);
    expect((await badge()).text).toMatch(/\/4$/);
    await page.close();
  });

  it('is left without paint and without badge when the posting is closed', async () => {
    const page = await openSearch(session, FORKLIFT);
    await waitForPaint(page, (paint) => namesOf(paint, FIRST).length > 0);
    expect((await badge()).text).not.toBe('');
    await page.evaluate(() => {
      history.pushState(null, '', '/jobs?l=Dayton');
      document.querySelector('#jobsearch-ViewjobPaneWrapper')?.replaceChildren();
    });
    await waitForPaint(page, (_, texts) => texts.length === 0);
    expect((await badge()).text).toBe('');
    await page.close();
  });
});
