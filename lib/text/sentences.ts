import type { Span } from '../model/span.ts';
import { oneOf } from './any-of.ts';

/** What ends in a full stop that ends no sentence. */
const SHORT = oneOf(
  /e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|ph|ph\.d|b\.s|b\.a|m\.s|m\.a|m\.d/,
  'etc, vs, no, approx, min, max, yrs?, lbs?, hrs?, mos, est, incl, resp, exp, equiv',
  'inc, ltd, co, corp, dept, dr, mr, mrs, ms, st, sr, jr, [a-z]',
);
const ABBREVIATION = new RegExp(`\\b${SHORT}\\.$`, 'i');
/** After a full stop and a space a capital; or without the space, between two words ("… of hedges.Must drive"). */
const END = new RegExp(
  `[.!?]["'”’)\\]]*${oneOf(/\s+(?=["'“‘([]?[\p{Lu}\d•])/u, /(?<=(?:\p{Ll}{3}|\))[.!?])(?=\p{Lu}\p{Ll}{2,} \p{Ll})/u)}`,
  'gu',
);

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
