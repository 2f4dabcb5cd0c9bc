import type { Span } from '../model/span.ts';
import type { Glyph } from './lines.ts';
import { isElement, isShadow, isText, isUnshown } from './nodes.ts';

/** A stretch of one text node that stands in the text: the same length on both sides, or one character for several. */
export interface Run extends Span {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The way back from the posting's text to the page's text nodes. */
export interface TextMap {
  readonly runs: readonly Run[];
  /** what each node held when it was read */
  readonly data: ReadonlyMap<Text, string>;
}

export interface PageRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** Adds where one character or stretch of the text stands in the page. */
export function addRun(runs: Run[], glyph: Glyph, start: number, end: number): void {
  const last = runs.at(-1);
  const follows = last && last.node === glyph.node && last.to === glyph.from && last.end === start;
  const even = glyph.to - glyph.from === end - start && last && last.to - last.from === last.end - last.start;
  if (follows && even) runs[runs.length - 1] = { ...last, end, to: glyph.to };
  else runs.push({ start, end, node: glyph.node, from: glyph.from, to: glyph.to });
}

/** The index of the last run that starts at or before `offset`, or -1. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where a span of the text stands in the page now. Null where the page has changed there since it was read: nothing
 * is ever painted that does not read as quoted.
 */
export function locate(span: Span, page: { readonly map: TextMap }): PageRange | null {
  const { runs, data } = page.map;
  const first = runAt(runs, span.start);
  const last = runAt(runs, span.end - 1);
  for (let i = Math.max(first, 0); i <= last; i++) {
    const run = runs[i];
    if (!run?.node.isConnected || run.node.data !== data.get(run.node)) return null;
  }
  const head = runs[first];
  const tail = runs[last];
  if (!head || !tail || span.start >= span.end || span.end > tail.end) return null;
  // A range stands in one tree.
  if (head.node.getRootNode() !== tail.node.getRootNode() || !isUnbroken(head.node, tail.node, data)) return null;
  return {
    startContainer: head.node,
    startOffset: isEven(head) ? head.from + span.start - head.start : head.from,
    endContainer: tail.node,
    endOffset: isEven(tail) ? tail.from + span.end - tail.start : tail.to,
  };
}

/** Whether all words from one text node to another are words that were read: none added since, none skipped. */
function isUnbroken(from: Text, to: Text, data: TextMap['data']): boolean {
  for (let node: Node | null = from; node; node = following(node)) {
    if (isText(node) && node.data.trim() !== '' && data.get(node) !== node.data) return false;
    if (node === to) return true;
  }
  return false;
}

/** The next node in the order of reading: an open shadow tree comes before the children of its host. */
function following(node: Node): Node | null {
  const first = isElement(node) && !isUnshown(node) ? (node.shadowRoot?.firstChild ?? node.firstChild) : null;
  if (first) return first;
  for (let up: Node | null = node; up; ) {
    if (up.nextSibling) return up.nextSibling;
    const parent: Node | null = up.parentNode;
    const host: Element | null = parent && isShadow(parent) ? parent.host : null;
    if (host?.firstChild) return host.firstChild;
    up = host ?? parent;
  }
  return null;
}

const isEven = (run: Run): boolean => run.to - run.from === run.end - run.start;
