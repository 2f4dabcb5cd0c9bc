import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { findTerms, related } from '../vocabulary/index.ts';
import { bagOf } from './concepts.ts';
import { BROAD_FIELDS, NAMED_DEGREES, SHORT_FIELDS } from './data/fields.ts';
import { coverage, itemsOf } from './items.ts';
import type { Demand } from './matcher.ts';
import type { Schooling } from './schooling.ts';

/** The fields of study that a demand names, by themselves or within the name of a degree; none = any field. */
export function fieldsOf({ terms, quote }: Demand): string[] {
  const named = terms
    .flat()
    .filter((term) => !NO_FIELD.test(term))
    .map((field) => SHORT_FIELDS[field.toLowerCase()] ?? field);
  const folded = fold(quote);
  const broad = named.length > 0 ? RELATED_FIELD.exec(folded)?.[1] : undefined;
  if (named.length > 0) return broad ? [...named, broad] : named;
  if (OTHER_DEGREE.test(folded)) return [];
  return NAMED_DEGREES.filter(([degree]) => degree.test(folded)).map(([, field]) => field);
}

const NO_FIELD = /^(?:training|education|experience|courses?|coursework|degrees?)$|\bcertificat(?:e|ion)s?$/i;

/** "Or a related technical field". */
const RELATED_FIELD = /\brelated ([a-z]+) (?:field|discipline|area|degree|major)s?\b/;

/** "MS, MBA or PhD": a degree without a field beside one that says its own. */
const OTHER_DEGREE = /\b(?:m\.?s|m\.?a|b\.?s|b\.?a|master'?s?|bachelor'?s?|ph\.? ?d|doctorate)\b(?! of\b)/;

/** How near the field of a school is to the fields asked. */
export type Fit = 'same' | 'related' | 'other';

/** From this share of its name on, a field is the one that is asked. */
const ENOUGH = 0.74;

/**
 * How near the field of a school comes to the nearest field asked; the same where none is asked.
 * @param lenient a related field is as good as the same
 */
export function fieldFit(fields: readonly string[], school: Schooling, lenient: boolean): Fit {
  if (fields.length === 0) return 'same';
  const bag = bagOf(school.field);
  const entries = entriesIn(school.field);
  let best: Fit = 'other';
  for (const field of fields) {
    if (coverage(itemsOf(field), bag) >= ENOUGH || inBroadField(field, school.field)) return 'same';
    const asked = entriesIn(field);
    if (asked.some((a) => entries.some((b) => related(a, b)))) best = 'related';
  }
  return best === 'related' && lenient ? 'same' : best;
}

/** "A technical discipline", "a quantitative field", "business": names of whole families of fields. */
function inBroadField(asked: string, field: string): boolean {
  const words = fold(asked);
  const own = fold(field);
  return BROAD_FIELDS.some(([names, members]) => names.test(words) && members.test(own));
}

/** Before a word that is known to be a field of study: "Communication" then needs no other to be meant as one. */
const LEAD = 'degree in ';

const entriesIn = memo((field) => {
  const text = LEAD + field;
  const hits = findTerms(fold(text), text).filter(({ start }) => start >= LEAD.length);
  return hits.map((hit) => hit.entry);
});
