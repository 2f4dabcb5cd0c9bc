import type { Kind } from '../../model/kind.ts';
import { scoreKinds } from '../../rules/index.ts';
import { pattern } from '../../text/pattern.ts';
import { OWN } from '../clause.ts';
import { opensWithAct } from '../kind/act.ts';
import { isVerb } from '../terms/verbs.ts';
import { isCondition } from './conditions.ts';
import { describes } from './describes.ts';
import { DURATION, QUALIFIES } from './opening.ts';
import { isOfTitle } from './person.ts';
import { statesQuality } from './reader.ts';
import { isHook, isSought, isWanted } from './sought.ts';
import { ASKING, OF_OTHERS } from './verbs.ts';

// Whether words speak of the candidate, wherever in a posting they stand. In folded text.

/** "Interview candidates with the right experience": whom one seeks for others, as a duty. */
const seeksForOthers = (folded: string): boolean =>
  opensWithAct(folded) && !/^(?:seeks?|needs?|wants?|requires?)\b/.test(folded);
/** Whether a clause asks something, or says whom the employer wants. */
export const isAsking = (folded: string): boolean =>
  isHook(folded) ||
  (ASKING.test(folded) && !OF_OTHERS.test(folded)) ||
  (isSought(folded) && !seeksForOthers(folded) && (isWanted(folded) || !OF_OTHERS.test(folded)));

/** Whether a clause opens with a qualification, and not with a duty or a statement. */
export const qualifies = (folded: string): boolean =>
  QUALIFIES.test(folded) && !opensWithAct(folded) && !EQUATES.test(folded) && !isDone(folded);
/** "The course equips our trainees with the skills to …": what a thing does. */
const isDone = (folded: string): boolean => isVerb(THING_ACTS.exec(folded)?.[1] ?? '');
const THING_ACTS =
  /^(?:the|our|this|each|every) (?:[\w-]+ ){0,2}?(?!skills|abilit|knowledge)[\w-]+ ([a-z]{3,}s) (?!and\b|or\b|of\b|in\b|to\b|for\b)/;
/** "The foundation of these rules is our belief in …": what something is. */
const EQUATES = pattern`
  ^(?:the |our |\w+ )?\w+ (?:[\w-]+ ){1,8}(?:is|are|was|were|comes?|lies?)
  (?: our| what| why| how| that| built| rooted| from| in our| at the heart| (?:all|part|one) of)\b
`;

/** Whether a clause says of the reader, or of whoever is wanted, what they are like: a demand whatever it is about. */
export const namesWhomItAsks = (folded: string): boolean =>
  statesQuality(folded) || isOfTitle(folded) || isWanted(folded);

/** So many years of something, wherever in the name of a qualification. */
const YEARS = pattern`^(?:[\w'/-]+ ){0,8}?${DURATION}'? (?:(?!or\b)[\w-]+ ){0,5}experience\b`;

/** What one is given, or does, and not what one is like. */
const NOT_LIKE =
  /^be (?:part|the|your|yourself|in charge|responsible|involved|among|rewarded|given|paid|supported|a part)\b/;
/** So soon after "be" (in characters) stands what one is to be. */
const AFTER_BE = 20;
const LIKE: ReadonlySet<Kind> = new Set<Kind>(['trait', 'eligibility', 'credential', 'physical', 'skill']);
/** "Be punctual", "be a licensed driver": whether an item tells its reader what to be like. */
export const tellsToBe = (folded: string): boolean =>
  folded.startsWith('be ') &&
  !NOT_LIKE.test(folded) &&
  scoreKinds(folded).some(({ kind, score, at }) => LIKE.has(kind) && score >= OWN && at <= AFTER_BE);

/** Whether a sentence speaks of what somebody has, is or must do to get the job. */
export const speaksOfCandidate = (folded: string): boolean =>
  isAsking(folded) || qualifies(folded) || isCondition(folded) || (YEARS.test(folded) && !describes(folded));
