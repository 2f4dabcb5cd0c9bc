import type { Verdict } from '../../lib/model/kind.ts';
import type { Marks, Palette } from '../../lib/model/marks.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import type { PageRange } from '../../lib/page/map.ts';
import { findQuote, HIGHLIGHT_NAMES, type Stroke, strokesOf, type Tone, toneOn } from '../../lib/page/paint.ts';
import type { PageText } from '../../lib/page/text.ts';
import { groundOf } from './ground.ts';
import { Spots } from './spots.ts';

const FLASH = 'fitlens-flash';
/** how long a requirement is lit up after a jump to it, in ms */
const FLASH_TIME = 1600;

/** A requirement and where the page says it. */
export interface Place {
  readonly requirement: Requirement;
  readonly range: Range;
}

interface Painted extends Place {
  readonly stroke: Stroke;
}

/** What a person has chosen for the paint. */
export interface PaintLook {
  readonly palette: Palette;
  readonly marks: Marks;
}

/** The paint on the page: CSS highlights, laid over its text without touching it. */
export class Painter {
  private page: PageText | null = null;
  /** by their place in the text, those too that are not marked */
  private painted: Painted[] = [];
  private flashing: ReturnType<typeof setTimeout> | undefined;
  /** relative luminance of what the posting stands on */
  private luminance = 1;
  /** what of the page is under a point; made anew with every change of the paint */
  private spots: Spots<Painted> | undefined;
  private marks: Marks = 'all';
  private palette: Palette = 'standard';
  private tone: Tone = 'any';

  /**
   * Takes the place of what was painted before.
   * @param verdicts one for each requirement, in the same order; absent without a profile
   */
  paint(
    page: PageText,
    requirements: readonly Requirement[],
    verdicts: readonly Verdict[] | undefined,
    { palette, marks }: PaintLook,
  ): void {
    this.erase();
    this.page = page;
    this.marks = marks;
    this.palette = palette;
    this.luminance = groundOf(firstPlace(page));
    this.tone = toneFor(this.luminance, palette);
    const strokes = strokesOf(page, requirements, verdicts, this.tone);
    this.painted = strokes
      .map((stroke) => ({ stroke, requirement: stroke.requirement, range: rangeOf(stroke.place) }))
      .toSorted((a, b) => a.requirement.span.start - b.requirement.span.start);
    for (const { stroke, range } of this.marked()) {
      const highlight = CSS.highlights.get(stroke.name) ?? new Highlight();
      highlight.add(range);
      CSS.highlights.set(stroke.name, highlight);
    }
  }

  /** Takes away at once what no longer reads as quoted. To be called before the browser draws a change of the page. */
  recheck(): void {
    const { page } = this;
    if (!page) return;
    this.spots = undefined;
    this.painted = this.painted.filter(({ stroke, range }) => {
      const place = findQuote(stroke.requirement, page);
      if (place && isAt(range, place)) return true;
      for (const name of [stroke.name, FLASH]) CSS.highlights.get(name)?.delete(range);
      return false;
    });
  }

  erase(): void {
    clearTimeout(this.flashing);
    for (const name of [...HIGHLIGHT_NAMES, FLASH]) CSS.highlights.delete(name);
    this.painted = [];
    this.spots = undefined;
    this.page = null;
  }

  /** Whether what the posting stands on, or the system's colours, have changed since it was painted. */
  needsOtherInk(): boolean {
    if (!this.page) return false;
    const luminance = groundOf(firstPlace(this.page));
    return luminance !== this.luminance || toneFor(luminance, this.palette) !== this.tone;
  }

  /** Whether the posting stands on what is rather light, or rather dark. */
  get ground(): 'light' | 'dark' {
    // Black and white contrast with it alike: (1 + 0.05) / (x + 0.05) = (x + 0.05) / 0.05
    return this.luminance > 0.18 ? 'light' : 'dark';
  }

  /** All requirements that the page says, in its order. */
  get places(): readonly Place[] {
    return this.painted;
  }

  /** Where a requirement stands. */
  find(requirement: string): Range | undefined {
    return this.painted.find((place) => place.requirement.id === requirement)?.range;
  }

  /** The marked requirement at a point of the window, in CSS pixels. */
  at(x: number, y: number): Place | undefined {
    this.spots ??= new Spots(this.marked());
    return this.spots.at(x, y);
  }

  /** The marked requirement that holds a place in the page's text. */
  around(node: Node, offset: number): Place | undefined {
    this.spots ??= new Spots(this.marked());
    return this.spots.around(node, offset);
  }

  /** Lights a range up for a moment. */
  flash(range: Range): void {
    clearTimeout(this.flashing);
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(FLASH, highlight);
    this.flashing = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_TIME);
  }

  private marked(): Painted[] {
    if (this.marks === 'off') return [];
    return this.painted.filter(({ requirement }) => this.marks === 'all' || requirement.importance === this.marks);
  }
}

/** Chosen colours leave no room for ours: there the lines take the colour of the text. */
const toneFor = (luminance: number, palette: Palette): Tone =>
  matchMedia('(forced-colors: active)').matches ? 'any' : toneOn(luminance, palette);

const firstPlace = ({ map }: PageText): Element | null => map.runs[0]?.node.parentElement ?? null;

function rangeOf(place: PageRange): Range {
  const range = new Range();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

/** Ranges move with the page: one that was emptied and filled again no longer lies where it was laid. */
const isAt = (range: Range, place: PageRange): boolean =>
  range.startContainer === place.startContainer &&
  range.startOffset === place.startOffset &&
  range.endContainer === place.endContainer &&
  range.endOffset === place.endOffset;
