import type { Kind } from '../../model/kind.ts';
import { anyOf, oneOf } from '../../text/any-of.ts';
import { fold } from '../../text/fold.ts';
import { findYears } from '../../text/numbers.ts';
import { pattern } from '../../text/pattern.ts';
import { lookUp } from '../../vocabulary/index.ts';
import { GENERAL } from './classes.ts';
import { deedsOf } from './deeds.ts';
import { toGroups } from './groups.ts';
import { sharedHead } from './lists.ts';
import { phraseOf } from './names.ts';
import { readLists } from './reader.ts';
import { tellingOf } from './telling.ts';
import { textOf, toWords } from './words.ts';

/**
 * What a demand is about, in the posting's own words, as AND of ORs. Found by how the clause is built, so that it works
 * for things that no list knows: words → lists of names with what governs them → those that tell what is asked → names
 * cut to their shortest → groups.
 */
export function termsOf(clause: string, kind: Kind): string[][] {
  const [first = [], ...others] = clause.split(OR_ELSE).map((part) => readTerms(part, kind));
  if (first.length === 0 || others.some((groups) => groups.length === 0)) return readTerms(clause, kind);
  return others.reduce(eitherOf, first);
}

/** "A hospital or clinic, or experience in customer service": either of two demands will do. */
const OR_ELSE =
  /(?:,| and)? or (?:(?:prior|previous|similar|related|some) )?(?:experience|knowledge|background) (?:in|with|of) /i;

/** Either of two: each group of the one with each of the other. */
const eitherOf = (one: string[][], other: string[][]): string[][] =>
  one.flatMap((group) => other.map((more) => [...group, ...more]));

function readTerms(clause: string, kind: Kind): string[][] {
  const asked = clause
    .replace(ONE_OR_MORE, '')
    .replace(SPEED, ' ')
    .replace(CONCEDED, '')
    .replace(SEEKER, 'we are looking for ')
    .replace(RECENTLY, ' ')
    .replace(OFFERED, '');
  const text = withoutYears(kind === 'contacts' ? asked.replace(KNOWN_PEOPLE, '') : asked);
  const segments = readLists(toWords(text));
  const choice = ANY.test(fold(clause));
  const telling = tellingOf(segments, kind);
  const groups = toGroups(text, telling, choice);
  const named = groups.length > 0 ? groups : deedsOf(text, telling);
  const types = named.length === 0 && text !== clause ? TYPES.exec(text)?.[0] : undefined;
  if (types) return [[types]];
  return withoutGeneral(kind === 'credential' ? named : withoutDegrees(named));
}

/** "Data pipelines and data": what is too general to tell anything beside names that do. */
function withoutGeneral(groups: string[][]): string[][] {
  const telling = groups
    .map((group) => group.filter((name) => !GENERAL.has(fold(name))))
    .filter((group) => group.length > 0);
  return telling.length > 0 ? telling : groups;
}

/** "PhD with three years in the field": a degree is no thing that one does or knows. */
const withoutDegrees = (groups: readonly string[][]): string[][] =>
  groups
    .map((group) => group.filter((name) => !MAYBE_DEGREE.test(name) || lookUp(name)?.type !== 'degree'))
    .filter((group) => group.length > 0);

/** Looking a name up costs more than this. */
const MAYBE_DEGREE = /^[\p{L}.]{2,6}$|degree|master|bachelor|associate|doctor|diploma/iu;

/** "We care little for titles but require experience with X": what comes first is waived. */
const CONCEDED = /^.*?\bbut (?:we )?(?:do )?(?:require|need|expect) /i;

/** "Our shop in Rye is looking for a baker": who looks is none of it. */
const SEEKER = new RegExp(
  `^.{0,120}?\\b${oneOf(
    /(?:is|are|'re) (?:\w+ )?(?:(?:looking|searching) for|seeking|recruiting|hiring|in (?:need|search) of)/,
    /seeks|(?:has|have) an? (?:[\w-]+ ){0,3}(?:vacancy|opening) for/,
  )} (?=(?:an?|experienced|qualified|skilled) )`,
  'i',
);

/** "Supervisor(s)" */
const ONE_OR_MORE = /\((?<=\p{L}\()e?s\)/giu;

/** "… in the last 36 months" */
const RECENTLY =
  / (?:in|within|over|during) (?:the |their |your )?(?:last|past|previous|preceding) [\w-]+ (?:months|years|weeks)\b/gi;

/** "… but we're happy to train you" */
const OFFERED = /,? but (?:we|i)(?:['’]re|['’]ll| are| will| can) .*$/i;

/** "At a rate of forty (40) net words per minute": how fast one types, and not what. */
const SPEED = new RegExp(
  pattern`
    (?:\b(?:at|of) )?(?:\b(?:an? (?:\w+ )?)?(?:rate|speed)s? of )?(?:\b(?:at least|a minimum of|minimum|up to) )?
    (?:\b(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)? )?\(?\b\d{2,3}\)?(?: ?\+)? ?
    (?:(?:net|corrected|gross) )?(?:wpm|words? (?:per|a) minute)\b
  `,
  'gi',
);
/** What one does so fast. */
const TYPES = /\b(?:typ(?:es?|ing)|keyboard(?:ing)?|data entry)\b/i;

/** "Contacts in …", "a network of …": who is known is what follows. */
const KNOWN_PEOPLE =
  /^.*?\b(?:network of contacts|contacts|networks?|relationships|connections|ties|following|connected|book of business)\b ?(?:in|with|at|across|among|within|inside|to|of)? ?(?:the )?/i;

/** Words that say of a list that one of it will do. */
const ANY = anyOf(
  /\b(?:several|most|many|some or all|a combination) of the following\b/,
  /\b(?:one or more|at least (?:one|two|three|\d)|any|either|one|some) of\b/,
  /\bany (?:combination|one)\b/,
);

/** A clause without its lengths of time, which are no terms. */
function withoutYears(clause: string): string {
  let text = clause;
  for (const { start, end } of [...findYears(fold(clause))].reverse())
    text = `${text.slice(0, start)} ${text.slice(end).replace(/^['’]?s\b/, '')}`;
  return text;
}

/**
 * Every name of a list, in its order: with what its brackets and "such as" add, and without what stands after "from" or
 * "with". Names that are too general elsewhere are kept, but for words that say nothing anywhere.
 */
export function listedNames(list: string): string[] {
  const segments = readLists(toWords(list));
  const end = segments.findIndex(({ preposition }) => !/^(?:of|in|for)?$/.test(preposition));
  const kept = segments.filter((segment, index) => end < 0 || index < end || segment.marker !== undefined);
  return kept
    .flatMap(({ items }) =>
      items.flatMap((item, index) => {
        const inner = item.aside.flatMap(({ words }) => listedNames(textOf(list, words)));
        return [sharedHead(list, item, items[index + 1]) || phraseOf(list, item.words), ...inner];
      }),
    )
    .filter((name) => name !== '');
}
