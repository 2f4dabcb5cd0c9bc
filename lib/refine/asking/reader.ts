// What a posting says of its reader ("you …") that tells what they are, have, know and can: not what they will do or get.
// All are tried against folded text.

import { oneOf } from '../../text/any-of.ts';
import { ADEPT, GIFTS, KNOW_HOW, PAPERS } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { NEEDED, YOUR_STATE, YOUR_STRENGTH } from './reader/needs.ts';
import { ACTS, QUALITY, STATES } from './reader/qualities.ts';
import { LIKE } from './sought.ts';

const NEEDS = new Patterns(NEEDED, YOUR_STRENGTH);
/** Whether the reader is told what they have to be or bring, whatever else a passage is about. */
export const tellsReader = (folded: string): boolean => NEEDS.test(folded);

const STATES_QUALITY = new Patterns(QUALITY);
/** Whether a clause says of the reader what they are like, whatever it is about. */
export const statesQuality = (folded: string): boolean =>
  /^(?:[a-z]+(?: [a-z]+)?, )?you\b/.test(folded) && STATES_QUALITY.test(folded);

/** Before "you", what is there for the reader: "the tools you need". */
const SUPPORT = oneOf('skills, tools, support, training, resources, everything, information, knowledge');
/** What the reader should do, or expect of an employer. */
const SHOULD_DO = oneOf('be (?!willing)\\w+ing, expect, find, receive, get, hear, see, contact, know that');
const MUST_BE = oneOf(
  'must, need, have, bring, poss?ess?',
  pattern`should(?! ${SHOULD_DO}\b)`,
  pattern`are (?:an? |${oneOf(ADEPT, 'able, willing, passionate, motivated, organized, detail, highly, self')})`,
);

/** Before "you", a time, a place or a measure: what follows is not said of the reader. */
const ONCE = oneOf('when, if, as, once, after, until, where, what, all, everything, than');
/** What one has got when one has a quality. */
const GOT = oneOf(KNOW_HOW, PAPERS, GIFTS, 'hand, head, heart, mind, skin, attitude, sense');
/** What has happened to the reader. */
const HAPPENED = oneOf(
  'worked hard, heard, read, come, made it, always, reached, found, been (?:looking|searching)',
  pattern`got(?! (?:an? |the )?(?:[\w-]+ ){0,2}${GOT}\b)`,
);
/** What one gets. */
const GIFT = oneOf(
  'opportunit, chance, access\\b, freedom, flexibilit, privilege, luxury, pleasure, option, fun\\b, support',
  'responsib, accountab, impact, autonomy, ownership, scope\\b, hand in, role\\b, seat at, say\\b, voice\\b',
  'room\\b, space to, line to\\b, (?:a |the |our )?whole',
);
const NO_GIFT = `(?! ${HAPPENED}\\b)(?! (?:the |an? |your |full |ample |plenty |direct |\\w+ )?(?:\\w+ ){0,2}${GIFT})`;

/** "You will bring to the post an eye for detail": no gift. */
const TO_THE_TEAM = '(?: to (?:the|this|our|your) (?:role|team|position|job|table|company|post|work))?';

/** What the reader is in the house, or is given, and not what they are like. */
const IN_HOUSE = oneOf(
  'the\\b, our, part, responsible, accountable, in charge, in good, on the front, joining, connected, surrounded',
  'your own boss, welcome, invited, encouraged, eligible, interested, applying, going, about',
  'paid, supported, given, provided, offered, trusted, rewarded, covered, guided, mentored, coached, free to',
  'required to provide, expected to (?!be|have|hold|know), never (?:alone|on your own|without|bored), not (?!afraid|satisfied|content|just|only)',
  '(?:\\w+ly )?\\w+ing\\b',
);
const ABOVE_ALL = oneOf(
  'above all, most importantly, more importantly, first and foremost, at heart, of course, naturally, ideally, also',
);

