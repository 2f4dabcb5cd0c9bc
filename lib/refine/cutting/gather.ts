import type { Kind } from '../../model/kind.ts';
import { oneOf } from '../../text/any-of.ts';
import { KNOW_HOW, PAPERS } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { findTerms } from '../../vocabulary/index.ts';
import { HAS_OBJECT, OPENS, opensDemand } from '../asking/opening.ts';
import { type Joint, OWN, type Reading, SURE } from '../clause.ts';
import { statedImportance } from '../importance.ts';
import { HARD_KINDS, NAMED as NAMES_KIND } from '../kind/scores.ts';
import { isComplete, startsWithVerb } from './complete.ts';
import { isBrought, isInstance } from './instance.ts';
import { areToldEach, CUE_AT_END } from './joint.ts';
import { isBundle, isEnumeration, isExplained, isFurther, isLabelled, isListed, sharesAct } from './parts.ts';
import { isNewPredicate, isPast, saysHas, tellsMoreOfPerson, tellsOfPerson } from './predicate.ts';
import { isNamedBeside, saysHowWell } from './starts.ts';

/** Puts clauses together that state one demand: the kind, the importance and the predicate are the same. */
export function gather(readings: readonly Reading[], folded: string): Reading[] {
  const gathered: Reading[] = [];
  let explaining = false;
  for (const reading of readings) {
    const last = gathered.at(-1);
    const goesWithIt = reading.joint !== 'start' && reading.joint !== 'sentence';
    if (explaining && goesWithIt && !opensDemand(reading.folded)) continue;
    explaining = false;
    if (last && reading.joint === 'sentence' && goesOn(reading, last, folded)) {
      gathered[gathered.length - 1] = extend(last, reading, folded);
      continue;
    }
    if (last && reading.joint === 'sentence' && isElaboration(reading, last)) {
      explaining = true;
      continue;
    }
    if (last && belongs(last, reading, folded)) gathered[gathered.length - 1] = join(last, reading, folded);
    else gathered.push(reading);
  }
  return gathered.filter((reading) => isComplete(reading, isEnumeration(reading, folded), folded));
}

/** "For current team members, must …": what stands before the comma only says whom or when. */
const OPENING = pattern`
  ^(?:for|in|at|on|as|if|when|during|while|because|since|given|due to|depending|in addition)\b
  (?!.*\b${oneOf(KNOW_HOW, PAPERS)}\b)
`;

/** "This includes …": a sentence about the demand before it. */
const POINTS_BACK =
  /^(?:this|that|these|those|it|they) (?:also )?(?:includes?|means?|covers?|involves?|indicates?|highlights?|reflects?)\b/;
/** "Experience in lieu of it is acceptable": one that says what else would do. */
const ALLOWS = /\b(?:is|are) (?:also )?accept(?:able|ed)\.?$/;
/** What stands between two sentences: a full stop and a space, perhaps a quote (in characters). */
const GAP = 4;
const SHARE_OF_TIME = /^(?:up to|approximately|about|around|roughly|less than|at least|between)? ?\d+ ?(?:%|percent)/;
const goesOn = (reading: Reading, last: Reading, folded: string): boolean =>
  reading.start - last.end <= GAP &&
  (POINTS_BACK.test(reading.folded) ||
    ALLOWS.test(reading.folded) ||
    // "Must be willing to travel. Up to 20% travel."
    (last.kind === 'travel' && SHARE_OF_TIME.test(reading.folded)) ||
    isInstance(last, reading) ||
    // "Sound drawing skills. (Able to sketch from memory.)"
    folded.slice(last.end, reading.start).includes('('));

/** A further sentence of an item that explains its demand and asks nothing of its own. */
function isElaboration(reading: Reading, last: Reading): boolean {
  const sameItem = reading.passage.kind === 'item' && reading.passage.start === last.passage.start;
  const tellsOn = isLabelled(last) && TELLS_ON.test(reading.folded);
  const ownDemand =
    opensDemand(reading.folded) ||
    reading.score >= SURE ||
    BARS.test(reading.folded) ||
    statedImportance(reading.folded) === 'preferred';
  return sameItem && (tellsOn || !ownDemand);
}
/** "Not found unfit to own a dog" */
const BARS =
  /^(?:not|never) (?:\w+ ){0,2}(?:declared|found|convicted|dismissed|barred|banned|disqualified|charged|sanctioned)\b/;
/** "Delivers results – you see what is to be done. You help others with it.": what the person does goes on. */
const TELLS_ON = /^you (?!are |have |must |need |hold )/;

function belongs(last: Reading, next: Reading, folded: string): boolean {
  if (STANDS_ALONE.has(next.joint) || isToldBeside(last, next) || areToldEach(last.folded, next.folded)) return false;
  if (next.joint === 'comma' && OPENING.test(last.folded) && last.joint !== 'comma') return true;
  if (next.joint === 'semicolon' && (isEnumeration(next, folded) || (endsInCue(last) && endsInCue(next)))) return false;
  if (isBundle(last, next)) return true;
  if (isInstance(last, next) || isBrought(last, next)) return next.importance === last.importance;
  if (isOwnSentence(last, next) || isMeasuredAnew(last, next)) return false;
  if (sharesAct(last, next) || isListed(last, next) || isFurther(last, next)) return true;
  if (isAskedBeside(last, next) || (next.joint === 'semicolon' && isOfOtherSort(last, next))) return false;
  return isSameDemand(last, next);
}

