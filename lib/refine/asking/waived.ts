import { oneOf } from '../../text/any-of.ts';
import { KNOW_HOW, PAPERS } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';

// Demands that are taken back. In folded text.

const ASSET = oneOf(KNOW_HOW, PAPERS);

const NOT_NEEDED = [
  pattern`
    \bno (?:\w+ ){0,4}(?:${ASSET}|demands|efforts?|exertion)(?: \w+){0,3} (?:is |are )?(?:necessary|needed|required)\b
  `,
  pattern`\b${ASSET}\b(?: \w+){0,6} (?:is |are )?not (?:required|necessary|needed|a must|essential)\b`,
  /\b(?:not required|not necessary|not needed|not a requirement)\b/,
  /\b(?:is|are)(?: not|n't) (?:expected|needed|necessary|required|essential|a must)\b/,
  /\bmay not be required\b/,
  /\bneed(?: not|s? no)\b/,
  /\b(?:won't|will not) need\b/,
  /\bneither\b.{0,40}\brequired\b/,
  // "We do not require sponsorship" is about the law.
  /\b(?:we|you|candidates?) (?:don't|do not) (?:need|require)\b(?! (?:\w+ ){0,3}sponsor)/,
  /\b(?:don't|do not|won't|will not) (?:have|need) to\b/,
  /\b(?:should|would|need)(?:n't| not| never) (?:need|require|take)\b/,
  // "Works well and does not require close supervision" is a quality.
  /\b(?<!who )(?:does not|doesn't) (?:currently )?require\b(?! \w+ (?:oversight|supervision))/,
  /\b(?:is|are) not applicable\b/,
  /\bnot all of (?:these|the)\b/,
  /^you (?:might|may) not (?:yet )?(?:have|know)\b(?!.*\bbut\b)/,
  /\bno problem\b/,
  // "The requirement of two years may be waived"
  /\brequirements? (?:\w+ ){0,4}(?:may|can|will) be waived\b/,
  /^(?:but )?not an? (?:must|requirement|deal-?breaker)[.!]?$/,
];

const TAUGHT = [
  /\bbut (?:we|i)(?:'ll| will| can|'re happy to| are happy to) (?:teach|show) you\b/,
  /\bcan be (?:learned|learnt|taught)\b/,
  /\byou(?:'ll| will) learn (?:from|on|with|as)\b/,
  /\b(?:we|will|willing to|happy to|company) (?:\w+ )?(?:train|teach you)\b/,
  /\btraining (?:is |will be )?(?:provided|given|offered|available)\b/,
  /\bwe(?:'ll| will)? (?:gladly |happily )?(?:train|teach|pay you|hand you|show you)\b/,
];

/** What an employer will not have, or must be told: "no convictions" is a demand. */
const NONE_ALLOWED = oneOf(
  'less, more than, fewer, one, drivers?\\b, candidates?\\b, applicants?\\b, history, record, criminal, felon, prior terminations',
  /(?:[\w/-]+ ){0,4}(?:convictions?|accidents?|violations?|suspensions?|offen[cs]es?)\b/,
  'moving violation, dui, points, pending, nicotine, tobacco, smok, allerg, back (?:problem|issue|injur), fear',
  'objection, issues? with, restrictions, vacation, leave, time off, visible, h-?1b, (?:visa )?sponsor',
);

const NONE = [
  /\bno (?:prior |previous |formal )?experience\b/,
  /\bno travel\b/,
  /\btravel ?[:-]? (?:none|no|0 ?%)(?![\w-])/,
  /\bnone of these\b/,
  /^(?:0|zero) (?:years?|months?)\b/,
  /^none(?: required)?$/,
  /^n\/a$/,
  /^not applicable$/,
  // "No earlier posts: …"
  /^no [\w ]{2,40}: /,
  // "Languages: none needed"
  /^[\w /&-]{2,40} ?[:-] ?(?:none(?: (?:needed|required|necessary))?|no|n\/a|not (?:required|applicable))$/,
  // "No cold calls"
  pattern`^no (?!${NONE_ALLOWED})(?:[\w'-]+ ){0,6}[\w'-]+[.!?]?$`,
  /^there (?:is|are) no (?:(?:formal|specific|set|minimum|strict) )?(?:(?:entry|academic|educational) )?(?:requirements|qualifications)\b/,
  /^there is no (?:travel|overtime|need|requirement|experience|on-call|lifting)/,
];

const WAIVED = new Patterns(NOT_NEEDED, TAUGHT, NONE);

const STILL_LIKED = new Patterns(
  /\b(?:prefer|positive|a plus|desir|helpful|valuable|useful|beneficial|welcome|appreciated|encouraged|recommended|asset|advantage|bonus)/,
  /\b(?:nice\b|(?:good|great) to have|ideal|(?:would|will|can|does) help)/,
);

/** "Dyers of any background are welcome": nothing is asked, and nothing liked more. */
const OPEN_TO_ALL =
  /\b(?:from|of) (?:all|any) backgrounds? (?:will be|are|is) (?:considered|welcomed?|invited|encouraged)\b/;

/** Whether a clause is taken back ("no experience necessary"); "preferred but not required" is not. */
export const isWaived = (folded: string): boolean =>
  (WAIVED.test(folded) && !STILL_LIKED.test(folded)) || OPEN_TO_ALL.test(folded);
