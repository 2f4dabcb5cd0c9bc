import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, fixture, startChromium } from './harness.ts';
import { waitForPaint } from './paint.ts';

// A single-page app for a long while: see pages/switching.html.
const SWITCHES = 200;
const WARM_UP = 20;
const SEED = 20_261_128;
const ADDRESS = 'https://www.indeed.com/jobs?vjk=1000';

let session: ChromiumSession;
beforeAll(async () => {
  session = await startChromium();
});
afterAll(() => session?.close());

type Found = Record<'switches' | 'settled' | 'missed' | 'stale' | 'frames' | 'foreign', number>;

const play = (page: Page, switches: number, seed: number): Promise<Found> =>
  page.evaluate((switches, seed) => Reflect.get(window, 'run')(switches, seed), switches, seed);

/** The reader's own world in the page, apart from the page's. */
async function worldOf(client: CDPSession): Promise<number> {
  const worlds = new Promise<number>((resolve) => {
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await client.send('Runtime.enable');
  return worlds;
}

/** How many objects of a kind are alive in a world. */
async function count(client: CDPSession, world: number, name: string): Promise<number> {
  const expression = `${name}.prototype`;
  const prototype = await client.send('Runtime.evaluate', { expression, contextId: world, objectGroup: 'count' });
  const prototypeObjectId = prototype.result.objectId ?? '';
  const all = await client.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'count' });
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: all.objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await client.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  return Number(result.value);
}

/** More objects of a kind than one posting takes. */
const OF_ONE_POSTING = 12;

/** What is alive when garbage is taken away: the heap is the whole page's, the objects are the reader's. */
async function alive(client: CDPSession, world: number) {
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    observers: await count(client, world, 'MutationObserver'),
    highlights: await count(client, world, 'Highlight'),
    ranges: await count(client, world, 'Range'),
    views: await count(client, world, 'AbortController'),
    heap: metric('JSHeapUsedSize'),
  };
}

it(`after ${SWITCHES} switches at any time nothing stale was painted, nothing is left behind, nothing was changed`, {
  timeout: 300_000,
}, async () => {
  const page = await session.open(ADDRESS, await fixture('e2e/pages/switching.html'));
  await waitForPaint(page, (_, texts) => texts.length >= 3);
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const world = await worldOf(client);
  await play(page, WARM_UP, SEED - 1);
  await waitForPaint(page, (_, texts) => texts.length >= 3);
  const before = await alive(client, world);
  const found = await play(page, SWITCHES, SEED);
  await waitForPaint(page, (_, texts) => texts.length >= 3);
  const after = await alive(client, world);
  console.table({ found });
  console.table({ before, after });

  expect(found).toMatchObject({ switches: SWITCHES, stale: 0, missed: 0, foreign: 0 });
  expect(found.settled).toBeGreaterThan(SWITCHES / 20);
  // What belongs to the posting that is shown may live at one count and not at the other; 200 kept ones would be far more.
  for (const kind of ['listeners', 'observers', 'highlights', 'ranges', 'views'] as const)
    expect(after[kind], kind).toBeLessThanOrEqual(before[kind] + OF_ONE_POSTING);
  // What a posting takes is a few kilobytes: two hundred kept ones would be far more than this.
  expect(after.heap - before.heap).toBeLessThan(500_000);
  await page.close();
});
