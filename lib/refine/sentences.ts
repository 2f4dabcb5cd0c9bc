import type { Span } from '../model/span.ts';
import { oneOf } from '../text/any-of.ts';
import { cutOut } from '../text/fold.ts';
import { pattern } from '../text/pattern.ts';
import type { Passage } from '../text/sections.ts';
import { toSentences } from '../text/sentences.ts';
import { isSubstitute } from './fields/substitutes.ts';
import { CALLED } from './importance.ts';

/** "Data Entry. Types sixty words a minute.": an item's title belongs to what it stands before. */
const ITEM_TITLE = /^(?:(?:\p{Lu}[\p{L}/&-]*|and|of|&) ){0,4}\p{Lu}[\p{L}/&-]*\.$/u;

/** "(Preferred)", "Not required but ideal" after a full stop: said of the sentence before it. */
const ONLY_IMPORTANCE = new RegExp(
  `^\\(?${oneOf(
    pattern`(?:strongly |highly )?${oneOf(CALLED, 'a plus')}`,
    /not (?:strictly )?(?:required|essential|mandatory|necessary),? but [\w ]{3,30}/,
  )}\\)?[.!]?$`,
  'i',
);

function withImportance(text: string, sentences: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const sentence of sentences) {
    const before = out.at(-1);
    if (before && ONLY_IMPORTANCE.test(text.slice(sentence.start, sentence.end)))
      out[out.length - 1] = { start: before.start, end: sentence.end };
    else out.push(sentence);
  }
  return out;
}

/** The sentences of a passage: a title goes with what it stands before, and what only says how strongly with what it follows. */
export function sentencesOf(text: string, passage: Passage): Span[] {
  const [first, second, ...rest] = withImportance(text, toSentences(text, passage));
  if (!first) return [];
  if (!second) return [first];
  const titled = passage.kind === 'item' && ITEM_TITLE.test(text.slice(first.start, first.end));
  return titled ? [{ start: first.start, end: second.end }, ...rest] : [first, second, ...rest];
}

/** "…, a combination of schooling and practice may be substituted": the part says of itself that it would do. */
const OTHER_SUBJECT =
  /, (?:an? |any )?(?:equivalent |other )?(?:combinations?|experience|work|practice|training|education)\b[^,;]*$/;

/** A sentence without its last part where that says what else would do; null where all of it does. */
export function withoutSubstitute(folded: string, sentence: Span): Span | null {
  const words = cutOut(folded, sentence.start, sentence.end);
  if (!isSubstitute(words)) return sentence;
  const at = Math.max(words.lastIndexOf('; '), words.search(OTHER_SUBJECT));
  return at < 0 || isSubstitute(words.slice(0, at)) ? null : { start: sentence.start, end: sentence.start + at };
}
