import type { Kind } from '../../model/kind.ts';
import type { Requirement } from '../../model/requirement.ts';
import { setOf } from '../../text/set-of.ts';

/** Words that stand in any demand. */
const COMMON = setOf(`
  a an the and or of in to with for on at by as is are be must have has able ability strong excellent good basis
  consistent required preferred experience knowledge skills
`);

// In a text with curly quotes `[\p{L}\p{N}]` alone takes four times as long: ASCII is told first (November 2026).
const LETTER = String.raw`(?:[a-z\d]|(?![\0-\x7f])[\p{L}\p{N}])`;
/** "R&D" and "A/R" are one word each. */
const WORD = new RegExp(`(?=.[&/])(?<!${LETTER})\\p{L}.\\p{L}(?!${LETTER})|(?:${LETTER}|[+#])+`, 'gu');

/** The words of a quote that tell it from other quotes. */
function words(text: string): Set<string> {
  const all = text.toLowerCase().match(WORD) ?? [];
  const telling = all.filter((word) => !COMMON.has(word));
  return new Set(telling.length > 0 ? telling : all);
}

interface Stated {
  readonly requirement: Requirement;
  readonly words: ReadonlySet<string>;
  /** what is counted: "level 2/2" is not "level 3/3" */
  readonly numbers: string;
}

/**
 * Drops a demand that the posting states twice: the statement that says more stands, or is stricter, of equals the
 * first.
 */
export function dedupe(requirements: readonly Requirement[]): Requirement[] {
  const kept: Stated[] = [];
  for (const requirement of requirements) {
    const { quote } = requirement;
    const one = { requirement, words: words(quote), numbers: (quote.match(/\d+/g) ?? []).join(' ') };
    const twin = kept.findIndex((other) => isTwin(other, one));
    if (twin < 0) kept.push(one);
    else if (saysMore(one, kept[twin]) || isStricter(one, kept[twin])) kept[twin] = one;
  }
  return kept.map(({ requirement }) => requirement);
}

/** The same demand: in the same words, or as important and the one in the words of the other. */
function isTwin(a: Stated, b: Stated): boolean {
  if (a.requirement.kind !== b.requirement.kind || a.requirement.level !== b.requirement.level) return false;
  const shared = countShared(a.words, b.words);
  if (shared === a.words.size && shared === b.words.size) return true;
  if (a.requirement.importance !== b.requirement.importance) return false;
  if (isSameCheck(a.requirement, b.requirement)) return true;
  if (differInNumbers(a, b)) return false;
  const [few, many] = a.words.size < b.words.size ? [a.words.size, b.words.size] : [b.words.size, a.words.size];
  const alike = (2 * shared) / (few + many) >= ALIKE && a.requirement.years?.min === b.requirement.years?.min;
  return alike || (shared === few && many <= few * MORE && !NAMED.has(a.requirement.kind));
}

/** What the law or a policy looks at once, however it is told. */
const CHECK = /\b(?:checks?|screen(?:ing|s)?|tests?|investigation|clearance|vetting|sponsorship|right to work)$/;
function checkOf({ kind, terms }: Requirement): string | undefined {
  if (kind !== 'eligibility' || terms.length !== 1) return undefined;
  const name = terms[0]?.[0]?.toLowerCase() ?? '';
  return CHECK.test(name) ? name : undefined;
}
/** "Subject to a background check", "Must pass a background check" */
const isSameCheck = (a: Requirement, b: Requirement): boolean => {
  const check = checkOf(a);
  return check !== undefined && check === checkOf(b);
};

/** How much is asked, said of the same travel only once, is the same demand. */
const differInNumbers = (a: Stated, b: Stated): boolean =>
  a.numbers !== b.numbers && !(a.requirement.kind === 'travel' && (a.numbers === '' || b.numbers === ''));

/** Kinds whose demands differ by a name, however short: "Class A license", "Class B license". */
const NAMED: ReadonlySet<Kind> = new Set(['education', 'credential', 'language']);
/** From this share of common words on (Dice) two quotes say the same. */
const ALIKE = 0.85;
/** A statement with more than so many times the words is about more than the other. */
const MORE = 4;

const saysMore = (a: Stated, b: Stated | undefined): boolean => b !== undefined && a.words.size > b.words.size;

/** Of twins that differ in importance both say the same. */
const isStricter = (a: Stated, b: Stated | undefined): boolean =>
  a.requirement.importance === 'required' && b?.requirement.importance === 'preferred';

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
