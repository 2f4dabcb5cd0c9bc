/** A stretch of the posting's text: UTF-16 offsets, start included, end not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether one span holds all of another. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** In UTF-16 units. */
export const lengthOf = (span: Span): number => span.end - span.start;
