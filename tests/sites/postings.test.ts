import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/page/text.ts';
import { findPosting, looksLikePosting } from '../../lib/sites/index.ts';
import index from '../postings/index.json' with { type: 'json' };

const FOLDER = join(import.meta.dirname, '../postings');

/** A sample posting as a browser has it: scripts have run where it needs them. */
function open(name: string, url = 'https://example.org/', scripted = false): Document {
  const html = readFileSync(join(FOLDER, name), 'utf8');
  return new JSDOM(html, { url, ...(scripted ? { runScripts: 'dangerously' } : {}) }).window.document;
}

function textOf(document: Document, url: string): string {
  const found = findPosting(document, new URL(url));
  return found.ok ? readText(found.value.roots, found.value.skip).text : `(${found.error})`;
}

it('all sample postings are in the index', () => {
  expect(index.map((entry) => entry.file).sort()).toEqual(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.html'))
      .sort(),
  );
});

describe.each(index.map((entry) => [entry.file, entry] as const))('%s', (file, entry) => {
  const {
    url = 'about:blank',
    site,
    title,
    company,
    location,
    scripted,
  } = { company: undefined, location: undefined, scripted: false, ...entry };

  it('is found, with what it says of itself', async () => {
    const document = open(file, entry.url, scripted);
    if (scripted) await new Promise((done) => document.defaultView?.setTimeout(done, 20));
    const found = findPosting(document, new URL(url));
    expect(found).toMatchObject({
      ok: true,
      value: { facts: { site, title, ...(company && { company }), ...(location && { location }) } },
    });
    if (entry.url) expect(looksLikePosting(document, new URL(url))).toBe(true);
  });

  it('gives nothing that stands beside the posting', async () => {
    const document = open(file, entry.url, scripted);
    if (scripted) await new Promise((done) => document.defaultView?.setTimeout(done, 20));
    const text = textOf(document, url);
    for (const words of [
      'Forklift Operator Ridgeback',
      'Do you have',
      'Rust',
      'plumber',
      'Payroll Clerk',
      'People also viewed',
      'CDL with S',
      'QuickBooks',
      'cookies',
      'Seniority level',
      'night audit experience',
      'Estimator',
      'DPT',
    ]) {
      expect(text).not.toContain(words);
    }
  });
});

it('reads hidden tabs, and the whole of a page that is only text', () => {
  expect(textOf(open('careers-electrician.html'), 'https://www.halvorsen-electric.example/careers/x')).toContain(
    '401(k) after 2 years',
  );
  const text = textOf(open('text-driver.html'), 'about:blank');
  expect(text).toMatch(/^CDL A Driver/);
  expect(text).toMatch(/Equal Opportunity Employer\.$/);
});

it('shows no posting while the pane of a search is empty, and the new one when it is filled', async () => {
  const document = open('indeed-search.html', 'https://www.indeed.com/jobs?q=x&delay=20', true);
  const at = (query: string) => new URL(`https://www.indeed.com/jobs?q=x${query}`);
  expect(looksLikePosting(document, at(''))).toBe(false);
  expect(findPosting(document, at(''))).toEqual({ ok: false, error: 'many-postings' });
  document.querySelector<HTMLElement>('[data-jk="9c2f"]')?.click();
  expect(document.location.search).toContain('vjk=9c2f');
  expect(looksLikePosting(document, at('&vjk=9c2f'))).toBe(false);
  await new Promise((done) => document.defaultView?.setTimeout(done, 60));
  expect(findPosting(document, at('&vjk=9c2f'))).toMatchObject({ ok: true, value: { facts: { title: 'Line Cook' } } });
});
