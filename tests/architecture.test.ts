import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

// Who may import whom. A part that is not named here fails the test: say what it may use, or put it where it belongs.
// The core is everything but store, messages, components and entrypoints: it runs in Node and in the page alike.
const WORDS = ['lib/model', 'lib/text', 'lib/vocabulary'];
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/vocabulary': ['lib/model', 'lib/text'],
  'lib/rules': WORDS,
  'lib/refine': [...WORDS, 'lib/rules'],
  'lib/match': WORDS,
  'lib/extract.ts': [...WORDS, 'lib/rules', 'lib/refine'],
  'lib/page': ['lib/model', 'lib/text'],
  'lib/sites': ['lib/model', 'lib/text', 'lib/page'],
  'lib/find.ts': ['lib/model', 'lib/text', 'lib/page', 'lib/sites'],
  'lib/read.ts': [...WORDS, 'lib/page', 'lib/sites', 'lib/find.ts', 'lib/extract.ts'],
  'lib/profile': WORDS,
  'lib/view': [...WORDS, 'lib/match', 'lib/profile', 'locales'],
  'lib/store': ['lib/model', 'lib/text', 'lib/profile'],
  'lib/messages': ['lib/model', 'lib/store'],
  components: ['lib/model', 'lib/view'],
  entrypoints: ['*'],
};
const USES_THE_BROWSER = ['lib/store', 'lib/messages', 'entrypoints'];

// Packages, by who may use them. `wxt` is the browser's door; zod has one door of its own, model/zod.ts.
const MAY_USE: Record<string, RegExp> = {
  'lib/model': /^zod\/mini$/,
  'lib/vocabulary': /^(linguist-languages|iso-639-1|i18n-iso-countries)(\/|$)/,
  'lib/profile': /^(pdfjs-dist|mammoth|fflate)(\/|$)/,
  'lib/store': /^(wxt\/|idb$)/,
  'lib/messages': /^wxt\//,
  components: /^(react|lucide-react)(\/|$)/,
  entrypoints: /^wxt\/|^(react|react-dom|zustand)(\/|$)|^#i18n$/,
};

// What would make the core depend on where, when or in which page it runs. Layout (innerText, getComputedStyle) differs
// between a browser and Node.
const FORBIDDEN_IN_CORE = [
  /\b(?:innerText|outerText|getComputedStyle)\b/,
  /\b(?:globalThis|NodeFilter|XPathResult|MutationObserver)\b/,
  /\binstanceof\s+(?:Element|Text|Node|Document|\w*HTML\w*)\b/,
  /\bwindow\s*[.[]/,
  /\b(?:browser|chrome)\s*\.\s*\w/,
  /\b(?:localStorage|sessionStorage|indexedDB|navigator)\b/,
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\b(?:crypto|performance|process)\s*\./,
  /\b(?:setTimeout|setInterval|requestAnimationFrame|queueMicrotask)\b/,
];
// Page text is never markup or code, and nothing goes over the network.
const FORBIDDEN_ANYWHERE = [
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|DOMParser)\b/,
  /\bdocument\.write/,
  /\beval\s*\(|\bnew Function\b/,
  /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon)\b/,
];

const ROOT = join(import.meta.dirname, '..');
const SOURCES = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** "lib/text/fold.ts" → "lib/text", "lib/read.ts" → "lib/read.ts", "components/popup/Row.tsx" → "components" */
const partOf = (path: string): string =>
  (path.startsWith('lib/') ? path.split('/').slice(0, 2) : path.split('/').slice(0, 1)).join('/');
const isCore = (path: string): boolean => path.startsWith('lib/') && !USES_THE_BROWSER.includes(partOf(path));

/** The source without comments and without what its strings say. */
function codeOf(source: string): string {
  return source.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![*/ ])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g,
    (match) => (match.startsWith('/') ? ' ' : "''"),
  );
}

function importsOf(path: string): string[] {
  const source = readFileSync(join(ROOT, path), 'utf8');
  const found = source.matchAll(
    /(?:^|\n)(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '');
}

/** What is wrong with a file's imports, one sentence each. */
function wrongImports(path: string): string[] {
  const part = partOf(path);
  const allowed = MAY_IMPORT[part];
  if (!allowed) return [`${path}: ${part} is in no ring`];
  return importsOf(path).flatMap((name) => {
    if (!name.startsWith('.')) {
      if (name === 'zod/mini' && path !== 'lib/model/zod.ts') return [`${path} imports zod beside model/zod.ts`];
      return MAY_USE[part]?.test(name) ? [] : [`${path} imports the package ${name}`];
    }
    const target = partOf(normalize(join(dirname(path), name)).replaceAll('\\', '/'));
    if (target === part || (target !== 'entrypoints' && (allowed.includes('*') || allowed.includes(target)))) return [];
    return [`${path} imports ${target}`];
  });
}

describe('the rings', () => {
  it('are kept by every import', () => {
    expect(SOURCES.flatMap(wrongImports)).toEqual([]);
  });

  it('are walked for real: the walk finds imports, in one line and in many', () => {
    expect(importsOf('lib/model/posting.ts')).toEqual(['./span.ts', './zod.ts']);
    expect(SOURCES.flatMap(importsOf).length).toBeGreaterThan(100);
  });
});

const usersOf = (pattern: RegExp): string[] =>
  SOURCES.filter((path) => pattern.test(codeOf(readFileSync(join(ROOT, path), 'utf8'))));

describe('the sources', () => {
  it.each(FORBIDDEN_ANYWHERE)('never use %s', (pattern) => {
    expect(usersOf(pattern)).toEqual([]);
  });
});

describe('the core', () => {
  it.each(FORBIDDEN_IN_CORE)('never uses %s', (pattern) => {
    expect(usersOf(pattern).filter(isCore)).toEqual([]);
  });

  it('gets the document as an argument', () => {
    const users = SOURCES.filter(isCore).filter((path) => {
      const code = codeOf(readFileSync(join(ROOT, path), 'utf8'));
      return /\bdocument\s*[.,)]/.test(code) && !/\bdocument\s*:|\bconst document\b|\(document\b[^()]*\) =>/.test(code);
    });
    expect(users).toEqual([]);
  });
});
