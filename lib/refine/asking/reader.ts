// What a posting says of its reader ("you …") that tells what they are, have, know and can: not what they will do or get.
// All are tried against folded text.

import { Patterns } from '../../text/patterns.ts';
import { LIKE } from './sought.ts';

/** Verbs that say what one is like, whatever their object. */
const STATES =
  'hold|speak|(?:already )?know|understand|love|enjoy|like|relish|crave|thrive|value|appreciate|embrace|care|bring|live and breathe|take pride|pay (?:close |careful |great )?attention|lead by example|come (?:to us )?(?:with|from an?)|own an?|live (?:in|within|near|close to)|share (?:our|this|these|that|the) (?:[\\w-]+ )?(?:passions?|values?|vision|love|beliefs?|enthusiasm|commitment|mission|drive|curiosity|conviction|ideals)|identify with';
/** Verbs that do so with a word that says how well. */
const ACTS =
  'communicate|collaborate|cooperate|listen|write|present|explain|articulate|work|think|learn|adapt|organize|prioritize|manage|handle|solve|act|react|respond|build|lead|motivate|influence|multitask|navigate';
const HOW =
  '(?:(?!(?:only|daily|weekly|monthly|mostly|directly|closely|regularly|currently|likely|possibly|usually|typically|primarily|mainly|ultimately|jointly|really|truly) )\\w+ly|well|always)';
/** What one can do by being in the job, or when applying. */
const NO_ABILITY =
  '(?!expect|find|avoid|explore|take|live|have|enjoy|learn more|choose|apply|earn|make (?:a|an|that|this|your)|get|achieve|also|count|bring (?:your|a|an)|work (?:from|remotely|where|when|in your|at your|part|full)|count|visit|verify|obtain|join|start|set|contact|call|email|read (?:more|about)|see|view|reach|request|be (?:yourself|proud|part|sure)|look forward|access|opt|pick|ask|upload|submit|check|change|rely)';
/** What one gets. */
const NO_GIFT =
  '(?! (?:worked hard|heard|read|come|made it|got|always|reached|found|been (?:looking|searching))\\b)(?! (?:the |an? |your |full |ample |plenty |direct |\\w+ )?(?:\\w+ ){0,2}(?:opportunit|chance|access\\b|freedom|flexibilit|privilege|luxury|pleasure|responsib|support|impact|autonomy|accountab|hand in|role\\b|say\\b|ownership|option))';

/** "You never settle for second best", "You get things done" */
const TEMPER =
  "never (?:settle|stop|give|compromise|lose|miss|shy|let|leave|cut)|always (?:put|strive|look|seek|deliver|finish|keep|find|go|ask)|(?:don't|do not) (?:mind|shy|panic|give up|cut corners|wait to be)|(?:aren't|are not|'re not) (?:afraid|scared|shy|easily)|get (?:things|stuff|it|the job) done";

/** What one is like or can do. */
const QUALITY: readonly RegExp[] = [
  new RegExp(`\\byou ?(?:${TEMPER})\\b`),
  new RegExp(`\\byou (?:also |really |truly |genuinely |generally |deeply )?(?:${STATES}|can be)\\b`),
  new RegExp(`\\byou ${HOW} (?:${ACTS})\\b|\\byou (?:${ACTS}) ${HOW}\\b`),
  new RegExp(`^(?:\\w+, )?you can (?!now\\b|then\\b|still\\b|even\\b)(?:\\w+ly )?${NO_ABILITY}[a-z]+`),
];

const STATES_QUALITY = new Patterns(QUALITY);

/** What the reader has to be or have. */
const NEEDED =
  /\byou(?:'ll)? (?:just |only |simply |will |also )*(?:(?:need|have) to (?:be|have|know|possess|love|enjoy)|need (?:an? |your )?(?:valid|current|full|clean|strong|solid|minimum|at least|driv\w+|[\w']+ (?:degree|licen[cs]e|certificate)))\b/;

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

/** Sentences about the reader that ask something. */
export const OF_READER: readonly RegExp[] = [
  ...QUALITY,
  /(?<!\b(?:skills|tools|support|training|resources|everything|information|knowledge) )\byou (?:also |still |already |currently )?(?:should(?! (?:be (?!willing)\w+ing|expect|find|receive|get|hear|see|contact|know that)\b)|must|need|have|bring|poss?ess?|are (?:an? |able|comfortable|passionate|self|highly|proficient|familiar|experienced|fluent|willing|motivated|detail|organized))\b/,
  new RegExp(
    `(?<!\\b(?:when|if|as|once|after|until|where|what|all|everything|than) )\\byou(?:'ve| will have|'ll have|'ll bring| will bring)\\b${NO_GIFT}`,
  ),
  /^(?:(?:above all|most importantly|more importantly|first and foremost|at heart|of course|naturally|ideally|also),? )?you(?: are|'re) (?!responsible|accountable|not (?!afraid|satisfied|content|just|only)|the\b|in charge|part|going|welcome|applying|encouraged|eligible|interested|invited|about|our|joining|connected|required to provide|\w+ing\b)/,
  /^you(?: are|'re) (?:currently |now )?(?:studying|pursuing|enrolled|completing|working towards?)\b|^you(?:'ll| will) (?:hold|possess|speak|be (?:registered|licensed|certified|educated|qualified))\b|^you've got (?:an? |your own )|^you(?: are|'re) (?:about|due|set|on track|expected|scheduled) to (?:finish|graduate|complete|receive|earn)\b|^(?:\w+,? )?you(?:'ve| have)? (?:recently |just )?(?:graduated|finished|earned|studied|completed|obtained|majored|trained as|qualified as)\b|^you (?:\w+ and )?(?:write|read|speak)s? (?:and \w+ )?(?=\p{L})/u,
  /\byou(?:'ll|'d| will| would) (?:also |really )?(?:love|enjoy|like|fit (?:in|right in)|do (?:really )?(?:well|great)|succeed|thrive|excel|flourish|go far|feel at home|be happy|be a (?:great|good|perfect) (?:fit|match)|stand out)\b.{0,40}\bif you(?:'re| are| have| like| love| enjoy| can| know)/,
  NEEDED,
  YOURS,
  YOUR_STATE,
  new RegExp(
    `\\byou(?:'ll| will) (?:already |also )?be (?!responsible)(?:an? )?(?:\\w+ly )?(?:${LIKE}|expert|natural|self-starter|team player|people person|problem[- ]solver|communicator|graduate|talented|gifted|experienced|skilled|qualified|seasoned|confident|comfortable|fluent|proficient|natural|self-\\w+)\\b`,
  ),
];

/** Under a heading that asks for people: what they are like, or what is liked in them. */
const OF_PEOPLE = new Patterns(
  new RegExp(
    `^(?:[\\w ]{1,12}, )?(?:they|those who (?:[\\w']+ ){1,6}?)(?: also| always)? ?(?:${STATES}|${ACTS}|welcome|strive|prioriti[sz]e)\\b`,
  ),
  /^(?:[\w ]{1,12}, )?we (?:\w+ )?(?:value|prize|treasure) (?!our|the|each|every|people|diversity|inclusion)/,
);
/** Whether a sentence under such a heading says what people are like who do well, or what is valued in them. */
export const tellsOfPeople = (folded: string): boolean => OF_PEOPLE.test(folded);
