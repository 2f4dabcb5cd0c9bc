import type { Kind } from '../../model/kind.ts';
import { oneOf } from '../../text/any-of.ts';
import { ADEPT, LEARNED, MASTERY } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { DURATION } from '../asking/opening.ts';
import { STATES } from '../asking/reader/qualities.ts';
import { OWN, type Reading } from '../clause.ts';

const OWN_WORDS = '(?:[\\w/+#&-]+ ){0,4}';

const KNOWING = oneOf(ADEPT, MASTERY, LEARNED);

/** What a clause says of the person: what it is built on, with what it is about. */
const PREDICATES = {
  /** "working knowledge of SQL", "strong typing skills" */
  knows: pattern`^${OWN_WORDS}${KNOWING} (?:of|in|with|at)\b|^(?:[\w/+#-]+ ){1,4}skills$`,
  /** "able to pull data", "the capacity to work alone" */
  can: new RegExp(
    `^${OWN_WORDS}(?:(?:able|ability|capable|capacity|capability)(?: (?:and|or) [a-z]+)? (?:to|of)|can) [a-z]`,
  ),
  /** "experience in a laboratory" */
  worked: new RegExp(`^${OWN_WORDS}experience (?:in|with|of|as|on|\\w+ing)\\b|^(?:at least )?${DURATION}\\b`),
  /** "a track record of sales" */
  achieved: new RegExp(`^${OWN_WORDS}(?:record|history|background|foundation|grounding|success) (?:of|in|as|with)\\b`),
} as const;
type Predicate = keyof typeof PREDICATES;

const NAMES: readonly Predicate[] = ['knows', 'can', 'worked', 'achieved'];
/** What a folded clause is built on; undefined where it names a thing or a quality. */
export const predicateOf = (folded: string): Predicate | undefined =>
  NAMES.find((name) => PREDICATES[name].test(folded));

/**
 * Said again of something else, these ask for something else ("knowledge of soils, knowledge of seeds"); abilities in a
 * row are one, and so is experience after a comma.
 */
const isSaidAgain = (predicate: Predicate, { joint }: Reading): boolean =>
  predicate === 'knows' || (predicate === 'worked' && joint !== 'comma');

/** "… and experience pulling from those": what was named before is asked again. */
const BACK = /\b(?:those|these|such|them|this|said)\b/;

/** "Strong typing skills and a working knowledge of Excel": the second predicate makes a demand of its own. */
export function isNewPredicate(last: Reading, next: Reading): boolean {
  if (next.joint === 'with') return isCountedAnew(last.folded, next.folded);
  if (next.joint === 'comma' && COUNTS_SOMETHING.test(next.folded) && isCountedAnew(last.folded, next.folded))
    return true;
  if (BACK.test(next.folded)) return false;
  if (next.joint === 'and' && saysHas(next.folded) && HAD_ANEW.has(next.kind)) return true;
  if (next.kind !== 'skill' && next.kind !== 'experience') return false;
  const own = predicateOf(next.folded);
  const before = predicateOf(last.folded);
  if (!own || !before) return false;
  return own !== before || isSaidAgain(own, next);
}

/** What is asked for itself where it is said that one has it. */
const HAD_ANEW: ReadonlySet<Kind | null> = new Set<Kind>(['skill', 'experience', 'credential', 'eligibility']);
/** "… and possesses a steady hand": whether a folded clause tells anew what one has or can. */
export const saysHas = (folded: string): boolean => /^(?:possess(?:es)?|have|has|holds?|can) /.test(folded);

const YOU_HAVE = oneOf(STATES, 'have, hold, can, are');
const ONE_HAS = oneOf(`
  has, holds, can, is, knows, understands, loves, enjoys, likes, values, appreciates, cares, thrives, speaks, brings, owns,
  lives`);
const TELLS = new Patterns(
  pattern`^(?:(?:to|as|in|for) [^,]{1,60}?,? )?you(?:'ve|'re)? (?:also |really )?${YOU_HAVE} `,
  /^you(?:'ll| will) (?:also )?be /,
  pattern`\bwho (?:also |really )?${ONE_HAS} `,
);
/** "You have baked for a year", "someone who knows wine": whether a folded clause says of a person what they have, are or can. */
export const tellsOfPerson = (folded: string): boolean => TELLS.test(folded);

const TELLS_MORE = pattern`^(?:also |really |truly )?(?:${YOU_HAVE}|${ONE_HAS}) `;
/** "Love people", "can lift 50 pounds": whether a folded clause does so by its verb alone. */
export const tellsMoreOfPerson = (folded: string): boolean => TELLS_MORE.test(folded);

/** "3 years leading people", but not "2 of which …" */
const COUNTS_SOMETHING = new RegExp(
  `^(?:at least |a minimum of |minimum )?${DURATION} (?!of (?:which|them|that|those|this)\\b|(?:minimum|or|with)\\b)\\w`,
);
const COUNTS = new RegExp(`^(?:[\\w-]+ ){0,3}${DURATION}\\b`);
/** "Ten years of baking with at least two years as a manager", but not "one year, or a degree with three years". */
const isCountedAnew = (last: string, next: string): boolean =>
  COUNTS.test(last) && COUNTS.test(next) && !/\bor (?:an? )?(?:bachelor|master|associate)/.test(last);

/** Whether a clause asks for what one has done. */
export const isPast = ({ folded, score }: Reading): boolean =>
  score >= OWN && (PREDICATES.worked.test(folded) || PREDICATES.achieved.test(folded));

/** Whether a folded clause asks that one can do something. */
export const isAbleTo = (folded: string): boolean => PREDICATES.can.test(folded);
