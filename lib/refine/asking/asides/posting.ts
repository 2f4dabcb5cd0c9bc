import { oneOf } from '../../../text/any-of.ts';
import { DATE } from '../../../text/dates.ts';
import { pattern } from '../../../text/pattern.ts';

// What a posting says of itself, of the position and of how applications are measured. In folded text.

const OF_ALL = oneOf('minimum, general, basic, following, above, essential, eligibility, application, job, necessary');
const DISCLAIMERS = [
  // "Knowledge of …" before it, or years, is a demand.
  pattern`
    ^(?!.*\b(?:knowledge|years?|months|degree)\b).*
    \bperform (?:all |each |any |the )?(?:of )?(?:the )?(?:above|essential|duties (?:listed|described))\b
  `,
  /\bother (?:[\w-]+ ){0,2}duties\b/,
  /\bmay (?:be )?(?:required|asked|assigned) to (?:perform|do) other\b/,
  /\bmay not perform\b/,
  /\bmeet (?:this|that|these|those) (?:\w+ )?(?:criteri(?:on|a)|requirements?|conditions?)\b/,
  /\bmeet all (?:of )?(?:the |these |our )?(?:\w+ )?(?:requirements|qualifications|criteria)\b/,
  // "Drivers must meet the minimum requirements": what they are stands elsewhere.
  pattern`
    \b(?:must|should|shall|have to|need to) (?:also )?meet (?:the |our )(?:${OF_ALL}(?: and |, | )?){0,5}
    (?:requirements|qualifications|criteria|specification)
    (?: (?:of|for) (?:the|this|our) (?:role|position|job|post|person specification))?[.:]?$
  `,
  /\b(?:complete|exhaustive|comprehensive|all-inclusive) (?:list\w*|inventory|description)\b/,
  /\b(?:not|n't) (?:intended to be |meant to be |an? )?(?:exhaustive|all-inclusive|complete list)\b/,
  /\b(?:not|n't) (?:designed|intended|meant) to (?:cover|contain|include|list|be)\b/,
  pattern`
    \b(?:requirements|qualifications|skills|duties|functions) (?:listed|described|contained)? ?
    (?:above|below|here(?:in)?)? ?(?:are|is) (?:representative|the minimum)\b
  `,
  pattern`
    ^(?:the |these |this )?(?:above |following )?(?:examples|statements|duties|list\w*|summary|descriptions?)\b
    .{0,40}\b(?:do(?:es)? not|don't|are not|is not|may not)\b
  `,
  /\bindicative of\b/,
  // "Revised: May 4, 2031"
  pattern`^(?:last |date )?(?:revised|updated|reviewed|effective|posted|issued)(?: on| date)?:? ${DATE}`,
];

const REFERRING = [
  /^(?:any )?(?:other|additional) (?:[\w-]+ ){0,3}(?:competenc\w+|skills|qualifications|requirements)[^,;]{0,20} (?:as|may be|if) required\b/,
  /^verification (?:may|will) be required\b/,
  // "#LI-Hybrid", for the job site's own search
  /^#li-/,
  /^(?:[\w-]+,? ){0,4}(?:duties|responsibilities|activities|tasks) (?:may|can|are subject to) (?:be )?(?:chang|modif|add|amend)/,
  /^(?:duties|responsibilities|tasks) (?:include|are)\b/,
  /^the following (?:are|is|represents?|describes?|lists?|statements?|physical demands?|duties)\b/,
  /\bdescribed (?:below|here(?:in)?|above)\b(?! requires?\b)/,
  /\bthis (?:position )?description\b/,
  /\b(?:this|the above) job description\b/,
  /^(?:see|refer to) .{1,120}\b(?:below|above|links?|website)\b/,
  /^more (?:details|information|info)\b/,
  /^(?:for|in) (?:certain|some|other) (?:roles|positions|jobs)\b/,
  /^this class(?:ification)? (?:is|may)\b/,
  /(?:^|\b(?:experience|education) )refers to\b/,
  /\bincumbents? (?:(?:is|are) (?!expected|required)|may|of|in)\b/,
];

const PAY = oneOf('salar(?:y|ies), pay, compensation, wages?, remuneration, stipends?, (?:pay |hourly )rates?');
const IS_FIXED = oneOf('based, dependent, determined, set, fixed, commensurate, negotiable, in line, subject to');
const VARIES = oneOf(
  pattern`(?:is|are|(?:will|may) be) (?:\w+ )?${IS_FIXED}\b`,
  /depend(?:s|ing)?\b/,
  /(?:is|are|starts at|begins at) [$£€₹] ?\d/,
  /(?:will )?(?:reflects?|var(?:y|ies)|ranges? (?:from|between))\b/,
  /(?:is|are|will be) (?:between|from|up to) [$£€₹]?[\d.]/,
);

const PAYMENT = [
  pattern`\b${PAY}\b(?: [\w-]+){0,4} ${VARIES}`,
  /^(?:depend(?:ing|[ea]nt)|based) (?:up)?on (?:your )?(?:\w+ (?:and )?){0,2}(?:experience|qualifications?)\b.*\b(?:offered|paid|placed)\b/,
  /[$£€₹] ?\d.*\bdepend(?:s|ing|ent) on (?:\w+ ){0,3}experience\b/,
  /^(?:the )?(?:\w+ )?factors (?:which|that) (?:may |can |will |could )?(?:affect|influence|determine)\b/,
  /\b(?:exempt from|eligible for) overtime\b/,
  /\bovertime is (?:governed|paid|compensated|calculated)\b/,
  /\b(?:relocation|travel|moving|pcs|interview) (?:expenses|costs|allowances?)(?: if [\w ]{1,20})? (?:will|are|is|may|can)\b/,
  // "Starting at $21"
  /^(?:starting|starts|pays?|paying|paid|earn\w*|up to|from|between|wages?|rates?)\b[^.;]{0,30}[$£€₹] ?\d/,
];

/** What makes the place of a job, or the name of its kind, a demand. */
const COMMUTES = oneOf('days?, hybrid, relocat\\w*, must, commut\\w*, office, on-?site');
const HAS_TERMS = oneOf(
  'requir\\w*, must, expect, \\d, for someone, for an?, who, days?, on-?site, office',
  'nights?, weekends?, lift, travel, clearance, shifts?, hours',
);
const POSITION = oneOf('role, position, job, contract, cover, opportunity, post, vacancy, assignment');
const BOSS = oneOf(
  'chef, manager, director, head, supervisor, lead, officer, president, vp, ceo, cto, coo, chief, coordinator',
  'superintendent, principal, dean, owner, administrator',
);

const POSITIONS = [
  /^(?:conveniently |centrally |ideally )?located (?:in|near|at|on|close)\b(?! an? | comfortable)/,
  /^(?:\d{1,2}|six|nine|twelve|eighteen)[- ]months? (?:fixed[- ]term |temporary )?(?:contract|cover)(?: position| role)?[.!]?$/,
  pattern`^(?:the|this) (?:[\w-]+ )?(?:role|position|job|post) is (?:based|located) (?:in|at|out of)\b(?!.*\b${COMMUTES}\b)`,
  /^(?:the )?(?:normal |standard )?(?:working|work) ?week is \d/,
  pattern`^this is (?!.*\b${HAS_TERMS}\b)(?:an? )?(?:[\w-]+ ){0,4}${POSITION}\b`,
  pattern`^reports? to (?:the|our|an?) (?:\w+ ){0,3}${BOSS}\b`,
  // "Light work means …", "Jobs are sedentary if …"
  /^(?:sedentary|light|medium|heavy) work (?:involves|means|is)\b/,
  /^(?:a )?jobs? (?:is|are) (?:considered|sedentary|rated)\b/,
];

const PROOF = oneOf('education, degrees?, transcripts?, credentials?, coursework, credits?, diplomas?, documents?');

/** What counts for what when applications are rated. */
const RATING = [
  pattern`
    \b${PROOF}\b[^.;]{0,60}\b(?:must|should|need to|have to) be (?:\w+ly )?
    (?:evaluated|translated|verified|assessed|reviewed|notari[sz]ed)\b
  `,
  /(?:^or |(?<!\bor ))any (?:\w+ )?combination of .{0,60}\b(?:experience|training|education)\b.{0,40}\b(?:would|could|provides?|likely)\b/,
  // "A diploma is considered equal to 12 months"
  /\b(?:is|are) (?:equal|equivalent|considered) (?:to|to be) \d/,
  /^(?:one|two|\d) years? of [\w ]{1,40} is (?:equal|equivalent)\b/,
  /^(?:\w+ )?experience is (?:defined as )?experience (?:that|which)\b/,
  /\bmay (?:also )?(?:be )?(?:substitut\w+|accepted in lieu|considered in lieu)/,
  /\bmust not exceed\b/,
  /\b(?:is|are) excluded[.]?$/,
  /\beducation credentials\b/,
  /\bbe credited toward/,
  /\b(?:will|may|can) (?:also )?be considered (?:eligible|for|as|in|based|with)\b/,
  /\bwill (?:also )?be considered$/,
  /\beligib(?:le|ility) (?:register|list)\b/,
  /^factors considered\b/,
  /\b(?:by|before|prior to|as of) the closing date\b/,
  /^(?:the |your |an? )?(?:writing sample|work product|portfolio|essay|work sample)s?\b.{0,40}\b(?:must|should|will|can)\b/,
];

/** Talk of the posting itself, the position, its pay and how applications are measured. */
export const POSTING: readonly RegExp[] = [...DISCLAIMERS, ...REFERRING, ...PAYMENT, ...POSITIONS, ...RATING];
