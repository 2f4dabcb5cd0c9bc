// Makes ready what every other script needs: a Node that is new enough and the dependencies of the lock file. It runs on
// the machine's own Node (20 or newer) before anything is installed, so it is plain JavaScript without dependencies.
// What is there already is left alone. All it says goes to standard error: a tool's output stays clean.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { arch, env, execPath, platform, stderr, versions } from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, bin?: Record<string, string> }} Package */
/** @typedef {{ packages: Record<string, Package> }} Lock package-lock.json, or npm's record of what it installed */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(ROOT, '.cache', 'node');
const RECORD = join(ROOT, 'node_modules', '.package-lock.json');
// The platforms that the npm registry has a Node for, as the package names them.
const PACKAGED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win-x64'];

/** Thrown where the person must do something first; its message is one sentence for them. */
export class SetUpError extends Error {}

/**
 * Whether a Node version runs everything here: type stripping without a flag (22.18), and what jsdom and vitest ask for.
 * @param {string} version like "24.19.0"
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 2);
  if (major === 24) return minor >= 15;
  return major >= 26;
}

/**
 * Whether what npm installed is what the lock file asks for. npm writes its record last, so an interrupted installation
 * has none. Packages that are for other platforms stand in the lock file only.
 * @param {Lock} lock
 * @param {Lock} record
 */
export function isInstalled(lock, record) {
  return (
    Object.entries(record.packages).every(([path, { version }]) => lock.packages[path]?.version === version) &&
    Object.entries(lock.packages).every(
      ([path, { optional, devOptional }]) => path === '' || optional || devOptional || path in record.packages,
    )
  );
}

/**
 * The script behind a tool's name, as the lock file has it: no shell in between, the same on every system.
 * @param {Lock} lock
 * @param {string} name
 * @returns {string} absolute path
 */
export function toolPath(lock, name) {
  for (const [path, { bin }] of Object.entries(lock.packages)) {
    const script = path.lastIndexOf('node_modules/') === 0 ? bin?.[name] : undefined;
    if (script) return join(ROOT, path, script);
  }
  throw new SetUpError(`No dependency brings a tool named "${name}".`);
}

/**
 * Makes Node and the dependencies ready; a few milliseconds where they are.
 * @returns {{ node: string, lock: Lock }} the path of the Node to run with, and the lock file
 */
export function ensureTools() {
  const lock = readLock(join(ROOT, 'package-lock.json'));
  const node = ensureNode();
  if (!existsSync(RECORD) || !isInstalled(lock, readLock(RECORD))) {
    step('Installing the dependencies (about a minute the first time)', () => npm(node, ['ci']));
  }
  // tsconfig.json builds on a file that WXT generates.
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) {
    const { status } = spawnSync(node, [toolPath(lock, 'wxt'), 'prepare'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', stderr],
    });
    if (status !== 0) throw new SetUpError('WXT could not prepare the project (its message is above).');
  }
  return { node, lock };
}

function ensureNode() {
  if (isNewEnough(versions.node)) return execPath;
  const system = `${platform === 'win32' ? 'win' : platform}-${arch}`;
  const node = join(CACHE, 'node_modules', `node-${system}`, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  if (!PACKAGED.includes(system))
    throw new SetUpError(`Node ${versions.node} is too old for the tools used here: install Node 24 and try again.`);
  step(`Fetching Node 24 for this project (the machine's own Node ${versions.node} stays as it is)`, () =>
    npm(execPath, ['install', '--no-save', '--no-package-lock', '--prefix', CACHE, `node-${system}@24`]),
  );
  return node;
}

/**
 * Runs npm under a given Node, so that it does not warn about the machine's older one. No dependency needs its
 * installation script.
 * @param {string} node
 * @param {string[]} args
 */
function npm(node, args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const { status } = spawnSync(node, [npmPath(), ...args, ...quiet], {
    cwd: ROOT,
    env: { ...env, PATH: dirname(node) + delimiter + env.PATH, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', stderr, stderr],
  });
  if (status !== 0)
    throw new SetUpError('npm could not install what is needed (see above). Check the network and try again.');
}

/** npm's own script: npm names it to the scripts it runs; else it lies beside Node, or behind the `npm` on PATH. */
function npmPath() {
  const inside = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const folders = [dirname(execPath), ...(env.PATH ?? '').split(delimiter)];
  const places = folders.flatMap((folder) => [
    join(folder, inside),
    join(folder, '..', 'lib', inside),
    join(folder, 'npm'),
  ]);
  const found = [env.npm_execpath ?? '', ...places].find(
    (path) => existsSync(path) && realpathSync(path).endsWith('npm-cli.js'),
  );
  if (!found) throw new SetUpError('npm was not found: install it (it comes with Node) and try again.');
  return realpathSync(found);
}

/**
 * Says what is going on before something slow, and how long it took after it.
 * @param {string} text
 * @param {() => void} work
 */
function step(text, work) {
  const start = Date.now();
  stderr.write(`${text} …\n`);
  work();
  stderr.write(`  done in ${Math.round((Date.now() - start) / 1000)} s\n`);
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