const LEARNS = oneOf('studying, pursuing, enrolled, completing, working towards?');
const HAS_LEARNED = oneOf(
  'graduated, finished, earned, studied, completed, obtained, majored, trained as, qualified as',
);
const EDUCATION: readonly RegExp[] = [
  pattern`^you(?: are|'re) (?:currently |now )?${LEARNS}\b`,
  pattern`^you(?: are|'re) (?:about|due|set|on track|expected|scheduled) to (?:finish|graduate|complete|receive|earn)\b`,
  pattern`^(?:\w+,? )?you(?:'ve| have)? (?:recently |just )?${HAS_LEARNED}\b`,
];

/** "You'll love our terrace": what one will like is none of one's qualities. */
const WILL_LIKE = /\byou(?:'ll| will) (?:\w+ )?(?:love|enjoy|like)\b/;
const DO_WELL = oneOf(
  'love, enjoy, like, fit (?:in|right in), do (?:really )?(?:well|great), succeed, thrive, excel, flourish, go far',
  'feel at home, be happy, be a (?:great|good|perfect) (?:fit|match), stand out',
);
const CAPABLE = oneOf(
  'expert, natural, self-starter, team player, people person, problem[- ]solver, communicator, graduate, self-\\w+',
  'talented, gifted, experienced, skilled, qualified, seasoned, confident, comfortable, fluent, proficient, adept',
);

/** Sentences about the reader that ask something. */
export const OF_READER: readonly RegExp[] = [
  ...QUALITY,
  pattern`(?<!\b${SUPPORT} )\byou (?:also |still |already |currently )?${MUST_BE}\b`,
  pattern`(?<!\b${ONCE} )\byou(?:'ve|(?: will|'ll) (?:have|bring${TO_THE_TEAM}))\b${NO_GIFT}`,
  pattern`^you(?: will|'ll) (?:also )?(?:demonstrate|display|show) (?:[\w-]+ ){1,3}${GOT}\b`,
  pattern`^(?:${ABOVE_ALL},? )?you(?: are|'re) (?!${IN_HOUSE})`,
  // "You will be careful, have a steady hand …"
  pattern`^you(?:'ll| will) be (?!${IN_HOUSE})[^,;.:]{3,60}, (?:and )?(?:have|hold|possess)\b${NO_GIFT}`,
  ...EDUCATION,
  /^you(?:'ll| will) (?:hold|possess|speak|be (?:registered|licensed|certified|educated|qualified))\b/,
  /^you've got (?:an? |your own )/,
  // "You read and write Welsh"
  /^you (?:\w+ and )?(?:write|read|speak)s? (?!with\b|to\b|for\b|at\b|about\b|up\b)(?:and \w+ )?(?=[a-z\u00c0-\u1fff])/,
  // "You'll go far if you like sums"
  pattern`
    \byou(?:'ll|'d| will| would) (?:also |really )?${DO_WELL}\b
    .{0,40}\bif you(?:'re| are| have| like| love| enjoy| can| know)
  `,
  ...NEEDED,
  YOUR_STRENGTH,
  YOUR_STATE,
  pattern`
    \byou(?:'ll| will) (?:already |also )?be (?!responsible)(?:an? )?(?:\w+ly )?(?:${LIKE}|${CAPABLE})\b
  `,
];

const READER = new Patterns(OF_READER);
const ADDRESSES_READER =
  /^(?:[^,.;:]{2,60}[,:] |(?:to|in|with|for) [^,.;:]{2,60} (?=you\b))?you\b(?! (?:must|should)\b)/;
/** Whether a sentence is about the reader and asks something of them. */
export const speaksToReader = (folded: string): boolean =>
  ADDRESSES_READER.test(folded) && READER.test(folded) && !WILL_LIKE.test(folded);

/** Under a heading that asks for people: what they are like, or what is liked in them. */
const OF_PEOPLE = new Patterns(
  pattern`
    ^(?:[\w ]{1,12}, )?(?:they|those who (?:[\w']+ ){1,6}?)(?: also| always)? ?
    (?:${STATES}|${ACTS}|welcome|strive|prioritize)\b
  `,
  /^(?:[\w ]{1,12}, )?we (?:\w+ )?(?:value|prize|treasure) (?!our|the|each|every|people|diversity|inclusion)/,
);
/** Whether a sentence under such a heading says what people are like who do well, or what is valued in them. */
export const tellsOfPeople = (folded: string): boolean => OF_PEOPLE.test(folded);
