import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/page/text.ts';
import { siteOf, sitesAt } from '../../lib/sites/detect.ts';
import { findPosting, looksLikePosting } from '../../lib/sites/index.ts';
import { SITES } from '../../lib/sites/known/index.ts';
import { KNOWN_PAGES } from './known/index.ts';
import { open } from './open.ts';

const NOWHERE = new URL('about:blank');
const first = (urls: readonly string[]): URL => new URL(urls[0] ?? 'about:blank');

/** The test pages are short; a real posting has as much text as this at the least. */
const REAL_LENGTH = [
  'We are looking for somebody who will stay a while. This position reports to the site manager, and the team is small.',
  'What you will do',
  'You open in the morning, look after the day, and leave things better than you found them. Other duties as they come.',
  'What you need',
  'Two years of experience in the trade, the ability to explain it to others, and a valid licence where one is required.',
  'Full-time, with paid time off and health insurance. We are an equal opportunity employer. Apply with a short letter.',
];

function paragraph(document: Document, words: string): Element {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

/** What is read of a page at an address: the facts but for url and language, and the text. */
function read(document: Document, url: URL) {
  const found = findPosting(document, url);
  if (!found.ok) return { error: found.error, facts: {}, text: '' };
  const { url: _url, language: _language, ...facts } = found.value.facts;
  return { facts, text: readText(found.value.roots, found.value.skip).text };
}

it('has a page for every layout, and a layout for every page', () => {
  expect(KNOWN_PAGES.map((page) => page.id).sort()).toEqual(SITES.map((site) => site.id).sort());
  expect(SITES).toHaveLength(51);
});

describe.each(KNOWN_PAGES.map((page) => [page.id, page] as const))('%s', (id, page) => {
  const document = open(page.html);
  const site = SITES.find((one) => one.id === id);

  it('is told by its addresses, and no other site claims them', () => {
    for (const url of page.urls) {
      const names = new Set(sitesAt(new URL(url)).map((one) => one.site));
      expect([...names], url).toEqual(site?.hosts.length === 0 ? [] : [site?.site]);
    }
  });

  it('passes the gate at each address', () => {
    for (const url of page.urls) expect(looksLikePosting(document, new URL(url)), url).toBe(true);
  });

  it('gives title, company, place, pay, type and date', () => {
    expect(read(document, first(page.urls)).facts).toEqual(page.facts);
  });

  it('reads the posting and nothing beside it', () => {
    const { text } = read(document, first(page.urls));
    for (const words of page.reads) expect(text).toContain(words);
    for (const words of page.leaves ?? []) expect(text).not.toContain(words);
  });

  it('is known without its address, or claimed by nobody', () => {
    expect(siteOf(document, undefined)?.id).toBe(page.unmarked ? undefined : id);
  });

  it('is still read after a redesign that leaves none of its names', () => {
    const renamed = open(page.html);
    const found = findPosting(renamed, first(page.urls));
    if (found.ok) for (const words of REAL_LENGTH) found.value.roots.at(-1)?.append(paragraph(renamed, words));
    for (const element of renamed.querySelectorAll('body *')) {
      for (const name of element.getAttributeNames()) if (name !== 'href') element.removeAttribute(name);
    }
    const { text } = read(renamed, first(page.urls));
    expect(text).toContain(page.reads.at(-1));
    expect(text).toContain(REAL_LENGTH.at(-1));
  });
});

it('knows a host by its labels, not by the letters in it', () => {
  for (const host of ['notindeed.com', 'indeed.com.example.org', 'myindeed.co.uk', 'xlinkedin.com', 'jobs.lever.com']) {
    expect(sitesAt(new URL(`https://${host}/jobs/view/1`)), host).toEqual([]);
  }
});

it('keeps away from what is not about jobs on the same hosts', () => {
  for (const url of [
    'https://www.linkedin.com/feed/',
    'https://news.ycombinator.com/news',
    'https://www.google.com/search?q=forklift',
    'https://workforcenow.adp.com/theme/index.html',
    'https://acme.bamboohr.com/employees/12',
    'https://cloud.oraclecloud.com/console',
  ]) {
    expect(
      looksLikePosting(open('<title>Top job picks for you</title><main><p>Hello</p></main>'), new URL(url)),
      url,
    ).toBe(false);
  }
});

describe('an address and a page that disagree', () => {
  const app = KNOWN_PAGES.find((page) => page.id === 'linkedin-app');
  const classic = KNOWN_PAGES.find((page) => page.id === 'linkedin-classic');

  it.each([app, classic])('wait for the new posting instead of reading the old one', (page) => {
    const document = open(page?.html ?? '');
    expect(findPosting(document, new URL('https://www.linkedin.com/jobs/search/?currentJobId=77'))).toEqual({
      ok: false,
      error: 'no-text',
    });
    expect(findPosting(document, first(page?.urls ?? [])).ok).toBe(true);
  });
});

it('takes the data of the page for another posting than the one shown as not there', () => {
  const page = KNOWN_PAGES.find((one) => one.id === 'workday');
  const document = open((page?.html ?? '').replace('"title":"Mine Surveyor"', '"title":"Payroll Clerk"'));
  const { facts } = read(document, first(page?.urls ?? []));
  expect(facts).toEqual({
    site: 'workday',
    title: 'Mine Surveyor',
    location: 'Butte, MT',
    employmentType: 'Full-time',
  });
});

it('reads each page without an address as it does with one, but for the site where nothing marks it', () => {
  for (const page of KNOWN_PAGES) {
    if (page.unmarked) continue;
    expect(read(open(page.html), NOWHERE).facts, page.id).toMatchObject({
      site: page.facts.site,
      title: page.facts.title,
    });
  }
});
