import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Family } from './browsers.ts';
import { BUILDS } from './session.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['entrypoints', 'components', 'lib', 'locales', 'public', 'wxt.config.ts', 'package-lock.json'];

/** When a file, or anything under a folder, last changed; a deletion changes its folder. 0 where it is not there. */
function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => changedAt(join(path, name))) : [];
  return Math.max(stats.mtimeMs, ...inside);
}

/**
 * Builds the extension for a family of browsers, unless the build is newer than every source.
 * @throws with the build's own message where it fails
 */
export function ensureBuilt(family: Family): void {
  const built = statSync(join(BUILDS[family], 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(...SOURCES.map((path) => changedAt(join(ROOT, path))))) return;
  const target = family === 'firefox' ? ['-b', 'firefox'] : [];
  const { status, stdout, stderr } = spawnSync(execPath, ['scripts/run.mjs', 'wxt', 'build', ...target], {
    cwd: ROOT,
    encoding: 'utf8',
    // What people install, also when vitest asks for it: NODE_ENV=test would bundle React's development code.
    env: { ...env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The build for ${family} failed:\n${stdout}${stderr}`);
}
