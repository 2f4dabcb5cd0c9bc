import { oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';

// What the law or a policy demands even in a sentence about law, pay or the way to apply. In folded text.

/** What is checked of a person. */
const CHECKS = oneOf(
  /background(?! (?:packet|form|questionnaire|statement|information|booklet)\b)/,
  'drug, fingerprint\\w*, polygraph, screening, (?:placement|substance|drug) screens?, dbs, vetting, vetted, criminal, credit check, police, pvg',
  'vaccinat\\w*, immuniz\\w*, physical(?! (?:mail|home|street|address)), lift, medical, 18 years, 21 years, felon\\w*, convict\\w*',
  'legally, authoriz\\w+, eligib\\w+ to work, right to work, citizen\\w*, clearance, sponsorship, forms? of id\\w*',
  'driv(?:er|ing), reside, live (?:in|within), be (?:located|based) (?:in|within|near|out of)',
);
const IS_BOUND = oneOf(
  'must, required to, requires? passing, need to, will be (?:required|asked), subject(?:ed)? to, contingent (?:up)?on',
  'able to, ability to, willing to, conduct, successful(?:ly)?, satisfactory',
);
const HEALTH_CHECK = oneOf('vaccinat\\w*, immuni\\w*, background (?:check|screen|invest)\\w*, drug, fingerprint\\w*');
const KIND_OF_CHECK = oneOf(
  'background, police, dbs, pvg, criminal(?: records?| history)?, credit, drug, medical, vetting, security',
);
const CHECK = oneOf('checks?, investigations?, screenings?, tests?, exam\\w*, disclosures?, clearances?');
/** Who pays for a check, or does it, is no demand. */
const HOW_CHECKED = oneOf('(?:conducted|performed|run|handled) (?:through|by), paid, covered, free');
const WORKERS = oneOf('they, staff, employees, volunteers, hires, candidates, applicants, coaches, teachers');
const CHECKED = oneOf(
  'fingerprinted, drug[- ]tested, screened, vetted, criminally cleared, background[- ]checked, tested for, bonded',
);

const BEING_CHECKED = [
  pattern`\b${IS_BOUND}\b.{0,90}\b${CHECKS}\b`,
  pattern`
    \brequires? (?:that )?(?:all |every |our |an? )?(?:new )?
    (?:employees?|staff|team members?|associates?|personnel|hires|\w+ers?)\b.{0,140}\b${HEALTH_CHECK}\b
  `,
  /\b(?:documentation|proof|evidence) of (?:\w+ )?(?:immun\w+|vaccin\w+)/,
  pattern`
    \b${KIND_OF_CHECK} ${CHECK}(?: certificates?)?(?:,? (?:which|that|including)\b[^.;:]{0,120}?)?
    (?: is| are| required| will be)\b(?! ${HOW_CHECKED}\b)
  `,
  /\b(?:position|role|job|post)s?\b.{0,40}\brequir(?:ing|es?)\b.{0,60}\b(?:background|fingerprint\w*|drug|clearance)\b/,
  /\bwe (?:run|conduct|perform|do|require) (?:an? )?(?:\w+ )?(?:background|drug|criminal)\b(?! checks? (?:for|on behalf))/,
  pattern`
    \bwill (?:check|verify|review|run|pull) (?:your|each|the) (?:\w+ )?
    (?:driving|credit|criminal|background|references|motor)\b
  `,
  /\b(?:pre-?employment|post-?offer) (?:medical|physical|drug|background|screen\w*|test)\b.{0,40}\b(?:part of|must|before)\b/,
  pattern`\b${WORKERS} (?:is|are|will be|must be) (?:\w+ly )?${CHECKED}\b`,
  /\bdrug-free workplace and (?:test|screen)s?\b/,
  /\b(?:can ?not|may not|must not) (?:have|be) .{0,40}\b(?:felon\w*|convict\w*|related|offender)\b/,
  /\b(?:not|never|cannot|unable to) (?:employ|hire|accept|recruit|engage)\b.{0,60}\b(?:convict\w*|felon\w*|criminal|offen[cs]es?)\b/,
  pattern`
    \b(?:they|you|candidates|applicants|employees|staff) (?:will|must|shall|need to) (?:present|show|furnish|produce)\b
    .{0,60}\b(?:proof|evidence) of\b
  `,
  pattern`
    \b(?:applicants|candidates|employees|staff|hires|drivers) (?:will )?submit to\b.{0,60}
    \b(?:fingerprint\w*|drug|background|vetting|screening|tb|medical|physical exam\w*)\b
  `,
  /\bexempt from the rehabilitation\b/,
  /\bminimum age\b.{0,40}\bis (?:\d\d|eighteen|sixteen|twenty-one)\b/,
  /\bproof of (?:eligibility|right|vaccin\w+|identity)/,
];

const SPONSORSHIP = [
  /^no (?:visa |h-?1b )?sponsorship\b/,
  /\b(?:not|unable to|do not|cannot|does not) (?:[\w-]+ ){0,6}sponsor(?:s|ships?|ing)?\b/,
  /\b(?:sponsorship|visas?) (?:is|are) not\b/,
  /\bwho (?:need|require) (?:\w+ ){0,3}sponsorship\b/,
  /\b(?:can't|cannot|can not|unable|not) .{0,50}\b(?:visas?|work permits?|h-?1b\w*)\b/,
  /\b(?:visas?|h-?1b\w*|work permits?|opt|cpt)\b.{0,30}\b(?:not|cannot)\b/,
];

const RIGHT_TO_WORK = [
  /^(?:must )?be (?:an? )?(?:[\w.]+ ){0,2}(?:citizen|permanent resident|national)\b/,
  /\b(?:authorized|eligible|legally) to work in\b.{0,40}\b(?:required|must)/,
  /\bmust be (?:\w+ )?(?:authorized|eligible|legally)\b/,
  /^right to work\b/,
  /\b(?:i-9|employment eligibility)\b.{0,60}\b(?:must|required|complete)/,
  /\bwork authorization\b.{0,60}\b(?:disqualify|require|must|need)/,
  /\bonly \w+\.?\w*\.? citizens\b/,
  /\bcitizenship (?:is |status )?(?:required|mandatory)\b/,
  /\b(?:open|limited|restricted) (?:only )?to (?:[\w.]+ ){0,2}(?:citizens|workers|nationals|residents)\b.{0,20}\bonly\b/,
  /\bmust be (?:an? )?registered\b/,
];

/** What an offer depends on that is the employer's business. */
const NOT_OF_PERSON = oneOf(
  'fund, avail, work, potential, award, budget, contract, negotiat, approval, the (?:fund|avail|award|budget)',
);
const OF_PERSON = oneOf(
  'eligib\\w+, right to work, background, police, medical, physical exam, dbs, drug, reference, clearance',
);
const RULES = oneOf(
  'laws?, regulations?, polic(?:y|ies), statutes?, insurers?, insurance, contracts?, licensing rules',
);
const RULE = oneOf('requires?, demands?, mandates?, asks?, bars?, prohibits?, forbids?');
const ANYONE = oneOf('all, every, each, any, anyone, no, you, the, our, us, \\w+s');
const RULED = oneOf(
  '1[4-9], 2[015], eighteen, licen[cs]\\w+, certificat\\w+, convict\\w*, felon\\w*, background, fingerprint\\w*',
  'vaccin\\w*, citizen\\w*, clearance, drug, immun\\w*',
);

const OFFER_DEPENDS = [
  pattern`
    \b(?:offers?|employment|hiring|appointment)\b.{0,60}
    \b(?:contingent|conditional) (?:(?:up)?on|until|pending) (?!${NOT_OF_PERSON})
  `,
  pattern`\b(?:depends?|dependent|conditional) (?:up)?on\b.{0,60}\b${OF_PERSON}`,
  // "Our insurer requires that all drivers hold a clean licence"
  pattern`\b${RULES} ${RULE} (?:that )?${ANYONE} .{0,80}\b${RULED}\b`,
];

/** "Three days a week" */
const SO_MANY = '(?:\\d|one|two|three|four|five)\\+?';
const DAYS = `${SO_MANY}(?: ?(?:-|to|or) ?${SO_MANY})? (?:full |work(?:ing)? )?days?(?: (?:a|per|each|every) |/)week`;
const ON_SITE = oneOf(
  'on-?site, in[- ]person, (?:in|at) our',
  /in[- ](?:the |our |your |\w+ )?office/,
  /(?:from|at|to|in) (?:the |our |an? |one of our )(?:\w+ ){0,2}(?:offices?|hub|studio|lab|hq|headquarters)/,
);

const ON_THE_SPOT = [
  // "Three days a week in our Denver office"
  pattern`(?<!\b(?:home|remote|remotely) )\b${DAYS}\b(?!.{0,20}\b(?:remote|home)).{0,30}\b${ON_SITE}\b`,
  // "In the office at least three days a week"
  pattern`\b${ON_SITE}\b(?!.{0,30}\b(?:remote|home)).{0,30}\b${DAYS}\b`,
  pattern`\b${ON_SITE} (?:on |from )?(?:mon|tues|wednes|thurs|fri)days?\b`,
  /\b(?:100 ?%|fully|entirely|strictly|exclusively) (?:on-?site|in[- ](?:the )?office|in[- ]person)\b(?! (?:team|company|culture|environment))/,
  /\blocal candidates\b.{0,30}\b(?:only|preferred|required)\b/,
  /\bno remote (?:option|work|possib)/,
  /\b(?:cannot|can't|can not|may not) be (?:done|performed|carried out|worked) (?:remotely|from home)\b/,
  /\bis not (?:a |open to |eligible for )?(?:remote|telework|telecommut\w+|work[- ]from[- ]home)\b/,
  /\b(?:as long as|provided(?: that)?|so long as) you (?:live|reside|are (?:located|based))\b/,
];

const PEOPLE = oneOf('candidates, applicants, applications from, people, those, individuals, experts, professionals');
const JOB = '(?:this|the) (?:[\\w-]+ )?(?:role|position|job|post|work)';

/** Where one has to live. */
const RESIDENCE = [
  // "We take candidates who live in Denmark"
  pattern`
    \b(?:(?:accept|consider|hir|tak)(?:s|e|es|ing)?|open to|only|(?:role|position|job|post|open) for)
    (?: applications from)? ${PEOPLE}
    (?: who are)?(?: currently)? (?:based|located|living|residing|who (?:live|reside)) (?:in|within|near) (?!our\b)
  `,
  pattern`(?:-based|\blocal) ${PEOPLE} only\b`,
  /\bresidency (?:in|within) .{2,140}\brequired\b|(?<=[a-z] )residency (?:is )?required\b/,
  pattern`\brequires? that ${JOB} (?:is|be) (?:based|located)\b`,
  pattern`
    ^${JOB} (?:can|may|must) (?:also )?be (?:\w+ly )?(?:occupied|filled|performed|done|worked|based)
    (?: remotely)? (?:in|from|within|anywhere|only)\b
  `,
  /^(?:fully )?remote(?:ly)?(?: work)? (?:from )?(?:anywhere )?(?:with)?in the \w.{2,40}\b(?:except|only)\b/,
];

const OWN_VEHICLE = [
  /\bown (?:vehicle|car|van|transport\w*)\b[^.;]{0,30}\b(?:required|essential|needed|necessary|a must)\b/,
  /\bdriv(?:ing|er'?s) licen[cs]e\b[^.;]{0,20}\b(?:required|essential|needed|necessary|a must)\b/,
];

const CONDITIONS = new Patterns(
  BEING_CHECKED,
  OWN_VEHICLE,
  SPONSORSHIP,
  RIGHT_TO_WORK,
  OFFER_DEPENDS,
  ON_THE_SPOT,
  RESIDENCE,
);

/** Verbs of what one does about others. */
const SEES_TO = oneOf(
  '(?:conduct|run|perform|initiat|process|order|schedul|manag|overse)(?:e|es|s|ing|eing|ning)?',
  '(?:handl|arrang|request|facilitat|prepar|screen)(?:e|es|s|ing)?',
  'ensur(?:e|es|ing), coordinat(?:e|es|ing), verif(?:y|ies|ying)',
  '(?:confirm|review|track|monitor|administer|assist)(?:s|ing)?',
);
/** "Ensure that each patient has proof of vaccination", "Run background checks on new staff": what one checks of others. */
const ON_OTHERS = pattern`^${SEES_TO}\b`;

/** Whether a sentence states a check, an authorisation, a place or days on site that the law or a policy demands. */
export const isCondition = (folded: string): boolean => CONDITIONS.test(folded) && !ON_OTHERS.test(folded);
