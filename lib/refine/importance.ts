import type { Importance } from '../model/kind.ts';
import { anyOf, oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import { Patterns } from '../text/patterns.ts';

/** How strongly something is asked, as postings call it: a list to be put into a pattern with `oneOf`. */
export const CALLED = 'required, preferred, desired, desirable, essential, mandatory';

/**
 * What something is without which it can't be done: a list to be put into a pattern with `oneOf`. "Critical" is said of much
 * that nobody asks.
 */
export const VITAL = 'essential, crucial, vital, imperative, indispensable, necessary, mandatory';

const WHOEVER = oneOf('candidates, applicants, people, those');
/** "It helps you to …" says what something is for. */
const HELPED = oneOf(
  'to, in, with, you, us, the, our, them, others, people, patients, customers, clients',
  'build, make, keep, create, ensure',
);
const PREFERRED = new Patterns(
  // Named as such
  anyOf(`
    prefer, prefers, preferred, preference, preferable, preferably, desired, desirable, optional, ideally, is ideal,
    helpful, beneficial, advantageous, in your favou?r, not a must,
    bonus, pluses, extra credit, extra points, brownie points, kudos, icing on the cake, cherry on top,
    stand out, great addition, better still, all the better`),
  // "Make bread even better" is what one does.
  /(?:^|[,;:.!(-] ?|\b(?:is|be|that's|so|are) )even better\b/,
  pattern`
    \bif you (?:happen to )?(?:have|know|speak|can)\b.*, (?:that's|that is|that would be|it's) (?:\w+ )?
    (?:terrific|great|good|fantastic|wonderful|ideal|helpful|perfect)\b
  `,
  // "We'd love to hear from you" only invites.
  /\bwe(?:'d| would) love\b(?! to (?:hear from|(?:talk|speak|chat) (?:to|with)|meet|get to know|have) you\b)/,
  /\bnice[- ]to[- ]have|\bgood[- ]to[- ]have/,
  /\b(?:encouraged|recommended|welcome),? (?:but|though|although) not\b/,
  /\bnot (?:strictly )?(?:required|essential|mandatory|necessary),? but\b/,

  // "A plus", "an asset", "an advantage"
  /\b(?:a|an|huge|big|strong|definite|major|added|real|great|nice|considered|very) (?:\w+ )?plus\b/,
  /\bplus(?:es)?\)?$/,
  /(?:^|\s)(?:is )?(?:an? )?\+$/,
  /\b(?:is|an|be|distinct|strong|big|added|clear) (?:\w+ )?advantage\b|\badvantage$/,
  /\ban? (?:\w+ )?asset\b/,
  /\b(?:is|be|as|considered|seen as) a positive\b/,
  /\b(?:gives?|give|giving) (?:you|applicants|candidates|them)? ?an? (?:\w+ )?(?:edge|advantage|head start|leg up)\b/,
  /\bsets? (?:you|candidates|applicants|them) apart\b|\bahead of the (?:game|curve|pack)\b/,

  // How an employer takes it
  anyOf(
    'of (?:great|particular|special) interest, (?:serious|special|strong|particular) consideration',
    'be prioritized, will also be considered',
  ),
  /\b(?:preference|priority) (?:will be |is |shall be |may be )?(?:given|shown|for|to)\b/,
  /\b(?:is|are|be) (?:\w+ ){0,2}(?:favou?rabl[ey]|differentiators?|of (?:benefit|advantage|interest))\b/,
  pattern`
    \b(?:is|are|be|also|very|extremely|especially|particularly) (?:\w+ )?
    (?:useful|valuable|additive|welcome|valued|appreciated)\b
  `,
  /\b(?:useful|welcome|appreciated)(?:$|[.)]| \()/,
  // "A degree highly regarded"; a firm may be so too
  /\b(?:highly|well|favou?rably) regarded(?:$|[.,;)]| as (?:is|are|will|would)\b)/,
  /\bwould be (?:an? )?(?:great|nice|good|useful|ideal|big|huge|helpful)/,
  pattern`\bwe (?:also |really |truly |highly )?(?:value|love|like|appreciate) (?:individuals|someone|${WHOEVER})\b`,
  /^would love (?:someone|anyone|people|to (?:see|find))\b/,
  /\b(?:particularly|especially) interested in (?:candidates|applicants|people)\b/,
  /\bwe(?:'re| are) (?:particularly|especially|specifically) interested in\b/,

  // What one is encouraged to bring
  /\b(?:is|be) (?:\w+ )?(?:encouraged|ideal|welcomed|great)(?:$|[.)])|\b(?:encouraged|ideal)$/,
  /\b(?:strongly|highly|is|are) (?:encouraged|recommended)(?:$|[.)])|\brecommended(?:$|[.)])/,
  pattern`\bencourages? ${WHOEVER}\b`,
  /\b(?:encouraged|welcome|invited) to apply\b/,

  // What helps
  pattern`\b(?:would|will|does|also|really|it) helps?\b(?! ${HELPED}\b)`,
  /\bhelps?[.)]*$|^helps? (?:if|to)\b/,
  /\b(?:experience|knowledge|background|skills?)\b[^.;]{0,140}\b(?:will|would|can) help\b/,

  // Who is best
  /\b(?:plus|great|nice|good|awesome|better|love it|bonus|cool) if (?:you|they|he|she|the candidate)\b/,
  /\bideal (?:(?!(?:for|to|of|in|with|and)\b)[\w-]+ ){0,3}candidates?\b/,
  /\bideal (?:candidate|person|applicant|career|background|fit|hire)|\bideal \w+ (?:has|is|will)\b/,
  /\b(?:top|competitive|strongest) (?:candidate|applicant)/,
  /\b(?:great|good|perfect|strong) fit (?:(?:for|with|in) (?:[\w-]+ ){1,4})?if (?:you|they)\b|\bserves? you well\b/,
  /\b(?:may|might) also (?:have|bring|possess|speak|know|hold|be)\b/,
  /^you (?:may|might) (?:have|bring) (?:\w+ ){0,3}(?:experience|knowledge|expertise|skills?|background|exposure)\b/,
);
/** Postings in English keep such words of their country: from German to Portuguese. */
const PREFERRED_ABROAD = new RegExp(
  `\\b${oneOf(
    'von vorteil, wünschenswert, idealerweise, gern gesehen',
    /un plus|souhaité\w*|appréci\w+|idéalement/,
    /se valora\w*|deseable|valorable/,
    'pluspunt, een pré, bij voorkeur',
    /gradit[aoie]|preferibil\w+|costituisce/,
    'meriterande, desejável',
  )}(?![\\p{L}])`,
  'u',
);
/** The same words in another sense. */
const NOT_PREFERRED = anyOf(
  'competitive advantage, plus size, plus commission, plus benefits, plus tips, take advantage, desired level',
  /\bpreferred (?:vendor|partner|provider|location|name|method|supplier|customer|stock|shares?)/,
  /\b(?:bonus|plus) (?:pay|plan|program|structure|commission|opportunit|eligib)/,
  /\b(?:salary|commission|pay|annual|sign-?on|signing|performance|discretionary)[\w ,+]{0,20} bonus/,
  /\bdesired (?:results|outcomes?|state|goals|salary|behavior|degree|effects?|quality|output)/,
);
const REQUIRED = new Patterns(
  // Named as such
  anyOf(`
    must, have to, has to, essential, necessary, imperative, critical for, critical to, crucial, vital, compulsory,
    obligatory, non-negotiable, nonnegotiable, prerequisite, no exceptions`),
  /(?<!\b(?:that|which) )\brequires?\b/,
  // "Required to lift" says what one does.
  /\b(?:is|are|be) required\b|\brequired\b(?! (?:to|for|by|in order)\b)/,
  /\b(?:a|an|absolute|firm|hard|minimum|basic) requirement\b|\brequirement[.)]*$/,
  /^(?:\w+ )?requirements?\b(?: (?:is|are|includes?)\b|:)/,
  /\b(?:is|are|be|as) (?:\w+ly )?mandatory\b|^mandatory\b|\bmandatory[.)]*$/,

  // What is needed or expected
  /\b(?:is|are) (?:to be )?(?:expected(?! to have)|critical|key(?:$|[.)]))/,
  /\b(?:is|are) (?:to be )?needed(?! (?:to|for|by)\b)|\bneeded[.)]*$/,
  /\b(?:you|candidates?|applicants?)(?:'ll| will)? needs? (?:to )?\b|^needs? to\b/,
  /\b(?:job|role|position) needs\b/,

  // Who is considered
  /\bonly (?:those|candidates|applicants|people)\b[^.;]{3,80}\b(?:considered|contacted|interviewed)\b/,
  /\bwill not be considered\b/,
);
/** The same words in another sense, or denied. */
const NOT_REQUIRED = anyOf(
  `as required, as necessary, if required, if necessary, essential function, essential functions, essential duties,
  required by law, required skills, if needed, as needed`,
  /\bnot (?:strictly |be )?(?:required|essential|mandatory|necessary|a requirement)/,
  /\bisn't required/,
);

