import type { Span } from '../../model/span.ts';
import { oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { HAS_OBJECT, OPENS } from '../asking/opening.ts';

/** Where a new sentence may begin: at a capital before a word that goes on in small letters, at "The". */
const MAY_BEGIN = / (?=\p{Lu}\p{Ll}+ \p{Ll}|The )/gu;
/** The same, or at a name in whatever letters that "is an" employer: tried at every word, and seldom needed. */
const MAY_BEGIN_OR_NAME = / (?=\p{Lu}\p{Ll}+ \p{Ll}|The |\p{L}[\p{L}\d]+ is an )/gu;
/** What may end a sentence: a bracket, or a word of some length in small letters. */
const LAST_WORD = /(?:\)|[ /]\p{Ll}{4,}-?) $/u;
/** No word is longer (in characters). */
const LONGEST_WORD = 24;
/** After these a name follows, and no new sentence. */
const WAITS = pattern`\b${oneOf(
  'with, from, into, than, between, within, under, over, through, including',
  'your, their, this, that, these, those, other, such, some, most, both, very, more, also, have, must, should',
)} $`;
/** Said of nothing but the pay, so that it begins a sentence behind a name too. */
const PAY_RANGE =
  /^the (?:\w+ ){0,4}(?:pay|salary|wage|hourly|compensation) (?:\w+ )?range\b|^the (?:\w+ ){0,3}range for this\b/;
/**
 * Where a sentence of its own begins, about the reader, the job, its pay or the employer ("… shift This is …", "… field
 * Acme is an equal …").
 */
const SENTENCE = new Patterns(
  /^(?:we|you|this|these|it|they|there) (?!and\b|or\b)[a-z']+ /,
  /^the (?:company|firm|employer) (?:[a-z]+s|will|has) /,
  /^pursuant to /,
  PAY_RANGE,
  /^[\w&.'-]+ is (?:proud to be |committed to being )?an? (?:equal|affirmative)\b/,
);
/** Degrees and levels have capitals of their own. */
const NAME = /^(?:bachelor|master|associate|doctora|high school|secret|top secret|advanced|native|basic)/;
/** Less than this (in words) is a label before its demand. */
const FEWEST = 4;

/**
 * A sentence typed without its full stops ("… in good time Strong writing skills") in its parts; whole where it has
 * none.
 */
export function withoutRunOns(text: string, folded: string, sentence: Span): Span[] {
  const body = text.slice(sentence.start, sentence.end);
  const parts: Span[] = [];
  let start = sentence.start;
  for (const { index: blank } of body.matchAll(body.includes(' is an ') ? MAY_BEGIN_OR_NAME : MAY_BEGIN)) {
    const at = sentence.start + blank + 1;
    const before = body.slice(Math.max(0, blank + 1 - LONGEST_WORD), blank + 1);
    const isPay = () => body.startsWith('The ', blank + 1) && PAY_RANGE.test(folded.slice(at, sentence.end));
    if (WAITS.test(before) || !(LAST_WORD.test(before) || isPay())) continue;
    const rest = folded.slice(at, sentence.end);
    if (NAME.test(rest) || ![OPENS, HAS_OBJECT, SENTENCE].some((opening) => opening.test(rest))) continue;
    if (text.slice(start, at - 1).split(' ').length < FEWEST) continue;
    parts.push({ start, end: at - 1 });
    start = at;
  }
  return [...parts, { start, end: sentence.end }];
}
