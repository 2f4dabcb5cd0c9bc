// npm start: FitLens in a browser, with a sample profile stored and a sample posting open. With a display it stays until
// the person closes the browser; without one it shows the same as text and pictures.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { env, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { Checklist } from '../lib/model/checklist.ts';
import { Profile } from '../lib/model/profile.ts';
import { toMarkdown } from '../lib/view/export.ts';
import { english } from '../lib/view/words.ts';
import { ensureBrowser, FAMILIES } from './browsers.ts';
import { ensureBuilt } from './build.ts';
import { launchChromium, launchFirefox, type Session, until } from './session.ts';

const POSTING = 'https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3';
const OUT = fileURLToPath(new URL('../out', import.meta.url));

const sample = (path: string): Promise<string> => readFile(new URL(`../tests/${path}`, import.meta.url), 'utf8');

const browser = ensureBrowser(FAMILIES, console.log);
if (!browser.ok) {
  console.error(browser.error);
  exit(1);
}
const { family, path } = browser.value;
console.log(`Building FitLens for ${path} …`);
ensureBuilt(family);
// Where nobody could see a window, none is opened.
const headless = Boolean(env.CI) || (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY);
if (headless) await rm(OUT, { recursive: true, force: true });
const options = headless ? { headless, downloads: OUT } : { headless, online: true };
const session = family === 'chromium' ? await launchChromium(path, options) : await launchFirefox(path, options);
try {
  const [blank] = await session.browser.pages();
  await session.storeProfile(Profile.parse(JSON.parse(await sample('profiles/sales.json'))));
  // With an icon of its own the page does not make the browser ask the real site for one.
  const html = (await sample('postings/indeed-sales.html')).replace('<head>', '<head><link rel="icon" href="data:,">');
  const page = await session.open(POSTING, html);
  await blank?.close();
  if (headless) await show(session, page);
  else await stay(session, page);
} finally {
  await session.close();
}

/** The browser is the person's until they close it. */
async function stay(session: Session, page: Page): Promise<void> {
  if (session.family === 'chromium') await session.openPopup(page);
  console.log('In the browser window is a sample posting, marked by how well a sample profile fits it.');
  console.log('Click the FitLens icon (it may be behind the puzzle piece) for the checklist.');
  console.log('Close the browser to end.');
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
}

/** What a person would see, as a file, pictures and text. */
async function show(session: Session, page: Page): Promise<void> {
  await mkdir(OUT, { recursive: true });
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.screenshot({ path: join(OUT, 'page.png'), fullPage: true });
  const popup = await session.openPopup(page);
  await popup.waitForText(english('export'));
  await popup.screenshot?.(`${OUT}/popup.png`);
  await popup.press(english('export'));
  await popup.press(english('exportJson'));
  console.log(`\n${toMarkdown(await exported(), english)}`);
  console.log(`The checklist file and pictures of what a person sees are in ${OUT}:`);
  for (const name of await readdir(OUT)) console.log(`  ${name}`);
}

/** The checklist that the popup exports, once the browser has saved it whole. */
async function exported(): Promise<Checklist> {
  return until('The browser did not save the checklist file.', async () => {
    const name = (await readdir(OUT)).find((name) => name.endsWith('.json'));
    return name && Checklist.parse(JSON.parse(await readFile(join(OUT, name), 'utf8')));
  });
}
