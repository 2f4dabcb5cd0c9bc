import { readFile } from 'node:fs/promises';
import { getuid } from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer, {
  type Browser,
  type Extension,
  type HTTPRequest,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import type { Profile } from '../lib/model/profile.ts';
import { closeBook } from '../lib/store/book.ts';
import type { Family } from './browsers.ts';

/** Where the build puts each family's extension. */
export const BUILDS: Record<Family, string> = {
  chromium: fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url)),
};

/** A browser with the extension installed, and pages served to it under any address without a network. */
export interface Session {
  readonly family: Family;
  readonly browser: Browser;
  /** From now on this address shows this HTML, in tabs made by `open`. */
  serve(url: string, html: string): void;
  /** Serves the HTML under the address and opens it in a new tab. */
  open(url: string, html: string): Promise<Page>;
  /** Opens a page of the extension, like "options.html", in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the real popup on a tab, as a click on the icon does. */
  openPopup(page: Page): Promise<Popup>;
  /** Stores a profile as the extension's only one. */
  storeProfile(resume: Profile): Promise<void>;
  close(): Promise<void>;
}

/** What can be done with the popup in both browsers. */
export interface Popup {
  /** its text, as a person reads it */
  text(): Promise<string>;
  /** resolves with its text once that holds the phrase; the error tells what was there instead */
  waitForText(phrase: string): Promise<string>;
  /** presses the button that has this name */
  press(name: string): Promise<void>;
  /** takes its picture, as a PNG file; not in Firefox, where nothing outside can see a popup */
  screenshot?(path: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

export interface ChromiumSession extends Session {
  readonly family: 'chromium';
  readonly extension: Extension;
  /** The real popup as a puppeteer Page. */
  openPopupPage(page: Page): Promise<Page>;
}

interface Options {
  readonly headless: boolean;
  /** Lets addresses that nothing is served for through to the network: for a person, never for a test. */
  readonly online?: boolean;
  /** Where what the extension exports is saved. */
  readonly downloads?: string;
}

interface ChromiumOptions extends Options {
  /** the folder of the extension, where it isn't the one that was built last */
  readonly build?: string;
}

/** Launches a browser of Chromium's family with the built extension installed: about a second. */
export async function launchChromium(
  path: string,
  { headless, online = false, downloads, build = BUILDS.chromium }: ChromiumOptions,
): Promise<ChromiumSession> {
  const browser = await puppeteer.launch({
    executablePath: path,
    ...viewOf(headless),
    ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
    pipe: true,
    enableExtensions: true,
    args: [
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(headless ? ['--disable-gpu'] : []),
      // Chromium refuses to run its sandbox as root.
      ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(build);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The browser did not take the extension.');
  await closeWelcome(browser);

  const openExtensionPage = async (name: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${name}`);
    return page;
  };
  const openPopupPage = async (page: Page): Promise<Page> => {
    await page.bringToFront();
    const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`);
    await page.triggerExtensionAction(extension);
    return (await opened).asPage();
  };
  const openPopup = async (page: Page): Promise<Popup> => {
    const popup = await openPopupPage(page);
    const text = () => popup.evaluate(() => document.body.innerText);
    return {
      text,
      waitForText: (phrase) => waitForText(text, phrase),
      screenshot: async (path) => void (await popup.screenshot({ path })),
      press: (name) => popup.locator(`::-p-aria([name="${name}"][role="button"])`).click(),
      close: () => popup.close(),
    };
  };
  const common = sessionOf(browser, openExtensionPage, online);
  return { ...common, family: 'chromium', extension, openPopup, openPopupPage };
}

// Firefox gives an extension another UUID at each installation, unless it is told one.
const UUID = '6f6d2d1c-3c4f-4a86-9d7e-2b1f0a5c9e11';

/** Launches Firefox with the built extension installed: about four seconds. */
export async function launchFirefox(path: string, { headless, online = false, downloads }: Options): Promise<Session> {
  const manifest = JSON.parse(await readFile(`${BUILDS.firefox}/manifest.json`, 'utf8'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    ...viewOf(headless),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: UUID }),
      'extensions.openPopupWithoutUserGesture.enabled': true,
      // Nobody is there to answer whether a site may be read always.
      ...(headless ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      // What puppeteer says of downloads does not reach those of an extension.
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
    },
  });
  await browser.installExtension(BUILDS.firefox);
  await closeWelcome(browser);

  const openExtensionPage = async (name: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox does not tell when an extension's page has loaded: wait for what stands in it.
    await page.goto(`moz-extension://${UUID}/${name}`, { waitUntil: [] });
    await page.waitForSelector('body *');
    return page;
  };
  const openPopup = async (page: Page): Promise<Popup> => {
    // Nothing outside reaches a popup in Firefox, but the extension's other pages do.
    const other = await openExtensionPage('options.html');
    await page.bringToFront();
    await other.evaluate(() => Reflect.get(globalThis, 'browser').action.openPopup());
    const text = () =>
      other.evaluate(() => {
        const [popup] = Reflect.get(globalThis, 'browser').extension.getViews({ type: 'popup' });
        return popup?.document.body.innerText ?? '';
      });
    const press = (name: string) =>
      other.evaluate((name) => {
        const [popup] = Reflect.get(globalThis, 'browser').extension.getViews({ type: 'popup' });
        const buttons: HTMLElement[] = [...popup.document.querySelectorAll('button')];
        const button = buttons.find((button) => [button.ariaLabel, button.textContent?.trim()].includes(name));
        if (!button) throw new Error(`The popup has no button named "${name}".`);
        button.click();
      }, name);
    const close = async () => {
      await other.evaluate(() => {
        for (const popup of Reflect.get(globalThis, 'browser').extension.getViews({ type: 'popup' })) popup.close();
      });
      await other.close();
    };
    return { text, waitForText: (phrase) => waitForText(text, phrase), press, close };
  };
  return { ...sessionOf(browser, openExtensionPage, online), family: 'firefox', openPopup };
}

/** The page that opens once FitLens is installed would lie over the others. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await until('The first page did not open.', async () => {
    for (const page of await browser.pages()) {
      // Firefox does not tell where an extension's page is; the page itself does.
      if ((await page.evaluate(() => location.pathname)) === '/welcome.html') return page;
    }
  });
  await welcome.close();
}

const viewOf = (headless: boolean): LaunchOptions => ({
  headless,
  // A person's window has the size that they give it.
  defaultViewport: headless ? { width: 1280, height: 900 } : null,
});

/** What is the same in both families. */
function sessionOf(
  browser: Browser,
  openExtensionPage: Session['openExtensionPage'],
  online: boolean,
): Omit<Session, 'family' | 'openPopup'> {
  const served = new Map<string, string>();
  const serve = (url: string, html: string): void => {
    served.set(new URL(url).href, html);
  };
  const answer = async (request: HTTPRequest): Promise<void> => {
    const html = served.get(request.url());
    if (html !== undefined) return request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    if (online || !/^https?:/.test(request.url())) return request.continue();
    return request.respond({ status: 404, contentType: 'text/plain', body: '' });
  };
  return {
    browser,
    serve,
    open: async (url, html) => {
      serve(url, html);
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      // A request whose page has gone wants no answer any more.
      page.on('request', (request) => void answer(request).catch(() => {}));
      await page.goto(url);
      return page;
    },
    openExtensionPage,
    storeProfile: async (resume) => {
      const page = await openExtensionPage('options.html');
      const book = closeBook({ active: 'sample', profiles: [{ id: 'sample', name: 'Sample', resume }] });
      await page.evaluate(
        (book) =>
          Reflect.get(globalThis, Reflect.has(globalThis, 'browser') ? 'browser' : 'chrome').storage.local.set({
            profiles: book,
          }),
        book,
      );
      await page.close();
    },
    close: () => browser.close(),
  };
}

/** How long to wait for what should take a moment, in milliseconds: far beyond what a busy machine needs. */
const PATIENCE = 15_000;

/**
 * Looks again and again until there is something; an error thrown while looking counts as nothing.
 * @throws after 15 seconds, with the complaint
 */
export async function until<T>(
  complaint: string | (() => string),
  look: () => Promise<T | undefined | ''>,
): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const found = await look().catch(() => undefined);
    if (found) return found;
  }
  throw new Error(typeof complaint === 'string' ? complaint : complaint());
}

function waitForText(read: () => Promise<string>, phrase: string): Promise<string> {
  let text = '';
  return until(
    () => `The popup never said "${phrase}". It says:\n${text}`,
    async () => {
      text = await read();
      return text.includes(phrase) ? text : undefined;
    },
  );
}
