import { Patterns } from '../../text/patterns.ts';

// Sentences that look like demands and are none, by what they are about. All are tried against folded text.

const FORM = [
  /^(?:question|q) ?\d+ ?[:.)]|^(?:please )?(?:describe|tell us|explain|share|give us) (?:about )?(?:your|how|why|a time|an? (?:example|situation))\b/,
  /^(?:please )?(?:indicate|select|list|choose|state|specify|rate) .*\byou(?:r|rself)?\b|\bsupplemental questions?\b/,
  /^(?:an? |the )?(?:(?:brief|short|research|teaching|personal|diversity|one-page) ){0,3}statement (?:of|on|that)\b|^(?:the )?names? (?:and|of) .*\breferences?\b|^(?:an? )?links? to\b|\bmay apply (?:for|to|without)\b/,
  /\b(?:please(?! note:| note (?:that )?you must| be (?:aware|advised|prepared|ready))|kindly)\b|\bfill (?:in|out) (?:the|our|an?|this)\b|\bclick (?:here|on|the|to|below|apply|this)\b|\bhttps?:|\bwww\.|\bsign in\b|\bcheck all\b|\blearn more\b/,
  /\bsubmit (?:your|a|an|the|current|all)\b|\b(?:submit|submitted|complete) (?:their|completed|applications?|(?:the|an|our|all) (?:\w+ )?(?:applications?|questionnaires?|assessments?|forms?|surveys?|profiles?)|(?:\w+ )?(?:paperwork|onboarding)\b)\b/,
  /\b(?:send|upload|attach|include) (?:your|copies|(?:an?|the) (?:\w+ )?(?:résumé|resume|cv|cover|portfolio|photo|copy|form))(?![\p{L}])/u,
  /^(?:official |unofficial |college )*transcripts?\b.*\b(?:required|requested|preferred)\b|\bcover letter\b|\bletters? of (?:recommendation|reference|interest)\b|\bsubject line\b|\b(?:with|in) your application\b|\b(?:completion of|pass) (?:an? |the |our )?interviews?\b|\bin your (?:résumé|resume|cv)\b/,
  /\bby (?:applying|submitting)\b[^.]{0,60}\byou (?:agree|consent|acknowledge|confirm|certify)|^(?:[\w-]+,? ){0,5}(?:interviews?|calls?|discussion|chat|screen)\b.{0,40}\b\d+ ?(?:min(?:ute)?s?|h(?:ours?)?)\b/,
  /\bapply (?:now|online|today|here|by|at|via|through|directly|in person)\b|^apply to\b|\bdrop (?:by|off)\b/,
  /\b(?:must|should) (?:upload|attach|submit (?!to\b)|state (?:which|whether|how)\b|(?:clearly )?identify (?:the|your|all|each)\b|provide (?:your |official |unofficial )?transcripts\b|register (?!with the sel)|(?:enter|mark) (?:your|the|a|an|all|each)|file (?:an? )?(?:application|form)|apply (?:online|now|by|through|at|via|for (?:this|the)|directly|in person|before)|(?:respond to|answer) (?:all|the|each|every|any|these) (?:\w+ )?questions?)\b/,
  /\b(?:(?<!\b(?:web|mobile|software|cloud|business|enterprise|desktop|distributed|production|client|how) )applications?|profiles?|r[eé]sum[eé]s?|cvs?) (?:must|will|should|submitted|received|are)(?! (?:demonstrate|show|reflect|document))\b|\? ?(?:yes|no)\b/,
  /\bencourage\w* (?:\w+ ){0,4}(?:to )?apply\b|\bwelcome to apply\b|^(?:(?:have|take) a look|check out|read (?:our|more)|see (?:the|our|below|above|attached))\b|\bwe (?:also )?welcome\b/,
  /\b(?:don't|do not|not) (?:\w+ )?(?:meet|have|tick|check|fit|match) (?:all|every|each|100)\b/,
  /\beven if you (?:don't|do not|feel|aren't|only|lack|are not|think)\b|^if\b(?! (?:hired|selected|you are (?:hired|selected)| ?you (?:have|are|possess|love|enjoy|know)\b.{0,240}\b(?:hear from you|talk to you|meet you))| ?you (?:have|are|possess|speak|know|hold|can)\b.{0,200}\b(?:(?:even|all the|so much the) better|(?:plus|bonus|advantage)$))/,
  /\b(?:must|should|may|to|can) be (?:\w+ly )?(?:uploaded|attached|enclosed|submitted|mailed|e-?mailed|faxed|scanned|postmarked)\b|^apply(?: anyway| even if\b.*|(?: \w+){0,2} (?:before|by|until)\b.*)?[!.]*$|^(?:if so, |then )?(?:we|i)(?:'d| would| want| can't wait| look forward|'re excited| are excited).{0,12} (?:hear(?:ing)? from|meet(?:ing)?|(?:talk|speak)(?:ing)? (?:to|with)) you[.!]*$/,
  /^(?:in order )?to (?:apply|be considered)\b[^,]{0,40},? (?:(?:you(?:'ll)?|candidates|applicants) )?(?:(?:will|must|should|need to|have to) )?(?:create|register|complete|submit|send|e-?mail|fill|upload|answer|include|provide|use|visit|log|call|mail)\b/,
  /^(?:the |our |full )?(?:person|job|role) specification\b.{0,30}\b(?:sets|lists|is|can|shows|describes|contains|outlines)\b|\bplaced on (?:the|an|our) (?:[\w-]+ )?list\b/,
  /^(?:share|save|report|print|e-?mail|bookmark|flag|refer) (?:this |the )?(?:job|listing|position|vacancy|posting|ad|advert|role|friend)\b|^back to (?:search|results|jobs|top|list)\b|^(?:similar|related|more|other) (?:jobs|positions|roles|vacancies)\b|^(?:many )?(?:thank you|thanks) for\b|^ee?o[ce]?\b(?![- ])|^(?:questions\? )?(?:call|phone|ring) (?:us |me )?(?:\+|\(|on |at )?\d|^we(?:'re| are) (?:now |currently )?hiring[!.]*$/,
  /^(?:posted|published|updated|ref(?:erence)?(?: ?(?:no|number|id))?|(?:job|req(?:uisition)?|vacancy) ?(?:id|number|code|no|ref\w*))\b ?(?:[:.#]|on\b|\d|today|yesterday)/,
  /\ball levels of experience\b|\b(?:everything|all) (?:listed|of the) above\b|\beverything (?:listed|above)\b/,
];

const LAW = [
  /^failure to\b/,
  /(?<!\bwith or without )\breasonable accommodations?\b|\bperform\b[^.]{0,40}\bwith or without\b|\bequal (?:employment )?opportunit|\bwithout regard\b|\bregardless of\b/,
  /\ball (?:other )?(?:qualified )?applicants will\b|\bqualified applicants\b|\bas (?:required|permitted) by (?:\w+ )?law\b/,
  /\b(?:may|will|can) (?:provide|offer|consider) (?:\w+ )?sponsorship\b|\bsponsorship (?:is |may be |can be )?(?:available|offered|provided)\b/,
  /\bconditional offer\b|\brescind\w*|\bfalsif\w+|\b(?:right|may|can|to) (?:to |of )?appeal\b|\bthird[- ]party (?:agenc|recruit|r[eé]sum|submission|candidates|inquir|applic)|\bagency (?:fee|recruit)|\bunsolicited\b|\breserves? the right\b/,
  /\bfair chance\b|\b(?:nothing|not) (?:in this|intended to|designed to|(?:to )?be construed)\b|\bmay be referenced\b/,
  /(?<!\b(?:you|and|be) )(?<!\byou are )\bcommitted to (?:hiring|providing|creating|building|ensuring|fostering|achieving|diversity|equal|inclusion|the principles|delivering)\b/,
];

const PROCEDURE = [
  /^(?!.*\b(?:knowledge|years?|months|degree)\b).*\bperform (?:all |each |any |the )?(?:of )?(?:the )?(?:above|essential|duties (?:listed|described))\b|\bother (?:[\w-]+ ){0,2}duties\b|^(?:duties|responsibilities|tasks) (?:include|are)\b|\bmay not perform\b|\b(?:complete|exhaustive|comprehensive|all-inclusive) (?:list\w*|inventory|description)\b/,
  /\b(?:requirements|qualifications|skills|duties|functions) (?:listed|described|contained)? ?(?:above|below|here(?:in)?)? ?(?:are|is) (?:representative|the minimum)\b/,
  /\b(?:by|before|prior to|as of) the closing date\b|^(?:see|refer to) .{1,120}\b(?:below|above|links?|website)\b/,
  /\b(?:salar(?:y|ies)|pay|compensation|wages?|remuneration|stipends?|(?:pay |hourly )rates?)\b(?: [\w-]+){0,4} (?:(?:is|are|(?:will|may) be) (?:\w+ )?(?:based|dependent|determined|set|fixed|commensurate|negotiable|in line|subject to)\b|depend(?:s|ing)?\b|(?:will )?(?:reflects?|var(?:y|ies)|ranges? (?:from|between))\b)/,
  /\bdescribed (?:below|here(?:in)?|above)\b|\bthis (?:position )?description\b|\b(?:this|the above) job description\b/,
  /^(?:the|this) (?:[\w-]+ )?(?:role|position|job|post) is (?:based|located) (?:in|at|out of)\b(?!.*\b(?:days?|hybrid|relocat\w*|must|commut\w*|office|on-?site)\b)|^(?:the )?(?:normal |standard )?(?:working|work) ?week is \d|^this is (?!.*\b(?:requir\w*|must|expect|\d|for someone|for an?|who|days?|on-?site|office|nights?|weekends?|lift|travel|clearance|shifts?|hours)\b)(?:an? )?(?:[\w-]+ ){0,4}(?:role|position|job|contract|cover|opportunity|post|vacancy|assignment)\b/,
  /^reports? to (?:the|our|an?) (?:\w+ ){0,3}(?:chef|manager|director|head|supervisor|lead|officer|president|vp|ceo|cto|coo|chief|coordinator|superintendent|principal|dean|owner|administrator)\b|^(?:the |these |this )?(?:above |following )?(?:examples|statements|duties|list\w*|summary|descriptions?)\b.{0,40}\b(?:do(?:es)? not|don't|are not|is not|may not)\b|^more (?:details|information|info)\b|\b(?:exempt from|eligible for) overtime\b|\bovertime is (?:governed|paid|compensated|calculated)\b/,
  /\b(?:relocation|travel|moving|pcs|interview) (?:expenses|costs|allowances?) (?:will|are|is|may|can)\b|^(?:starting|starts|pays?|paying|paid|earn\w*|up to|from|between|wages?|rates?)\b[^.;]{0,30}[$£€₹] ?\d/,
  /\b(?:education|degrees?|transcripts?|credentials?|coursework|credits?|diplomas?|documents?)\b[^.;]{0,60}\b(?:must|should|need to|have to) be (?:\w+ly )?(?:evaluated|translated|verified|assessed|reviewed|notari[sz]ed)\b/,
  /\b(?:not|n't) (?:intended to be |meant to be |an? )?(?:exhaustive|all-inclusive|complete list)\b/,
  /\bany (?:\w+ )?combination of .{0,60}\b(?:experience|training|education)\b.{0,40}\b(?:would|could|provides?|likely)\b/,
  /^(?:for|in) (?:certain|some|other) (?:roles|positions|jobs)\b/,
  /\b(?:is|are) (?:equal|equivalent|considered) (?:to|to be) \d|^(?:one|two|\d) years? of [\w ]{1,40} is (?:equal|equivalent)\b|^(?:\w+ )?experience is (?:defined as )?experience (?:that|which)\b/,
  /\bmay (?:be )?(?:required|asked|assigned) to (?:perform|do) other\b|\bindicative of\b/,
  /\b(?:will|may|can) (?:also )?be considered (?:eligible|for|as|in|based|with)\b|\beligib(?:le|ility) (?:register|list)\b/,
  /\bmay (?:also )?(?:be )?(?:substitut\w+|accepted in lieu|considered in lieu)|\bmust not exceed\b|^(?:sedentary|light|medium|heavy) work (?:involves|means|is)\b|^(?:a )?jobs? (?:is|are) (?:considered|sedentary|rated)\b/,
  /^the following (?:are|is|represents?|describes?|lists?|statements?|physical demands?|duties)\b|^factors considered\b|^(?:the |your |an? )?(?:writing sample|work product|portfolio|essay|work sample)s?\b.{0,40}\b(?:must|should|will|can)\b/,
  /^this class(?:ification)? (?:is|may)\b|(?:^|\b(?:experience|education) )refers to\b|\beducation credentials\b|\bbe credited toward|\bwill (?:also )?be considered$|\bincumbents? (?:(?:is|are) (?!expected|required)|may|of|in)\b/,
];

const REWARD = [
  /\b(?:paid time off|health insurance|dental(?= ?(?:,|and\b|&|\/|insurance|coverage|plans?|benefits|care|vision|\.|;|\)|$))|401 ?\(?k\)?|pto\b|tuition|life insurance|stock options|commensurate with|equity package|base salary|pay range|salary range|competitive (?:salary|pay|compensation)|generous|sick (?:days|leave|time)|paid vacation|vacation (?:days|time)|employee discount|reimbursement|perks\b)/,
  /\b(?:guaranteed|(?:immediate start|positions?|shifts?|overtime|training|parking|housing|roles|hours|accommodation) available)[!.]*$|^(?:weekly|daily|monthly|bi-?weekly|great|good|excellent|top|competitive|attractive|fair|holiday|sick|premium) (?:pay|wages?|rates?|salary)\b/,
  /^(?!.*\bmust\b)(?:(?:all|our|new) )?(?:(?:employees|staff|team members|associates|hires|you)(?:'ll| will)? (?:also )?(?:receive|earn|(?:are|be) (?:given|provided|offered|eligible))|(?:employees|staff) (?:will )?get)\b/,
  /\beligible for (?:insurance|benefits|pto|overtime|(?:\w+ )?relocation)\b|\brates are\b|\bwe pay for\b|^\$\d|\bin return\b/,
  /\b(?:gain|gaining|provides?|opportunit(?:y|ies) to|chance to) (?:\w+ ){0,4}(?:experience|knowledge|understanding)\b/,
  /\bopportunit(?:y|ies) (?:for you )?to (?:work|gain|grow|learn|connect|advance|discover)\b|\bmeet people\b(?! (?:who|with))|\byour (?:own )?career\b/,
  /\b(?:tools|resources|support|training) (?:that )?you need\b/,
  /\bbenefits (?:packages?|programs?|offered)\b|\b(?:comprehensive|federal|employee) benefits\b|\beligibility for (?:\w+ )?benefits\b|\bopens in a new (?:window|tab)/,
];

const EMPLOYER = [
  /^[\w&'. ]{1,40} is an? (?:[\w-]+ ){0,3}(?:place|company|firm|team|culture|community|organi[sz]ation|business|employer)\b/,
  /^experience (?:the|our|a|what|life|how)\b/,
  /\bwe (?:offer|provide|believe|celebrate|respect|identify|design|build|are (?:committed|proud|an|growing)|have been|will (?:provide|train|give|help|support|teach))\b/,
  /\bour (?:benefits|mission|company|culture|clients?|team|customers?|people|employees|goal|product|platform)\b(?= (?:(?:is|are)(?! (?:\w+ )?(?:looking|seeking|searching|hiring|recruiting|in need)\b)|include|has|have|offers?))/,
  /^(?:\w+, )?we (?:create|make|deliver|develop|help|serve|work|strive|partner|support|empower)\b/,
  /\b(?:years?|been) in business\b|\byears (?:of history|in business|ago)\b|\b(?:founded|established|headquartered) in\b/,
  /\bfor (?:over|more than|the past|nearly|almost) (?:\w+ )?(?:\d+|\w+) years\b/,
  /^(?:are you (?:looking|ready|searching|seeking|interested|tired)|what about|do you want|have you ever|want to|looking for (?:a job|your next|an? (?:culture|career|opportunity)))/,
];

/** Talk about the form, the law and the process is no demand, whatever words it uses. */
const NEVER = new Patterns(FORM, LAW, PROCEDURE);
const LEGAL = new Patterns(LAW);
/** So is most talk about the employer and its rewards, which may yet be what a demand is about ("experience in tuition billing"). */
const USUALLY = new Patterns(FORM, LAW, PROCEDURE, REWARD, EMPLOYER);

/** "Candidates with experience in … are encouraged to apply": who is invited for what they have. */
const INVITES =
  /\b(?:[a-z]{3,}s|those|people|anyone) (?:with|who have|having) (?!less|or without|all|additional|disabilit|an? (?:\w+ )?disabilit|criminal|arrest|conviction)(?:[^\s.;]+ ){0,12}?(?:experience|expertise|background|skills|knowledge|degree|licen[cs]e|certification|desire|passion|interest)\b.{0,200}\b(?:encouraged|welcome|invited|to apply)\b/;
/** "Only applicants who live in the county will be considered" */
const ADMITS =
  /^only (?:[\w-]+ speakers|(?:candidates|applicants|those|people|individuals|residents|citizens) (?:who|with|holding|having|living|residing|based))\b.{0,120}\b(?:considered|eligible|accepted|invited|interviewed|shortlisted)/;
/** "The school is particularly interested in people who …" */
const LIKES =
  /\b(?:particularly|especially|specifically) interested in (?:(?!in|to|for|how|our|your)[\w-]+,? ){0,4}?(?:people|those|\w+s) (?:with|who|skilled|experienced|familiar|proficient)\b/;
/** "Those who speak Thai are welcome to apply" */
const BY_NAME =
  /\b(?:\w+ speakers|(?:[a-z]{3,}s|those|people|anyone) who (?:speaks?|knows?|holds?)) (?:[^\s.;]+ ){0,12}?(?:are|is) (?:\w+ )?(?:encouraged|welcome|invited)\b/;
/** Whether a sentence invites those to apply, considers only those, or takes an interest in those, who have something that the job needs. */
export const isInvited = (folded: string): boolean =>
  [INVITES, ADMITS, LIKES, BY_NAME].some((pattern) => pattern.test(folded));

/** What a demand is about may be the law itself ("Knowledge of equal opportunity law"). */
const KNOWS =
  /^(?:[\w-]+,? (?:and )?){0,3}?(?:knowledge|understanding|familiarity|experience|expertise|background|fluency|proficien\w+|familiar|experienced|knowledgeable|versed) (?:of|with|in) /;

/**
 * Whether a sentence speaks of the form, the law, the employer or what one will be given, in every part of it. `listed`
 * = it stands in a list of demands and opens as they do.
 */
export function isAside(folded: string, listed = false): boolean {
  if (isInvited(folded) || (listed && KNOWS.test(folded) && LEGAL.test(folded))) return false;
  const patterns = listed ? NEVER : USUALLY;
  return folded.split(/; (?!or )/).every((part) => patterns.test(part));
}

/** What the law or a policy may ask even in a sentence about law, pay or the way to apply. */
const CHECKS =
  'background|drug|fingerprint\\w*|polygraph|screening|dbs|vetting|criminal|credit check|vaccinat\\w*|immuniz\\w*|18 years|21 years|legally|authoriz\\w+|eligib\\w+ to work|right to work|citizen\\w*|clearance|driv(?:er|ing)|reside|live (?:in|within)|be (?:located|based) in|physical|lift|police|medical|pvg|felon\\w*|sponsorship|forms? of id\\w*|convict\\w*';
/** "Three days a week in our Denver office", "in the office at least three days a week" */
const DAYS = '(?:\\d|one|two|three|four|five)\\+? (?:full |work(?:ing)? )?days?(?: (?:a|per|each|every) |/)week';
const ON_SITE =
  '(?:on-?site|in[- ]person|in[- ](?:the |our |your |\\w+ )?office|(?:in|at) our|(?:from|at|to|in) (?:the |our |an? |one of our )(?:\\w+ ){0,2}(?:offices?|hub|studio|lab|hq|headquarters))';
const CONDITIONS = new Patterns(
  new RegExp(`(?<!\\b(?:home|remote|remotely) )\\b${DAYS}\\b(?!.{0,20}\\b(?:remote|home)).{0,30}\\b${ON_SITE}\\b`),
  new RegExp(`\\b${ON_SITE}\\b(?!.{0,30}\\b(?:remote|home)).{0,30}\\b${DAYS}\\b`),
  new RegExp(
    `\\b(?:must|required to|requires? passing|need to|will be (?:required|asked)|subject to|contingent (?:up)?on|able to|ability to|willing to|conduct|successful(?:ly)?|satisfactory)\\b.{0,90}\\b(?:${CHECKS})\\b`,
  ),
  /^no (?:visa |h-?1b )?sponsorship\b|\blocal candidates\b.{0,30}\b(?:only|preferred|required)\b/,
  /\b(?:not|unable to|do not|cannot|does not) (?:[\w-]+ ){0,6}sponsor(?:s|ship|ing)?\b|\b(?:sponsorship|visas?) (?:is|are) not\b/,
  /\brequires? (?:that )?(?:all |every |our )?(?:new )?(?:employees?|staff|team members?|associates?|personnel|hires)\b.{0,140}\b(?:vaccinat\w*|immuni\w*|background|drug|fingerprint\w*)\b|\b(?:documentation|proof|evidence) of (?:\w+ )?(?:immun\w+|vaccin\w+)/,
  /\b(?:background|police|dbs|pvg|criminal(?: records?| history)?|credit|drug|medical|vetting|security) (?:checks?|investigations?|screenings?|tests?|exam\w*|disclosures?|clearances?)(?: certificates?)? (?:is|are|required|will be)\b(?! (?:(?:conducted|performed|run|handled) (?:through|by)|paid|covered|free)\b)/,
  /\b(?:authorized|eligible|legally) to work in\b.{0,40}\b(?:required|must)|\bmust be (?:\w+ )?(?:authorized|eligible|legally)\b|^right to work\b/,
  /\b(?:offers?|employment|hiring|appointment)\b.{0,60}\b(?:contingent|conditional) (?:(?:up)?on|until|pending) (?!fund|avail|work|award|budget|contract|negotiat|approval|the (?:fund|avail|award|budget))/,
  /\b(?:position|role|job|post)s?\b.{0,40}\brequir(?:ing|es?)\b.{0,60}\b(?:background|fingerprint\w*|drug|clearance)\b/,
  /\b(?:depends?|dependent|conditional) (?:up)?on\b.{0,60}\b(?:eligib\w+|right to work|background|police|medical|physical exam|dbs|drug|reference|clearance)/,
  /\bwe (?:run|conduct|perform|do|require) (?:an? )?(?:\w+ )?(?:background|drug|criminal)\b(?! checks? (?:for|on behalf))/,
  /\b(?:i-9|employment eligibility)\b.{0,60}\b(?:must|required|complete)|\bwork authorization\b.{0,60}\b(?:disqualify|require|must|need)/,
  /\bwill (?:check|verify|review|run|pull) (?:your|each|the) (?:\w+ )?(?:driving|credit|criminal|background|references|motor)\b/,
  /\b(?:pre-?employment|post-?offer) (?:medical|physical|drug|background|screen\w*|test)\b.{0,40}\b(?:part of|must|before)\b/,
  /\b(?:staff|employees|volunteers|hires|candidates|applicants|coaches|teachers) (?:is|are|will be|must be) (?:\w+ly )?(?:fingerprinted|drug[- ]tested|screened|vetted|background[- ]checked|tested for|bonded)\b|\bdrug-free workplace and (?:test|screen)s?\b/,
  /\b(?:can ?not|may not|must not) (?:have|be) .{0,40}\b(?:felon\w*|convict\w*|related|offender)\b|\bexempt from the rehabilitation\b|\bminimum age\b.{0,40}\bis (?:\d\d|eighteen|sixteen|twenty-one)\b/,
  /\b(?:laws?|regulations?|polic(?:y|ies)|statutes?|insurers?|insurance|contracts?|licensing rules) (?:requires?|demands?|mandates?|asks?|bars?|prohibits?|forbids?) (?:that )?(?:all|every|each|any|anyone|no|you|the|our|us|\w+s) .{0,80}\b(?:1[4-9]|2[015]|eighteen|licen[cs]\w+|certificat\w+|convict\w*|felon\w*|background|fingerprint\w*|vaccin\w*|citizen\w*|clearance|drug|immun\w*)\b/,
  /\bwho (?:need|require) (?:\w+ ){0,3}sponsorship\b|\b(?:can't|cannot|can not|unable|not) .{0,50}\b(?:visas?|work permits?|h-?1b\w*)\b|\b(?:visas?|h-?1b\w*|work permits?|opt|cpt)\b.{0,30}\b(?:not|cannot)\b|\bno remote (?:option|work|possib)/,
  /\b(?:cannot|can't|can not|may not) be (?:done|performed|carried out|worked) (?:remotely|from home)\b|\bis not (?:a |open to |eligible for )?(?:remote|telework|telecommut\w+|work[- ]from[- ]home)\b/,
  new RegExp(`\\b${ON_SITE} (?:on |from )?(?:mon|tues|wednes|thurs|fri)days?\\b`),
  /\bproof of (?:eligibility|right|vaccin\w+|identity)|\bonly \w+\.?\w*\.? citizens\b|\bmust be (?:an? )?registered\b/,
  /\b(?:as long as|provided(?: that)?|so long as) you (?:live|reside|are (?:located|based))\b/,
);

/** "Ensure that each patient has proof of vaccination", "Run background checks on new staff": what one checks of others. */
const ON_OTHERS =
  /^(?:(?:conduct|run|perform|initiat|process|order|schedul|manag|overs?e|handl|arrang|request|facilitat|prepar|screen)(?:e|es|s|ing|eing|ning)?|ensur(?:e|es|ing)|verif(?:y|ies|ying)|confirm(?:s|ing)?|review(?:s|ing)?|track(?:s|ing)?|monitor(?:s|ing)?|coordinat(?:e|es|ing)|administer(?:s|ing)?|assist(?:s|ing)?)\b/;

/** Whether a sentence states a check, an authorisation, a place or days on site that the law or a policy demands. */
export const isCondition = (folded: string): boolean => CONDITIONS.test(folded) && !ON_OTHERS.test(folded);

const ASSET = 'experience|degree|diploma|certification|licen[cs]e|background|knowledge|skills?';
const WAIVED = new Patterns(
  new RegExp(
    `\\bno (?:\\w+ ){0,4}(?:${ASSET}|demands|efforts?|exertion)(?: \\w+){0,3} (?:is |are )?(?:necessary|needed|required)\\b`,
  ),
  new RegExp(`\\b(?:${ASSET})\\b(?: \\w+){0,6} (?:is |are )?not (?:required|necessary|needed|a must|essential)\\b`),
  /\bno (?:prior |previous |formal )?experience\b|\bno travel\b|\btravel ?[:-]? (?:none|no|0 ?%)(?![\w-])/,
  /\b(?:not required|not necessary|not needed|not a requirement)\b|\b(?:is|are)(?: not|n't) (?:expected|needed|necessary|required|essential|a must)\b|\bcan be (?:learned|learnt|taught)\b|\byou(?:'ll| will) learn (?:from|on|with|as)\b/,
  /\bmay not be required\b|\bneed(?: not|s? no)\b|\b(?:won't|will not) need\b|\bneither\b.{0,40}\brequired\b/,
  /\b(?:we|will|willing to|happy to|company) (?:\w+ )?(?:train|teach you)\b|\btraining (?:is |will be )?(?:provided|given|offered|available)\b/,
  /\bwe(?:'ll| will)? (?:gladly |happily )?(?:train|teach|pay you|hand you|show you)\b/,
  /\b(?:we|you|candidates?) (?:don't|do not) (?:need|require)\b(?! (?:\w+ ){0,3}sponsor)/,
  /\b(?:don't|do not|won't|will not) (?:have|need) to\b|\b(?:should|would|need)(?:n't| not| never) (?:need|require|take)\b|\b(?<!who )(?:does not|doesn't) (?:currently )?require\b(?! \w+ (?:oversight|supervision))/,
  /\b(?:is|are) not applicable\b|\bnone of these\b|\bnot all of (?:these|the)\b|\bno problem\b/,
  /^(?:but )?not an? (?:must|requirement|deal-?breaker)[.!]?$/,
  /^(?:0|zero) (?:years?|months?)\b/,
  /^no [\w ]{2,40}: |^none(?: required)?$|^n\/a$|^[\w /&-]{2,40} ?[:-] ?(?:none(?: (?:needed|required|necessary))?|no|n\/a|not (?:required|applicable))$|^not applicable$/,
  /^no (?!less|more than|fewer|criminal|felon|allerg|objection|vacation|leave|time off|moving violation|dui|points|nicotine|tobacco|back (?:problem|issue|injur)|pending|prior terminations|h-?1b|one|issues? with|history|record|fear|visible|convictions?|prior convictions?|restrictions|smok|visa sponsor|sponsor)(?:[\w'-]+ ){0,6}[\w'-]+[.!?]?$/,
  /^there is no (?:travel|overtime|need|requirement|experience|on-call|lifting)/,
);
const STILL_LIKED =
  /\b(?:prefer|positive|a plus|desir|helpful|valuable|useful|beneficial|welcome|appreciated|asset|advantage|bonus|nice\b|(?:good|great) to have|ideal|(?:would|will|can|does) help)/;

/** Whether a clause is taken back ("no experience necessary"); "preferred but not required" is not. */
export const isWaived = (folded: string): boolean => WAIVED.test(folded) && !STILL_LIKED.test(folded);
