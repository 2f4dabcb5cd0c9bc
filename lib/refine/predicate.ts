import type { Reading } from './clause.ts';
import { DURATION } from './opening.ts';

const OWN_WORDS = '(?:[\\w/+#&-]+ ){0,4}';

/** What a clause says of the person: what it is built on, with what it is about. */
const PREDICATES = {
  /** "working knowledge of SQL", "strong typing skills" */
  knows: new RegExp(
    `^${OWN_WORDS}(?:knowledge|understanding|proficiency|familiarity|expertise|command|grasp) (?:of|in|with)\\b|^(?:[\\w/+#-]+ ){1,4}skills$`,
  ),
  /** "able to pull data", "the capacity to work alone" */
  can: new RegExp(`^${OWN_WORDS}(?:(?:able|ability|capable|capacity|capability) (?:to|of)|can) [a-z]`),
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

/** Said again of something else, these ask for something else; abilities in a row are one. */
const COUNTED: ReadonlySet<Predicate> = new Set(['knows', 'worked']);

/** "… and experience pulling from those": what was named before is asked again. */
const BACK = /\b(?:those|these|such|it|them|this|said)\b/;

/** "Strong typing skills and a working knowledge of Excel": the second predicate makes a demand of its own. */
export function isNewPredicate(last: Reading, next: Reading): boolean {
  if (next.joint === 'with' || (next.kind !== 'skill' && next.kind !== 'experience') || BACK.test(next.folded))
    return false;
  const own = predicateOf(next.folded);
  const before = predicateOf(last.folded);
  if (!own || !before) return false;
  return own !== before || (COUNTED.has(own) && next.joint !== 'comma');
}

export const isAbleTo = (folded: string): boolean => PREDICATES.can.test(folded);

export const isAbility = ({ kind }: Reading): boolean => kind === 'skill' || kind === 'trait';

/** What one does with good communication. */
const TELLS =
  /\b(?:to|of|can) (?:\w+ly )?(?:articulat|brief|communicat|convey|convinc|debat|explain|influenc|interact|listen|negotiat|persuad|present|speak|talk|translat|writ)/;
const COMMUNICATES = /\b(?:communication|interpersonal|presentation|speaking|verbal|oral|people)\b/;
/** "Highly organized and able to …": the adjective and the ability are said of the person in one breath. */
const ENDS_IN_ADJECTIVE = /(?:ed|able|ible|ive|ic|ent|ant|ous|ful)$/;
const SAYS_ABLE = /^(?:able|capable|willing|ready|eager) (?:to|of)\b/;

/**
 * "Communication skills; able to explain …", "analytical skills with the ability to …", "comfort with change, but the
 * ability to steer it", "organized and able to …": an ability that shows what was named before it, or bounds it.
 */
export function isInstance(last: Reading, next: Reading): boolean {
  if (!PREDICATES.can.test(next.folded) || !isAbility(last) || !isAbility(next)) return false;
  if (next.joint === 'with' || next.joint === 'but') return true;
  if (last.kind !== 'trait') return false;
  return (
    (COMMUNICATES.test(last.folded) && TELLS.test(next.folded)) ||
    (SAYS_ABLE.test(next.folded) && ENDS_IN_ADJECTIVE.test(last.folded))
  );
}

/** "Sales experience with sound knowledge of …": knowledge that the experience brings; years are counted for themselves. */
export const isBrought = (last: Reading, next: Reading): boolean =>
  next.joint === 'with' && last.kind === 'experience' && isAbility(next);
