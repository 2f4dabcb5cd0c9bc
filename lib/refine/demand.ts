import type { Passage } from '../text/sections.ts';
import type { Clause } from './clause.ts';

/** Words by which a text asks something of the reader, wherever they stand. */
const ASKS =
  /\bmust (?!-)(?:have|be|possess|hold|pass|demonstrate|meet|live|reside|maintain|complete|obtain|provide proof|also|work|exude|display|speak|show|include|currently|already|enjoy|agree|submit to|undergo|wear|own|know|understand|lift|not have)\b|\b(?:is|are|be) (?:strongly |highly |also |absolutely )?(?:required|preferred|desired|desirable|mandatory|essential|critical)\b(?! (?:to (?:the|our|ensur|mak)|by law))|\brequire(?:s|d)? (?:[\w()-]+ ){0,7}(?:experience|knowledge|degree|abilit\w+|skills?|licen\w+|certific\w+|clearance|citizenship|travel|lift\w*|stand\w*)\b|\b(?:will|does|would|may) (?:\w+ )?require\b|\b(?:ideal|successful|right|best|perfect|qualified|selected|strong) (?:candidates?|person|applicants?|individual|fit|hire)\b(?! will (?!have|be |possess|demonstrate|bring|show|need|combine|exhibit|also have|also be))|\bcandidates? (?:must|should|need|with|who|for this|will (?:have|need|be|possess|bring|demonstrate))\b|\bapplicants? (?:must|should|need)\b|\byou (?:should|must|need|have|bring|possess|are (?:an? |able|comfortable|passionate|self|highly|proficient|familiar|experienced|fluent|willing|motivated|detail|organized))\b|\byou(?:'ve| will have|'ll have|'ll bring)\b|\byou(?: will|'ll) need\b(?! to (?!be|have|know|possess|hold|pass|demonstrate|live|speak|understand|bring))|\b(?:looking|searching|hunting) for (?:someone|people|candidates|individuals|experienced|talented|motivated|enthusiastic|highly|an? (?:[\w-]+ ){1,6}(?:who|with|that))|\bwe(?:'re| are)? (?:seek(?:ing)?|want|need|expect) (?:someone|(?:\w+ )?people|candidates|individuals|an? (?:[\w-]+ ){1,6}(?:who|with|that))|\b(?:plus|nice to have|preferably|ideally)\b|\b(?:position|role|job|work|post) (?:also )?(?:requires|calls for|demands)\b|^requires?\b|^(?:is |are )?required to\b|\b(?:is|are) (?:an? )?must\b|\b(?:preferred|desired|desirable)[.!)]*$|^mandatory\b|\brequires (?:\w+ing|daily|regular|frequent|occasional|strong|the ability|an?)\b|\bcalls for\b|\byou (?:hold|speak|know|love|bring|come (?:to us )?with|can be)\b|^you(?: are|'re) (?!responsible|not|the\b|in charge|part|going|welcome|applying|encouraged|eligible|interested|invited|about|our|joining|\w+ing\b)|\bin order to (?:be )?(?:success|qualif)|\b(?:you|candidates?|applicants?|who|they|he|she|employees?|individuals?|person) (?:will )?needs? to (?:be|have|possess)\b|\bshould (?:be|have|possess|also|demonstrate)\b|\bwilling(?:ness)? to\b/;

/** Demands that open with a qualification; enough under a heading that speaks of duties. */
const QUALIFIES = new RegExp(
  `^(?:(?:an?|the|any|some|must|is|have|has|having|possess(?:es)?|requires?|demonstrate[sd]?|show|strong|good|excellent|basic|solid|working|thorough|deep|in-depth|advanced|general|proven|prior|previous|relevant|extensive|superior|effective|minimum|at least|minimum of|valid|current|active|detailed|sound|exceptional|outstanding|occasional|some|frequent|regular|domestic|international|overnight|hands-on|verbal|written|oral|and|of|&) ){0,5}(?:${[
    '(?:\\d{1,2} ?\\+?|one|two|three|four|five|six|seven|eight|ten)(?: ?\\(\\d+\\))? ?\\+?(?: ?(?:-|to) ?\\d{1,2}\\+?)? ?(?:years?|yrs?|months?)',
    '(?:(?!share|your|our)[\\w/-]+ ){0,2}experience (?:in|with|working|using|as|must)\\b',
    '(?:ability|able|abilities)\\b',
    '(?:knowledge|understanding|familiarity)(?:\\/experience)? (?:of|with|in|and)\\b',
    'proficien(?:t|cy)\\b',
    'know how to\\b',
    'knows\\b',
    "(?:bachelor|master)'?s?\\b",
    'b\\.?[as]\\.?(?: |\\/)|m\\.?[as]\\.? |ph\\.?d',
    'high school diploma',
    'driver',
    '(?:(?!software|verify|process|renew|review|maintain|check)[\\w-]+ ){0,2}(?:licen[cs]e|certification|registration)\\b(?! (?:renewal|agreement|fee|process))',
    '(?:[\\w-]+ ){0,2}(?:communication|interpersonal|organizational|computer|documentation|writing|problem[- ]solving|leadership|management|analytical) skills\\b',
    'travel\\b',
    'willing(?:ness)?\\b',
  ].join('|')})`,
);

