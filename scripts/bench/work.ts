// Runs in the browser, bundled by scripts/bench.ts: what a person waits for, each beside a yardstick. `prepare…` makes
// works by name and says how big they are; `run` runs one.
import { extract } from '../../lib/extract.ts';
import { judgeAll } from '../../lib/match/index.ts';
import type { Profile } from '../../lib/model/profile.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import { readText } from '../../lib/page/text.ts';
import { readPosting } from '../../lib/read.ts';
import { findPosting, looksLikePosting } from '../../lib/sites/index.ts';
import { plainText } from '../../lib/text/plain.ts';

const TODAY = '2026-11-23';

type Work = () => unknown;
const works = new Map<string, Work>();
const prepare = (some: Readonly<Record<string, Work>>): void => {
  for (const [name, work] of Object.entries(some)) works.set(name, work);
};

/** Does what was prepared under a name, so many times; throws where nothing was. */
export function run(name: string, runs: number): void {
  const work = works.get(name);
  if (!work) throw new Error(`Nothing is prepared as ${name}.`);
  for (let count = 0; count < runs; count++) work();
}

/** A document as the content script meets it; without its scripts and without a network. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The yardstick of all reading: the text under some elements, node by node, as the DOM has it. */
function walk(roots: readonly Element[]): string {
  const texts: string[] = [];
  for (const root of roots) {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  }
  return texts.join('');
}

/** Reading a page as the content script does: `walk` (the posting's text alone), `read`, `find`, `text`, `extract`. */
export function prepareReading(html: string, address: string): { characters: number; requirements: number } {
  const document = parse(html);
  const url = new URL(address);
  const found = findPosting(document, url);
  if (!found.ok) throw new Error(`No posting: ${found.error}`);
  const { roots, skip } = found.value;
  const page = readText(roots, skip);
  prepare({
    walk: () => walk(roots),
    read: () => readPosting(document, url),
    find: () => findPosting(document, url),
    text: () => readText(roots, skip),
    extract: () => extract(page),
  });
  return { characters: page.text.length, requirements: extract(page).length };
}

/** The requirements of a text: `short` and `long`. */
export function prepareLength(short: string, long: string): { characters: number; requirements: number } {
  const [shortText, longText] = [plainText(short), plainText(long)];
  prepare({ short: () => extract(shortText), long: () => extract(longText) });
  return { characters: longText.text.length, requirements: extract(longText).length };
}

/** Reading the text of one paragraph that is wrapped by hand: `short` and `long`, by their lines. */
export function prepareWrapped(short: number, long: number): { characters: number } {
  const paragraph = (lines: number): Element =>
    parse(Array.from({ length: lines }, (_, nth) => `it goes on and on in line number ${nth} of many,`).join('<br>'))
      .body;
  const [few, many] = [paragraph(short), paragraph(long)];
  prepare({ short: () => readText([few]), long: () => readText([many]) });
  return { characters: readText([many]).text.length };
}

/** The gate on a page that may be none: `walk` (the page's whole text) and `gate`. */
export function prepareGate(html: string, address: string): { elements: number } {
  const document = parse(html);
  const url = new URL(address);
  prepare({ walk: () => walk([document.body]), gate: () => looksLikePosting(document, url) });
  return { elements: document.querySelectorAll('*').length };
}

/**
 * Judging some requirements of a text: `words` (cutting the profile into words once), `posting` (requirements met for the
 * first time, by a profile that is known), `again` (the same after a tick on the checklist) and `profile` (a profile met for
 * the first time, as after a change of it, is made ready and judged by).
 */
export function prepareJudging(text: string, count: number, profile: Profile): { requirements: number; words: number } {
  const requirements = extract(plainText(text)).slice(0, count);
  const judgeBy = (one: Profile) => judgeAll(requirements, one, TODAY);
  // A profile comes from the store as a new object each time.
  const known = (): Profile => ({ ...profile });
  const words = () => textsOf(profile).flatMap((value) => value.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  let met = 0;
  prepare({
    words,
    // What is kept of one profile or posting must not help with another: each has other words.
    profile: () => judgeBy(reworded(profile, ` ${++met}`)),
    posting: () => judgeAll(asOther(requirements, ` ${++met}`), known(), TODAY),
    again: () => judgeBy({ ...profile, fit: { ...profile.fit, has: [`experience number ${++met}`] } }),
  });
  return { requirements: requirements.length, words: words().length };
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The requirements of another posting: with an ending to all that is compared. */
const asOther = (requirements: readonly Requirement[], ending: string): Requirement[] =>
  requirements.map((one) => ({
    ...one,
    quote: one.quote + ending,
    terms: one.terms.map((group) => group.map((term) => term + ending)),
  }));

/** The profile with an ending to each summary and highlight. */
const reworded = (profile: Profile, ending: string): Profile => ({
  ...profile,
  work: (profile.work ?? []).map((job) => ({
    ...job,
    summary: `${job.summary ?? ''}${ending}`,
    highlights: (job.highlights ?? []).map((highlight) => highlight + ending),
  })),
});
