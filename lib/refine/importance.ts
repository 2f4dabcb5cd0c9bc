import type { Importance } from '../model/kind.ts';
import { anyOf } from '../text/any-of.ts';
import { Patterns } from '../text/patterns.ts';

const PREFERRED = new Patterns(
  anyOf(`prefer, prefers, preferred, preference, preferable, preferably, pluses, ideally, is ideal, we'd love,
  we would love, desired, desirable, bonus, advantageous, helpful, beneficial, of great interest,
  of particular interest, of special interest, serious consideration, special consideration, strong consideration,
  particular consideration, stand out, great addition, even better, better still, all the better, will also be considered,
  optional, extra credit, extra points, bonus points, brownie points, kudos, be prioriti[sz]ed, not a must, icing on the cake,
  cherry on top, in your favou?r`),
  /\b(?:is|are|be) (?:\w+ ){0,2}(?:favou?rabl[ey]|differentiators?|of (?:benefit|advantage|interest))\b|\brecommended(?:$|[.)])/,
  /\b(?:preference|priority) (?:will be |is |shall be |may be )?(?:given|shown|for|to)\b/,
  /\b(?:gives?|give|giving) (?:you|applicants|candidates|them)? ?an? (?:\w+ )?(?:edge|advantage|head start|leg up)\b|\bsets? (?:you|candidates|applicants|them) apart\b/,
  /\b(?:is|be) (?:\w+ )?(?:encouraged|ideal|welcomed|great)(?:$|[.)])|\b(?:encouraged|ideal)$/,
  /\b(?:would|will|does|also|really|it) helps?\b(?! (?:to|you|us|the|our|them|patients|customers|clients|with|in|people|others|build|make|keep|create|ensure)\b)|\bhelps?[.)]*$|^helps? (?:if|to)\b/,
  /\b(?:plus|great|nice|good|awesome|better|love it|bonus|cool) if (?:you|they|he|she|the candidate)\b/,
  /(?:^|\s)(?:is )?(?:an? )?\+$/,
  /\b(?:a|an|huge|big|strong|definite|major|added|real|great|nice|considered|very) (?:\w+ )?plus\b/,
  /\bplus(?:es)?\)?$/,
  /\bideal (?:candidate|person|applicant|career|background|fit|hire)|\b(?:top|competitive|strongest) (?:candidate|applicant)/,
  /\bideal \w+ (?:has|is|will)\b/,
  /\bnice[- ]to[- ]have/,
  /\bgood[- ]to[- ]have/,
  /\b(?:is|an|be|distinct|strong|big|added|clear) (?:\w+ )?advantage\b/,
  /\badvantage$/,
  /\ban? (?:\w+ )?asset\b/,
  /\bwould be (?:an? )?(?:great|nice|good|useful|ideal|big|huge|helpful)/,
  /\b(?:is|are|be|also|very|extremely|especially|particularly) (?:\w+ )?(?:useful|valuable|additive|welcome|valued|appreciated)\b/,
  /\b(?:useful|welcome|appreciated)(?:$|[.)]| \()/,
  /\b(?:experience|knowledge|background|skills?)\b[^.;]{0,140}\b(?:will|would|can) help\b/,
  /\bwe (?:also |really |truly |highly )?(?:value|love|like|appreciate) (?:those|people|candidates|applicants|individuals|someone)\b/,
  /\b(?:strongly|highly|is|are) (?:encouraged|recommended)(?:$|[.)])/,
  /\bencourages? (?:candidates|applicants|those|people)\b|\b(?:encouraged|welcome|invited) to apply\b/,
  /\b(?:particularly|especially) interested in (?:candidates|applicants|people)\b|\bwe(?:'re| are) (?:particularly|especially|specifically) interested in\b/,
  /\b(?:is|be|as|considered|seen as) a positive\b/,
  /\b(?:may|might) also (?:have|bring|possess|speak|know|hold|be)\b|^would love (?:someone|anyone|people|to (?:see|find))\b/,
  /\bnot (?:strictly )?(?:required|essential|mandatory|necessary),? but\b/,
);
/** Postings in English keep such words of their country. */
const PREFERRED_ABROAD =
  /\b(?:von vorteil|wünschenswert|idealerweise|gern gesehen|un plus|souhaité\w*|appréci\w+|idéalement|se valora\w*|deseable|valorable|pluspunt|een pré|bij voorkeur|gradit[aoie]|preferibil\w+|costituisce|meriterande|desejável)(?![\p{L}])/u;
/** The same words in another sense. */
const NOT_PREFERRED = anyOf(
  'competitive advantage, plus size, plus commission, plus benefits, plus tips, take advantage, desired level',
  /\bpreferred (?:vendor|partner|provider|location|name|method|supplier|customer|stock|shares?)/,
  /\b(?:bonus|plus) (?:pay|plan|program|structure|commission|opportunit|eligib)/,
  /\b(?:salary|commission|pay|annual|sign-?on|signing|performance|discretionary)[\w ,+]{0,20} bonus/,
  /\bdesired (?:results|outcomes?|state|goals|salary|behavior)/,
);
const REQUIRED = new Patterns(
  anyOf(`must, have to, has to, is required, are required, be required, essential, necessary, imperative, critical for,
  critical to, crucial, vital, compulsory, obligatory, non-negotiable, nonnegotiable, prerequisite, no exceptions`),
  /(?<!\b(?:that|which) )\brequires?\b/,
  /\b(?:a|an|absolute|firm|hard|minimum|basic) requirement\b|\brequirement[.)]*$/,
  /^(?:\w+ )?requirements?\b(?: (?:is|are|includes?)\b|:)/,
  /\brequired\b(?! (?:to|for|by|in order)\b)/,
  /\b(?:is|are|be|as) (?:\w+ly )?mandatory\b/,
  /^mandatory\b/,
  /\bmandatory[.)]*$/,
  /\b(?:is|are) (?:to be )?(?:expected(?! to have)|critical|key(?:$|[.)])|needed(?! (?:to|for|by)\b))|\bneeded[.)]*$/,
  /\b(?:you|candidates?|applicants?)(?:'ll| will)? needs? (?:to )?\b|^needs? to\b|\b(?:job|role|position) needs\b/,
  /\bonly (?:those|candidates|applicants|people)\b[^.;]{3,80}\b(?:considered|contacted|interviewed)\b|\bwill not be considered\b/,
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

const FOR_ALL =
  /\b(?:ideal|perfect|best|top|competitive|strongest) (?:candidates?|person|applicants?|individual)\b|\bideally\b|^(?:preferred|desired|bonus|nice to have|ideally)[:,]|^for (?:level|grade) (?:ii|iii|2|3)\b/;

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
