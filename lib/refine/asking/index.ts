import { scoreKinds } from '../../rules/index.ts';
import { Patterns } from '../../text/patterns.ts';
import type { Passage } from '../../text/sections.ts';
import { withoutBrackets } from '../../text/trim.ts';
import { asksReader, saysMustHave } from './anywhere.ts';
import { isAside } from './aside.ts';
import { namesBurden } from './burdens.ts';
import { isAsking, qualifies, speaksOfCandidate, tellsToBe } from './candidate.ts';
import { isCondition } from './conditions.ts';
import { describes } from './describes.ts';
import { namesFact } from './facts.ts';
import { opensWithHours, UNUSUAL_HOURS } from './hours.ts';
import { isInvited } from './invited.ts';
import { announces, gives, isGoverned } from './lead.ts';
import { opensDemand } from './opening.ts';
import { namesVacancy } from './person.ts';
import { tellsOfPeople, tellsReader } from './reader.ts';
import { isSought } from './sought.ts';
import { isWelcome } from './verbs/need.ts';

/** Facts of a posting that not everybody can accept. */
const FACT_THAT_ASKS = new Patterns(
  /\btravel\b.{0,20}\d ?%/,
  /\bdays? (?:a week |per week )?in (?:the|our) \w* ?office\b/,
  /\bfluent \w+\b/,
);

/** Whether a sentence asks something of the candidate, given where it stands. `lead` = the line that governs it. */
export function asks(folded: string, passage: Passage, lead: string): boolean {
  if (asksAsPrinted(folded, passage, lead)) return true;
  if (isAside(folded, true)) return false;
  if (!folded.includes('(')) return false;
  // "Drives (we provide the car)": what a bracket adds is not what the sentence is about.
  const said = withoutBrackets(folded)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?]|$)/g, '')
    .trim();
  return said.includes(' ') && asksAsPrinted(said, passage, lead);
}

/** Whose chances a law protects, and what an employer may do, is no condition. */
const PROTECTS = /regardless|without regard|reserves? the right/;

function asksAsPrinted(folded: string, passage: Passage, lead: string): boolean {
  const { part } = passage;
  const listed = part === 'demands' && passage.kind === 'item';
  if (isAside(folded, part === 'demands' && (listed ? opensDemand(folded) : qualifies(folded))))
    return isCondition(folded) && part !== 'benefits' && !PROTECTS.test(folded);
  if (announces(folded) && !(listed && folded.endsWith('?') && qualifies(folded))) return false;
  return asksInPart(folded, passage, lead);
}

/** Whether a sentence that is no aside asks something, by the part of the posting it stands in. */
function asksInPart(folded: string, passage: Passage, lead: string): boolean {
  switch (passage.part) {
    case 'demands':
      if (gives(lead)) return isCondition(folded);
      // Conditions of employment tell of pay, grades and programmes too.
      if (passage.kindHint === 'eligibility' && !namesAKind(folded)) return false;
      return (
        passage.kind === 'item' || isStated(folded) || tellsOfPeople(folded) || !describes(folded) || isWelcome(folded)
      );
    case 'physical':
      return passage.kind === 'item' || speaksOfCandidate(folded) || isPhysical(folded) || namesHow(folded);
    case 'facts':
      return UNUSUAL_HOURS.test(folded) || FACT_THAT_ASKS.test(folded) || isAsking(folded) || isCondition(folded);
    case 'duties':
    case 'overview':
      if (gives(lead) || namesVacancy(folded)) return isCondition(folded);
      return (
        isStated(folded) ||
        (passage.part === 'overview' && passage.kind === 'item' && tellsToBe(folded)) ||
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

/** Whether a sentence asks something, whatever part of a posting it stands in. */
const isStated = (folded: string): boolean => speaksOfCandidate(folded) || isInvited(folded);

const namesAKind = (folded: string): boolean => speaksOfCandidate(folded) || scoreKinds(folded).length > 0;

/** From this score on a sentence names a bodily demand, whatever its subject is. */
const BODILY = 5;
const isPhysical = (folded: string): boolean =>
  scoreKinds(folded).some(({ kind, score }) => kind === 'physical' && score >= BODILY);

/** How often, or where: "Reach overhead: seldom", "Usual office setting". */
const HOW_OFTEN_OR_WHERE = new Patterns(
  /\b(?:never|rarely|seldom|(?:occasional|frequent|regular|constant|continuous)(?:ly)?|daily|times?|hours?)\b/,
  /\b(?:settings?|environment|pace|conditions)\b/,
);
/** Whether words below a heading of bodily demands tell of them, and not of pay, papers or the employer. */
const namesHow = (folded: string): boolean =>
  !describes(folded) && (scoreKinds(folded).length > 0 || HOW_OFTEN_OR_WHERE.test(folded));
