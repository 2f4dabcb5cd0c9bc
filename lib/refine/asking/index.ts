import { scoreKinds } from '../../rules/index.ts';
import { leadsOn } from '../../text/lead.ts';
import type { Passage } from '../../text/sections.ts';
import { withoutBrackets } from '../../text/trim.ts';
import { statedImportance } from '../importance.ts';
import { opensWithAct } from '../kind/act.ts';
import { isVerb } from '../terms/verbs.ts';
import { asksReader, saysMustHave } from './anywhere.ts';
import { isAside } from './aside.ts';
import { namesBurden } from './burdens.ts';
import { isCondition } from './conditions.ts';
import { describes } from './describes.ts';
import { namesFact } from './facts.ts';
import { opensWithHours, UNUSUAL_HOURS } from './hours.ts';
import { isInvited } from './invited.ts';
import { DURATION, HAS_OBJECT, opensDemand, QUALIFIES } from './opening.ts';
import { isOfTitle } from './person.ts';
import { statesQuality, tellsOfPeople, tellsReader } from './reader.ts';
import { isHook, isSought, isWanted } from './sought.ts';
import { ASKING, OF_OTHERS } from './verbs.ts';

/** Facts of a posting that not everybody can accept. */
const FACT_THAT_ASKS =
  /\btravel\b.{0,20}\d ?%|\bdays? (?:a week |per week )?in (?:the|our) \w* ?office\b|\bfluent \w+\b/;

/** A line that makes demands of the items below it ("Team members are required to:"). */
const GOVERNS =
  /\b(?:must|requires?|required|needs?|calls? for|we expect|should|have|able to|ability to|looking for|successful|ideal|candidates?|preferred|desired|desirable)\b/;
const NAMES_DUTIES = /\b(?:functions|responsibilit\w+|duties|tasks)\b/;
const governs = (lead: string): boolean =>
  leadsOn(lead) && (GOVERNS.test(lead) || statedImportance(lead) !== null) && !NAMES_DUTIES.test(lead);

/** A line whose list names what one is given ("You will be offered:"). */
const GIVES =
  /\b(?:you(?:'ll| will)? (?:also )?(?:be (?:offered|given|provided)|receive|get|enjoy)|we(?:'ll| will)? (?:also )?(?:offer|provide|give)|(?:benefits|perks) (?:include|are))\b[^.]*(?::|\.\.\.|…)$/;

/** A line before a list that already names years or a degree. */
const NAMES_MEASURE = /\b\d{1,2}\+? ?(?:-|to)? ?\d{0,2}\+? years?\b|\bdegree\b/;

/** "Travel requirements" alone is a title, whatever it looks like. */
const NAME_OF_A_LIST =
  /^(?:[\w/&-]+ ){0,3}(?:requirements|qualifications|responsibilities|duties|documents|materials)$/;

/** A line that only says what follows it, or puts a question of the form. */
const announces = (folded: string): boolean =>
  ((folded.endsWith('?') || leadsOn(folded)) && !NAMES_MEASURE.test(folded) && !isHook(folded)) ||
  (NAME_OF_A_LIST.test(folded) && !HAS_OBJECT.test(folded));

/** Whether a sentence asks something of the candidate, given where it stands. `lead` = the line that governs it. */
export function asks(folded: string, passage: Passage, lead: string): boolean {
  if (asksAsPrinted(folded, passage, lead)) return true;
  if (isAside(folded, true)) return false;
  // "Drives (we provide the car)": what a bracket adds is not what the sentence is about.
  const said = folded.includes('(')
    ? withoutBrackets(folded)
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,.;:!?]|$)/g, '')
        .trim()
    : '';
  return said.includes(' ') && asksAsPrinted(said, passage, lead);
}

