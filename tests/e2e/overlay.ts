import type { Page } from 'puppeteer-core';
import { luminanceOf } from '../../lib/page/paint.ts';
import type { ChromiumSession } from './harness.ts';

/** Has the page in front do what a key of the extension does: browsers hear such keys themselves, and no test can press them. */
export async function command({ browser }: ChromiumSession, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async (command) => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    await tabs.sendMessage(tab.id, { type: 'content/command', command });
  }, name);
}

/** From now on what the extension lays over the page stands in an open root, for axe and others that can't see into a closed one. */
export async function openOverlays(page: Page): Promise<void> {
  for (const realm of await page.extensionRealms()) {
    await realm.evaluate(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    });
  }
}

/** The card's text as it is read out, undefined while there is none. Opened overlays only. */
export const cardText = (page: Page): Promise<string | undefined> => overlayText(page, '.card');

/** Likewise the word at the window's edge. */
export const whisperText = (page: Page): Promise<string | undefined> => overlayText(page, '.whisper');

const overlayText = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate((selector) => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    return root?.querySelector<HTMLElement>(selector)?.innerText;
  }, selector);

/**
 * The least contrast (WCAG 2.2) of the card's texts with their ground, which axe leaves open for what lies over a page.
 * Opened overlays only.
 */
export async function leastContrast(page: Page): Promise<number> {
  const colors = await page.evaluate(() => {
    const card = document.documentElement.lastElementChild?.shadowRoot?.querySelector('.card');
    const texts = [...(card?.querySelectorAll('*') ?? [])].filter(
      (one) => one instanceof HTMLElement && one.innerText && !one.firstElementChild,
    );
    const groundOf = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      return /, 0\)$/.test(backgroundColor) && element.parentElement
        ? groundOf(element.parentElement)
        : backgroundColor;
    };
    return texts.map((text) => [getComputedStyle(text).color, groundOf(text)]);
  });
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return luminanceOf(red, green, blue);
  };
  const ratios = colors.map((pair) => {
    const [dark = 0, light = 0] = pair.map(luminance).sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });
  if (ratios.length === 0) throw new Error('The card has no text.');
  return Math.min(...ratios);
}

/** What has the keyboard, in the card too: its name. Opened overlays only. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const host = document.activeElement;
    const element = host?.shadowRoot?.activeElement ?? host;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Where some of the page's words stand in the window: the middle of their first line. */
export const placeOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((words) => {
    const range = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .find((range) => range instanceof Range && String(range).includes(words));
    if (!(range instanceof Range)) throw new Error(`"${words}" is not marked.`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, width, top, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
