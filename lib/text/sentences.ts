import type { Span } from '../model/span.ts';

const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|inc|ltd|co|corp|no|dr|mr|mrs|ms|st|sr|jr|approx|min|max|yrs?|lbs?|hrs?|mos|dept|est|incl|resp|exp|equiv|u\.s|u\.k|ph|ph\.d|b\.s|b\.a|m\.s|m\.a|m\.d|a\.m|p\.m)|\b[a-z])\.$/i;
/** A full stop and a space before a capital; or without the space, between two words ("… of hedges.Must drive"). */
const END = /[.!?]["'”’)\]]*(?:\s+(?=["'“‘([]?[\p{Lu}\d•])|(?<=(?:\p{Ll}{3}|\))[.!?])(?=\p{Lu}\p{Ll}{2,} \p{Ll}))/gu;

/** The sentences of a stretch of text, as spans of `text`. Abbreviations ("e.g.", "Ph.D.", "lbs.") end none. */
export function toSentences(text: string, within: Span): Span[] {
  const body = text.slice(within.start, within.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of body.matchAll(END)) {
    const end = match.index + match[0].length;
    const before = body.slice(Math.max(0, match.index - 8), match.index + 1);
    if (match[0].startsWith('.') && ABBREVIATION.test(before) && !/\betc\.$/i.test(before)) continue;
    spans.push({ start: within.start + start, end: within.start + match.index + match[0].trimEnd().length });
    start = end;
  }
  if (start < body.length) spans.push({ start: within.start + start, end: within.end });
  return spans;
}
