import type { Verdict } from '../model/kind.ts';

/** One stroke of a mark: an SVG element in a box of 16 × 16, and how it is drawn (components/mark.css). */
export interface MarkStroke {
  /** a path; a circle is one too, so that every stroke has the same form */
  readonly d: string;
  readonly ink: 'fill' | 'line' | 'dotted' | 'thin' | 'cut';
}

/** A circle around the middle of the box, as a path. */
const circle = (radius: number): string =>
  `M8 ${8 - radius}a${radius} ${radius} 0 1 1 0 ${2 * radius}a${radius} ${radius} 0 1 1 0 ${-2 * radius}Z`;

/** Each verdict has a shape of its own, so that colour is never the only sign; `unjudged` where there is no profile. */
export const VERDICT_MARKS: Readonly<Record<Verdict | 'unjudged', readonly MarkStroke[]>> = {
  matched: [
    { d: circle(7), ink: 'fill' },
    { d: 'M4.7 8.3 7 10.6l4.4-5', ink: 'cut' },
  ],
  partial: [
    { d: circle(6.2), ink: 'line' },
    { d: 'M8 1.8a6.2 6.2 0 0 0 0 12.4Z', ink: 'fill' },
  ],
  missing: [
    { d: circle(6.2), ink: 'line' },
    { d: 'M5 8h6', ink: 'line' },
  ],
  unknown: [
    { d: circle(6.6), ink: 'dotted' },
    { d: 'M6.2 6.5a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.2v.1', ink: 'thin' },
  ],
  unjudged: [{ d: circle(2.2), ink: 'fill' }],
};
