// node scripts/run.mjs TOOL [ARGUMENT …]: runs a tool of the dependencies (or `node`) with a Node that is new enough,
// after setting up what is missing. Input, output and exit code are the tool's own.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { argv, env, exit } from 'node:process';
import { ensureTools, SetUpError, toolPath } from './tools.mjs';

const [tool = 'node', ...args] = argv.slice(2);
try {
  const { node, lock } = ensureTools();
  const script = tool === 'node' ? [] : [toolPath(lock, tool)];
  const child = spawn(node, [...script, ...args], {
    env: { ...env, PATH: dirname(node) + delimiter + env.PATH },
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to the tool as well: wait until it has ended in its own way. Others signal this process only.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('error', (error) => {
    console.error(`${tool} could not be started: ${error.message}`);
    exit(1);
  });
  child.on('exit', (code, signal) => exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  exit(1);
}
