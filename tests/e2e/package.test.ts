import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS } from '../../scripts/session.ts';

// What a person installs, read as it is built: what it may do, and that nothing in it can phone home.
// The whole list of what it may ask for; README.md gives the reason for each.
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'];
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

// Ways out of the machine, and ways to turn text into markup or code. (Zod and Function: see lib/model/zod.ts.)
const FORBIDDEN = {
  // A method of that name (pdf.js has some, for objects of a file) is no way out; calling the browser's own is.
  network:
    /(?<![.\w$])fetch\s*\((?![^()]*\)\s*\{)|\b(?:globalThis|window|self)\.fetch\b|\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b/g,
  markup: /\.(?:innerHTML|outerHTML)\s*\+?=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b/g,
  code: /\beval\s*\(|\bnew Function\b/g,
};

// React DOM 19 has these three of its own: two serve dangerouslySetInnerHTML, which tests/architecture.test.ts forbids
// to our sources; the third makes an empty script element.
const REACT_DOM = { mark: '__reactContainer$', markup: 3 };

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

describe.each(['chromium', 'firefox'] as const)('the extension for %s', (family) => {
  const folder = BUILDS[family];
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  it('asks for these permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.filter((permission: string) => !PERMISSIONS.includes(permission))).toEqual([]);
    for (const key of ['host_permissions', 'optional_permissions']) expect(manifest[key] ?? []).toEqual([]);
    // One origin at a time, when the person chooses a site in the popup.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('has a reason in the README for each of them', () => {
    const [, table = ''] = /\n## Permissions\n([\s\S]*?)\n## /.exec(README) ?? [];
    const reasons = table.split('\n').filter((row) => /^\| .+ \| .{20,} \|$/.test(row));
    for (const permission of manifest.permissions)
      expect(
        reasons.filter((row) => row.includes(`\`${permission}\``)),
        permission,
      ).toHaveLength(1);
    expect(reasons.some((row) => row.includes('job-sites.txt'))).toBe(true);
    expect(reasons.some((row) => row.includes('optional'))).toBe(true);
  });

  it('opens the popup with at most 130 kB of scripts and styles, packed', () => {
    const files = [...read('popup.html').matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
    expect(files.length).toBeGreaterThan(1);
    const sizes = files.map((name) => gzipSync(read(name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(130_000);
  });

  it('runs by itself on the named job sites only', async () => {
    const scripts: { matches: string[] }[] = manifest.content_scripts;
    const matches = scripts.flatMap(({ matches }) => matches).sort();
    // A host of at least two labels, whole; a star only for what stands before it and for the path.
    expect(
      matches.filter((match) => !/^(?:\*|https?):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/.test(match)),
    ).toEqual([]);
    // The list is written down, so that no site comes in unseen. After a look at it: vitest --update.
    await expect(`${matches.join('\n')}\n`).toMatchFileSnapshot('job-sites.txt');
  });

  it('offers pages nothing: no resource to load, no way to speak to it', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('forbids itself the network and foreign code', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim()]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('connect-src')).toBe("connect-src 'none'");
    expect(rules.get('script-src')).toBe("script-src 'self'");
  });

  it('loads nothing from elsewhere', () => {
    const pages = filesOf(folder).filter((name) => /\.(?:html|css)$/.test(name));
    const foreign = pages.filter((name) =>
      /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//.test(read(name)),
    );
    expect(foreign).toEqual([]);
  });

  it.each(Object.entries(FORBIDDEN))('has no %s in its scripts', (_, pattern) => {
    const scripts = filesOf(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    const uses = scripts.flatMap((name) => {
      const script = read(name);
      const found = [...script.matchAll(pattern)].map(([use]) => `${name}: ${use}`);
      const reacts = pattern === FORBIDDEN.markup && script.includes(REACT_DOM.mark) ? REACT_DOM.markup : 0;
      return found.length === reacts ? [] : found;
    });
    expect(uses).toEqual([]);
  });
});
