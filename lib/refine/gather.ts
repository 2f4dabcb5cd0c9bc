import type { Reading } from './clause.ts';
import { UNUSUAL_HOURS } from './demand.ts';
import { OPENS, opensDemand } from './split.ts';
import { isVerb } from './terms/verbs.ts';

/** Below this a clause has no demand of its own: it goes on with what its neighbour says. */
const OWN = 3;
/** From here on a sentence asks for something whatever way it opens. */
const SURE = 7;

/** Puts clauses together that state one demand: the kind, the importance and the predicate are the same. */
export function gather(readings: readonly Reading[], folded: string): Reading[] {
  const gathered: Reading[] = [];
  for (const reading of readings) {
    const last = gathered.at(-1);
    if (last && reading.joint === 'sentence' && isElaboration(reading, last)) continue;
    if (last && belongs(last, reading)) gathered[gathered.length - 1] = join(last, reading, folded);
    else gathered.push(reading);
  }
  return gathered.filter((reading) => isComplete(reading));
}

/** "For current team members, must …": what stands before the comma only says whom or when. */
const OPENING =
  /^(?:for|in|at|on|as|if|when|during|while|depending|in addition)\b(?!.*\b(?:experience|knowledge|skills?|degree|ability)\b)/;

/** A further sentence of an item that explains its demand and asks nothing of its own. */
function isElaboration(reading: Reading, last: Reading): boolean {
  const sameItem = reading.passage.kind === 'item' && reading.passage.start === last.passage.start;
  const asks = reading.score >= OWN && (opensDemand(reading.folded) || reading.score >= SURE);
  return sameItem && !asks;
}

function belongs(last: Reading, next: Reading): boolean {
  if (next.joint === 'start' || next.joint === 'sentence') return false;
  if (next.joint === 'comma' && OPENING.test(last.folded) && last.joint !== 'comma') return true;
  if (next.joint === 'preference') return false;
  if (next.joint === 'bracket') return false;
  if (next.score < OWN || last.score < OWN) return next.importance === last.importance;
  return (
    last.kind === next.kind &&
    last.importance === next.importance &&
    !isLanguagePair(last, next) &&
    !isOwnSentence(next)
  );
}

/** "Excellent German and proficient in English": two languages, each with its own level. */
const isLanguagePair = (last: Reading, next: Reading): boolean =>
  last.kind === 'language' && next.kind === 'language' && next.joint !== 'start';

/** "Fluency in Python; proficiency in SQL": a semicolon before an ability named anew ends the demand. */
const isOwnSentence = (next: Reading): boolean =>
  next.joint === 'semicolon' &&
  (next.kind === 'skill' || next.kind === 'experience' || next.kind === 'eligibility') &&
  next.score >= OWN &&
  OPENS.test(next.folded);

function join(last: Reading, next: Reading, folded: string): Reading {
  const stronger = next.score > last.score || OPENING.test(last.folded) ? next : last;
  return {
    ...last,
    end: next.end,
    folded: folded.slice(last.start, next.end),
    kind: stronger.kind,
    score: Math.max(last.score, next.score),
    importance: stronger.importance,
    trace: [...last.trace, ...next.trace],
  };
}

/** Office hours: a fact that nobody has to be able to accept. */
const isPlainHours = ({ kind, trace, folded }: Reading): boolean =>
  kind === 'schedule' &&
  trace.every((cue) => cue === 'schedule: hours') &&
  !UNUSUAL_HOURS.test(folded) &&
  !/\b(?:must|required?|able|ability|willing|availab|need)/.test(folded);

const MUST = /\b(?:must|requires?|should (?:be|have|know)|needs? to)\b/;

/** No demand is longer than this (in characters); what is has lost its structure. */
const LONGEST = 900;

/** A word that only announces a demand. */
const BARE =
  /^(?:experience|certifications?|skills?|education|knowledge|degree|training|requirements?|benefits|licenses?)$/;

/** "Establish and maintain effective working relationships": an item without its bullet. */
const startsWithVerb = (folded: string): boolean =>
  /^\w+ (?:\S+ ){2}/.test(folded) && isVerb(/^\w+/.exec(folded)?.[0] ?? '');

/** In running text a clause must show what it asks; an item under a heading that asks does so by standing there. */
function isComplete(reading: Reading): boolean {
  const { passage } = reading;
  if (BARE.test(reading.folded) || isPlainHours(reading) || reading.folded.length > LONGEST) return false;
  if (reading.score >= OWN) return true;
  if (MUST.test(reading.folded) && reading.folded.includes(' ')) return true;
  const asked = passage.part === 'demands' || passage.part === 'physical';
  return (
    asked &&
    /[a-z]{3}/.test(reading.folded) &&
    (passage.kind === 'item' ||
      (passage.kindHint === 'skill' && passage.lead !== undefined) ||
      opensDemand(reading.folded) ||
      /^you (?!will\b)/.test(reading.folded) ||
      (passage.part === 'demands' && startsWithVerb(reading.folded)))
  );
}
