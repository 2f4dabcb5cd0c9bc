import { childrenOf, INLINE, isElement, UNREAD } from '../page/nodes.ts';
import { tidy } from './fields.ts';

/** A line of a page, as far as finding the posting needs it. */
export interface PageLine {
  /** the innermost block it stands in */
  readonly block: Element;
  readonly text: string;
  /** share of it that is link text, 0 to 1 */
  readonly linked: number;
  /** set apart as a heading by its markup: h1–h6, or bold as a whole */
  readonly heading: boolean;
}

const BOLD = new Set(['B', 'STRONG', 'DT', 'TH', 'SUMMARY']);
// Chromium's parser nests no deeper than 512; deeper trees are made by scripts and hold no posting.
const DEEPEST = 600;

/** The lines under an element, hidden ones too (tabs, clamped text), without what `skip` leaves out. */
export function readLines(root: Element, skip: (element: Element) => boolean): PageLine[] {
  const reader = new Reader(skip);
  reader.read(root, { block: root, linked: false, bold: false, heading: false, depth: 0 });
  reader.flush();
  return reader.lines;
}

interface Place {
  readonly block: Element;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly heading: boolean;
  readonly depth: number;
}

class Reader {
  readonly lines: PageLine[] = [];
  private readonly skip: (element: Element) => boolean;
  private text = '';
  private linked = 0;
  private bold = 0;
  private place: Place | null = null;

  constructor(skip: (element: Element) => boolean) {
    this.skip = skip;
  }

  read(element: Element, outer: Place): void {
    for (const child of childrenOf(element)) {
      if (child.nodeType === 3) this.add(child.nodeValue ?? '', outer);
      else if (isElement(child)) this.enter(child, outer);
    }
  }

  private enter(element: Element, outer: Place): void {
    const tag = element.tagName.toUpperCase();
    if (UNREAD.has(tag) || outer.depth > DEEPEST || this.skip(element)) return;
    if (tag === 'BR' || tag === 'HR') {
      this.flush();
      return;
    }
    const inline = INLINE.has(tag);
    if (!inline) this.flush();
    this.read(element, {
      block: inline ? outer.block : element,
      linked: outer.linked || tag === 'A',
      bold: outer.bold || BOLD.has(tag),
      heading: outer.heading || /^H[1-6]$/.test(tag) || element.getAttribute('role') === 'heading',
      depth: outer.depth + 1,
    });
    if (!inline) this.flush();
  }

  private add(text: string, place: Place): void {
    const visible = text.trim().length;
    if (visible > 0) this.place ??= place;
    this.text += text;
    if (place.linked) this.linked += visible;
    if (place.bold) this.bold += visible;
  }

  flush(): void {
    const text = tidy(this.text);
    if (text !== '' && this.place) {
      const heading = this.place.heading || this.bold >= text.length * 0.9;
      this.lines.push({ block: this.place.block, text, linked: Math.min(1, this.linked / text.length), heading });
    }
    this.text = '';
    this.linked = 0;
    this.bold = 0;
    this.place = null;
  }
}
