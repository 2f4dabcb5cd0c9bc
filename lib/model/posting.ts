import type { Span } from './span.ts';
import { z } from './zod.ts';

/** What a posting says of itself. What is not known is left out. */
export const PostingFacts = z.object({
  url: z.optional(z.string()),
  site: z.string(),
  title: z.optional(z.string()),
  company: z.optional(z.string()),
  location: z.optional(z.string()),
  employmentType: z.optional(z.string()),
  salary: z.optional(
    z.object({
      min: z.optional(z.number()),
      max: z.optional(z.number()),
      currency: z.optional(z.string()),
      period: z.optional(z.enum(['hour', 'day', 'week', 'month', 'year'])),
    }),
  ),
  /** ISO 8601 day */
  datePosted: z.optional(z.string()),
  /** BCP 47, two letters where no more is known */
  language: z.optional(z.string()),
});
export type PostingFacts = z.infer<typeof PostingFacts>;

/**
 * One line of the posting as the page shows it, before anything is understood: where it lies in the text and what its
 * markup says. `text/blocks` turns lines into blocks.
 */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** 1–6 where the line is an h1–h6 (or role=heading), else 0 */
  readonly heading: number;
  /** how many lists the line stands in; 0 outside of lists */
  readonly depth: number;
  /** true on the first line of a list item */
  readonly item: boolean;
  /** how many of the line's leading characters are bold; the whole length = a bold line */
  readonly bold: number;
  /** the line that heads its table column, where there is one */
  readonly column?: Span;
  /** number of blank lines (empty paragraphs, doubled breaks) before this one, at most 2 */
  readonly gap: number;
}

/** A posting's text: normalised (single spaces, "\n" between lines, no invisible characters) with its lines. */
export interface PostingText {
  readonly text: string;
  readonly lines: readonly Line[];
}
