// What a posting says of its reader ("you …") that tells what they are, have, know and can: not what they will do or get.
// All are tried against folded text.

import { Patterns } from '../../text/patterns.ts';
import { LIKE } from './sought.ts';

/** Verbs that say what one is like, whatever their object. */
const STATES =
  'hold(?! (?:the|our|weekly|daily|monthly|regular) )|speak(?! (?:with|to|for|at|up)\\b)|(?:already )?know|understand|love|enjoy|like|relish|crave|thrive|value|appreciate|embrace|care|bring(?! (?:[\\w-]+ ){1,4}(?:to (?:life|market|their|our)|together|into|in from)\\b)|live and breathe|take pride|pay (?:close |careful |great )?attention|lead by example|come (?:to us )?(?:with|from an?)|own an?|live (?:in|within|near|close to)|share (?:our|this|these|that|the) (?:[\\w-]+ )?(?:passions?|values?|vision|love|beliefs?|enthusiasm|commitment|mission|drive|curiosity|conviction|ideals)|identify with';
/** Verbs that do so with a word that says how well. */
const ACTS =
  'communicate|collaborate|cooperate|listen|write|present|explain|articulate|work|think|learn|adapt|organize|prioritize|manage|handle|solve|act|react|respond|build|lead|motivate|influence|multitask|navigate';
const HOW =
  '(?:(?!(?:only|daily|weekly|monthly|mostly|directly|closely|regularly|currently|likely|possibly|usually|typically|primarily|mainly|ultimately|jointly|really|truly) )\\w+ly|well|always)';
/** What one can do by being in the job, or when applying. */
const NO_ABILITY =
  '(?!expect|find|avoid|explore|take|live|have|enjoy|learn more|choose|apply|earn|make (?:a|an|that|this|your)|get|achieve|also|count|bring (?:your|a|an)|work (?:from|remotely|where|when|how|as|in your|at your|part|full)|count|visit|verify|obtain|join|start|set|contact|call|email|read (?:more|about)|see|view|reach|request|be (?:yourself|proud|part|sure)|look forward|access|grow|develop|progress|advance|buy|watch|call home|share in|build your|shape|influence|claim|save|swap|shop|eat|use (?:our|the|your|all)|opt|pick|ask|upload|submit|check|change|rely)';
/** What one gets. */
const NO_GIFT =
  '(?! (?:worked hard|heard|read|come|made it|got(?! (?:an? |the )?(?:[\\w-]+ ){0,2}(?:hand|eye|ear|nose|head|heart|mind|knack|gift|talent|skin|attitude|sense|experience|degree|licen[cs]e))|always|reached|found|been (?:looking|searching))\\b)(?! (?:the |an? |your |full |ample |plenty |direct |\\w+ )?(?:\\w+ ){0,2}(?:opportunit|chance|access\\b|freedom|flexibilit|privilege|luxury|pleasure|responsib|support|impact|autonomy|accountab|hand in|role\\b|say\\b|ownership|option|room\\b|space to|scope\\b|fun\\b|seat at|voice\\b|(?:a |the |our )?whole|line to\\b))';

/** "You never settle for second best", "You get things done" */
const TEMPER =
  "never (?:settle|stop|give|compromise|lose|miss|shy|let|leave|cut)|always (?:put|strive|look|seek|deliver|finish|keep|find|go|ask)|(?:don't|do not) (?:mind|shy|panic|give up|cut corners|wait to be)|(?:aren't|are not|'re not) (?:afraid|scared|shy|easily)|get (?:things|stuff|it|the job) done";

/** What one is like or can do. */
const QUALITY: readonly RegExp[] = [
  new RegExp(`\\byou ?(?:${TEMPER})\\b`),
  new RegExp(
    `(?<!\\b(?:where|when|what|how|whatever|whenever|wherever|however|as) )\\byou (?:also |really |truly |genuinely |generally |deeply )?(?:${STATES}|can be)\\b`,
  ),
  /\byou(?:'ve got| have(?: got)?|'ll have| will have) (?:(?:an? |the )?(?:[\w-]+ ){0,2}(?:eye|ear|nose|head|knack|gift|flair|talent|feel|instinct|passion) for\b|an? (?:[\w-]+ )?(?:steady|sure|firm|light|thick|good|cool|warm|big|kind|open|calm|sharp) (?:hand|head|heart|mind|skin|stomach|manner|voice|eye|ear|way with)\b)/,
  /\byou(?:'ll| will) (?:already |also )?(?:know (?:how|your way)|be well[ -](?:organi[sz]ed|spoken|presented|versed|read|educated|prepared|connected|rounded|groomed))\b/,
  new RegExp(`^you(?:'ll| will) be able to (?:\\w+ly )?${NO_ABILITY}[a-z]+`),
  new RegExp(`\\byou ${HOW} (?:${ACTS})\\b|\\byou (?:${ACTS}) ${HOW}\\b`),
  new RegExp(`^(?:\\w+, )?you can (?!now\\b|then\\b|still\\b|even\\b)(?:\\w+ly )?${NO_ABILITY}[a-z]+`),
];

const STATES_QUALITY = new Patterns(QUALITY);

/** What the reader has to be or have. */
const NEEDED =
  /\byou(?:'ll)? (?:just |only |simply |will |also )*(?:(?:need|have) to (?:be|have|know|possess|love|enjoy)|need (?:an? |your )?(?:valid|current|full|clean|strong|solid|minimum|at least|driv\w+|car\b|van\b|vehicle|bike\b|passport|licen[cs]e|certificate|degree|diploma|[\w']+ (?:degree|licen[cs]e|certificate)))\b/;

