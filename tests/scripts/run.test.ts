import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...args], { encoding: 'utf8', input });

describe('run.mjs', () => {
  it('prints only what the program prints, and ends as it ends', () => {
    const { stdout, stderr, status } = run(['node', '-e', 'console.log("mine"); process.exitCode = 7']);
    expect({ stdout, stderr, status }).toEqual({ stdout: 'mine\n', stderr: '', status: 7 });
  });

  it('hands on input and arguments as they are', () => {
    const program = 'process.stdin.on("data", (data) => console.log(String(data), process.argv[1]))';
    expect(run(['node', '-e', program, 'a b "c" $d'], 'in').stdout).toBe('in a b "c" $d\n');
  });

  it('runs TypeScript without a warning', () => {
    const program = 'import("./lib/model/kind.ts").then(({ KINDS }) => console.log(KINDS.length))';
    expect(run(['node', '-e', program])).toMatchObject({ stdout: '12\n', stderr: '' });
  });

  it('finds the tools of the dependencies', () => {
    expect(run(['biome', '--version']).stdout).toMatch(/^Version: \d/);
  });

  it('says in one line when there is no such tool', () => {
    const { stderr, status } = run(['no-such-tool']);
    expect({ stderr, status }).toEqual({ stderr: 'No dependency brings a tool named "no-such-tool".\n', status: 1 });
  });
});
