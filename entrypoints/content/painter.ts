import type { Verdict } from '../../lib/model/kind.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import { findQuote, HIGHLIGHT_NAMES, type Stroke, strokesOf } from '../../lib/page/paint.ts';
import type { PageRange, PageText } from '../../lib/page/text.ts';
import { groundOf } from './ground.ts';

const FLASH = 'fitlens-flash';
/** how long a requirement is lit up after a jump to it, in ms */
const FLASH_TIME = 1600;

interface Painted {
  readonly stroke: Stroke;
  readonly range: Range;
}

/** The paint on the page: CSS highlights, laid over its text without touching it. */
export class Painter {
  private page: PageText | null = null;
  private painted: Painted[] = [];
  private flashing: ReturnType<typeof setTimeout> | undefined;

  /**
   * Takes the place of what was painted before.
   * @param verdicts one for each requirement, in the same order; absent without a profile
   */
  paint(page: PageText, requirements: readonly Requirement[], verdicts: readonly Verdict[] | undefined): void {
    this.erase();
    this.page = page;
    const strokes = strokesOf(page, requirements, verdicts, groundOf(firstPlace(page)));
    this.painted = strokes.map((stroke) => ({ stroke, range: rangeOf(stroke.place) }));
    for (const { stroke, range } of this.painted) {
      const highlight = CSS.highlights.get(stroke.name) ?? new Highlight();
      highlight.add(range);
      CSS.highlights.set(stroke.name, highlight);
    }
  }

  /** Takes away at once what no longer reads as quoted. To be called before the browser draws a change of the page. */
  recheck(): void {
    const { page } = this;
    if (!page) return;
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
    this.page = null;
  }

  /** Where a requirement is painted. */
  find(requirement: string): Range | undefined {
    return this.painted.find(({ stroke }) => stroke.requirement.id === requirement)?.range;
  }

  /** Lights a painted range up for a moment. */
  flash(range: Range): void {
    clearTimeout(this.flashing);
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(FLASH, highlight);
    this.flashing = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_TIME);
  }
}

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
