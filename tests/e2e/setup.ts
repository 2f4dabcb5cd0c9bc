import { ensureBrowser, FAMILIES } from '../../scripts/browsers.ts';
import { ensureBuilt } from '../../scripts/build.ts';

/** vitest's global set-up of the end-to-end tests: both browsers, and the extension as the sources say it now. */
export default function setup(): void {
  for (const family of FAMILIES) {
    const browser = ensureBrowser([family], console.log);
    if (!browser.ok) throw new Error(browser.error);
    ensureBuilt(family);
  }
}
