import type { Span } from '../model/span.ts';
import { oneOf } from './any-of.ts';
import { pattern } from './pattern.ts';

/** What ends in a full stop that ends no sentence. */
const SHORT = oneOf(
  /e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|ph|ph\.d|b\.s|b\.a|m\.s|m\.a|m\.d/,
  'etc, vs, no, approx, min, max, yrs?, lbs?, hrs?, mos, est, incl, resp, exp, equiv',
  'inc, ltd, co, corp, dept, dr, mr, mrs, ms, st, sr, jr, [a-z]',
);
const ABBREVIATION = new RegExp(`\\b${SHORT}\\.$`, 'i');
/** Words by which a demand opens, and no name ("… up to 50 lbs. Ability to …"), within so many characters. */
const OPENS = pattern`^${oneOf(
  'Abilit(?:y|ies), Able, Must, Should, Knowledge, Proficien(?:t|cy), Willing(?:ness)?, Comfortable',
  'Strong, Excellent, Good, Valid, Reliable, Previous, Prior, Required, Preferred, Minimum, You',
)} [a-z\d]`;
const SOON = 16;

/** Words that begin a sentence where small letters follow, though the full stop before them was lost. */
const BEGINS = oneOf(
  "If you, We (?:are|offer|have|will|provide|seek|encourage), You(?:[’']ll| will| must| should| are| have)",
  'This (?:position|role|job), Our (?:team|company), The (?:ideal|successful|right) (?:candidate|applicant|person)',
);
/** Words by which a demand opens that somebody typed without capitals. */
const SMALL = oneOf(
  '(?:(?:an? |the )?(?:current|valid) |(?:the )?(?:ability|capacity|willingness) to )[a-zA-Z]',
  '(?:knowledge|awareness|understanding) of [a-zA-Z]',
  'familiarity with [a-zA-Z], experience (?:in|with|of) [a-zA-Z], must (?:be|have) [a-z\\d], able to [a-z]',
);
const STOPPED = oneOf(
  /[.!?]["'”’)\]]*\s+(?=["'“‘([*$£€]{0,3}[\p{Lu}\d•])/u,
  // "… of hedges.Must drive"
  /[.!?]["'”’)\]]*(?<=(?:\p{Ll}{3}|\))[.!?])(?=\p{Lu}\p{Ll}{2,} \p{Ll})/u,
  // "… in all weathers. must have boots"
  pattern`[.!?]["'”’)\]]*(?<=(?:\p{Ll}{4}|\))[.!?])\s+(?=${SMALL})`,
);
const LOST = oneOf(
  // "… is required Strong knowledge …"
  / (?=\p{Lu}\p{Ll}+ \p{Ll}|\d+ (?:GCSE|years?))(?<=\b(?:is|are) (?:required|preferred|essential|desirable) )/u,
  // "… across the region If you are …"
  pattern` (?=${BEGINS} \p{Ll})(?<=(?:\p{Ll}{3}|[)%]|\d{2}) )`,
);
/** Where a sentence ends, before the next one. */
const END = new RegExp(STOPPED, 'gu');
/** The same, or where the full stop was lost: asked at every space, and so only of a text that shows what tells it. */
const END_OR_LOST = new RegExp(`${STOPPED}|${LOST}`, 'gu');
const MAY_BE_LOST = pattern`[a-z)%\d] (?:If|We|You|This|Our|The) |(?:required|preferred|essential|desirable) [A-Z\d]`;

/** The sentences of a stretch of text, as spans of `text`. Abbreviations ("e.g.", "Ph.D.", "lbs.") end none. */
export function toSentences(text: string, within: Span): Span[] {
  const body = text.slice(within.start, within.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of body.matchAll(MAY_BE_LOST.test(body) ? END_OR_LOST : END)) {
    const end = match.index + match[0].length;
    const before = body.slice(Math.max(0, match.index - 8), match.index + 1);
    const goesOn = () => !/\betc\.$/i.test(before) && !OPENS.test(body.slice(end, end + SOON));
    if (match[0].startsWith('.') && ABBREVIATION.test(before) && goesOn()) continue;
    spans.push({ start: within.start + start, end: within.start + match.index + match[0].trimEnd().length });
    start = end;
  }
  if (start < body.length) spans.push({ start: within.start + start, end: within.end });
  return spans;
}
