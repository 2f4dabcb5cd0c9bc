// How postings ask something of their reader, by the verb that asks. All are tried against folded text.

import { Patterns } from '../../text/patterns.ts';
import { APPLIES_WHAT_ONE_HAS } from './applies.ts';
import { OF_TITLE } from './person.ts';
import { OF_READER } from './reader.ts';

/** Whom a posting asks. */
const PERSON_NOUN =
  '(?:candidates?|applicants?|individuals?|persons?|incumbents?|hires?|appointees?|selectees?|professionals?|employees?|associates?|team members?)';
const PERSON = `(?:${PERSON_NOUN}|they|s/he|he/she|she/he|he or she|he|she|who)`;

/** After "must" and its like: verbs of having, being and undergoing; "must ensure that …" is a duty. */
const STATE =
  '(?:\\w+ly |also |always |already )?(?:have|be|not (?:have|be)|possess|hold|own|pass|demonstrate|exhibit|display|exude|show|meet|live|reside|relocate|maintain|retain|renew|attain|become|keep (?:your|their|his|an?|up|current)|sign an?|earn an?|supply (?:your|their)|use (?:your|their) own|respond to (?:emergenc|calls?)|furnish proof|complete|obtain|acquire|provide (?:proof|evidence|two|your own|their own)|work|speak|read|write|include|enjoy|love|like|agree|accept|submit to|undergo|wear|know|understand|adhere|abide|comply|conform|secure|undertake|lift|carry|stand|sit|walk|bend|climb|travel|drive|commit|bring|thrive|feel comfortable|currently|already|also)\\b';

/** What "requires" may have as its object to speak of the candidate. */
const QUALITY =
  '(?:experience|knowledge|degree|abilit\\w+|skills?|licen\\w+|certific\\w+|clearance|citizenship|travel|lift(?:ing)?|stand(?:ing)?|walk(?:ing)?|sit(?:ting)?|expertise|understanding (?:of|in)|familiarity|proficiency|background|education|training|flexibility|attention|availability|attendance|punctuality|communication|commitment|willingness|passion|desire)';

/** Not what the way to apply asks one to do. */
const NO_FORM = '(?!apply|register|submit|respond|upload|click|create|log|sign|fill|contact|complete (?:an?|the|our) )';

/** What is asked of papers. */
const NO_PAPER =
  '(?!be (?:\\w+ly )?(?:legible|submitted|received|completed|signed|postmarked|attached|included|provided|presented|documented|supported|accredited)\\b)';

/** What is done to a thing ("which part should be replaced"), and not what a person has become. */
const DONE =
  '(?!(?:experienced|skilled|motivated|driven|detailed|organi[sz]ed|qualified|versed|interested|prepared|located|based|excited|enrolled|licensed|certified|registered|dedicated|committed|focused|educated|trained|seasoned|accustomed|advanced|required|used|well-\\w+|self-\\w+)\\b)(?:\\w+ed|made|done|taken|sent|given|built|met|kept|held|written|shown|chosen)\\b';

