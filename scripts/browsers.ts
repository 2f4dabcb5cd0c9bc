import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { fail, type Result, succeed } from '../lib/model/result.ts';

export const FAMILIES = ['chromium', 'firefox'] as const;
export type Family = (typeof FAMILIES)[number];
export interface InstalledBrowser {
  readonly family: Family;
  /** absolute path of the program */
  readonly path: string;
}

interface Candidate {
  readonly family: Family;
  /** Linux: names on PATH */
  readonly names: readonly string[];
  /** macOS: inside /Applications or ~/Applications */
  readonly mac: string;
  /** Windows: inside one of the program folders */
  readonly windows: string;
}

// Best first. Paths as the makers' own installers lay them (November 2026).
const CANDIDATES: readonly Candidate[] = [
  {
    family: 'chromium',
    names: ['google-chrome-stable', 'google-chrome', 'google-chrome-beta'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    family: 'chromium',
    names: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    family: 'chromium',
    names: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    family: 'chromium',
    names: ['brave-browser-stable', 'brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    family: 'firefox',
    names: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

/** What the search looks at: the machine's own, or a test's. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const thisMachine: Machine = { platform, env, exists: existsSync };

function placesOf(candidate: Candidate, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) => join(folder, candidate.mac));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? [`${folder}\\${candidate.windows}`] : []));
  }
  const folders = (env.PATH ?? '').split(delimiter);
  return candidate.names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The first browser found on the machine. BROWSER_BIN (the path of a program) goes before all others.
 * @param families which kinds will do
 * @returns undefined where none is there
 * @throws where BROWSER_BIN names a file that does not exist
 */
export function findBrowser(
  families: readonly Family[] = FAMILIES,
  machine: Machine = thisMachine,
): InstalledBrowser | undefined {
  const override = machine.env.BROWSER_BIN;
  if (override) {
    if (!machine.exists(override)) throw new Error(`BROWSER_BIN names ${override}, but there is no such file.`);
    const family = /firefox/i.test(override) ? 'firefox' : 'chromium';
    if (families.includes(family)) return { family, path: override };
  }
  for (const candidate of CANDIDATES) {
    if (!families.includes(candidate.family)) continue;
    const path = placesOf(candidate, machine).find(machine.exists);
    if (path) return { family: candidate.family, path };
  }
  return undefined;
}

const PACKAGES: Record<Family, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
// Chromium draws boxes for letters that no font has; a bare system has no font at all.
const FONTS = ['fonts-liberation', 'fonts-noto-core'];

/** Where packages may be installed without asking anyone: as root, with apt. */
const mayInstall = (): boolean => platform === 'linux' && getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptGet(args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', ['-qq', '-o', 'Acquire::Retries=3', ...args], {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    // Only errors: what a thousand packages say while they unpack helps nobody.
    stdio: ['ignore', 'ignore', process.stderr],
  });
  return status === 0;
}

/**
 * A browser of one of the families: one that is there, else one installed by the system where we may.
 * @param say told before something that takes long
 * @returns the browser, or one sentence for the person on what to install
 */
export function ensureBrowser(families: readonly Family[], say: (text: string) => void): Result<InstalledBrowser> {
  try {
    const found = findBrowser(families);
    if (found) return succeed(found);
    const [family = 'chromium'] = families;
    if (mayInstall()) {
      say(`Installing the browser ${PACKAGES[family]} from the system's packages (a minute or two) …`);
      aptGet(['update']);
      aptGet(['install', '-y', '--no-install-recommends', PACKAGES[family], ...FONTS]);
      const installed = findBrowser(families);
      if (installed) return succeed(installed);
    }
    const wanted = families.includes('chromium') ? 'Chrome, Chromium, Edge, Brave' : 'Firefox';
    const orFirefox = families.length > 1 ? ' or Firefox' : '';
    return fail(
      `No browser was found: install ${wanted}${orFirefox}, or set BROWSER_BIN to the path of one, and try again.`,
    );
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
