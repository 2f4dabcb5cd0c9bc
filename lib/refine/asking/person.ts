// Sentences whose subject is whoever does the job, by any of its names. All are tried against folded text.

import { oneOf } from '../../text/any-of.ts';
import { ADEPT, DRIVE, GIFTS, KNOW_HOW, MASTERY, PAPERS } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';

/** What people are called by what they do. */
const BY_TRADE = oneOf(
  '[a-z-]{2,}(?:ers?|ors?|ists?|ysts?|ants?|ians?|eers?|ives?|ates?|ents?|man|men|woman|women)',
  'nurses?, clerks?, chefs?, cooks?, interns?, aides?, guards?, pilots?, hosts?, coach(?:es)?, fellows?, leads?, heads?',
  'hires?, person, individuals?, incumbents?',
);
/** Words with such an ending that no posting hires. */
const NOBODY = oneOf(
  'customers?, clients?, users?, consumers?, partners?, members, others?, vendors?, providers?, employers?, agents?',
  'patients?, students?, residents?, parents?, children',
  'centers?, computers?, servers?, floors?, departments?, environments?, equipments?, components?, states?',
  'numbers?, papers?, orders?, offers?, letters?, documents?, contents?, certificates?, rates?, dates?',
  'matters?, factors?, sectors?, investments?, assignments?, managements?, events?, corporates?, programs?',
  'initiatives?, incentives?, objectives?, directives?',
);
/** Words that end a title, or never stand in one. */
const NO_TITLE = oneOf(
  'to, of, in, that, which, who, we, you, they, it, is, are, has, have, will, everything, all, our, the, where, when, if',
);
const DETERMINER = '(?:(?:the|an?|all|this|each|every|those|these) )?';
const GRADE = '(?: (?:i{1,3}|iv|v|\\d))?';
const OF_WHAT = "(?: (?:in|for|at|of|on) (?:[\\w/&'-]+ ){0,3}[\\w/&'-]+)?";
/** The name of a trade as the subject of a sentence: "the senior nurse on this ward". */
const TITLE = `${DETERMINER}(?:(?!${NO_TITLE}\\b)[\\w/&'-]+ ){0,5}?(?!${NOBODY}\\b)${BY_TRADE}${GRADE}${OF_WHAT}`;

/** What such a person has. */
const QUALITY = oneOf(KNOW_HOW, MASTERY, PAPERS, DRIVE, GIFTS, 'track record, mindset, attention, acumen, judge?ment');
/** What such a person is. */
const QUALIFIED = oneOf(
  ADEPT,
  'able, confident, passionate, enthusiastic, eager, motivated, driven, curious, organized, detail-oriented',
  'flexible, reliable, creative, self-\\w+, team player, thinker, communicator, leader, learner, listener',
  'problem[- ]solver, mentor',
);
const HAS = oneOf(
  'has, have, possess(?:es)?, has (?:completed|earned|finished|obtained), brings?, demonstrates?, exhibits?, combines?',
);
const WILL = '(?:(?:will|would|should|shall|must|also|ideally|typically) ){0,2}';
const WORDS = '(?:[\\w-]+,? (?:and )?){0,6}?';
const DEGREE = '(?:(?:an?|the|both|\\w+ly) ){0,2}(?:[\\w-]+ ){0,3}?';

export const OF_TITLE: readonly RegExp[] = [
  // "The analyst has the ability to …"
  pattern`^${TITLE} ${WILL}${HAS} ${WORDS}${QUALITY}\b`,
  // "Nurses on this ward are skilled in …"
  pattern`^${TITLE} ${WILL}(?:is|are|be) ${DEGREE}${QUALIFIED}\b`,
  pattern`^(?:the|an?) (?:[\w/-]+ ){1,4}?needs? to be ${DEGREE}${QUALIFIED}\b`,
  // "The cook will need to …", "The cook needs a quick eye"
  pattern`^${TITLE} (?:will |would )?(?:also )?needs? to (?!apply|register|submit|respond)`,
  pattern`^${TITLE} (?:will |would )?(?:also )?needs? ${WORDS}${QUALITY}\b`,
];

/** "Night baker wanted": the job's name alone, which the posting has in its title too. */
export const namesVacancy = (folded: string): boolean => VACANCY.test(folded) && !QUALITY_NAMED.test(folded);
const VACANCY = pattern`^${TITLE}(?: (?:is|are))?(?: urgently| now)? (?:required|needed|wanted)[!.]*$`;
const QUALITY_NAMED = pattern`\b(?:${QUALIFIED}|qualified|certified|licen[cs]ed|registered|speaking)\b`;

/** Whether a clause says of whoever does the job what they are like, have or can. */
export const isOfTitle = (folded: string): boolean => TITLED.test(folded);
const TITLED = new Patterns(OF_TITLE);
