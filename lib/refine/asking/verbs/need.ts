import { oneOf } from '../../../text/any-of.ts';
import { DRIVE, KNOW_HOW, MASTERY, PAPERS } from '../../../text/assets.ts';
import { pattern } from '../../../text/pattern.ts';
import { VITAL } from '../../importance.ts';
import { STATE } from './state.ts';

// "Is required", "requires", "is ideal for": what a job needs, and whom it fits. In folded text.

/** What a job may need of a candidate, and of nobody else; understanding somebody is what one does. */
const QUALITY = `(?!understanding (?!of|in))${oneOf(
  KNOW_HOW,
  MASTERY,
  PAPERS,
  'clearance, citizenship, education, training, communication',
  'travel, lift(?:ing)?, stand(?:ing)?, walk(?:ing)?, sit(?:ting)?, availability, attendance, punctuality',
  DRIVE,
  'flexibility, attention, commitment, willingness',
)}`;
/** What else one may be required to do and can refuse. */
const BINDING = oneOf(
  'serve an?, join, sign, file, register with, rotate, remain, respond, supply, furnish, purchase',
  'take (?:an?|the) (?:\\w+ )?(?:oath|test|exam\\w*), use (?:your|their|his or her|an?|own)',
  'participate in (?:an?|the) (?:on-call|call|rotation)',
);
/** Any stage of need, from "very important" on. */
const IMPORTANT = oneOf(VITAL, 'critical, important, needed, key, required');
const MAY = '(?:will|would|may|might|could)';
/** What is liked, and no more. */
const WELCOME = oneOf(
  'an? (?:[\\w-]+ )?(?:plus|advantage|asset|bonus|benefit)',
  'useful, helpful, beneficial, advantageous, desirable, valuable, valued, regarded, welcomed?, appreciated',
);
/** "A sense of humour is always helpful": whether that is all a sentence says. */
const IS_WELCOME = pattern`
  ^(?!our |your |this )(?:[\w'-]+,? ){1,10}(?:is|are|(?:can|may|will|would) be) (?:always |often |very |highly |well |also ){0,2}${WELCOME}[.!]?$
`;
export const isWelcome = (folded: string): boolean => IS_WELCOME.test(folded);
const INDISPENSABLE = oneOf(VITAL, 'needed, non-negotiable, an? (?:\\w+ )?prerequisite');
const COUNTS = oneOf(VITAL, 'critical, important, needed, key, a must');
const SUCCESS = oneOf('succeed, success, your success, doing well, do well, thrive');
const THE_JOB = '(?:this|the|your) (?:role|position|job|post|work|task)';
const CRUCIAL = oneOf(VITAL, 'critical, important, preferable, desirable');
const FOR_WHOM = oneOf(
  'that (?:you|the|all|candidates|applicants), for (?:you|all|candidates|applicants)',
  'to (?:have|be|hold|possess|speak|know)',
);
const NAMED = oneOf('skills, knowledge, experience, abilities, qualifications, licen[cs]es, certifications');

const DEGREE = oneOf(`
  ph\\.? ?d\\.?, doctorate, ed\\.? ?d\\.?, m\\.?f\\.?a\\.?, (?:doctoral|terminal|master's|bachelor's|graduate|advanced|law|medical) degree`);

