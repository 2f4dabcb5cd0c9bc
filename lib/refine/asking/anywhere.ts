import { Patterns } from '../../text/patterns.ts';
import { speaksToReader } from './reader.ts';

// Demands that are told as such in whatever part of a posting they stand: the subject is whoever is asked, or the job.
// In folded text.

/** "To do well here, …", "This job is not for everyone: …" */
const INTRO = '(?:[^,.;:]{2,60}[,:] |(?:to|as|in|with|for) [^,.;:]{2,60} (?=you\\b))?';
const WHO =
  '(?:you|candidates?|applicants?|(?:the|our|an?|any|each|every|all) (?:[\\w-]+ ){0,2}(?:candidates?|applicants?|person|individual|hires?)|(?:all |our )?(?:employees|staff|incumbents|appointees)|whoever(?: \\w+){1,3}?|(?:our|your) (?:new|next) (?:[\\w-]+ ){0,3}[\\w-]+)';
/** What one is or has, and not what one does to get a benefit or to apply. */
const HAVE =
  '(?:also |already |always )?(?:be (?:able|willing|available|proficient|fluent|comfortable|familiar|experienced|skilled|licensed|certified|registered|trained|an? (?!current|former|permanent)|(?:\\w+ly )?(?:honest|reliable|organi[sz]ed))|have (?!been|completed|access|worked (?:here|for us))|hold|possess|live (?:in|within)|reside|speak|know|enjoy|stay (?:calm|cool|focused)|pass an? (?:medical|drug|background|physical|police))';
const MUST_HAVE = new RegExp(`^${INTRO}${WHO} (?:must|should|(?:will |would )?needs? to) ${HAVE}`);
/** What holds for those who are given something. */
const TO_BE_GIVEN =
  /\b(?:eligib\w+|qualif(?:y|ies)|entitled|enrol\w*|employed|full[- ]time|probation\w*|considered|placed|to (?:receive|apply|be (?:eligible|considered)))\b/;

/** Whether a sentence says what a candidate must be or have, and not what one must be or do to be given something. */
export const saysMustHave = (folded: string): boolean => MUST_HAVE.test(folded) && !TO_BE_GIVEN.test(folded);

const ASSET =
  'experience|knowledge|expertise|background|skills?|degree|diploma|licen[cs]e|certification|certificate|understanding|ability';
const PLAINLY = new Patterns(
  new RegExp(
    `^${INTRO}(?:this|the) (?:[\\w-]+ )?(?:role|position|job|post|work) (?:also )?(?:requires|calls for|demands) (?!you to\\b)`,
  ),
  new RegExp(
    `^(?:[\\w'/-]+ ){0,6}(?:${ASSET}|doctorate|master's|bachelor's|love|passion)\\b.{0,80}\\b(?:is|are|will be|would be) (?:\\w+ly )?(?:an? (?:\\w+ )?)?(?:plus|required|preferred|essential|desirable|advantage|asset|bonus|must|mandatory)[.]?$`,
  ),
  /^it is (?:\w+ly |also )?(?:essential|important|vital|imperative|crucial|critical|necessary|required|preferred|desirable|an advantage|a plus) (?:that|for) (?:you|candidates|applicants|the (?:\w+ )?(?:candidate|applicant|person))\b/,
  /\b(?:is|are) (?:an? )?(?:\w+ )?(?:must|essential|required|important|key|critical|crucial|vital) (?:in|for|to) (?:this|the) (?:role|job|post|position)\b/,
);
/** Whether a sentence about the employer tells its reader what they must have or be like. */
export const asksReader = (folded: string): boolean =>
  saysMustHave(folded) || speaksToReader(folded) || PLAINLY.test(folded);