/** "Your English is fluent", "Your background is in the theater" */
const YOUR_STATE =
  /^your (?:[\w-]+ ){0,3}(?:english|background|driving record|references|handwriting|work ethic|attitude|standards|writing|communication|skills?|experience|knowledge|training|manners?|licen[cs]e|certificat\w+|registration|vaccinations?|driving history) (?:is|are) (?!(?:\w+ly )?(?:our|valued|important|key|welcome|needed|appreciated|covered|paid|free|provided|kept|to be|being|reviewed|considered|confidential|the)\b)/;

/** "Your eye for detail will be key": what the reader has, by what it will do for the employer and not for them. */
const YOURS =
  /^(?:[\w ]{1,20}, )?your (?!background check)(?:[^\s.;]+ ){0,8}?(?:skills?|abilit(?:y|ies)|expertise|experience|attention to|passion|knowledge|background|creativity|curiosity|leadership|enthusiasm|energy|drive|eye|judge?ment) (?:[^\s.;]+ ){0,12}?will (?!stand|set you|grow|improve|expand|deepen|be (?:recogni|reward|valued|appreciated|considered|evaluated|assessed|reviewed|rated|verified|based|determined|put))/;

/** Whether the reader is told what they have to be or bring, whatever else a passage is about. */
export const tellsReader = (folded: string): boolean => NEEDED.test(folded) || YOURS.test(folded);

/** Whether a clause says of the reader what they are like, whatever it is about. */
export const statesQuality = (folded: string): boolean =>
  /^(?:[a-z]+(?: [a-z]+)?, )?you\b/.test(folded) && STATES_QUALITY.test(folded);

/** "You'll love our terrace": what one will like is none of one's qualities. */
const WILL_LIKE = /\byou(?:'ll| will) (?:\w+ )?(?:love|enjoy|like)\b/;
/** Whether a sentence is about the reader and asks something of them. */
export const speaksToReader = (folded: string): boolean =>
  /^(?:[^,.;:]{2,60}[,:] |(?:to|in|with|for) [^,.;:]{2,60} (?=you\b))?you\b(?! (?:must|should)\b)/.test(folded) &&
  READER.test(folded) &&
  !WILL_LIKE.test(folded);

/** Sentences about the reader that ask something. */
export const OF_READER: readonly RegExp[] = [
  ...QUALITY,
  /(?<!\b(?:skills|tools|support|training|resources|everything|information|knowledge) )\byou (?:also |still |already |currently )?(?:should(?! (?:be (?!willing)\w+ing|expect|find|receive|get|hear|see|contact|know that)\b)|must|need|have|bring|poss?ess?|are (?:an? |able|comfortable|passionate|self|highly|proficient|familiar|experienced|fluent|willing|motivated|detail|organized))\b/,
  new RegExp(
    `(?<!\\b(?:when|if|as|once|after|until|where|what|all|everything|than) )\\byou(?:'ve| will have|'ll have|'ll bring| will bring)\\b${NO_GIFT}`,
  ),
  /^(?:(?:above all|most importantly|more importantly|first and foremost|at heart|of course|naturally|ideally|also),? )?you(?: are|'re) (?!responsible|accountable|not (?!afraid|satisfied|content|just|only)|the\b|in charge|part|going|welcome|applying|encouraged|eligible|interested|invited|about|our|joining|connected|required to provide|paid|supported|given|provided|offered|free to|never (?:alone|on your own|without|bored)|trusted|surrounded|rewarded|covered|guided|mentored|coached|in good|on the front|\w+ing\b)/,
  /^you(?: are|'re) (?:currently |now )?(?:studying|pursuing|enrolled|completing|working towards?)\b|^you(?:'ll| will) (?:hold|possess|speak|be (?:registered|licensed|certified|educated|qualified))\b|^you've got (?:an? |your own )|^you(?: are|'re) (?:about|due|set|on track|expected|scheduled) to (?:finish|graduate|complete|receive|earn)\b|^(?:\w+,? )?you(?:'ve| have)? (?:recently |just )?(?:graduated|finished|earned|studied|completed|obtained|majored|trained as|qualified as)\b|^you (?:\w+ and )?(?:write|read|speak)s? (?!with\b|to\b|for\b|at\b|about\b|up\b)(?:and \w+ )?(?=\p{L})/u,
  /\byou(?:'ll|'d| will| would) (?:also |really )?(?:love|enjoy|like|fit (?:in|right in)|do (?:really )?(?:well|great)|succeed|thrive|excel|flourish|go far|feel at home|be happy|be a (?:great|good|perfect) (?:fit|match)|stand out)\b.{0,40}\bif you(?:'re| are| have| like| love| enjoy| can| know)/,
  NEEDED,
  YOURS,
  YOUR_STATE,
  new RegExp(
    `\\byou(?:'ll| will) (?:already |also )?be (?!responsible)(?:an? )?(?:\\w+ly )?(?:${LIKE}|expert|natural|self-starter|team player|people person|problem[- ]solver|communicator|graduate|talented|gifted|experienced|skilled|qualified|seasoned|confident|comfortable|fluent|proficient|natural|self-\\w+)\\b`,
  ),
];

const READER = new Patterns(OF_READER);

/** Under a heading that asks for people: what they are like, or what is liked in them. */
const OF_PEOPLE = new Patterns(
  new RegExp(
    `^(?:[\\w ]{1,12}, )?(?:they|those who (?:[\\w']+ ){1,6}?)(?: also| always)? ?(?:${STATES}|${ACTS}|welcome|strive|prioriti[sz]e)\\b`,
  ),
  /^(?:[\w ]{1,12}, )?we (?:\w+ )?(?:value|prize|treasure) (?!our|the|each|every|people|diversity|inclusion)/,
);
/** Whether a sentence under such a heading says what people are like who do well, or what is valued in them. */
export const tellsOfPeople = (folded: string): boolean => OF_PEOPLE.test(folded);
