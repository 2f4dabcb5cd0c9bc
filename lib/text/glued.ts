import { oneOf } from './any-of.ts';
import { pattern } from './pattern.ts';
import { toSentences } from './sentences.ts';
import { setOf } from './set-of.ts';

// Items of a list that stand in one line with nothing between them but the capital of the next one.

/** Shorter sentences (in words) are one item. */
const SHORTEST = 20;
/** Fewer boundaries in a sentence than this may be names, unless a demand opens at one. */
const LEAST = 3;

/** A capitalised word between two in small letters. */
const BOUNDARY = /(?<![\p{L}\d’'-])([\p{Ll}\d%)+’'”"]+) (?=(\p{Lu}\p{Ll}*)(?:,? \p{Ll}|-\p{Ll}))/gu;
/** After these a capital begins a name, not an item. */
const GOES_ON = setOf(`
  a an the and or of in on at to for with by from as per your our their its this that these those using use like than
  into through across within any all no between under over about including e.g i.e such is are be was
  via mit von und für im zu
`);
/** Said of an item's importance, these end it. */
const ENDS_ITEM = setOf('preferred required desired desirable');
/** Endings of words that are no names. */
const COMMON = /(?:ive|ing|ed|ent|ant|ity|ment|tion|sion|ly|ful|ous|able|ible|ness|ship|ence|ance|ate|ic)$/;

// Words that open a demand, capitalised in the middle of a line.
const NOT_BEHIND = oneOf(
  '[Hh]ave, [Hh]as, [Ww]ith, possess, plus, of, or, and, an?, the, to, in, for, is, are, your, our',
  'aged?, ages, least, [Mm]inimum, within, every, over, than, after, about, last, past, next, year',
);
const PRAISE = oneOf(
  'Strong, Excellent, Proven, Demonstrated, Demonstrable, Good, Solid, Great, Sound, Superior, Superb, Exceptional',
  'Outstanding, Significant, Effective, Exemplary, Consistent, Deep, Broad, Thorough, Extensive, Advanced',
  'Intermediate, Basic, Minimal, Working, Practical, Hands-on, Prior, Previous, Relevant, Professional, Direct',
);
const OPENING = oneOf(
  pattern`${PRAISE} [a-z]`,
  /High (?:level|degree|energy) |Detail[- ]orient(?:at)?ed|Passion(?:ate)? |Valid |Track record/,
  // What one knows and can
  /Experience (?:in\b|with|as\b|(?:[a-z]+ly )?[a-z]{2,20}ing\b)|Experienced (?:in|with)/,
  /Proficien(?:t|cy) |Fluen(?:t|cy) |Knowledge of|Understanding of|Familiarity with|Familiar with/,
  /(?:Keen|Eager|Confident|Competent|Capable|Skilled|Committed|Available) (?:and|to|in|on|at|with|of|for)\b/,
  /Ability to|Able to|Willingness to|Willing to|Comfortable |Must /,
  // How much of it
  /Minimum (?:of )?\d|At least \d|\d{1,2}(?: ?[-–] ?\d{1,2}\+?| ?\+) years/,
  /Bachelor[’']?s?\b|Master[’']?s (?:degree|Degree)|High [Ss]chool/,
);
const OPENER = new RegExp(`(?<=[\\w)%”"+] )(?<!\\b${NOT_BEHIND} )${OPENING}`, 'g');

/** Offsets at which a demand opens with a capital in the middle of a text. */
export const openersIn = (text: string): number[] => [...text.matchAll(OPENER)].map(({ index }) => index);

/** The longest word by which a demand opens, with the one before it (in characters). */
const AROUND = 60;
/** Whether a demand opens with a capital at an offset in the middle of a text. */
export const opensAt = (text: string, at: number): boolean =>
  openersIn(text.slice(Math.max(0, at - AROUND), at + AROUND)).includes(Math.min(at, AROUND));

/** Where a word in capitals follows one in small letters: without it, as in most lines, there is nothing to look for. */
const CANDIDATE = /[a-z)] [A-Z][a-z]* [a-z]/;

/** Offsets at which an item begins in a text whose items lost what stood between them; none where it is prose. */
export function gluedItems(text: string): number[] {
  if (!CANDIDATE.test(text)) return [];
  let small: ReadonlySet<string> | undefined;
  const isSmall = (word: string): boolean => {
    small ??= new Set(text.match(/(?<![\p{L}])\p{Ll}+/gu));
    return small.has(word);
  };
  return toSentences(text, { start: 0, end: text.length }).flatMap(({ start, end }) =>
    itemsOf(text.slice(start, end), isSmall).map((at) => start + at),
  );
}

/** The same of one sentence. Words that its text has in small letters too are no names. */
function itemsOf(sentence: string, isSmall: (word: string) => boolean): number[] {
  if (!CANDIDATE.test(sentence) || sentence.split(' ').length < SHORTEST) return [];
  // "Supporting Networking projects": what an act is done to.
  const candidates = [...sentence.matchAll(BOUNDARY)].filter(
    ([, before = '', word = '']) => !GOES_ON.has(before) && !(before.endsWith('ing') && word.endsWith('ing')),
  );
  const openers = openersIn(sentence);
  if (candidates.length + openers.length < LEAST - 1) return [];
  const found = candidates.flatMap(({ 0: gap, 1: before = '', 2: word = '', index }) => {
    const lower = word.toLowerCase();
    return /^an?$/.test(lower) || ENDS_ITEM.has(before) || isSmall(lower) || COMMON.test(lower)
      ? [index + gap.length]
      : [];
  });
  const all = [...new Set([...found, ...openers])].toSorted((a, b) => a - b);
  return all.length >= LEAST || (all.length === LEAST - 1 && openers.length > 0) ? all : [];
}
