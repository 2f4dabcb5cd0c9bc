import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nestedRepeats } from './linear.ts';

const FOLDERS = ['lib/rules', 'lib/refine', 'lib/text'];

describe('nestedRepeats', () => {
  it.each([
    '(?:a+)+b',
    '(\\w+ ?)*!',
    '(?:(?:a|b)*c?)*d',
    '([a-z]+|x)+;',
    '(?:\\w+[ ,]*)+\\.',
    '(?:.*,)*x',
    '(?:a{2,})+b',
    '(?=(?:a+)+$)',
  ])('finds that %s can split a text in many ways', (source) => {
    expect(nestedRepeats(source)).not.toEqual([]);
  });

  it.each([
    'a+b*c',
    '(?:\\w+ )+x',
    '(?: \\w+)*x',
    '(?:[\\w-]+ ){0,5}(?:experience|knowledge)',
    '(?:(?:strong|good)(?= |$) *)+x',
    '(?:<[^>]+>)*x',
    'x(?:a+)+',
    '^\\s*(?:\\d{1,2}[.)])?',
  ])('finds no harm in %s', (source) => {
    expect(nestedRepeats(source)).toEqual([]);
  });
});

describe('the patterns that read postings', () => {
  const native = globalThis.RegExp;
  /** Patterns that are put together when a module is read. */
  const built: string[] = [];

  beforeAll(async () => {
    globalThis.RegExp = new Proxy(native, {
      construct(target, [pattern, flags]: [string | RegExp, string?]) {
        built.push(typeof pattern === 'string' ? pattern : pattern.source);
        return new target(pattern, flags);
      },
    });
    await import('../../lib/refine/index.ts');
    globalThis.RegExp = native;
  });
  afterAll(() => {
    globalThis.RegExp = native;
  });

  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );

  it.each(files)('%s repeats no repetition', (file) => {
    expect(literalsOf(file).flatMap(nestedRepeats)).toEqual([]);
  });

  it('are all found', () => {
    expect(files.flatMap(literalsOf).length).toBeGreaterThan(100);
  });

  it('nor do those put together from parts', () => {
    expect(built.length).toBeGreaterThan(10);
    expect(built.flatMap(nestedRepeats)).toEqual([]);
  });
});

/** The regular expressions written in a file. */
function literalsOf(file: string): string[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  expect(errors).toEqual([]);
  const found: string[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) found.push((node.regex as { pattern: string }).pattern);
    else for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return found;
}
