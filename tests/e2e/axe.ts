import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe-core finds wrong with a page as it is now, in light and in dark: one line for each rule and element. */
export async function violations(page: Page): Promise<string[]> {
  // A script tag would be blocked by the page's policy; evaluating is not.
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const lines = await page.evaluate(async () => {
      const { violations } = await Reflect.get(globalThis, 'axe').run(document);
      return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string; failureSummary?: string }[] }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
      );
    });
    found.push(...lines.map((line: string) => `${scheme}: ${line}`));
  }
  return found;
}
