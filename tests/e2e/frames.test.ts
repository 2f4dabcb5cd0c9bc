import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../lib/view/words.ts';
import { KNOWN_PAGES } from '../sites/known/index.ts';
import { type ChromiumSession, fixture, type Session, startChromium, startFirefox } from './harness.ts';
import { paintOf, waitForPaint } from './paint.ts';

// Companies show their boards' postings in frames of their own pages.
const OUTER = 'https://careers.inkwell.example/openings';
const BOARDS = ['greenhouse', 'greenhouse-board', 'lever', 'ashby', 'jobvite', 'icims'];

/** The words around a frame may read like a posting themselves. */
const HIRING = 'We are hiring people with years of experience. Full-time, benefits, equal opportunity. Apply below.';

const boards = BOARDS.map((id) => {
  const known = KNOWN_PAGES.find((page) => page.id === id);
  if (!known) throw new Error(`There is no page for ${id}.`);
  return { id, url: known.urls[0] ?? '', html: known.html, title: String(known.facts.title) };
});

const around = (
  source: string,
  words = HIRING,
): string => `<!doctype html><html lang="en"><head><title>Careers at Inkwell</title>
  <link rel="stylesheet" href="/site.css"></head><body><nav><a href="/">Home</a></nav><main><h1>Work with us</h1>
  <p>${words}</p>
  <iframe src="${source}" width="800" height="600"></iframe></main></body></html>`;

let chromium: ChromiumSession;
let firefox: Session;
beforeAll(async () => {
  [chromium, firefox] = await Promise.all([startChromium(), startFirefox()]);
});
afterAll(() => Promise.all([chromium?.close(), firefox?.close()]));

/** The company's page with the board's in it, and the frame. */
async function openAround(
  session: Session,
  { url, html }: { url: string; html: string },
  { outer = OUTER, words = HIRING } = {},
) {
  session.serve(url, html);
  const page = await session.open(outer, around(url, words));
  const frame = await page.waitForFrame((frame) => frame.url() === url);
  return { page, frame };
}

describe.each(['chromium', 'firefox'] as const)('in %s', (family) => {
  const session = (): Session => (family === 'chromium' ? chromium : firefox);

  it.each(boards)(
    'a posting of $id in a frame of a company’s page is painted there, and shown in the popup',
    async (board) => {
      const { page, frame } = await openAround(session(), board);
      const paint = await waitForPaint(frame, (_, texts) => texts.length > 0);
      expect(await paintOf(page)).toEqual({});
      const popup = await session().openPopup(page);
      const text = await popup.waitForText(board.title);
      expect(text).toContain(english('asksFor', [Object.values(paint).flat().length]));
      await popup.close();
      await page.close();
    },
  );
});

describe('a page around a frame', () => {
  it('of iCIMS yields to the frame of its own host', async () => {
    const [icims] = boards.filter(({ id }) => id === 'icims');
    if (!icims) throw new Error('There is no page for iCIMS.');
    const outer = icims.url.replace('?in_iframe=1', '');
    const { page, frame } = await openAround(chromium, icims, { outer });
    await waitForPaint(frame, (_, texts) => texts.length > 0);
    expect(await paintOf(page)).toEqual({});
    const popup = await chromium.openPopup(page);
    await popup.waitForText(icims.title);
    await popup.close();
    await page.close();
  });

  it('is read where the frame is one of its own host, which the click opens to us too', async () => {
    const inner = 'https://careers.inkwell.example/opening?id=7';
    const { page, frame } = await openAround(
      chromium,
      { url: inner, html: await fixture('e2e/pages/careers.html') },
      { words: 'Choose an opening.' },
    );
    const popup = await chromium.openPopup(page);
    await popup.waitForText('Bookkeeper');
    await waitForPaint(frame, (_, texts) => texts.length > 0);
    expect(await paintOf(page)).toEqual({});
    await popup.close();
    await page.close();
  });

  it('is judged without waiting for a frame that never comes to rest', async () => {
    const html = `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="script-src 'none'">
      <title>About us</title></head><h1>About us</h1><p>We print.</p><iframe src="javascript:void(0)"></iframe>`;
    const page = await chromium.open('https://inkwell.example/about', html);
    const popup = await chromium.openPopup(page);
    await popup.waitForText(english('noText'));
    await popup.close();
    await page.close();
  });

  it('is scrolled to a line in the frame', async () => {
    const [lever] = boards.filter(({ id }) => id === 'lever');
    if (!lever) throw new Error('There is no page for Lever.');
    const { page, frame } = await openAround(chromium, lever);
    await page.setViewport({ width: 800, height: 300 });
    await waitForPaint(frame, (_, texts) => texts.length > 0);
    const popup = await chromium.openPopupPage(page);
    const answer = await popup.evaluate(async () => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const { value } = await tabs.sendMessage(tab.id, { type: 'content/readShown' });
      return tabs.sendMessage(tab.id, { type: 'content/scrollTo', requirement: value.requirements[0].id });
    });
    expect(answer).toEqual({ ok: true, value: null });
    await page.waitForFunction(() => scrollY > 0);
    expect(await paintOf(frame)).toHaveProperty('fitlens-flash');
    await popup.close();
    await page.close();
  });

  it('keeps its own posting, badge and list beside a frame that has none', async () => {
    const sales = (await fixture('postings/indeed-sales.html')).replace(
      '</body>',
      '<iframe src="https://www.indeed.com/frame"></iframe></body>',
    );
    chromium.serve('https://www.indeed.com/frame', '<!doctype html><title>Advert</title><p>Soap.</p>');
    const page = await chromium.open('https://www.indeed.com/viewjob?jk=5f1c9a7720e4b8d3', sales);
    await waitForPaint(page, (_, texts) => texts.length > 0);
    const popup = await chromium.openPopup(page);
    await popup.waitForText('Director of Provider Partnerships');
    await popup.close();
    await page.close();
  });
});
