import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/session.ts';

/** What a person does with the keys of one page, and what they are told. */
export function handsOn(page: Page) {
  const textOf = (): Promise<string> => page.evaluate(() => document.body.innerText);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
      return (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim();
    });
  const says = (what: string | RegExp) =>
    until(`It never said ${what}.`, async () => {
      const text = await textOf();
      return typeof what === 'string' ? text.includes(what) : what.test(text);
    });
  /** Goes on to what has this name, from wherever the keyboard is, and over the page's end. */
  const tabTo = async (what: RegExp) => {
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press('Tab');
      if (what.test(await focused())) return;
    }
    throw new Error(`Tab never came to ${what}.`);
  };
  const press = async (what: RegExp) => {
    await tabTo(what);
    await page.keyboard.press('Enter');
  };
  return { textOf, focused, says, tabTo, press };
}
