import { oneOf } from '../../text/any-of.ts';
import { ADEPT, DRIVE, KNOW_HOW, PAPERS } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { VITAL } from '../importance.ts';
import { speaksToReader } from './reader.ts';

// Demands that are told as such in whatever part of a posting they stand: the subject is whoever is asked, or the job.
// In folded text.

/** "To do well here, …", "This job is not for everyone: …" */
const INTRO = oneOf(/[^,.;:]{2,60}[,:] /, /(?:to|as|in|with|for) [^,.;:]{2,60} (?=you\b)/);
const WHO = oneOf(
  'you, candidates?, applicants?',
  /(?:the|our|an?|any|each|every|all) (?:[\w-]+ ){0,2}(?:candidates?|applicants?|person|individual|hires?)/,
  /(?:all |our )?(?:employees|staff|incumbents|appointees)/,
  /whoever(?: \w+){1,3}?/,
  /(?:our|your) (?:new|next) (?:[\w-]+ ){0,3}[\w-]+/,
);
/** What one is, and not what one was, or has been given. */
const BE_LIKE = oneOf(
  ADEPT,
  'able, willing, available, licensed, certified, registered, trained',
  /an? (?!current|former|permanent)/,
  /(?:\w+ly )?(?:honest|reliable|organized)/,
);
/** What one is or has, and not what one does to get a benefit or to apply. */
const HAVE = oneOf(
  `be ${BE_LIKE}`,
  /have (?!been|completed|access|worked (?:here|for us))/,
  'hold, possess, live (?:in|within), reside, speak, know, enjoy, stay (?:calm|cool|focused)',
  /pass an? (?:medical|drug|background|physical|police)/,
);
const MUST_HAVE = pattern`
  ^${INTRO}?${WHO} (?:must|should|(?:will |would )?needs? to) (?:also |already |always )?${HAVE}
`;
/** What holds for those who are given something. */
const TO_BE_GIVEN = new Patterns(
  /\b(?:eligib\w+|qualif(?:y|ies)|entitled|enrol\w*|employed|considered|placed)\b/,
  /\b(?:full[- ]time|probation\w*)\b/,
  /\bto (?:receive|apply|be (?:eligible|considered))\b/,
);

/** Whether a sentence says what a candidate must be or have, and not what one must be or do to be given something. */
export const saysMustHave = (folded: string): boolean => MUST_HAVE.test(folded) && !TO_BE_GIVEN.test(folded);

/** What somebody has. */
const ASSET = oneOf(KNOW_HOW, PAPERS, DRIVE, "doctorate, master's, bachelor's");
const NEEDED = oneOf(VITAL, 'plus, required, preferred, desirable, advantage, asset, bonus, must');
const IMPORTANT = oneOf(VITAL, 'critical, important, required, preferred, desirable, an advantage, a plus');
const PLAINLY = new Patterns(
  // "This post calls for two years of training"
  pattern`
    ^${INTRO}?(?:this|the) (?:[\w-]+ )?(?:role|position|job|post|work) (?:also )?
    (?:requires|calls for|demands) (?!you to\b)
  `,
  // "A good background in botany would be a plus"
  pattern`
    ^(?:[\w'/-]+ ){0,6}${ASSET}\b.{0,80}\b(?:is|are|(?:will|would|may|might) be) (?:\w+ly )?(?:an? (?:\w+ )?)?${NEEDED}[.]?$
  `,
  pattern`
    ^it is (?:\w+ly |also )?${IMPORTANT} (?:that|for)
    (?: you| candidates| applicants| the (?:\w+ )?(?:candidate|applicant|person))\b
  `,
  // "Patience is a must in this job"
  pattern`
    \b(?:is|are) (?:an? )?(?:\w+ )?${oneOf(VITAL, 'must, required, critical, important, key')}
    (?: in| for| to) (?:this|the) (?:role|job|post|position)\b
  `,
);
/** Whether a sentence about the employer tells its reader what they must have or be like. */
export const asksReader = (folded: string): boolean =>
  saysMustHave(folded) || speaksToReader(folded) || PLAINLY.test(folded);