/** The importance that a clause's own words give it; null where they give none. */
export function statedImportance(folded: string): Importance | null {
  if ((PREFERRED.test(folded) || PREFERRED_ABROAD.test(folded)) && !NOT_PREFERRED.test(folded)) return 'preferred';
  if (REQUIRED.test(folded) && !NOT_REQUIRED.test(folded)) return 'required';
  return null;
}

/** The opening of a sentence that speaks of whom one would like best. */
const FOR_ALL = new Patterns(
  /\b(?:ideal|perfect|best|top|competitive|strongest) (?:candidates?|person|applicants?|individual)\b/,
  // "Our ideal trainer has"
  /\b(?:our|the|your) (?:ideal|perfect) (?:[\w-]+ ){1,3}?(?:possess(?:es)?|has|have|is|will|would|should|must)\b/,
  /\bwho (?:would|will|might) (?:succeed|thrive|excel|do well|flourish)\b/,
  /^this (?:role|position|job|post|opportunity) is (?:\w+ )?ideal for\b/,
  /\bideally\b(?! both\b)|^(?:preferred|desired|bonus|nice to have|ideally)[:,]/,
  /^it (?:is|would be) (?:\w+ly )?(?:desirable|preferable|preferred|advantageous|helpful|useful|beneficial) (?:that|for|to|if)\b/,
  /^for (?:level|grade) (?:ii|iii|2|3)\b|^(?:level|grade) (?:ii|iii|2|3):/,
);

/** "Useful extras include: …" */
const LABEL = /^[^:;.]{3,90}:(?= )/;
/** The importance that the opening of a sentence gives to all of it ("The ideal candidate is curious, has …"). */
export function forAll(opening: string): Importance | null {
  const label = LABEL.exec(opening)?.[0];
  const isPreferred = FOR_ALL.test(opening) || (label !== undefined && statedImportance(label) === 'preferred');
  return isPreferred ? 'preferred' : null;
}

/** Whether one part of a sentence is called required and the other preferred. */
export function opposes(left: string, right: string): boolean {
  const b = statedImportance(right);
  if (b === null) return false;
  const a = statedImportance(left);
  return a !== null && a !== b;
}
