import { oneOf, only } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { findTerms } from '../../vocabulary/index.ts';
import { namesWhomItAsks, qualifies } from '../asking/candidate.ts';
import { UNUSUAL_HOURS } from '../asking/hours.ts';
import { isGoverned } from '../asking/lead.ts';
import { opensDemand } from '../asking/opening.ts';
import { OWN, type Reading } from '../clause.ts';
import { CALLED, VITAL } from '../importance.ts';
import { isVerb } from '../terms/verbs.ts';
import { tellsMoreOfPerson } from './predicate.ts';

/**
 * In running text a clause must show what it asks; an item under a heading that asks, or a part of a list typed in one
 * paragraph (`listed`), does so by standing there.
 */
export function isComplete(reading: Reading, listed: boolean, folded: string): boolean {
  const { passage } = reading;
  const lead = passage.lead ? folded.slice(passage.lead.start, passage.lead.end) : '';
  if (BARE.test(reading.folded) || isPlainHours(reading) || reading.folded.length > LONGEST) return false;
  if (reading.score >= OWN) return true;
  if (reading.joint !== 'start' && tellsMoreOfPerson(reading.folded)) return true;
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

const LISTED = oneOf(
  'skills?, knowledge, competenc(?:y|ies), qualities, attributes, traits, strengths',
  'tools, software, technologies, tech stack, systems',
);
/** "Skills: sawing, planing": a label over names in its own line. */
const NAMES_LISTED = pattern`^(?:[\w/&-]+ ){0,3}${LISTED} ?: \w`;

const CUE = oneOf(CALLED, 'helpful', /an? (?:\w+ )?(?:plus|bonus|asset|advantage|must)/);
const NO_NAME = oneOf('the, our, this, that, it, which, if, as, when, where, not');
/** What is wanted of whoever applies, and not of whoever works there. */
const PAPERS = oneOf('documents?, materials, forms?, papers, r[eé]sum[eé]s?');
/** "CPO preferred": a name and how strongly it is asked. */
const NAME_AND_CUE = pattern`
  ^(?!${NO_NAME}\b)(?!.*\b${PAPERS}\b)
  (?:[\w+#.&/'-]+,? ){1,6}(?:(?:is|are|would be) )?(?:\w+ly )?
  (?<!\b(?:as|when(?:ever)?|where(?:ver)?|if|than) )${CUE}[!.)]*$
`;

/** Office hours: a fact that nobody has to be able to accept. */
const isPlainHours = ({ kind, trace, folded }: Reading): boolean =>
  kind === 'schedule' &&
  trace.every((cue) => cue === 'schedule: hours') &&
  !UNUSUAL_HOURS.test(folded) &&
  !/\b(?:must|required?|able|ability|willing|availab|commit|need|minimum|at least)/.test(folded);

const NEEDED = oneOf(VITAL, 'a must');
const MUST = new Patterns(
  /\b(?:must|requires?|needs? to)\b/,
  /\bexpected to (?:have|be|demonstrate|possess|show)\b|^[^,]{0,30}(?:, )?you(?:'ll| will)(?: also)? be required to\b/,
  /\bshould (?:be|have|know)\b/,
  // "The right applicant needs a van", "You will need your own tools"
  pattern`
    ^(?:you|(?:the|our|an?) (?:\w+ )?(?:candidate|applicant|person|individual|hire)|candidates|applicants)
    (?:'ll| will| would)? (?:also )?needs? (?:an?|your)\b
  `,
  /^only (?:candidates|applicants|those|people) (?:with|who)\b/,
  // "Patience is a must", "A good ear is key to this job"
  pattern`\b(?:is|are) (?:\w+ly )?${NEEDED}$`,
  pattern`
    \b(?:is|are) (?:\w+ly )?(?:${NEEDED}|critical|key)
    (?: to| for| in) (?:this|the) (?:role|job|post|position|work)
  `,
  /\bkey to success\b/,
  /\b(?:preference|priority) (?:will|may|shall) be given to\b(?!.*\bfollowing\b)/,
  /(?<!\b(?:as|when(?:ever)?|where(?:ver)?|if|than|normally|is|are) )\brequired$/,
);

/** No demand is longer than this (in characters); what is has lost its structure. */
const LONGEST = 900;

/** Words that only announce a demand. */
const BARE_WORD = oneOf(
  'and, or, experience, certifications?, skills?, abilities, competencies, education, knowledge, degree, training',
  'requirements?, qualifications?, qualities, characteristics, attributes, benefits',
  'licen[cs](?:es?|ing), licensures?, registrations?, travel, etc',
);
/** "Experience level: entry level": a value in a box of facts, which asks nothing. */
const CAREER_LEVEL = oneOf(/(?:entry|junior|mid|senior|mid-senior|executive)[- ]level/, 'experienced professional');
/** "Full-time & part-time": what is on offer. */
const FULL_OR_PART = /(?:full|part)[- ]?time(?: ?(?:&|and|or|\/|,) ?(?:full|part)[- ]?time)?/;
/** "The ideal baker has the following knowledge and abilities": what they are stands below. */
const FOLLOWING = new RegExp(`.*\\bthe following (?:[a-z]+ )?${BARE_WORD}(?:,? ${BARE_WORD}){0,5}`);
/** "The school invites applications for a teacher": that there is a job. */
const INVITES = /[^,;]*\b(?:invites?|inviting|seeks?|accepting) applications (?:for|to) (?:(?! with\b| who\b)[^,;])*/;
const BARE = only(
  new RegExp(`${BARE_WORD}(?:,? ${BARE_WORD}){0,5}`),
  FOLLOWING,
  INVITES,
  CAREER_LEVEL,
  FULL_OR_PART,
  'yes, no',
);

/** "Establish and maintain effective working relationships": an item without its bullet. */
export const startsWithVerb = (folded: string): boolean =>
  /^\w+ (?:\S+ ){2}/.test(folded) && isVerb(/^\w+/.exec(folded)?.[0] ?? '');