function asksAsPrinted(folded: string, passage: Passage, lead: string): boolean {
  const { part } = passage;
  const listed = part === 'demands' && passage.kind === 'item';
  if (isAside(folded, part === 'demands' && (listed ? opensDemand(folded) : qualifies(folded))))
    return isCondition(folded) && part !== 'benefits' && !/regardless|without regard|reserves? the right/.test(folded);
  if (announces(folded) && !(listed && folded.endsWith('?') && qualifies(folded))) return false;
  switch (part) {
    case 'demands':
      // Conditions of employment tell of pay, grades and programmes too.
      if (passage.kindHint === 'eligibility' && !namesAKind(folded)) return false;
      return listed || speaksOfCandidate(folded) || tellsOfPeople(folded) || !describes(folded);
    case 'physical':
      return passage.kind === 'item' || speaksOfCandidate(folded) || isPhysical(folded) || namesHow(folded);
    case 'facts':
      return UNUSUAL_HOURS.test(folded) || FACT_THAT_ASKS.test(folded) || isAsking(folded) || isCondition(folded);
    case 'duties':
    case 'overview':
      if (GIVES.test(lead)) return isCondition(folded);
      return (
        speaksOfCandidate(folded) ||
        isInvited(folded) ||
        opensWithHours(folded) ||
        namesFact(folded) ||
        namesBurden(folded) ||
        isGoverned(passage, lead)
      );
    case 'company':
      return isCondition(folded) || isSought(folded) || tellsReader(folded) || asksReader(folded);
    case 'benefits':
      return isCondition(folded) || isSought(folded) || tellsReader(folded) || saysMustHave(folded);
    case 'legal':
    case 'apply':
      return isCondition(folded) || isInvited(folded) || saysMustHave(folded);
    default:
      return isCondition(folded);
  }
}

/**
 * Whether an item stands below a line that makes demands of it (`lead` = that line, folded). A heading that names duties
 * has said so: only a line of text below it may ask otherwise.
 */
export const isGoverned = (passage: Passage, lead: string): boolean =>
  passage.kind === 'item' && !(passage.part === 'duties' && passage.lead?.kind === 'heading') && governs(lead);

const namesAKind = (folded: string): boolean => speaksOfCandidate(folded) || scoreKinds(folded).length > 0;

/** From this score on a sentence names a bodily demand, whatever its subject is. */
const BODILY = 5;
const isPhysical = (folded: string): boolean =>
  scoreKinds(folded).some(({ kind, score }) => kind === 'physical' && score >= BODILY);

/** How often, or where: "Reach overhead: seldom", "Usual office setting". */
const HOW_OFTEN_OR_WHERE =
  /\b(?:never|rarely|seldom|occasional(?:ly)?|frequent(?:ly)?|regular(?:ly)?|constant(?:ly)?|continuous(?:ly)?|daily|times?|hours?|settings?|environment|pace|conditions)\b/;
/** Whether words below a heading of bodily demands tell of them, and not of pay, papers or the employer. */
const namesHow = (folded: string): boolean =>
  !describes(folded) && (scoreKinds(folded).length > 0 || HOW_OFTEN_OR_WHERE.test(folded));

/** "Interview candidates with the right experience": whom one seeks for others, as a duty. */
const seeksForOthers = (folded: string): boolean =>
  opensWithAct(folded) && !/^(?:seeks?|needs?|wants?|requires?)\b/.test(folded);
const isAsking = (folded: string): boolean =>
  isHook(folded) || ((ASKING.test(folded) || (isSought(folded) && !seeksForOthers(folded))) && !OF_OTHERS.test(folded));

/** Whether a clause opens with a qualification, and not with a duty or a statement. */
export const qualifies = (folded: string): boolean =>
  QUALIFIES.test(folded) && !opensWithAct(folded) && !EQUATES.test(folded) && !isDone(folded);
/** "The course equips our trainees with the skills to …": what a thing does. */
const isDone = (folded: string): boolean => isVerb(THING_ACTS.exec(folded)?.[1] ?? '');
const THING_ACTS =
  /^(?:the|our|this|each|every) (?:[\w-]+ ){0,2}?(?!skills|abilit|knowledge)[\w-]+ ([a-z]{3,}s) (?!and\b|or\b|of\b|in\b|to\b|for\b)/;
/** "The foundation of these rules is our belief in …": what something is. */
const EQUATES =
  /^(?:the |our |\w+ )?\w+ (?:[\w-]+ ){1,8}(?:is|are|was|were|comes?|lies?) (?:our|what|why|how|that|built|rooted|from|in our|at the heart|(?:all|part|one) of)\b/;

/** Whether a clause says of the reader, or of whoever is wanted, what they are like: a demand whatever it is about. */
export const namesWhomItAsks = (folded: string): boolean =>
  statesQuality(folded) || isOfTitle(folded) || isWanted(folded);

/** So many years of something, wherever in the name of a qualification. */
const YEARS = new RegExp(`^(?:[\\w'/-]+ ){0,8}?${DURATION}'? (?:(?!or\\b)[\\w-]+ ){0,5}experience\\b`);

/** Whether a sentence speaks of what somebody has, is or must do to get the job. */
export const speaksOfCandidate = (folded: string): boolean =>
  isAsking(folded) || qualifies(folded) || isCondition(folded) || (YEARS.test(folded) && !describes(folded));
