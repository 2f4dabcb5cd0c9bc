import type { Kind } from '../../model/kind.ts';
import { scoreKinds } from '../../rules/index.ts';
import { oneOf } from '../../text/any-of.ts';
import { KNOW_HOW } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { findTerms } from '../../vocabulary/index.ts';
import { tellsToBe } from '../asking/candidate.ts';
import {
  DURATION,
  HALF,
  HAS_NAME,
  HAS_OBJECT,
  NAMES,
  NOUN,
  ONLY_A_NAME,
  OPENS,
  opensDemand,
  QUALIFIES,
} from '../asking/opening.ts';
import { statesQuality } from '../asking/reader.ts';
import { withNames } from '../kind/named.ts';
import { HARD_KINDS } from '../kind/scores.ts';
import { isVerb } from '../terms/verbs.ts';

/** Whether what follows is a demand of its own, and not the second half of the one before it. Both sides folded. */
export function startsDemand(left: string, rest: string, afterWith: boolean): boolean {
  if (
    isHalf(left, rest) ||
    isCommonHalf(left, rest) ||
    isTriple(left, rest) ||
    isUnfinished(left, rest) ||
    isReadiness(left, rest)
  )
    return false;
  if (ONLY_A_NAME.test(rest) || (LAST_OF_A_LIST.test(rest) && !OPENS.test(rest))) return false;
  if (OPENS.test(rest) || isSaidAnew(left, rest)) return true;
  if (isOtherKind(left, rest) || isOtherAct(left, rest) || isNamedBeside(left, rest)) return true;
  if (!NAMES.test(rest) && !HAS_OBJECT.test(rest)) return false;
  if ((ENDS_OPEN.test(left) || YEARS_OF.test(left)) && WAITED_FOR.test(rest)) return false;
  return (
    HAS_NAME.test(left) ||
    HAS_OBJECT.test(left) ||
    (!sharesNoun(left, rest) && (scoreKinds(left)[0]?.score ?? 0) >= (afterWith ? NAMED_BEFORE_WITH : NAMED))
  );
}

/** What is asked for itself beside anything else that is. */
const CONDITIONS: ReadonlySet<Kind> = new Set<Kind>([...HARD_KINDS, 'schedule', 'location']);
/** A kind that is named later than this (in characters) is not what the part begins with. */
const SOON = 25;
/** "A credit check, degree verification": more of what the person is checked for. */
const IS_CHECKED = /\b(?:verifications?|checks?|screenings?)$/;
/** "A background" before "drug and credit check": the noun is still to come. */
const OF_A_PERSON = /\b(?:background|criminal|credit|reference|drug|medical|physical)$/;
const OF_CHECKS = /^(?:[\w-]+,? ){0,4}(?:checks?|screen(?:ing)?s?|tests?|exam\w*)\b/;
/**
 * "A welding ticket, proof of car insurance and a van": a licence and what is no licence are asked each for itself,
 * unless one of them would do.
 */
