import type { Frame, Page } from 'puppeteer-core';

/** What is painted on a page: for each highlight of ours its stretches of text, with spaces as a person reads them. */
export type Paint = Record<string, string[]>;

export const paintOf = (page: Page | Frame): Promise<Paint> =>
  page.evaluate(() => {
    const paint: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const ranges = [...highlight].filter((range) => range instanceof Range);
      if (name.startsWith('fitlens-')) paint[name] = ranges.map((range) => String(range).replace(/\s+/g, ' '));
    }
    return paint;
  });

/** Resolves with the paint once it is as wanted; the error tells what was there instead. */
export async function waitForPaint(
  page: Page | Frame,
  wanted: (paint: Paint, texts: string[]) => boolean,
): Promise<Paint> {
  let paint: Paint = {};
  for (let tries = 0; tries < 600; tries++) {
    paint = await paintOf(page);
    if (wanted(paint, Object.values(paint).flat())) return paint;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The page was not painted as expected, but:\n${JSON.stringify(paint, null, 2)}`);
}

/** The names under which a stretch of text is painted. */
export const namesOf = (paint: Paint, text: string): string[] =>
  Object.keys(paint).filter((name) => paint[name]?.some((one) => one.includes(text)));
