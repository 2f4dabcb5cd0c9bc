import { ensureBuilt } from '../../scripts/build.ts';

/** vitest's global set-up of the end-to-end tests: they drive what the sources say now. */
export default function setup(): void {
  ensureBuilt('chromium');
  ensureBuilt('firefox');
}
