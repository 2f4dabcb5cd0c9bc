// The words by which a demand opens, in folded text.

import { LANGUAGE_NAMES } from '../../rules/language.ts';
import { oneOf } from '../../text/any-of.ts';
import { ADEPT, DRIVE, GIFTS, LEARNED, MASTERY } from '../../text/assets.ts';
import { NUMBER_WORD } from '../../text/numbers.ts';
import { pattern } from '../../text/pattern.ts';

const COUNT = `(?:\\d{1,2} ?\\+?|${NUMBER_WORD})(?: ?[([]\\d+[)\\]])? ?(?:\\+|plus|or more)?`;
/** A number of years or months at the head of a demand. */
export const DURATION = `${COUNT}(?: ?(?:-|to|or) ?${COUNT})?[ -]?(?:years?|yrs?|months?)\\b(?! ago\\b)`;

/** What stands before the noun and only says how much of it ("a strong working knowledge"). */
const HOW_MUCH = oneOf(
  'an?, the, any, some, and, of, &',
  'must, is, have, has, having, possess(?:es)?, requires?, demonstrate[sd]?, show, desired?, preferred, required',
  'strong, good, excellent, great, superior, exceptional, outstanding, expert, high(?:[ -]level)?, positive, genuine, keen, natural, true',
  'basic, solid, working, functional, thorough, deep, in-depth, advanced, intermediate, general, fundamental, sound',
  'detailed, comprehensive, clear, robust, broad, significant, substantial, extensive, effective, successful',
  'proven, confirmed, honed, prior, previous, former, relevant, related, direct, practical, professional, progressive, hands-on',
  'minimum, at least, minimum of, valid, current, active, verbal, written, oral',
  'occasional, frequent, regular, domestic, international, overnight',
);

/** Nouns for what a person knows, can, has done or wants; with a preposition behind them they open a demand. */
const POSSESSION = oneOf(
  LEARNED,
  MASTERY,
  GIFTS,
  DRIVE,
  'background, comfort(?: level)?, (?:track )?record, openness, exposure, fundamentals, foundation, grounding',
  'appetite, hunger, interest, willingness, eagerness',
);

/** Adjectives that say the same of the person. */
const QUALIFIED = oneOf(ADEPT, 'passionate, enthusiastic, eager, at ease, confident, trained');

/** A degree, by any of its names. */
const DEGREE_NAME = oneOf(
  "bachelor'?s?\\b, master'?s\\b, master (?:of|degree|or|level)\\b, ph\\.? ?ds?\\b",
  /b\.?[as]\.?(?: |\/)|m\.?[as]\.? /,
  "high school (?:diploma|degree), advanced degree\\b, ged\\b, associate'?s? degree, graduate degree, degree in\\b",
);

/** What opens a phrase that only ends in such a noun: a duty, or what goes on from before. */
const NO_POSSESSION = oneOf(
  'we\\b, would, your, our, this, that, these, share, gain, build, develop, increase, apply, use',
  'as, when, while, with, by, through, using, of, for, from, in, to',
);
const FOLLOWS = oneOf(
  'of, with, in, for, to, on(?!-), and, or, using, working, building, delivering, developing, managing, leading',
);
/** What is done with licences, and what is a licence of no person. */
const LICENCE_WORK = oneOf('software, verify, process, renew, review, maintain, check, your, our');
const NO_LICENCE = oneOf(
  'renewal, agreement, fee, process, compliance, management, application, tracking, audit, plate, holder, request',
  'issue, verification, testing, maintenance, record, inspection',
  /of (?:payrolls?|equipment|aircraft|products|the|our|all)\b/,
);
const NO_SKILL = oneOf(
  'you, your, we, our, they, their, the, this, that, of, in, on, for, with, using, and, to, will, depending, based',
  'commensurate',
);
/** Travel as a trade, a cost or a pleasure. */
const NO_TRAVEL = oneOf(
  'expenses?, costs?, allowances?, reimbursement, agen, industry, compan, arrangements, bookings?, plan, desk',
  'photograph, writing, blog, itinerar, insurance, time is',
);
const TRAVEL_IS = oneOf('makes?, brings?, opens?, changes?, broadens, is (?:our|an?|the|what|why|how)');
const IS_PAID = '(?:is|are|will be) (?:\\w+ )?(?:arranged|booked|paid|reimbursed|covered)';

const ENROLLED = oneOf('pursuing, working towards?, progress towards?, enrolled in');

