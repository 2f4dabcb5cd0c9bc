import { all, isElement, textOf } from './fields.ts';
import { childrenOf, type PageLine, parentOf, readLines } from './lines.ts';
import { countCues, isDemandHeading, isOfferHeading, JOB_WORD } from './words.ts';

/** What the generic reader found: where, and how much speaks for a posting (`SURE` and more is one). */
export interface GenericFind {
  readonly root: Element;
  readonly score: number;
}

/** The least score that is taken for a posting without asking. */
export const SURE = 6;

/**
 * Finds the posting of any page by its structure: lines are weighed (section headings most, prose by length, links not
 * at all), and from the body down the one child that holds nearly all the weight is followed.
 * `description` is the posting's text by the page's structured data, where it has any.
 */
export function findGeneric(
  document: Document,
  url: URL | undefined,
  skip: (element: Element) => boolean,
  description: string,
): GenericFind | undefined {
  const body = document.body;
  if (!body) return undefined;
  const lines = readLines(body, skip);
  const weights = weigh(lines, description);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return undefined;
  const root = narrow(body, sumUp(lines, weights));
  const inside = lines.filter((line) => holds(root, line.block));
  return { root, score: scoreOf(document, url, inside, description !== '' && root !== body) };
}

function weigh(lines: readonly PageLine[], description: string): number[] {
  const told =
    description === ''
      ? []
      : lines.map((line) => (line.text.length >= 12 && description.includes(line.text) ? line.text.length : 0));
  // A page's data may be of another language or a summary: it leads only where the page shows a good part of it.
  if (told.reduce((sum, length) => sum + length, 0) > description.length * 0.3) return told;
  return lines.map(weightOf);
}

function weightOf(line: PageLine): number {
  if (line.linked > 0.6) return 0;
  const prose = Math.min(line.text.length, 300) / 100;
  if (line.text.length > 70) return prose;
  if (isDemandHeading(line.text)) return prose + (line.heading || line.text.endsWith(':') ? 5 : 1);
  if (isOfferHeading(line.text)) return prose + (line.heading || line.text.endsWith(':') ? 3 : 1);
  return prose / 2;
}

/** The weight under each element. */
function sumUp(lines: readonly PageLine[], weights: readonly number[]): Map<Element, number> {
  const sums = new Map<Element, number>();
  lines.forEach((line, index) => {
    const weight = weights[index] ?? 0;
    if (weight > 0)
      for (let at: Element | null = line.block; at; at = parentOf(at)) sums.set(at, (sums.get(at) ?? 0) + weight);
  });
  return sums;
}

function holds(root: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === root) return true;
  return false;
}

const SHARE = 0.88;

function narrow(body: Element, sums: ReadonlyMap<Element, number>): Element {
  let root = body;
  for (;;) {
    const whole = sums.get(root) ?? 0;
    let next: Element | undefined;
    for (const child of childrenOf(root)) {
      if (isElement(child) && (sums.get(child) ?? 0) >= whole * SHARE) next = child;
    }
    if (!next || /^(?:UL|OL|LI|P|TABLE|TBODY|TR|H[1-6])$/i.test(next.tagName)) return root;
    root = next;
  }
}

function scoreOf(document: Document, url: URL | undefined, lines: readonly PageLine[], told: boolean): number {
  const prose = lines.filter((line) => line.linked <= 0.6);
  const headings = prose.filter(
    (line) =>
      line.text.length <= 70 && (line.heading || /[:：]$/.test(line.text) || line.text === line.text.toUpperCase()),
  );
  const demands = new Set(headings.filter((line) => isDemandHeading(line.text)).map((line) => line.text)).size;
  const offers = new Set(headings.filter((line) => isOfferHeading(line.text)).map((line) => line.text)).size;
  const cues = countCues(prose.map((line) => line.text).join('\n'));
  const titled = JOB_WORD.test(document.title) || JOB_WORD.test(url ? url.hostname + url.pathname : '') ? 1 : 0;
  const apply = all(document, 'a, button')
    .slice(0, 2000)
    .some((element) =>
      /^(?:apply|bewerb|jetzt bewerben|postul|candidat|solliciteer|aplikuj|ansök|応募)/i.test(textOf(element)),
    )
    ? 1
    : 0;
  return (told ? 5 : 0) + Math.min(demands, 2) * 2 + Math.min(offers, 2) + Math.min(cues, 12) * 0.6 + titled + apply;
}
