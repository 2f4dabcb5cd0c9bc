// How postings ask something of their reader, by what the sentence is built on. All are tried against folded text.

/** Whom a posting asks. */
const PERSON =
  '(?:candidates?|applicants?|individuals?|persons?|incumbents?|hires?|appointees?|selectees?|professionals?|employees?|associates?|team members?|they|s/he|he/she|she/he|he or she|he|she|who)';

/** After "must" and its like: verbs of having, being and undergoing; "must ensure that …" is a duty. */
const STATE =
  '(?:\\w+ly |also |always |already )?(?:have|be|not (?:have|be)|possess|hold|own|pass|demonstrate|exhibit|display|exude|show|meet|live|reside|relocate|maintain|complete|obtain|acquire|provide proof|work|speak|read|write|include|enjoy|love|like|agree|accept|submit to|undergo|wear|know|understand|lift|carry|stand|sit|walk|bend|climb|travel|drive|commit|bring|thrive|feel comfortable|currently|already|also)\\b';

/** What "requires" may have as its object to speak of the candidate. */
const QUALITY =
  '(?:experience|knowledge|degree|abilit\\w+|skills?|licen\\w+|certific\\w+|clearance|citizenship|travel|lift\\w*|stand\\w*|walk\\w*|sit\\w*|expertise|understanding|familiarity|proficiency|background|education|training|flexibility|attention|availability)';

const MODAL = [
  new RegExp(`\\bmust (?!-)${STATE}`),
  new RegExp(`\\b(?:${PERSON}|you) (?:will |would )?needs? to (?:be|have|possess|know|hold|bring|demonstrate)\\b`),
  /\bshould (?:be|have|possess|also|demonstrate|know)\b/,
  new RegExp(
    `\\b${PERSON} (?:will|would|should|shall) (?:also |ideally |typically )?(?:have (?!the opportunity|access|responsib|full|direct)|possess|bring|be (?:an? |able|proficient|comfortable|familiar|experienced|skilled|fluent|well|highly|self|detail)|demonstrate an?|need)`,
  ),
  // "The Data Analyst will have …", whatever the job is called
  /^(?:the|an?|this|our) (?:[\w/&-]+ ){1,6}(?:will|should|would) (?:also |ideally )?(?:have (?:an? |strong|excellent|proven|prior|previous|experience|knowledge|at least|\d)|possess|be (?:able to|proficient|comfortable|familiar|experienced|skilled|fluent|highly|self|detail|an? (?:\w+ ){0,2}(?:self-starter|team player|thinker|communicator|leader|learner)))/,
  /^(?:is |are )?required to\b/,
  new RegExp(`\\b${PERSON} (?:is|are|will be) expected to ${STATE}`),
  /\b(?:is|are) (?:an? )?must\b/,
  /\bin order to (?:be )?(?:success|qualif)/,
];

const NEED = [
  /\b(?:is|are|be) (?:strongly |highly |also |absolutely |not )?(?:required|preferred|desired|desirable|mandatory|essential|critical)\b(?! (?:to (?:the|our|ensur|mak)|by law))/,
  new RegExp(`\\brequire(?:s|d)? (?:[\\w()-]+ ){0,7}${QUALITY}\\b`),
  /\b(?:will|does|would|may) (?:\w+ )?require\b/,
  /^requires?\b|^mandatory\b/,
  /\brequires (?:\w+ing|daily|regular|frequent|occasional|strong|excellent|the ability|an?)\b/,
  /\b(?:position|role|job|work|post|opportunity|assignment) (?:also )?(?:requires|calls for|demands)\b|\bcalls for\b/,
  /\b(?:preferred|desired|desirable|(?<!\b(?:as|when|where|if|than) )required)[.!)]*$/,
  /\b(?:plus|nice to have|preferably|ideally)\b/,
  /\bwilling(?:ness)? to\b/,
  /\b(?:consideration|preference|priority) (?:will|may|shall) be given to\b/,
  /\b(?:key |critical )?success factors?\b.{0,40}\b(?:include|are|is)\b/,
];