/** What one has or is, by which a demand opens. */
const QUALIFICATION = oneOf(
  DURATION,
  /(?:(?!share|your|our|depending|based)[\w/-]+ ){0,2}experience(?:\/\w+)? (?:in|with|of|as|must|and|or|\w+ing)\b/,
  /(?:ability|(?:be )?able|abilities)\b(?!-)(?! (?:tests?|testing|groups?|grouping)\b)/,
  pattern`(?:(?!${NO_POSSESSION})[\w/-]+ ){0,2}${POSSESSION}(?:\/\w+)? ${FOLLOWS}\b`,
  pattern`(?:\w+ly )?${QUALIFIED} (?:in|with|at|of|to|as|about|on|and|or|using|\w+ing)\b`,
  'skills? (?:in|at|with)\\b, know how to\\b, knows\\b, (?:be )?willing(?:ness)?\\b, (?:be )?in possession of\\b',
  // "French at native level"
  pattern`
    ${LANGUAGE_NAMES}(?: language)?(?: skills| level)?:?
    (?: (?:at )?(?:native|business|fluent|fluency|conversational|proficien\w+|advanced|intermediate)\b)
  `,
  DEGREE_NAME,
  pattern`(?:currently )?${ENROLLED} (?:an? |your )?(?:[\w-]+ ){0,3}(?:degree|diploma|bachelor|master|ph\.? ?ds?\b|program|qualification|certification)`,
  /driver'?s?'? (?:\w+ )?(?:licen[cs]e|abstract|record|permit)\b/,
  pattern`
    (?:(?!${LICENCE_WORK})[\w-]+ ){0,2}(?:licen[cs]e|certification|registration)\b(?! ${NO_LICENCE}\b)
  `,
  pattern`
    (?:(?!${NO_SKILL})[\w/&-]+,? ){1,2}(?:(?!will)[\w/&-]+,? ){0,4}(?:skills|abilities)
    (?: (?:and|or|to|in|with|at|for|including)\b|[,;.(]|$)
  `,
  pattern`travel\b(?! ${NO_TRAVEL})(?![^,.;:]* ${IS_PAID}\b)(?! ${TRAVEL_IS}\b)`,
);
/** A sentence or line that opens with a qualification asks for it, even among duties. */
export const QUALIFIES = pattern`^(?:to have )?(?:${HOW_MUCH} ){0,5}${QUALIFICATION}`;

/** Words that name a demand when they end a noun phrase ("technical printing knowledge"). */
export const NOUN = oneOf(
  'experience, background, track record, record, knowledge, understanding, familiarity, proficiency, expertise',
  'fluency, command, acumen, eye, aptitude, capacity(?! building| planning), abilit(?:y|ies), skills?(?! sets?)',
  'degrees?(?! of (?!bachelor|master|associate|doctor|science)), diplomas?, commission, insurance',
  'licen[cs]es?, certifications?, certificates?',
  'attitude, ethic, mindset, passions?, desire, willingness, attention(?= to detail), manners?(?! of), demeanou?r',
  'disposition, personality, temperament',
);
/** Words that open a demand. */
const OPENER = oneOf(
  `(?:at least (?:an? )?)?${DURATION}`,
  `(?:a )?minimum (?:of )?(?:\\d|${NUMBER_WORD}), be (?:at least )?\\d\\d`,
  'must\\b, should\\b, preferably, ideally, you have, has (?:experience|a), have (?:experience|a), (?:be )?able to',
  /you(?:.ll| will)? (?:also )?need (?!to )/,
  /hold |to work |(?:have|hold) an? |pass an? /,
  'ability to, willing(?:ness)? to, capable of, (?:be )?in possession of, access to, work (?:nights|weekends|overtime|shifts|evenings|holidays)',
  'proficien(?:t|cy), familiar(?:ity)? with, knowledge of, knowledgeable, understanding of, expertise in',
  'comfortable (?:with|using|in|\\w+ing)\\b, experience (?:in|with|\\w+ing)\\b, experienced (?:in|with)\\b',
  "bachelor, master'?s, ph\\.? ?ds?\\b, high school",
  '(?:ts\\/sci|secret|top secret|active|security) (?:\\w+ )?clearance',
  'demonstrated, proven, excellent, superior, superb, strong, outstanding, exceptional, good, in-depth, genuine',
  'fluent, bilingual',
  `(?:basic|conversational|native|intermediate|working|some) ${LANGUAGE_NAMES}\\b`,
  `${LANGUAGE_NAMES} at\\b`,
);
const CANDIDATE = '(?:the )?(?:successful |ideal )?(?:candidates?|applicants?|incumbents?)';
/** The words by which a demand opens. */
export const OPENS = pattern`^(?:an? |the |some |other |any |you |they |${CANDIDATE} )?${OPENER}`;

/** "And skills for …", "with experience": it goes on with what stands before it. */
const GOES_ON = `(?:and|or|and/or) (?:an? |the |${NOUN})\\b`;
const LINK = oneOf('including, with, of, for, in, that, which, by, from, through, based');
const THING = oneOf('levels?, base, transfer, sharing, gaps?, management, programs?');
/** A noun phrase that names a demand; "hybrid and skills for …" goes on with what stands before it. */
export const NAMES = pattern`
  ^(?:an? |the |some |other |any )?(?:(?!${GOES_ON}|${LINK}\b)\w[\w'/+#.-]*(?: /)? ){0,4}${NOUN}\b(?! ${THING}\b)
`;
const POSSESSIONS = oneOf(POSSESSION, 'potential, capacity, experience');
/** What a person has, with what it is about ("a solid foundation in statistics", "comfort with heights"). */
export const HAS_OBJECT = pattern`
  ^(?:${HOW_MUCH} ){0,4}
  (?:${POSSESSIONS}(?: and \w+)? (?:of|with|in|for|to|about|\w+ing)|training(?: and \w+)? in)[ ]
`;
/** Whether a clause begins as demands do: with a word that opens one, or a noun phrase that names one. */
export const opensDemand = (folded: string): boolean => OPENS.test(folded) || NAMES.test(folded);
/** The words that name a demand, wherever they stand. */
export const HAS_NAME = pattern`\b(?:${NOUN}|ability|able|proficient|fluent|familiar)\b`;
/** "Strong knowledge" before "and experience with": half a demand. */
export const HALF = pattern`^(?:${HOW_MUCH} ){0,3}(?:${NOUN}|training)$`;
/** "Knowledge, skills and abilities"; "driving a van, at least two years" */
export const ONLY_A_NAME = pattern`^(?:${NOUN}|(?:at least |minimum )?${DURATION})(?=[.:,;)]|$)`;
