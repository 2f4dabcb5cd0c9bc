// npm test: every check there is. Its last line is "N passed, N failed"; types and lint count as one check each.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from '../lib/model/zod.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a tool before the person's eyes. */
function run(tool: string, ...args: readonly string[]): boolean {
  const { status } = spawnSync(execPath, ['scripts/run.mjs', tool, ...args], { cwd: ROOT, stdio: 'inherit' });
  return status === 0;
}

const one = (passed: boolean): Count => ({ passed: Number(passed), failed: Number(!passed) });

/** The part of vitest's JSON report that is counted. */
const Report = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/** Runs vitest projects. A run that fails otherwise than by a test (a file that cannot load, no browser) is one failure. */
function vitest(...projects: readonly string[]): Count {
  const report = `${ROOT}.cache/vitest-${projects.join('-')}.json`;
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run('vitest', 'run', ...projects.map((name) => `--project=${name}`), ...reporters);
  try {
    const { numPassedTests, numFailedTests } = Report.parse(JSON.parse(readFileSync(report, 'utf8')));
    return { passed: numPassedTests, failed: ok ? 0 : Math.max(numFailedTests, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const CHECKS: readonly (readonly [string, () => Count])[] = [
  ['Types', () => one(run('wxt', 'prepare') && run('tsc', '--noEmit'))],
  ['Lint', () => one(run('biome', 'check', '.'))],
  ['Unused code and dependencies', () => one(run('knip'))],
  ['Unit and component tests', () => vitest('unit', 'component')],
  ['End-to-end tests in Chromium and Firefox', () => vitest('e2e')],
];

let passed = 0;
let failed = 0;
for (const [name, check] of CHECKS) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const count = check();
  passed += count.passed;
  failed += count.failed;
  const verdict = count.failed === 0 ? 'passed' : `FAILED (${count.failed})`;
  console.log(`── ${name}: ${verdict} in ${Math.round((Date.now() - start) / 1000)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
exit(failed === 0 ? 0 : 1);