const MODAL = [
  new RegExp(
    `(?<!\\b(?:we|it|which|that|who) )(?<!\\b(?:idea|belief|view|principle|conviction|notion|fact|believes?|think|say|shows?|knows?) that [^,.;]{1,60})\\bmust (?!-)${NO_PAPER}(?!be (?:\\w+ly )?(?:done|made|kept|met|paid|filed|returned|delivered|finished|labell?ed|cleaned|locked|stored|shipped|treated|handled|followed|observed)\\b)${STATE}`,
  ),
  new RegExp(
    `(?:^|, )(?:(?:[\\w/&-]+ ){0,5}${PERSON_NOUN}|they|s?he|you(?:'ll)?) (?:will |would )?(?:also )?needs? to ${NO_FORM}`,
  ),
  /\byou(?: will|'ll) (?:also )?need (?!to )/,
  new RegExp(
    `\\bshould (?:be (?!${DONE}|(?!willing)\\w+ing\\b)|(?:already |also )?(?:have|possess|also|demonstrate|know)\\b)`,
  ),
  new RegExp(
    `\\b${PERSON} (?:will|would|should|shall) (?:also |ideally |typically )?(?:have (?!the opportunity|access|responsib|full|direct)|possess|bring|be (?:able|proficient|comfortable|familiar|experienced|skilled|fluent|well|highly|self|detail|registered|licensed|certified|enrolled|qualified|educated|available|authori[sz]ed|eligible)|demonstrate an?|need)`,
  ),
  new RegExp(
    `(?:^|, )(?:(?:[\\w/&-]+ ){0,5}${PERSON_NOUN}|(?:\\w+ers|\\w+ors|nurses)|you|they) ha(?:s|ve) to (?:be|have|hold|possess|pass|speak|live|know)\\b`,
  ),
  /^(?:anyone|everyone|everybody|whoever|all (?:staff|hires|employees)) .{0,60}?\b(?:must|needs? (?!to (?:know|apply))|ha(?:s|ve) to|requires?)\b/,
  /^(?:bring|have|supply) your own (?!ideas|pace|style|self|flair|perspective|schedule|hours|experience|unique)|\b(?:everyone|everybody|all staff) (?:brings?|has|have) their own\b|\bso (?:must|should) you\b/,
  /^(?:is |are )?required to\b/,
  new RegExp(`(?:^|\\b${PERSON} )shall ${STATE}`),
  new RegExp(`\\b(?:${PERSON}|you) (?:is|are|will be|'ll be) expected to ${STATE}`),
  /\bis (?:also )?expected that (?:the|all|every|candidates|applicants)\b|\bexpected of (?:the|all|our|every|everyone|everybody|you|this)\b|\b(?:is|are) (?:also )?expected[.!]?$/,
  /\b(?:is|are) (?:an? )?must\b(?! for (?:us|our)\b)/,
];

/** What else one may be required to do and can refuse. */
const BINDING =
  '(?:serve an?|join|sign|take (?:an?|the) (?:\\w+ )?(?:oath|test|exam\\w*)|use (?:your|their|his or her|an?|own)|supply|furnish|purchase|file|register with|rotate|remain|participate in (?:an?|the) (?:on-call|call|rotation)|respond)\\b';

const NEED = [
  new RegExp(
    `\\b(?:is|are|be) (?:strongly |highly |also |absolutely |not )?(?:required(?! to (?!${STATE}|${BINDING}))|preferred|desired|desirable|mandatory|essential)\\b(?! (?:to (?:the|our|ensur|mak)|by law))`,
  ),
  new RegExp(
    `\\b${QUALITY}\\b.{0,140}\\b(?:is|are|will be) (?:\\w+ly |also |very )?(?:essential|critical|crucial|important|vital|imperative|necessary|needed|key|required|mandatory)\\b`,
  ),
  new RegExp(`(?:\\brequir(?:es?|ing)|^(?:minimum |also )?required) (?:[\\w()-]+ ){0,7}${QUALITY}\\b`),
  /(?<!\b(?:that|which) )\b(?:will|does|would|may) (?:\w+ )?require\b/,
  /^requires?\b|^mandatory\b/,
  /(?<!\bthat )\brequires (?:\w+ing|daily|regular|frequent|occasional|strong|excellent|the ability|an?)\b/,
  /(?<!\bas (?:the|this) )\b(?:position|role|job|work|post|opportunity|assignment) (?:also )?(?:requires|calls for|demands)\b|\bcalls for\b|\b(?:positions|roles|jobs) (?:also )?(?:require|call for|demand)\b/,
  /\b(?:preferred|desired|desirable|(?<!\b(?:as|when|where|if|than) )required)[ .!)]*$/,
  /\b(?:expected|wanted|sought)[.!]*$|^(?:[\w+&-]+ ){1,5}only[.!]*$/,
  /(?<![\d-])\b(?:plus|nice to have|preferably|ideally)\b/,
  /\bwilling(?:ness)? to\b/,
  /\bconditions? of (?:\w+ )?(?:employment|hire|service|appointment)\b|\b(?:is|are) an? (?:\w+ )?essential (?:function|part|element|requirement)\b|\bis an essential\b/,
  /\bit is (?:\w+ly )?(?:necessary|essential|important|vital|imperative|crucial|critical|mandatory|preferable|desirable) (?:that (?:you|the|all|candidates|applicants)\b|to (?:have|be|hold|possess|speak|know)\b|for (?:you|all|candidates|applicants)\b)/,
  /\b(?:open|limited|restricted) (?:only )?to (?!all\b|any\b)(?:[\w-]+ ){0,3}(?:residents|citizens|members|graduates|students)\b/,
  /\b(?:consideration|preference|priority) (?:will|may|shall) be given to\b/,
  /^(?:[\w-]+ ){0,3}(?:skills|knowledge|experience|abilities|qualifications|licen[cs]es|certifications) (?:that (?:is|are) )?(?:required|needed|desired|preferred)(?: for [\w ]{1,30})? (?:are|is|includes?)\b/,
  /\b(?:will|would) be (?:needed|required|essential|necessary)[ .!)]*$/,
  /\bopen (?:only )?to\b.*\bonly\b|\bopen to (?:[\w-]+ ){0,3}(?:sophomores|juniors|seniors)\b/,
  /\b(?:is|are) (?:\w+ly |also |very )?(?:essential|crucial|vital|imperative|necessary|needed|indispensable|non-negotiable|an? (?:\w+ )?prerequisite)[ .!)]*$/,
  /\b(?:is|are) (?:\w+ly |also |very |the )?(?:essential|crucial|vital|imperative|necessary|needed|indispensable|critical|important|key|a must) (?:to|for|in) (?:(?:this|the|your) (?:role|position|job|post|work|task)|(?:succeed|success|your success|doing well|do well|thrive))\b/,
  /^what (?:really |truly )?(?:matters|counts|we (?:need|want|value|look for|expect))\b.{0,30}\bis\b|^(?:it|this (?:job|role|work|position)) takes (?!place|only|less|more|us|you|\d|.{0,30}\b(?:minutes|hours|days|weeks|months|years)\b)/,
  /^(?:bonus|extra|brownie) points (?:if|for)\b|\b(?:it|we)(?:'d| would) (?:be (?:great|nice|ideal|wonderful|helpful|fantastic)|love it|like it|really like it) if you\b|\beven better[.!]?$/,
  /\b(?:role|position|job|post|opportunity|work) (?:(?:would|will|may|might) )?(?:also |best )?suits? (?:an?|someone|somebody|people|those|candidates)\b/,
  /\b(?:role|position|job|post|opportunity) is (?:\w+ )?(?:ideal|perfect|great|(?:well|best|ideally) suited|an? (?:great|good|perfect|ideal|excellent|strong) fit) (?:for|to) (?:an?|someone|somebody|people|those|recent|anyone|candidates)\b/,
  /\b(?:qualities|traits|attributes|characteristics|competencies|success factors?) (?:[\w']+ ){0,8}(?:are|is|includes?)\b/,
  /\bthere(?: (?:may|will|can|could) be|(?: is|'s)) (?:an? )?(?:\w+ )?need (?:to|for)\b/,
  /\b(?:role|position|job|opportunity) is (?:\w+ )?(?:(?:suited|designed|intended|meant) )?for (?:an? (?:[\w-]+ ){0,2}(?:experienced|seasoned|skilled|motivated|driven|creative|leader|expert)|(?:someone|people|those|candidates) (?:who|with|that))\b/,
  /\b(?:role|position|job|opportunity) for (?:[\w-]+ ){0,3}(?:people|someone|individuals?|candidates?|persons?|professionals?) (?:who|with|that|passionate)\b(?! (?:wants?|(?:is|are) (?:looking|seeking)))/,
  /\bexpects? (?:all |our )?(?:employees|staff|team members|hires|candidates|you) to (?:be|spend|work|live|reside|have|travel|come|report|commute)\b|\bminimum (?:requirements?|qualifications?) (?:is|are|include)\b/,
];

const PEOPLE_SERVED =
  'customers?|clients?|guests?|visitors?|users?|consumers?|suppliers?|vendors?|agencies|patients?|child(?:ren)?|pupils?|students?|parents?|famil(?:y|ies)|residents?|tenants?|(?<!team )members|nobody|no one';
const THINGS =
  'products?|software|systems?|buildings?|machines?|solutions?|sites?|orders?|deadlines?|information|answers?|statements?|reports?|records?|documents?|materials?|rooms?|areas?|data|files?|accounts?|payments?|invoices?|deliver(?:y|ies)|goods|food|meals?|changes?|decisions?|projects?';
const RULERS =
  'companies|businesses|boards?|regulators?|regulations?|polic(?:y|ies)|rules|laws?|standards?|industr(?:y|ies)|markets?';

/** "Our customers must be able to …": what is said of those served and of things. */
export const OF_OTHERS = new RegExp(
  `^(?:(?:our|the|all|every|each|any|these|those|its|both|most) )?(?:[\\w-]+ )?(?:${PEOPLE_SERVED}|${THINGS}|${RULERS})(?: (?:that|which|in|of|for|on) (?:[\\w-]+ ){1,6}?)? ?(?:must|should|requires?|needs?)\\b(?!.*\\b(?:experience|knowledge|degree|skills?|licen\\w+|certific\\w+|clearance|citizenship|background)\\b)`,
);

export const ASKING = new Patterns(...MODAL, ...NEED, ...OF_READER, ...OF_TITLE, ...APPLIES_WHAT_ONE_HAS);