/** A thing is said to be needed or wanted. */
export const IS_ASKED: readonly RegExp[] = [
  pattern`
    (?<!\bas (?:may|might|can) )\b(?:is|are|be) (?:strongly |highly |also |absolutely |not )?
    (?:required(?! to (?!${STATE}|${BINDING}\b))|preferred|desired|desirable|mandatory|essential)\b
    (?! (?:to (?:the|our|ensur|mak)|by law))
  `,
  // "Ring each guest (a clear voice a must)"
  pattern`\b${QUALITY}\b[^.;]{0,80} an? (?:absolute )?must[ .!)]*$`,
  pattern`\b${QUALITY}\b.{0,140}\b(?:is|are|will be) (?:\w+ly |also |very )?${IMPORTANT}\b`,
  pattern`(?<!\b(?:our|their|your) )\b${QUALITY}\b.{0,140}\b(?:is|are|${MAY} be) (?:\w+ly |also |very |considered )?${WELCOME}\b`,
  pattern`\b(?:is|are) (?:\w+ly |also |very )?${INDISPENSABLE}[ .!)]*$`,
  pattern`\b(?:is|are) (?:\w+ly |also |very |the )?${COUNTS} (?:to|for|in) (?:${THE_JOB}|${SUCCESS})\b`,
  pattern`\bit is (?:\w+ly )?${CRUCIAL} (?:${FOR_WHOM})\b`,
  // "Equally important is the ability to …"
  pattern`^(?:also |equally |just as )?(?:\w+ly )?(?:${CRUCIAL}|required|needed|preferred|desired) (?:is|are) (?!to\b|that\b)`,
  /\b(?:will|would) be (?:needed|required|essential|necessary)[ .!)]*$/,
  // "Some experience preferred with proof of it"
  pattern`^(?:[\w/&-]+,? ){0,5}${QUALITY} (?:strongly |highly )?(?:preferred|required|desired|desirable|essential|needed)\b(?! (?:for|to|by|in)\b)`,
  // "Van needed to fetch the flour"
  pattern`
    ^(?:an? |your )?(?:own |valid |reliable )?(?:vehicle|car|van|truck|bike|bicycle|tools|phone|licen[cs]e)[ ]
    (?:is |are )?(?:required|needed|essential|necessary)\b
  `,
  // "Own van required"; "as required" is no demand
  /\b(?:preferred|desired|desirable|(?<!\b(?:as|when(?:ever)?|where(?:ver)?|if|than) )required)[ .!)]*$/,
  /\b(?:expected|wanted|sought)[.!]*$/,
  // "A doctorate in hand by the time of appointment"
  pattern`
    \b${DEGREE}(?: in (?:[\w-]+,? ){1,8})? ?(?:must be |is |are )?
    (?:in hand|by (?:the )?(?:time|date) of|required|expected|preferred|by \w+ 2\d{3})\b
  `,
  /^(?:[\w+&-]+ ){1,5}only[.!]*$/,
  /(?<![\d-])\b(?:plus|nice to have|preferably|ideally)\b/,
  /\beven better[.!]?$/,
  /\bwilling(?:ness)? to\b|^(?:be )?prepared to (?:work|travel|relocate|drive|attend)\b/,
  /\bconditions? of (?:\w+ )?(?:employment|hire|service|appointment)\b/,
  /\b(?:is|are) an? (?:\w+ )?essential (?:function|part|element|requirement)\b/,
  /\bis an essential\b/,
  // "Skills needed for the role include …"
  pattern`
    ^(?:[\w-]+ ){0,3}${NAMED} (?:that (?:is|are) )?
    (?:required|needed|desired|preferred)(?: for [\w ]{1,30})? (?:are|is|includes?)\b
  `,
  /\b(?:qualities|traits|attributes|characteristics|competencies|success factors?) (?:[\w']+ ){0,8}(?:are|is|includes?)\b/,
  /\bminimum (?:requirements?|qualifications?) (?:is|are|include)\b/,
  /^(?:the |our )?(?:\w+ )?(?:requirements?|qualifications?) (?:to|for) [^.;:]{3,60} (?:is|are|include)\b/,
];

/** What "it takes" where no quality is meant. */
const TAKES_OTHERWISE = oneOf(
  'place, only, less, more, us, you, \\d',
  /.{0,30}\b(?:minutes|hours|days|weeks|months|years)\b/,
);
const WORKER = oneOf(
  'employee, member, person, hire, candidate, individual, crew, clerk, nurse',
  /\w+(?:or|ist|hand|man)|\w+(?<!ord)er/,
);
const EMPLOYEES = oneOf(
  /(?:all |our )?(?:employees|staff|team members|hires|candidates|you)/,
  pattern`(?:the|this|our|each|every|any) (?:[\w-]+ ){0,2}${WORKER}s?`,
);

/** A job or an employer requires something. */
export const REQUIRES: readonly RegExp[] = [
  pattern`\brequir(?:es?|ing) (?:[\w()-]+ ){0,7}${QUALITY}\b`,
  pattern`^(?:minimum |also )?required (?:[\w()-]+ ){0,7}${QUALITY}\b`,
  /(?<!\b(?:that|which) )\b(?:will|does|would|may) (?:\w+ )?require\b/,
  /^requires?\b/,
  /\b(?:but|and) it (?:also |does )?requires? (?!us\b|our\b)/,
  /^mandatory\b/,
  /(?<!\bthat )\brequires (?:\w+ing|daily|regular|frequent|occasional|strong|excellent|the ability|an?)\b/,
  pattern`
    (?<!\bas (?:the|this) )\b(?:position|role|job|work|post|opportunity|assignment) (?:also )?
    (?:requires|calls for|demands)\b
  `,
  /\b(?:positions|roles|jobs) (?:also )?(?:require|call for|demand)\b/,
  /\bcalls for\b/,
  /\bthere(?: (?:may|will|can|could) be|(?: is|'s)) (?:an? )?(?:\w+ )?need (?:to|for)\b/,
  // "It takes patience"
  pattern`^(?:it|this (?:job|role|work|position)) takes (?!${TAKES_OTHERWISE})`,
  /^what (?:really |truly )?(?:matters|counts|we (?:need|want|value|look for|expect))\b.{0,30}\bis\b/,
  pattern`\bexpects? ${EMPLOYEES} to (?:be|possess|know|bring|spend|work|live|reside|have|travel|come|report|commute)\b`,
];

const GOOD = '(?:even |a |really )?(?:terrific|great|better|good|fantastic|wonderful|ideal|helpful|plus|bonus|perfect)';
const BE_NICE = '(?:be (?:great|nice|ideal|wonderful|helpful|fantastic)|love it|like it|really like it)';
const JOB = '(?:role|position|job|opportunity)';
const SOMEONE = oneOf('an?, someone, somebody, people, those, candidates');
const IDEAL = oneOf(
  'ideal, perfect, great, suitable, (?:well|best|ideally) suited, an? (?:great|good|perfect|ideal|excellent|strong) fit',
);
const PEOPLE = oneOf('people, someone, individuals?, candidates?, persons?, professionals?');
const LIKE = oneOf('experienced, seasoned, skilled, motivated, driven, creative, leader, expert');
const ONE_LIKE = oneOf(pattern`an? (?:[\w-]+ ){0,2}${LIKE}`, /(?:someone|people|those|candidates) (?:who|with|that)/);

/** A job is for those who are or have something. */
export const FITS: readonly RegExp[] = [
  /\b(?:open|limited|restricted) (?:only )?to (?!all\b|any\b)(?:[\w-]+ ){0,3}(?:residents|citizens|members|graduates|students)\b/,
  /\bopen (?:only )?to\b.*\bonly\b/,
  /\bopen to (?:[\w-]+ ){0,3}(?:sophomores|juniors|seniors)\b/,
  /\b(?:consideration|preference|priority) (?:will|may|shall) be given to\b/,
  /^(?:bonus|extra|brownie) points (?:if|for)\b/,
  pattern`\bif you (?:happen to |also )?(?:have|know|speak|can)\b.{3,120}, (?:that's|that is|that would be|it's|so much the|all the) ${GOOD}\b`,
  pattern`\b(?:it|we)(?:'d| would) ${BE_NICE} if you\b`,
  pattern`\b(?:${JOB}|post|work) (?:(?:would|will|may|might) )?(?:also |best )?suits? ${SOMEONE}\b`,
  pattern`\b(?:${JOB}|post) (?:is|(?:would|will|may|might) be) (?:\w+ )?${IDEAL} (?:for|to) (?:${SOMEONE}|recent|anyone)\b`,
  // "The job is meant for an experienced baker"
  pattern`\b${JOB} is (?:\w+ )?(?:(?:suited|designed|intended|meant) )?for ${ONE_LIKE}\b`,
  pattern`
    \b${JOB} for (?:[\w-]+ ){0,3}${PEOPLE} (?:who|with|that|passionate)\b
    (?! (?:wants?|(?:is|are) (?:looking|seeking)))
  `,
];