/** Facts of a posting that not everybody can accept. */
const FACT_THAT_ASKS =
  /\btravel\b.{0,20}\d ?%|\bdays? (?:a week |per week )?in (?:the|our) \w* ?office\b|\bfluent \w+\b/;

/** Hours that not everybody can work. */
export const UNUSUAL_HOURS =
  /\b(?:nights?|weekends?|evenings?|overnights?|saturday|sunday|split|rotating|on[- ]call|holidays)\b|\b\d{1,2}(?::\d\d)? ?pm ?(?:-|to) ?\d{1,2}(?::\d\d)? ?am\b/;

/** What may be asked even where a text speaks of law, pay or the way to apply. */
const CONDITIONS =
  /\b(?:must|required to|need to|will be (?:required|asked)|subject to|contingent (?:up)?on|able to|ability to|willing to|conduct|successful(?:ly)?|satisfactory)\b.{0,90}\b(?:background|drug|fingerprint\w*|polygraph|screening|vaccinat\w*|immuniz\w*|18 years|21 years|legally|authoriz\w+|eligib\w+ to work|right to work|citizen\w*|clearance|driv(?:er|ing)|reside|physical exam\w*|lift)\b|\b(?:not|unable to|do not|cannot|does not) (?:\w+ ){0,5}sponsor(?:s|ship|ing)?\b|\bbackground (?:check|investigation|screening)s? (?:is|are|required|will be)\b|\b(?:authorized|eligible|legally) to work in\b.{0,40}\b(?:required|must)|\bmust be (?:\w+ )?(?:authorized|eligible|legally)\b|\b(?:sponsorship|visas?) (?:is|are) not\b|\b(?:depends?|dependent|conditional) (?:up)?on\b.{0,60}\b(?:eligib\w+|background|drug|reference|clearance)|\bwe (?:run|conduct|perform|do|require) (?:an? )?(?:\w+ )?(?:background|drug|criminal)\b(?! checks? (?:for|on behalf))|\bproof of (?:eligibility|right|vaccin\w+|identity)|^right to work\b|\bonly \w+\.?\w*\.? citizens\b|\bmust be (?:an? )?registered\b/;

