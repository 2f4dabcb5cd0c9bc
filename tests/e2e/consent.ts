import type { ChromiumSession } from './harness.ts';

/** Says yes to Chromium's question about a site before it is asked: no test can reach the question itself. */
export async function consent({ browser, extension }: ChromiumSession, pattern: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id, pattern) => Reflect.get(globalThis, 'chrome').developerPrivate.addHostPermission(id, pattern),
    extension.id,
    pattern,
  );
  await page.close();
}
