import { findTerms } from '../../vocabulary/index.ts';
import { UNUSUAL_HOURS } from '../asking/hours.ts';
import { isGoverned, namesWhomItAsks, qualifies } from '../asking/index.ts';
import { opensDemand } from '../asking/opening.ts';
import { OWN, type Reading } from '../clause.ts';
import { isVerb } from '../terms/verbs.ts';

/**
 * In running text a clause must show what it asks; an item under a heading that asks, or a part of a list typed in one
 * paragraph (`listed`), does so by standing there.
 */
export function isComplete(reading: Reading, listed: boolean, folded: string): boolean {
  const { passage } = reading;
  const lead = passage.lead ? folded.slice(passage.lead.start, passage.lead.end) : '';
  if (BARE.test(reading.folded) || isPlainHours(reading) || reading.folded.length > LONGEST) return false;
  if (reading.score >= OWN) return true;
  if (namesWhomItAsks(reading.folded) || qualifies(reading.folded)) return true;
  if (reading.folded.includes(' ') && (MUST.test(reading.folded) || NAME_AND_CUE.test(reading.folded))) return true;
  const asked = passage.part === 'demands' || passage.part === 'physical' || isGoverned(passage, lead);
  return (
    asked &&
    (/[a-z]{3}/.test(reading.folded) || findTerms(reading.folded).length > 0) &&
    (passage.kind === 'item' ||
      listed ||
      NAMES_LISTED.test(reading.folded) ||
      (passage.kindHint === 'skill' && passage.lead !== undefined) ||
      opensDemand(reading.folded) ||
      /^you (?!will\b)/.test(reading.folded) ||
      (passage.part === 'demands' && startsWithVerb(reading.folded)))
  );
}

/** "Skills: sawing, planing": a label over names in its own line. */
const NAMES_LISTED =
  /^(?:[\w/&-]+ ){0,3}(?:skills?|tools|software|technologies|tech stack|systems|knowledge|competenc(?:y|ies)|qualities|attributes|traits|strengths) ?: \w/;
/** "CPO preferred": a name and how strongly it is asked. */
const NAME_AND_CUE =
  /^(?!(?:the|our|this|that|it|which|if|as|when|where|not)\b)(?!.*\b(?:documents?|materials|forms?|papers|r[eé]sum[eé]s?)\b)(?:[\w+#.&/'-]+,? ){1,6}(?:(?:is|are|would be) )?(?:\w+ly )?(?<!\b(?:as|when|where|if|than) )(?:preferred|required|desired|desirable|essential|mandatory|helpful|an? (?:\w+ )?(?:plus|bonus|asset|advantage|must))[!.)]*$/;

/** Office hours: a fact that nobody has to be able to accept. */
const isPlainHours = ({ kind, trace, folded }: Reading): boolean =>
  kind === 'schedule' &&
  trace.every((cue) => cue === 'schedule: hours') &&
  !UNUSUAL_HOURS.test(folded) &&
  !/\b(?:must|required?|able|ability|willing|availab|need|minimum|at least)/.test(folded);

const MUST =
  /\b(?:must|expected to (?:have|be|demonstrate|possess|show)|requires?|should (?:be|have|know)|needs? to)\b|^(?:you|(?:the|our|an?) (?:\w+ )?(?:candidate|applicant|person|individual|hire)|candidates|applicants)(?:'ll| will| would)? (?:also )?needs? (?:an?|your)\b|^only (?:candidates|applicants|those|people) (?:with|who)\b|\b(?:is|are) (?:\w+ly )?(?:essential|crucial|vital|imperative|indispensable|a must)$|\b(?:is|are) (?:\w+ly )?(?:essential|crucial|vital|imperative|indispensable|a must|critical|key) (?:to|for|in) (?:this|the) (?:role|job|post|position|work)|\bkey to success\b|(?<!\b(?:as|when|where|if|than|normally|is|are) )\brequired$/;

/** No demand is longer than this (in characters); what is has lost its structure. */
const LONGEST = 900;

/** Words that only announce a demand. */
const BARE_WORD =
  '(?:and|or|experience|certifications?|skills?|education|knowledge|degree|training|requirements?|benefits|licenses?|etc)';
/** "Experience level: entry level": a value in a box of facts, which asks nothing. */
const CAREER_LEVEL = '(?:(?:entry|junior|mid|senior|mid-senior|executive)[- ]level|experienced professional)';
const BARE = new RegExp(`^(?:${BARE_WORD}(?:,? ${BARE_WORD}){0,5}|${CAREER_LEVEL})$`);

/** "Establish and maintain effective working relationships": an item without its bullet. */
export const startsWithVerb = (folded: string): boolean =>
  /^\w+ (?:\S+ ){2}/.test(folded) && isVerb(/^\w+/.exec(folded)?.[0] ?? '');