const SOUGHT = [
  /\b(?:ideal|successful|right|best|perfect|qualified|selected|strong|great|good|suitable) (?:candidates?|person|applicants?|individual|fit|hire)\b(?! will (?!have|be |possess|demonstrate|bring|show|need|combine|exhibit|also have|also be))/,
  /\bcandidates? (?:must|should|need|with|who|for this|will (?:have|need|be|possess|bring|demonstrate))\b/,
  /\bapplicants? (?:must|should|need|with|who (?:have|are))\b/,
  /\b(?:looking|searching|hunting) for (?:[\w-]+,? ){0,6}(?:someone|people|candidates|individuals|experienced|talented|motivated|enthusiastic|highly)\b/,
  /\b(?:looking|searching|hunting) (?:for|to (?:hire|recruit|add|find|bring on)) (?:an? |(?:our|the|your) next )?(?:[^\s,.;]+,? ){1,10}(?:who|with|that)\b/,
  /\bwe(?:'re| are)? (?:currently |now |actively )?(?:seek(?:ing)?|want|need|expect|hiring|recruiting) (?:someone|(?:\w+ )?people|candidates|individuals|an? (?:[^\s,.;]+,? ){1,10}(?:who|with|that))\b/,
  /\bwe (?:require|expect|ask) (?!that we)(?:the|an?|you|all|our|every|strong|excellent|that (?:you|candidates|applicants))\b/,
];

const YOU = [
  /\byou (?:should|must|need|have|bring|possess|are (?:an? |able|comfortable|passionate|self|highly|proficient|familiar|experienced|fluent|willing|motivated|detail|organized))\b/,
  /\byou(?:'ve| will have|'ll have|'ll bring| will bring)\b(?! (?:the |an? |your |full |ample |plenty |direct |\w+ )?(?:\w+ ){0,2}(?:opportunit|chance|access\b|freedom|responsib|support|impact|autonomy|accountab))/,
  /\byou(?: will|'ll) need\b(?! to (?!be|have|know|possess|hold|pass|demonstrate|live|speak|understand|bring))/,
  /\byou (?:hold|speak|know|love|thrive|enjoy|bring|come (?:to us )?with|can be)\b/,
  /^you(?: are|'re) (?!responsible|accountable|not|the\b|in charge|part|going|welcome|applying|encouraged|eligible|interested|invited|about|our|joining|\w+ing\b)/,
  /\b(?:as long as|provided(?: that)?|so long as) you\b/,
];

/** Words that say what a person is like, before the name of the job or after "are you". */
const LIKE =
  '(?:\\w+-(?:oriented|minded|driven|starter|motivated|solving|savvy|focused)|passionate|dedicated|ambitious|motivated|driven|enthusiastic|energetic|dynamic|creative|curious|inquisitive|meticulous|organi[sz]ed|friendly|reliable|dependable|resourceful|versatile|proactive|insightful|outgoing|caring|compassionate|hard-?working|tenacious|adaptable|flexible|collaborative|innovative|responsible|thoughtful|smart|bright|humble|hungry|calm|patient|experienced|seasoned)';

/** What an employer asks of the reader in the first lines: "Are you passionate about …?", "Do you have the drive to …?" */
const HOOK = [
  new RegExp(`^are you (?:an? |both )?(?:[\\w-]+(?:,| and|, and)? ){0,4}?${LIKE}\\b`),
  /^(?:do|don't) you (?:also )?(?:have (?:an? |the |what it takes|your |\w+ )?(?:\w+ ){0,2}(?:passion|drive|love|eye|knack|talent|flair|desire|curiosity|enthusiasm|energy|ability)|thrive|take pride|live and breathe)\b/,
  new RegExp(
    `\\b(?:(?:looking|searching|hunting) (?:for|to (?:hire|recruit|add|find|bring on))|seek(?:s|ing)?|in search of|recruiting|hiring) (?:an? |(?:our|the|your) next )(?:[\\w-]+(?:,| and|, and)? ){0,4}?${LIKE}\\b`,
  ),
];

/** Whether a sentence that ends as a question asks for a quality: a hook, not a question of a form. */
export const isHook = (folded: string): boolean => HOOK.some((pattern) => pattern.test(folded));

export const ASKING: readonly RegExp[] = [...MODAL, ...NEED, ...SOUGHT, ...YOU, ...HOOK];