function isOtherKind(left: string, rest: string): boolean {
  const part = /^(?:(?! and | & )[^,;(])*/.exec(rest)?.[0] ?? '';
  if (/\bor\b/.test(rest.split(/[;(]/, 1)[0] ?? '') || (OF_A_PERSON.test(left) && OF_CHECKS.test(rest))) return false;
  const named = isNamed(left) || YEARS_FIRST.test(left) || (ABLE.test(left) && BEARS.test(rest));
  const [next] = named ? withNames(scoreKinds(part), part) : scoreKinds(part);
  if (next?.kind !== 'eligibility' && IS_CHECKED.test(part)) return false;
  if (!next || !CONDITIONS.has(next.kind) || next.score < NAMED || next.at > SOON) return false;
  const before = scoreKinds(left);
  const [first] = before;
  const isCondition = first !== undefined && CONDITIONS.has(first.kind) && first.score >= NAMED;
  return (isCondition || named) && before.every(({ kind }) => kind !== next.kind);
}

/** "Able to lift 50 pounds" before "read blueprints": an act of another kind, where no more of the first follows. */
function isOtherAct(left: string, rest: string): boolean {
  if (!ABLE.test(left) || !ACT.test(rest) || /\bor\b/.test(rest)) return false;
  const [first] = scoreKinds(left);
  if (!first || !CONDITIONS.has(first.kind) || first.score < NAMED) return false;
  return isVerb(/^[a-z]+/.exec(rest)?.[0] ?? '') && scoreKinds(rest).every(({ kind }) => kind !== first.kind);
}
const ABLE = /^(?:must )?(?:be )?(?:able|ability|willing|willingness|ready) to /;
/** Acts that are asked for beside any other. */
const BEARS = pattern`^${oneOf('lift, carry, stand, climb, kneel, travel, relocate')} [a-z\d]`;
/** What one does with the body, in a list of what it bears. */
const BODILY = oneOf(
  'operate, use, move, reach, handle, carry, push, pull, lift, load, perform, work, talk, hear, see',
);
const ACT = pattern`^(?!${BODILY}\b|\w+ing\b)[a-z]+ [a-z]`;

/**
 * "Solaris experience" before "advanced Apache administration": the noun is said, and the next has a measure of its
 * own.
 */
export const isNamedBeside = (left: string, rest: string): boolean =>
  ((isNamed(left) || YEARS_FIRST.test(left) || isMeasured(left)) && HOW_WELL.test(rest)) ||
  (LEVEL.test(left) && LEVEL.test(rest));
/** How far one has come with a thing: said of one thing each, however many words name it. */
const LEVEL = /^(?:advanced|expert|intermediate|basic|beginner) (?!(?:or|and|to|in|with|for|of|degree)\b)/;
/** "Advanced grafting" before "intermediate bee keeping" */
const isMeasured = (left: string): boolean =>
  HOW_WELL.test(left) && !/[,(]/.test(left) && !ENDS_OPEN.test(left) && left.split(' ').length <= FEW;
/** In words. */
const FEW = 4;
const YEARS_FIRST = new RegExp(`^(?:at least |a minimum of |minimum of |minimum )?${DURATION} `);
/** Whether a folded clause says first how well something is to be known, or what it is to be like. */
export const saysHowWell = (folded: string): boolean => HOW_WELL.test(folded);
const MEASURE = oneOf(`
  strong, solid, sound, excellent, good, great, advanced, expert, intermediate, basic, fluent, proficient, working,
  valid, current, clean, own, existing`);
const HOW_WELL = pattern`^${MEASURE} (?!(?:or|and|to|in|with|for|of)\b)(?!\w+$(?<=ing|ly))[\w/+#.-]`;

/** "Line cook experience", "a great attitude": a few words that end in the noun by which they ask. */
const isNamed = (left: string): boolean => NAMED_THING.test(left);
const NAMED_THING = new RegExp(
  `^(?:[\\w/+#.&'-]+ ){0,5}(?:${NOUN}|cards?|permits?|tickets?|endorsements?|work history)$`,
);

/** "The knowledge, skills and abilities", "your experience and expertise will": names of one thing. */
const isTriple = (left: string, rest: string): boolean =>
  (/\b(?:knowledge|skills)$/.test(left) && /^(?:skills|abilities|experience and)\b/.test(rest)) ||
  (/^your (?:\w+ )?(?:experience|knowledge|skills|expertise)$/.test(left) && /^\w+ will\b/.test(rest));

/** "Coding knowledge" before "and experience in": no name of its own, so that both are of what follows. */
const COMMON_HALF = /^(?:[a-z-]+ ){1,3}(?:knowledge|expertise|understanding)$/;
const isCommonHalf = (left: string, rest: string): boolean =>
  COMMON_HALF.test(left) &&
  /^(?:hands-on |practical |working )?experience (?:in|with|of|on|across)\b/.test(rest) &&
  findTerms(left).length === 0;

/** "Strong knowledge" or "a clerk with training" before "and experience with": both are of what follows. */
const isHalf = (left: string, rest: string): boolean =>
  HALF.test(left.slice(left.lastIndexOf(' with ') + 1).replace(/^(?:with|therefore,?|also,?|additionally,?) /, '')) &&
  /^(?:[\w-]+ ){0,3}(?:\w+) (?:of|in|with|to|for|on)\b/.test(rest) &&
  (NAMES.test(rest) || HAS_OBJECT.test(rest));

const READY = oneOf(
  'ability, willingness, readiness, desire, capacity, commitment, able, willing, ready, prepared, eager',
);
const ENDS_READY = pattern`\b${READY}$`;
const READY_TO = pattern`^(?:${READY}|drive) to\b`;
/** "Ability and willingness to", "willing and able to": two names for one readiness. */
const isReadiness = (left: string, rest: string): boolean => ENDS_READY.test(left) && READY_TO.test(rest);

/** "… and have worked with", "… and has managed a kitchen" */
const HAS_WORKED =
  /^(?:(?:also|previously|successfully) )?(?:completed|worked|managed|led|run|built|taught|used|supervised|sold|lived) /;
/** Whether words ask for what is checked or was done, and not for what one is like. */
function asksNoQuality(folded: string): boolean {
  const [first] = scoreKinds(folded);
  return first !== undefined && (CONDITIONS.has(first.kind) || first.kind === 'experience') && first.score >= NAMED;
}

/** "You are a friendly host and have …": the verb says that something else is asked of the same person. */
function isSaidAnew(left: string, rest: string): boolean {
  const has = /^(?:also )?(?:have|has|possess|possesses|hold|holds) /.exec(rest)?.[0];
  if (has) {
    const had = rest.slice(has.length);
    return opensDemand(had) || HAS_WORKED.test(had) || namesCondition(had);
  }
  const is = /^(?:is|are|be) /.exec(rest)?.[0];
  if (is) return QUALIFIES.test(rest.slice(is.length)) || (tellsToBe(rest) && asksNoQuality(left));
  if (statesQuality(rest)) return true;
  return (
    /^(?:you )?(?:also )?can (?!be\b)[a-z]+ /.test(rest) &&
    /^(?:you|candidates?|applicants?|(?:\S+ ){0,4}who)\b/.test(left)
  );
}

/** "Reliable transportation", "an active licence": whether a condition is what a part begins with. */
function namesCondition(part: string): boolean {
  const [first] = scoreKinds(part.split(/[,;(]/, 1)[0] ?? '');
  return first !== undefined && HARD_KINDS.has(first.kind) && first.score >= NAMED && first.at <= SOON;
}

/** "Proficient in", "certified", "must have", "must obtain": their object is still to come. */
const isUnfinished = (left: string, rest: string): boolean =>
  /\b(?:of|in|with|for|to|by|on|and|or|as|at|have|has|hold|possess)$/.test(left) ||
  /(?<!\b(?:and|or|&|\/) ?)\b(?:written|oral|verbal)$/.test(left) ||
  /^(?:certified|licensed|trained|qualified|experienced|skilled|(?:previous|prior|past) (?:work|employment))$/.test(
    left,
  ) ||
  /\bobtain\b(?!.*\b(?:licen|certif|registration|card|permit|clearance))/.test(left) ||
  (/\bto (?!(?:travel|relocate|commute|swim|detail)$)[a-z]+$/.test(left) &&
    !HAS_NAME.test(left.slice(left.lastIndexOf(' '))) &&
    !HAS_OBJECT.test(rest));

/** "…, computer science or a similar background": the end of a list. */
const LAST_OF_A_LIST = pattern`^(?!(?:[\w-]+ ){0,2}(?:degree|diploma|qualification) or\b)(?:[\w/+#.'-]+ ){1,4}${oneOf(
  /or (?:an? )?(?:similar|related|equivalent|comparable|relevant|other)\b(?! degree)/,
  /and (?:similar|related|relevant|other)\b(?! degree| experience)/,
)}`;

/** An adjective at the end waits for its noun ("excellent written" before "and verbal skills"). */
const ENDS_OPEN = /(?:[a-z]{3}(?:al|ive|ous|tic|nic)|\bwritten|\boral)$/;
/** "Ten years of plumbing" before "and heating experience" */
const YEARS_OF = new RegExp(`^(?:at least |a minimum of |minimum of |minimum )?${DURATION} of (?!.*\\bexperience\\b)`);
const WAITED_FOR = pattern`^(?:[\w/-]+,? ){0,3}${oneOf(KNOW_HOW, 'acumen')}\b`;

/** From this score on the words before "and" name a demand, though without one of the nouns. */
const NAMED = 6;
/** … and before "with", which can't join two halves of one. */
const NAMED_BEFORE_WITH = 5;

/** "Excellent communication and filing skills": the noun belongs to both. */
const SHARED_NOUN = /^[\w-]+ (?:skills?|abilit(?:y|ies))\b/;
/** "Excellent communication" or "strong writing, planning" before "and customer service skills" */
const LONGER_SHARED_NOUN = /^[\w-]+ [\w-]+ skills?\b/;
const PRAISE = oneOf('strong, excellent, good, great, solid, exceptional, outstanding, superior, effective');
const QUALITIES_ALONE = pattern`^(?:\w+ly )?${PRAISE} (?:(?:and |or |& )?[\w/-]+,? ?){1,7}$`;
const sharesNoun = (left: string, rest: string): boolean =>
  SHARED_NOUN.test(rest) || (QUALITIES_ALONE.test(left) && LONGER_SHARED_NOUN.test(rest));
