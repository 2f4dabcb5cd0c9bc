import type { Importance } from '../model/kind.ts';

const PREFERRED =
  /\bprefer(?:red|ence|able|ably|s)?\b|\b(?:a|an|huge|big|strong|definite|major|added|real|great|nice|considered|very) (?:\w+ )?plus\b|\bplus(?:es)?$|\bpluses\b|\bideally\b|\bideal (?:candidate|person|applicant|career|background|fit|hire)|\bis ideal\b|\bideal \w+ (?:has|is|will)\b|\bwe(?:'d| would) love\b|\bnice[- ]to[- ]have|\bgood[- ]to[- ]have|\bdesir(?:ed|able)\b|\bbonus\b|\b(?:is|an|be|distinct|strong|big|added|clear) (?:\w+ )?advantage\b|\badvantageous\b|\badvantage$|\ban? (?:\w+ )?asset\b|\bhelpful\b|\bbeneficial\b|\bwould be (?:an? )?(?:great|nice|good|useful|ideal|big|huge|helpful)|\b(?:is|are|be|also|very|extremely|especially|particularly) (?:\w+ )?(?:useful|additive|welcome|valued|appreciated)\b|\b(?:useful|welcome|appreciated)(?:$|[.)]| \()|\b(?:experience|knowledge|background|skills?)\b[^.;]{0,140}\b(?:will|would|can) help\b|\b(?:particularly|especially) interested in (?:candidates|applicants|people)\b|\bof (?:great|particular|special) interest\b|\b(?:serious|special|strong|particular) consideration\b|\bstand out\b|\bgreat addition\b|\bwill also be considered\b|\boptional\b|\bextra credit\b|\b(?:is|be|as|considered|seen as) a positive\b|\b(?:von vorteil|wünschenswert|idealerweise|gern gesehen|un plus|souhaité\w*|appréci\w+|idéalement|se valora\w*|deseable|valorable|pluspunt|een pré|bij voorkeur|gradit[aoie]|preferibil\w+|costituisce|meriterande|desejável)(?![\p{L}])|\bnot (?:strictly )?(?:required|essential|mandatory|necessary),? but\b/u;
const NOT_PREFERRED =
  /\bpreferred (?:vendor|partner|provider|location|name|method|supplier|customer|stock|shares?)|\bcompetitive advantage\b|\b(?:bonus|plus) (?:pay|plan|program|structure|commission|opportunit|eligib)|\b(?:salary|commission|pay|annual|sign-?on|signing|performance|discretionary)[\w ,+]{0,20} bonus|\bdesired (?:results|outcomes?|state|goals|salary|behavior)|\bplus (?:size|commission|benefits|tips)\b|\btake advantage\b|\bdesired level\b/;
const REQUIRED =
  /\bmust\b|\b(?:have|has) to\b|\brequire(?:s|ment|ments)?\b|\brequired\b(?! (?:to|for|by|in order)\b)|\b(?:is|are|be) required\b|\b(?:is|are|be|as) (?:\w+ly )?mandatory\b|^mandatory\b|\bmandatory[.)]*$|\bessential\b|\bnecessary\b|\bimperative\b|\bcritical (?:for|to)\b|\b(?:is|are) (?:to be )?(?:expected|critical)\b/;
const NOT_REQUIRED =
  /\bnot (?:strictly |be )?(?:required|essential|mandatory|necessary|a requirement)|\bisn't required|\bas (?:required|necessary)\b|\bif (?:required|necessary)\b|\bessential (?:functions?|duties)\b|\brequired by law\b|\brequired skills\b/;

/** The importance that a clause's own words give it; null where they give none. */
export function statedImportance(folded: string): Importance | null {
  if (PREFERRED.test(folded) && !NOT_PREFERRED.test(folded)) return 'preferred';
  if (REQUIRED.test(folded) && !NOT_REQUIRED.test(folded)) return 'required';
  return null;
}

const FOR_ALL =
  /\b(?:ideal|perfect|best) (?:candidates?|person|applicants?|individual)\b|\bideally\b|^(?:preferred|desired|bonus|nice to have|ideally)[:,]|^(?:for )?(?:level|grade|\w+) (?:ii|iii|2|3):|^for (?:level|grade) (?:ii|iii|2|3)\b/;

/** The importance that the opening of a sentence gives to all of it ("The ideal candidate is curious, has …"). */
export function forAll(opening: string): Importance | null {
  return FOR_ALL.test(opening) ? 'preferred' : null;
}

/** Whether one part of a sentence is called required and the other preferred. */
export function opposes(left: string, right: string): boolean {
  const a = statedImportance(left);
  const b = statedImportance(right);
  return a !== null && b !== null && a !== b;
}
