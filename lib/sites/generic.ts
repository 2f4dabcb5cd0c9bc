import { childrenOf, isElement, parentOf } from '../page/nodes.ts';
import { countCues, hasJobWord } from './cues.ts';
import { all, textOf } from './fields.ts';
import { isCommonHeading, isDemandHeading, isOfferHeading } from './headings.ts';
import { type PageLine, readLines } from './lines.ts';

/** What the generic reader found. */
export interface GenericFind {
  readonly root: Element;
  /** the page's structured data told where the posting stands */
  readonly told: boolean;
  /** enough speaks for a posting to read it without asking */
  readonly sure: boolean;
}

/** What is known of the page from elsewhere. */
interface Hints {
  /** the posting's text by the page's structured data */
  readonly description?: string | undefined;
  /** the address is that of a posting, by its site's rules */
  readonly expected?: boolean;
}

/** Points at which a page, and a bare piece of one, is taken for a posting; measured on real postings and other pages. */
const SURE = 4.5;
const SURE_WHEN_BARE = 2;
/** The share of the weight that a child must hold to be followed. */
const SHARE = 0.88;
const LEAST_TEXT = 80;

/**
 * Finds the posting of any page by its structure: lines are weighed (section headings most, prose by length, links not
 * at all), and from the body down the one child that holds nearly all the weight is followed. A bare piece of a page,
 * as people save one, is taken whole. Undefined where the page has no text to speak of.
 */
export function findGeneric(
  document: Document,
  url: URL | undefined,
  skip: (element: Element) => boolean,
  hints: Hints = {},
): GenericFind | undefined {
  const body = document.body;
  if (!body) return undefined;
  const lines = readLines(body, skip);
  if (lines.reduce((sum, line) => sum + line.text.length, 0) < LEAST_TEXT) return undefined;
  const bare = isBare(document);
  const told = weighByDescription(lines, hints.description ?? '');
  const root = bare ? body : narrow(body, sumUp(lines, told ?? lines.map(weightOf)));
  const inside = root === body ? lines : lines.filter((line) => isWithin(line.block, root));
  const points =
    pointsOf(inside) + (told ? 5 : 0) + (hints.expected ? 4 : 0) + (bare ? 0 : pointsAround(document, url));
  return { root, told: told !== undefined, sure: points >= (bare ? SURE_WHEN_BARE : SURE) };
}

/** A page without anything that a site puts around its text: a piece of a page that was saved alone. */
const isBare = (document: Document): boolean =>
  document.querySelector('nav, footer, header, script[src], link[rel~="stylesheet"], iframe, [role="navigation"]') ===
  null;

/**
 * Weighs the lines that the structured data has too. Undefined where there is no such data, or it is a summary or of
 * another posting: it leads only where the page shows a good part of it.
 */
function weighByDescription(lines: readonly PageLine[], description: string): number[] | undefined {
  if (description.length < LEAST_TEXT) return undefined;
  // Without white space: where a tag stood in the data is one, where it stands in the page is none.
  const told = squeeze(description);
  const texts = lines.map((line) => squeeze(line.text));
  const shown = texts.map((text) => (text.length >= 12 && told.includes(text) ? text.length : 0));
  return shown.reduce((sum, length) => sum + length, 0) > told.length * 0.3 ? shown : undefined;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

function weightOf(line: PageLine): number {
  if (line.linked > 0.6) return 0;
  if (line.text.length > 70) return Math.min(line.text.length, 300) / 100;
  const marked = line.heading || /[:：]$/.test(line.text);
  const prose = line.text.length / 200;
  if (isDemandHeading(line.text)) return prose + (marked ? 5 : 1);
  return isOfferHeading(line.text) ? prose + (marked ? 3 : 1) : prose;
}

/** The weight under each element. */
function sumUp(lines: readonly PageLine[], weights: readonly number[]): Map<Element, number> {
  const sums = new Map<Element, number>();
  lines.forEach((line, index) => {
    const weight = weights[index] ?? 0;
    if (weight === 0) return;
    for (let at: Element | null = line.block; at; at = parentOf(at)) sums.set(at, (sums.get(at) ?? 0) + weight);
  });
  return sums;
}

function isWithin(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === root) return true;
  return false;
}

const PARTS = /^(?:UL|OL|LI|P|TABLE|TBODY|TR|H[1-6])$/i;

function narrow(body: Element, sums: ReadonlyMap<Element, number>): Element {
  let root = body;
  for (;;) {
    const least = (sums.get(root) ?? 0) * SHARE;
    const next = [...childrenOf(root)].filter(isElement).find((child) => (sums.get(child) ?? 0) >= least);
    if (!next || least === 0 || PARTS.test(next.tagName)) return root;
    root = next;
  }
}

/** What the text itself says for a posting: headings of its sections, and kinds of words that postings have. */
function pointsOf(lines: readonly PageLine[]): number {
  const prose = lines.filter((line) => line.linked <= 0.6);
  const headings = prose.filter(isSetApart).map((line) => line.text);
  const demands = weighHeadings(headings.filter(isDemandHeading));
  const offers = weighHeadings(headings.filter(isOfferHeading));
  const cues = countCues(prose.map((line) => line.text).join('\n'));
  return Math.min(demands, 2) * 2 + Math.min(offers, 2) + Math.min(cues, 10) * 0.7;
}

/** One for each heading, half for those that other pages have too. */
const weighHeadings = (headings: readonly string[]): number =>
  [...new Set(headings)].reduce((sum, heading) => sum + (isCommonHeading(heading) ? 0.5 : 1), 0);

const isSetApart = ({ text, heading }: PageLine): boolean =>
  text.length <= 30 ||
  (text.length <= 70 && (heading || /[:：]$/.test(text) || (/\p{L}/u.test(text) && text === text.toUpperCase())));

const APPLY = /^(?:apply|bewerb|jetzt bewerben|postul|candidat|solliciteer|aplikuj|ansök|応募)/i;

/** What the page around it says: its address, its title, a button to apply. */
function pointsAround(document: Document, url: URL | undefined): number {
  const named = hasJobWord(`${document.title} ${url ? `${url.hostname} ${url.pathname}` : ''}`.replace(/[-_/]/g, ' '));
  const buttons = all(document, 'a, button').slice(0, 2000);
  return (named ? 1 : 0) + (buttons.some((element) => APPLY.test(textOf(element))) ? 1 : 0);
}
