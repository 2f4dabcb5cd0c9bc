// Draws the icons in public/icon from the SVGs in assets: `node scripts/run.mjs node scripts/icons.ts`. The PNGs are
// committed, so that a build needs no browser.
import { readFile, writeFile } from 'node:fs/promises';
import { getuid } from 'node:process';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.ts';

/** Up to this many pixels the glint would only be a blur: there is a plainer drawing for those. */
const SMALL = 32;

const found = findBrowser(['chromium']);
if (!found) throw new Error('Drawing the icons needs Chrome or Chromium.');
const browser = await puppeteer.launch({
  executablePath: found.path,
  args: getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  const svg = await readFile(new URL(`../assets/icon${size <= SMALL ? '-small' : ''}.svg`, import.meta.url), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(
    new URL(`../public/icon/${size}.png`, import.meta.url),
    await page.screenshot({ omitBackground: true }),
  );
}
await browser.close();
