import type { Page } from 'puppeteer-core';
import { ensureBuilt } from '../build.ts';
import { type ChromiumSession, launchChromium, until } from '../session.ts';
import { type Cost, traced } from './trace.ts';

const ADDRESS = 'https://www.indeed.com/viewjob?jk=bench';
const MARKED = 100;
const FRAMES = 120;
const ROUNDS = 5;

/** A posting of a hundred demands in a page of a megabyte. */
function bigPage(): string {
  const tools = [
    'Excel',
    'Salesforce',
    'SAP',
    'Python',
    'AutoCAD',
    'Epic',
    'QuickBooks',
    'Tableau',
    'Jira',
    'Photoshop',
  ];
  const demands = Array.from(
    { length: MARKED },
    (_, nth) =>
      `<li>${1 + (nth % 9)}+ years of experience with ${tools[nth % tools.length]} in team ${nth} is required</li>`,
  );
  const paragraphs = Array.from(
    { length: 3000 },
    (_, nth) => `<div class="card" id="c${nth}"><h3>Story ${nth}</h3><p>${FILLER}</p></div>`,
  );
  return `<!doctype html><title>Planner</title><h1 class="jobsearch-JobInfoHeader-title">Planner</h1>
    <div id="jobDescriptionText"><h2>Requirements</h2><ul>${demands.join('')}</ul></div>${paragraphs.join('')}`;
}
const FILLER =
  'The river rose by a hand, and the town went on with its day as towns do when rivers rise a little. '.repeat(3);

/** One way of looking at the page: what is measured, beside the same without it. */
export interface PageFigure {
  readonly name: string;
  readonly cost: Cost;
}

/** What a hundred marks cost on a page of a megabyte, in the built extension. */
export async function benchPage(browser: string): Promise<{ readonly bytes: number; readonly figures: PageFigure[] }> {
  ensureBuilt('chromium');
  const session = await launchChromium(browser, { headless: true });
  try {
    await session.storeProfile({ skills: [{ name: 'Excel', keywords: ['SAP', 'Jira'] }] });
    const html = bigPage();
    const page = await session.open(ADDRESS, html);
    await until('The page was not marked.', async () => (await countMarks(page)) >= MARKED);
    const figures = [
      { name: 'putting the marks on', cost: await repaint(page) },
      { name: 'scrolling, the pointer on the marks', cost: await scroll(page, true) },
      { name: 'scrolling, the pointer at rest', cost: await scroll(page, false) },
    ];
    await putOut(session, page);
    const without = [
      { name: 'scrolling without marks, the pointer moving', cost: await scroll(page, true) },
      { name: 'scrolling without marks, the pointer at rest', cost: await scroll(page, false) },
    ];
    return { bytes: html.length, figures: [...figures, ...without] };
  } finally {
    await session.close();
  }
}

const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('fitlens-') ? size : 0), 0),
  );

/** Takes the marks off and puts them on again, as a new verdict does. */
const repaint = (page: Page): Promise<Cost> =>
  median(page, async () => {
    await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const marks = [...CSS.highlights];
      CSS.highlights.clear();
      await frame();
      for (const [name, highlight] of marks) CSS.highlights.set(name, highlight);
      await frame();
    });
  });

/** Scrolls up and down the posting, a step a frame; the pointer moves over the text meanwhile, or rests beside it. */
const scroll = (page: Page, moves: boolean): Promise<Cost> =>
  median(page, async () => {
    await page.mouse.move(2, 2);
    for (let frame = 0; frame < FRAMES; frame++) {
      const step = frame < FRAMES / 2 ? 30 : -30;
      await page.evaluate((step) => scrollBy({ top: step, behavior: 'instant' }), step);
      if (moves) await page.mouse.move(60 + 3 * (frame % 80), 100 + 5 * (frame % 90));
    }
  });

/** The round of median work, so that a hiccup of the machine doesn't count. */
async function median(page: Page, work: () => Promise<unknown>): Promise<Cost> {
  await work();
  const costs: Cost[] = [];
  while (costs.length < ROUNDS) costs.push(await traced(page, work));
  const [middle] = costs.toSorted((a, b) => a.busy - b.busy).slice(Math.floor(ROUNDS / 2));
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}

async function putOut(session: ChromiumSession, page: Page): Promise<void> {
  const options = await session.openExtensionPage('options.html');
  const settings = { palette: 'standard', marks: { [new URL(ADDRESS).hostname]: 'off' } };
  await options.evaluate((settings) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings }), settings);
  await options.close();
  await page.bringToFront();
  await until('The marks stay.', async () => (await countMarks(page)) === 0);
}

/** How many frames a scrolling figure is about. */
export const SCROLLED_FRAMES = FRAMES;