/** Sentences that look like demands and are none: about the form, the law, the employer or what one will be given. */
const META =
  /\b(?:don't|do not|not) (?:\w+ )?(?:meet|have|tick|check|fit|match) (?:all|every|each|100)\b|\beven if you (?:don't|do not|feel|aren't|only|lack|are not|think)\b|\bencourage\w* (?:\w+ ){0,4}(?:to )?apply\b|\bperform (?:all |each |any |the )?(?:of )?(?:the )?(?:above|essential)\b|\b(?:requirements|qualifications|skills|duties|functions) (?:listed|described|contained)? ?(?:above|below|here(?:in)?)? ?(?:are|is) representative\b|\bdescribed here are representative\b|\breasonable accommodations?\b|\bequal (?:employment )?opportunit|\bwithout regard\b|\bregardless of\b|\ball (?:other )?(?:qualified )?applicants will\b|\bqualified applicants\b|\bas (?:required|permitted) by (?:\w+ )?law\b|\bother duties\b|\b(?:nothing|not) (?:in this|intended to|designed to|be construed)\b|\b(?:please|click|kindly)\b|\bsubmit (?:your|a|an|the|current|all)\b|\b(?:send|upload|attach|include) (?:your|a|an|the|copies)\b|\bcover letter\b|\bapply (?:now|online|today|here|by|at|via|through|directly)\b|\bwe (?:offer|provide|believe|value|celebrate|are committed|are proud|are an|will (?:provide|train|give|help|support|teach))\b|\bour (?:benefits|mission|company|culture|clients?|team|customers?|people|employees|goal|product|platform)\b(?= (?:is|are|include|has|have|offers?))|\b(?:paid time off|health insurance|dental|401 ?\(?k\)?|pto\b|tuition|life insurance|stock options|equity package|base salary|pay range|salary range|competitive (?:salary|pay|compensation)|generous|sick (?:days|leave|time)|paid vacation|vacation (?:days|time)|employee discount|reimbursement)|\b(?:years?|been) in business\b|\byears (?:of history|in business|ago)\b|\b(?:founded|established|headquartered) in\b|\bfor (?:over|more than|the past|nearly|almost) (?:\w+ )?(?:\d+|\w+) years\b|\bmay (?:be )?(?:required|asked|assigned) to (?:perform|do) other\b|\bagency (?:fee|recruit)|\bunsolicited\b|\bhttps?:|\bwww\.|\bthis (?:position )?description\b|\b(?:this|the above) job description\b|\b(?:will|may|can) (?:also )?be considered (?:eligible|for|as|in|based|with)\b|\bconditional offer\b|\brescind\w*|\bthis class(?:ification)? (?:is|may)\b|\bincumbents?\b|\bfalsif\w+|\beligib(?:le|ility) (?:register|list)\b|\bappeal\b|^if\b|\b(?:submit|submitted|complete) (?:their|completed|applications?)\b|\bapplications? (?:must|will|submitted|received|are)\b|\bwe (?:respect|are growing|identify|have been|design|build)\b|\b(?:gain|gaining|provides?|opportunit(?:y|ies) to|chance to) (?:\w+ ){0,4}(?:experience|knowledge|understanding)\b|\brates are\b|\bthird party\b|\bindicative of\b|\bcommitted to (?:hiring|providing|creating|building|ensuring|fostering|diversity|equal|inclusion|the principles|delivering)\b|\bcheck all\b|\bmeet people\b|\bwelcome to apply\b|\bmust not exceed\b|\bmay (?:be )?(?:substitut\w+|accepted in lieu|considered in lieu)|\bperks\b|^apply to\b|\? ?(?:yes|no)\b|\beverything (?:listed|above)\b|\ball levels of experience\b|\bwe welcome\b|\bsign in\b|\b(?:tools|resources|support|training) (?:that )?you need\b|\bdescribed (?:below|here(?:in)?|above)\b|^(?:are you (?:looking|ready|searching|seeking|interested|tired)|what about|do you want|have you ever|want to|looking for (?:a job|your next|an? (?:culture|career|opportunity)))|\beligible for (?:insurance|benefits|pto|overtime)\b|\b(?:must|should) (?:enter|file|apply|register (?!with the sel)|upload|attach|respond|answer|mark)\b|\bopportunity to work\b|\bin return for\b|^read (?:our|more)\b|\bwe pay for\b|\bsubject line\b|\bletters? of (?:recommendation|reference|interest)\b|^\$\d|\b(?:apply|drop (?:by|off)) in person\b/;

/** Demands that the posting itself takes back. */
const WAIVED =
  /\bno (?:\w+ ){0,4}(?:experience|degree|background|licen[cs]e|certification|knowledge|skills?)(?: \w+){0,3} (?:necessary|needed|required|is necessary|is needed)\b|\bno (?:prior |previous |formal )?experience\b|\b(?:experience|degree|diploma|certification|licen[cs]e|background|knowledge)\b(?: \w+){0,6} (?:is |are )?not (?:required|necessary|needed|a must|essential)\b|\b(?:not required|not necessary|not needed|not a requirement)\b|\b(?:we|will|willing to|happy to|company) (?:\w+ )?(?:train|teach you)\b|\b(?:we|you|candidates?) (?:don't|do not) (?:need|require)\b(?! (?:\w+ ){0,3}sponsor)|\b(?:is|are) not (?:expected|needed|necessary)\b|\bnone of these\b|\bnot all of (?:these|the)\b|\bmay not be required\b|\bno problem\b|\bnot a requirement\b|\bneed no\b|\b(?:won't|will not) need\b|\bneither\b.{0,40}\brequired\b|^no [\w ]{2,40}: |\bno travel\b|\btraining (?:is |will be )?provided\b|\bneed not\b|^none(?: required)?$|^n\/a$|^not applicable$|^no (?!less|more than|fewer|criminal|felon|history|record|fear|visible|convictions?|prior convictions?|restrictions|smok|visa sponsor|sponsor)(?:[\w'-]+ ){0,6}[\w'-]+[.!?]?$|^there is no (?:travel|overtime|need|requirement|experience|on-call|lifting)|\b(?<!who )(?:does not|doesn't) (?:currently )?require\b(?! \w+ (?:oversight|supervision))|\b(?:don't|do not|won't|will not) (?:have|need) to\b|\bnot needed\b|\bwe(?:'ll| will)? (?:gladly |happily )?(?:train|teach|pay you|hand you|show you)\b|\btravel:? (?:none|no|0 ?%)/;

/** Whether a sentence speaks of the form, the law, the employer or what one will be given, in every part of it. */
export const isMeta = (folded: string): boolean => folded.split(/; /).every((part) => META.test(part));

/** The same for what stands after a semicolon ("…; new graduates are welcome to apply"). */
export const isAside = (clause: Clause): boolean => clause.joint === 'semicolon' && META.test(clause.folded);

/** Whether a clause is taken back ("no experience necessary"); "preferred but not required" is not. */
export function isWaived(folded: string): boolean {
  return (
    WAIVED.test(folded) &&
    !/\b(?:prefer|positive|a plus|desir|helpful|asset|advantage|bonus|nice to have|ideal)/.test(folded)
  );
}

/** A line that makes demands of the items below it ("Team members are required to:"). */
const GOVERNS =
  /\b(?:must|requires?|required|needs? to|should|have|able to|ability to|looking for|successful|ideal|candidates?)\b/;
const governs = (lead: string): boolean => /(?::|…|\.\.\.)$/.test(lead) && GOVERNS.test(lead);

/** A line before a list that already names years or a degree. */
const NAMES_MEASURE = /\b\d{1,2}\+? ?(?:-|to)? ?\d{0,2}\+? years?\b|\bdegree\b/;

/** "Travel requirements" alone is a title, whatever it looks like. */
const NAME_OF_A_LIST = /^(?:[\w/&-]+ ){0,3}(?:requirements|qualifications|responsibilities|duties)$/;

/** Whether a sentence asks something of the candidate, given where it stands. `lead` = the line that governs it. */
export function asks(folded: string, passage: Passage, lead: string): boolean {
  const { part } = passage;
  if (isMeta(folded))
    return CONDITIONS.test(folded) && part !== 'benefits' && !/regardless|without regard/.test(folded);
  if (/:$/.test(folded) && !NAMES_MEASURE.test(folded)) return false;
  if (NAME_OF_A_LIST.test(folded)) return false;
  switch (part) {
    case 'demands':
    case 'physical':
      return passage.kind === 'item' || part === 'physical' || speaksOfCandidate(folded) || !DESCRIBES.test(folded);
    case 'facts':
      return UNUSUAL_HOURS.test(folded) || FACT_THAT_ASKS.test(folded) || ASKS.test(folded) || CONDITIONS.test(folded);
    case 'duties':
    case 'overview':
      return speaksOfCandidate(folded) || (passage.kind === 'item' && governs(lead) && !/\bfunctions\b/.test(lead));
    default:
      return CONDITIONS.test(folded);
  }
}

/** Sentences about the employer, the position or the process rather than about a person. */
const DESCRIBES =
  /^(?:we|our|to|since|by|this|these|those|the|it|its|they|all|some|for|in|at|as|if|when|while|each|there|upon|after|during|may|also|additionally|furthermore|any|no|please|note|you(?:'ll| will)(?! (?:need|have|bring|be (?:able|an?)))|employees?|members?|access)\b|^(?:[\w&.'-]+ ){1,4}(?:is|are|was|were|has|offers?|provides?|believes?|values|celebrates|includes?|serves?|will)\b/;

export const speaksOfCandidate = (folded: string): boolean =>
  ASKS.test(folded) || QUALIFIES.test(folded) || CONDITIONS.test(folded);
