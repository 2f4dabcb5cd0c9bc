import { readFile } from 'node:fs/promises';
import { Profile } from '../../lib/model/profile.ts';
import { type Family, findBrowser } from '../../scripts/browsers.ts';
import { type ChromiumSession, launchChromium, launchFirefox, type Session } from '../../scripts/session.ts';

export type { ChromiumSession, Popup, Session } from '../../scripts/session.ts';

function pathOf(family: Family): string {
  const found = findBrowser([family]);
  // The global set-up (setup.ts) has seen to it.
  if (!found) throw new Error(`${family} is not there any more.`);
  return found.path;
}

/** Chromium with the built extension, or with the one in a folder. Close it in afterAll. */
export const startChromium = (build?: string): Promise<ChromiumSession> =>
  launchChromium(pathOf('chromium'), { headless: true, ...(build !== undefined && { build }) });
/** Firefox with the built extension. Close it in afterAll. */
export const startFirefox = (): Promise<Session> => launchFirefox(pathOf('firefox'), { headless: true });

/** A file of tests/, like "postings/indeed-sales.html". */
export const fixture = (path: string): Promise<string> => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

/** A profile of tests/profiles, by its name. */
export const profileOf = async (name: string): Promise<Profile> =>
  Profile.parse(JSON.parse(await fixture(`profiles/${name}.json`)));