/** What is joined so is a demand of its own, whatever it says. */
const STANDS_ALONE: ReadonlySet<Joint> = new Set<Joint>(['start', 'sentence', 'preference', 'bracket']);

/** Whether two clauses ask for one thing, as far as each tells by itself what it asks for. */
const isSameDemand = (last: Reading, next: Reading): boolean =>
  next.importance === last.importance &&
  (next.score < OWN ||
    last.score < OWN ||
    (last.kind === next.kind && !isLanguagePair(last, next) && !isNewPredicate(last, next)));

/** Whether a demand that tells what it is stands beside the mere name of a thing. */
const isAskedBeside = (last: Reading, next: Reading): boolean =>
  namesThing(last) &&
  next.joint !== 'with' &&
  ((next.joint === 'and' && isPast(next)) || isConditionOf(next) || isQualityBeside(last, next));

/** "You have sheared for a season, can lift 50 pounds and love sheep": verbs in a row that ask for things of other kinds. */
const isToldBeside = (last: Reading, next: Reading): boolean =>
  (tellsOfPerson(last.folded) ? next.joint === 'comma' : last.joint === 'comma' && tellsMoreOfPerson(last.folded)) &&
  tellsMoreOfPerson(next.folded) &&
  next.kind !== last.kind;

/**
 * "Sound data modelling" before "and experience in …": a name that asks for something by itself, though no rule knows
 * it.
 */
const namesThing = ({ score, passage, start, folded }: Reading): boolean =>
  score < OWN &&
  passage.kind === 'item' &&
  start === passage.start &&
  folded.includes(' ') &&
  !OPENING.test(folded) &&
  !/^(?:you|to|we|they|successful(?:ly)?) /.test(folded) &&
  !startsWithVerb(folded);

/** "Excel, Word and strong organizational skills": names of the trade, and a quality of the person. */
const isQualityBeside = (last: Reading, next: Reading): boolean =>
  next.joint === 'and' && next.kind === 'trait' && saysHowWell(next.folded) && findTerms(last.folded).length > 0;

/** "An own bicycle and willing to travel": named by itself, and asked for whatever stands before it. */
const isConditionOf = ({ kind, score, folded }: Reading): boolean =>
  HARD_KINDS.has(kind) && score >= NAMES_KIND && OPENS.test(folded);

/** "Solaris experience, advanced Apache administration, good typing skills": each name has a measure of its own. */
function isMeasuredAnew(last: Reading, next: Reading): boolean {
  if (next.joint !== 'comma') return false;
  if (next.score <= OWN) return isNamedBeside(last.folded, next.folded);
  return last.score < OWN && last.joint === 'comma' && saysHowWell(last.folded) && opensDemand(next.folded);
}

/** "Cross-stitch; good manners", "A degree; promise as a teacher": only one of the two says by itself what kind it is. */
const isOfOtherSort = (last: Reading, next: Reading): boolean =>
  next.score >= OWN
    ? last.score < OWN && next.kind !== last.kind
    : NAMED_BY_ITSELF.has(last.kind) && !/\bfields?\b/.test(next.folded);
const NAMED_BY_ITSELF: ReadonlySet<Kind> = new Set<Kind>(['education', 'credential', 'eligibility', 'language']);

/** "SQL required; Excel required" */
const endsInCue = ({ folded }: Reading): boolean => CUE_AT_END.test(folded);

/** "Excellent German and proficient in English": two languages, each with its own level. */
const isLanguagePair = (last: Reading, next: Reading): boolean =>
  last.kind === 'language' && next.kind === 'language' && next.joint !== 'start';

/** "A nursing licence; must hold a boating licence", "Fluency in Python; proficiency in SQL": a semicolon ends the demand. */
const isOwnSentence = (last: Reading, next: Reading): boolean =>
  next.joint === 'semicolon' &&
  (isNamedAnew(next) || (MUST.test(next.folded) && (HARD_KINDS.has(next.kind) || MUST.test(last.folded))));
/** "Must know bread; must be patient" */
const MUST = /^must /;
/** An ability that is named with the words by which a demand opens. */
const isNamedAnew = (next: Reading): boolean =>
  (next.kind === 'skill' || next.kind === 'experience' || next.kind === 'eligibility') &&
  next.score >= OWN &&
  (OPENS.test(next.folded) || HAS_OBJECT.test(next.folded) || saysHas(next.folded));

function extend(last: Reading, next: Reading, folded: string): Reading {
  const between = folded.slice(last.end, next.start);
  const closing = between.includes('(') ? (/^\.?\)/.exec(folded.slice(next.end, next.end + 2))?.[0].length ?? 0) : 0;
  const end = next.end + closing;
  return { ...last, end, folded: folded.slice(last.start, end) };
}

function join(last: Reading, next: Reading, folded: string): Reading {
  const listed =
    last.score >= OWN &&
    (isListed(last, next) || isExplained(last, next) || (last.kind === 'skill' && isBrought(last, next)));
  const stronger = (next.score > last.score && last.score < SURE && !listed) || OPENING.test(last.folded) ? next : last;
  return {
    ...extend(last, next, folded),
    kind: stronger.kind,
    score: Math.max(last.score, next.score),
    importance: stronger.importance,
    trace: [...last.trace, ...next.trace],
  };
}
