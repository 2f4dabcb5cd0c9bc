import type { Kind } from '../model/kind.ts';
import { fold } from '../text/fold.ts';
import { findYears } from '../text/numbers.ts';
import { trimMarks, withoutBrackets } from '../text/trim.ts';
import { findTerms } from '../vocabulary/index.ts';

/**
 * What a demand is about, in the posting's own words, as AND of ORs. Found by how the clause is built, so that it works
 * for things that no list knows: the predicate ("experience with", "ability to") is taken off the front, cue words off
 * the end, and what is left is read as a list.
 */
export function termsOf(clause: string, kind: Kind): string[][] {
  const body = stripTail(
    stripHead(
      withoutYears(clause.replace(/\s+([([])/g, ' $1').replace(LABEL, '')).replace(
        kind === 'contacts' ? KNOWN_PEOPLE : /^$/,
        '',
      ),
    ),
  );
  const choice = ANY.test(fold(clause));
  const groups = segments(body)
    .filter((segment, index) => index === 0 || names(segment, kind))
    .flatMap((segment) => readList(segment, choice));
  const kept = groups
    .map((group) => group.map(trimTerm).filter((term) => term !== ''))
    .filter((group) => group.length > 0);
  return unique(kept);
}

/** "Contacts in …", "a network of …": who is known is what follows. */
const KNOWN_PEOPLE =
  /^.*?\b(?:network of contacts|contacts|networks?|relationships|connections|ties|following|connected|book of business)\b ?(?:in|with|at|across|among|within|inside|to|of)? ?(?:the )?/i;

/** A clause without its lengths of time, which are no terms. */
function withoutYears(clause: string): string {
  let text = clause;
  for (const { start, end } of [...findYears(fold(clause))].reverse())
    text = `${text.slice(0, start)}${text.slice(end)}`;
  return text === clause
    ? text
    : text
        .replace(/\s+/g, ' ')
        .replace(/^\s*(?:(?:between|of|in)\b\s*|['’]\s*)+/i, '')
        .trim();
}

/** Whether what follows a preposition names something too, and is no mere circumstance ("in a timely manner"). */
function names(segment: Segment, kind: Kind): boolean {
  if (segment.examples !== undefined) return true;
  const known = findTerms(fold(segment.text), segment.text).length > 0;
  if (!known && CIRCUMSTANCE.test(fold(segment.text))) return false;
  if (kind === 'experience' && segment.text.split(' ').length <= 6) return true;
  return known || /[a-z ][A-Z]|^[A-Z]/.test(segment.text);
}

const CIRCUMSTANCE =
  /\b(?:manner|time|times|basis|environment|workflow|force|hiring|hire|audiences?|needs|order|supervision|pressure|duties|position|role|this|their|your|its|employment|situations?|ways?|topics?)$|^(?:all|each|every|those|these|which|others?|success|example|day-to-day)\b/;

/** "Senior technical depth: hands-on experience with …": the label is not what is asked. */
const LABEL = /^(?!.*\b(?:following|areas|including|such as)[^:]*:)\p{Lu}[^:.(]{2,45}: (?=(?:\S+ ){3})/u;

const ANY = /\b(?:one or more|at least (?:one|two|1)|any|either|one) of\b|\bany (?:combination|one)\b/;

const MODIFIERS =
  'a|an|the|any|our|some|all|both|various|multiple|one or more|one|at least|at least one of|one of|strong|excellent|good|great|solid|proven|demonstrated|demonstrates?|demonstrable|extensive|deep|advanced|intermediate|basic|beginner|working|general|hands-on|prior|previous|previously|past|relevant|related|professional|practical|in-depth|thorough|thoroughly|expert|superior|superb|outstanding|exceptional|minimum|minimum of|a minimum of|progressive|progressively responsible|successful|successfully|recent|direct|full-time|paid|significant|substantial|sound|detailed|current|valid|active|clear|similar|additional|complete|effective|effectively|efficiently|accurately|independently|quickly|overall|functional|technical understanding|level|other|new|existing|complex|large|diverse|wide|broad|variety of|wide variety of|range of|wide range of|number of|such|own|your own|their|its|these|those|every|each|more|most|high|higher|highly|key|common|major|modern|industry-standard|standard|specific|particular|certain|necessary|appropriate|internal and external|basic to intermediate|proficient|total|combined|post-qualification|verifiable|considerable|exceptional|natural|genuine|got|passion for|minimal|competent|fluent';
const SUBJECTS =
  "shall|being|primarily|(?:this |the )?(?:position|role|job)(?: also)? requires|(?:the |our |an? )?(?:ideal|qualified|successful|right) (?:candidates?|applicants?|person)|ongoing|graduation|maintenance|demonstrate[sd]?|while employed|they|he|she|we are looking|we're looking|in addition to the above|preference will be given to|candidates? (?:who|with)|individuals? (?:who|with)|those (?:who|with)|someone (?:who|with)|need|needs|successful completion|satisfactory completion|completion|completed|you've got|you|you'll|you've|candidates?|the candidate|applicants?|the ideal candidate|the successful candidate|must|should|will|would|may|can|need to|needs to|have|has|had|having|possess(?:es)?|possessing|be|are|is|been|who|to|also|and|already|either|that|ideally|preferably|preferred|required|requires?|with|including|from|possible";
const HEADS =
  "experience|experiences|experienced|expertise|knowledge|knowledgeable|understanding|understand|understands|proficiency|proficient|familiarity|familiar|ability|able|capable|capacity|skills?|skilled|skill level|level skill|background|track record|record|history|exposure|comfortable|comfort|competency|competence|competent|fluency|mastery|command|awareness|grasp|know how|know|aptitude|technical aptitude|proof|possession|hold|holding|success|performance|accomplishments?|working|work|worked|hands-on|desire|willingness|willing|expert|level|degree|coursework|certification|certified|training|years?'?|yrs?|months?|spent|hold|several years|over|more than|education|specialization|field|fields|major|discipline|disciplines";
const LINKS =
  'in|with|of|for|to|using|on|at|as|about|around|within|towards?|working|through|into|against|selling|doing';
const YEARS =
  "(?:\\w+ )?[([]?\\d{1,2}[)\\]]? ?\\+?(?: ?(?:-|to) ?(?:\\w+ )?[([]?\\d{1,2}[)\\]]?)? ?\\+? ?(?:years?|yrs?|months?)'?(?: of)?|(?:one|two|three|four|five|six|seven|eight|ten) (?:\\(\\d+\\) |\\[\\d+\\] )?(?:years?|months?)'?(?: of)?|\\d{1,2}\\+";
const FRONT = new RegExp(`^(?:(?:${SUBJECTS}|${MODIFIERS}|${HEADS}|${LINKS}|${YEARS})(?=[ ,:/]|$)[ ,:/]*)+`);

// Verbs that say what one does with a thing; the thing is the term.
const VERBS = new Set(
  'achieve act adapt address administer advise analyze apply articulate assemble assess assist assure attend audit build calculate carry champion coach collaborate collect communicate complete compile compose comprehend conduct configure consult contribute control convey coordinate create debug define deliver demonstrate deploy design determine develop diagnose direct document draft drive edit enable enforce engage ensure establish estimate evaluate examine execute exercise explain facilitate find follow formulate foster function gain gather generate give grow guide handle help identify implement improve influence inspect inspire install integrate interact interface interpret introduce investigate lead learn leverage lift listen maintain make manage measure meet mentor monitor motivate navigate negotiate nurture obtain operate optimize organize oversee own participate partner perform plan possess practice prepare present prioritize process produce program promote propose prospect provide pursue read recognize recommend record reconcile recruit repair report represent research resolve respond review run scale schedule secure select sell serve set ship solve speak specify steer strengthen study supervise support sustain teach test think track train transform translate troubleshoot type understand update use utilize validate verify pass tell characterize exploit bring call check close convert deal detect dispatch enter explore extract file fix form greet hire host interview keep load mix model move observe order pack place pour price print purchase push quote raise reach receive refer replace restore search sort source stock store trace transfer transport treat upload wash weld wire convey juggle reside drive view visualize work write'.split(
    ' ',
  ),
);
const STEM_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?:sses|shes|ches|zes|xes)$/, ''],
  [/s$/, ''],
  [/ying$/, 'y'],
  [/(.)\1ing$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1ed$/, '$1'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/es$/, ''],
  [/yse$/, 'yze'],
  [/ise$/, 'ize'],
];

/** Whether a folded word is a verb, in any form, that says what one does with a thing. */
export const isVerb = (word: string): boolean =>
  word !== 'following' &&
  (VERBS.has(word) ||
    STEM_ENDINGS.some(([ending, stem]) => ending.test(word) && VERBS.has(word.replace(ending, stem))));

function stripHead(clause: string): string {
  let rest = clause;
  for (let round = 0; round < 4; round++) {
    const folded = fold(rest);
    const front = FRONT.exec(folded)?.[0].length ?? 0;
    const verbs = leadingVerbs(folded.slice(front));
    if (front + verbs === rest.length) return '';
    if (front + verbs === 0 || front + verbs > rest.length) break;
    rest = rest.slice(front + verbs);
  }
  return rest;
}

/** The length of the verbs that a phrase opens with: "nurture and develop ", "read, analyze and interpret ". */
function leadingVerbs(folded: string): number {
  let length = 0;
  for (;;) {
    const next = /^(?:,? ?(?:and|or|and\/or|&|\/)? ?)([a-z]+)[ ,]+/.exec(folded.slice(length));
    const word = next?.[1];
    if (!next || !word || (!isVerb(word) && !(length > 0 && /(?:ly|er)$/.test(word)))) return length;
    length += next[0].length;
    while (length > 0 && /[ ,]/.test(folded.charAt(length))) length++;
  }
}

const TAIL =
  /[ ,]*(?:\b(?:is|are|be|would be|will be)? ?(?:also |highly |strongly |definitely |considered )?(?:an? )?(?:definite |big |strong |huge |major |real |distinct |added )?(?:plus|must|required|preferred|desired|desirable|helpful|essential|beneficial|advantage|asset|bonus|mandatory|necessary|ideal|critical (?:for|to) success|welcome|expected|to be expected|critical|useful|valued|appreciated|nice to have|a must have|preferred but not required|also be considered)\b|\bpreferred\b|\brequired\b|\b(?:experience|skills?|knowledge|abilit(?:y|ies)|background|expertise|proficiency|understanding|capabilit(?:y|ies))\b)[ .!*]*$/;
const CUT =
  /(?:,? (?:that|which|who|where|when|while|such that|so that|so|in order to|as well as the ability|as needed|as it|plus the|but|because|since|demonstrating|ensuring|resulting|depending|tailored|listed|located|administered|typically|commonly|as outlined|as well as company|appropriate (?:for|to)|relevant to|thereof|will be|can be|must be)\b|, (?:with|including time|to) |[;:] | - | – | to (?:deliver|ensure|support|achieve|meet|enhance|identify|drive|enable|provide|predict|accomplish|help|make|design|carry|develop|create|maintain|practical|inspire|improve|solve|work|a variety|perform|report|gain|be)\b).*$/;
/** The same for a clause whose names stand between semicolons ("knowledge of: a; b; c"). */
const CUT_BUT_LISTS = new RegExp(CUT.source.replace('[;:] ', ': '));

function stripTail(body: string): string {
  let rest = body;
  const folded = fold(rest);
  const cut = (folded.split('; ').length > 2 ? CUT_BUT_LISTS : CUT).exec(folded);
  if (
    cut &&
    cut.index > 2 &&
    !/\b(?:following|such as|including|of)$/.test(folded.slice(0, cut.index)) &&
    !(folded.charAt(cut.index) === ':' && /\bfollowing\b|\bareas\b/.test(folded.slice(0, cut.index)))
  )
    rest = rest.slice(0, cut.index);
  for (let round = 0; round < 4; round++) {
    const tail = TAIL.exec(fold(rest));
    if (!tail || tail.index < 2) break;
    rest = rest.slice(0, tail.index);
  }
  return rest;
}

const EXAMPLES =
  /,? ?\(?(?:such as but not limited to|to include(?: but not limited to)?|such as|e\.g\.?,?|including(?:,? but not limited to,?)?|includes|for example,?|i\.e\.?,?|like|especially|particularly)[: ]+/i;
/** "Data processing platforms such as …" names data processing; "concepts such as …" nothing. */
function withoutClass(name: string): string {
  if (!CLASS.test(fold(name))) return name;
  const words = name.split(' ').slice(0, -1);
  return words.length >= 2 ? words.join(' ') : '';
}

/** "Including X, Y and Z" asks for each; "such as", "or" and "etc." only illustrate. */
const meansAll = (marker: string, list: string): boolean =>
  /includ/i.test(marker) && !/not limited/i.test(marker) && /\band\b/.test(list) && !/\bor\b|\betc\b/.test(list);

/** Names of classes: "concepts such as X" is about X. */
const CLASS =
  /\b(?:concepts?|documents?|tools?|technolog(?:y|ies)|languages?|applications?|areas?|skills?|principles|techniques|fields?|disciplines?|providers?|systems|programs?|software|frameworks?|platforms?|abilities|things|subjects|procedures|equipment|methods|following|products?|standards)$/;
const PREPOSITION =
  /,? (?:in|within|with|for|at|on|using|from|against|among|across|into|through|under|by|via|as|to|gained in|working for|over|regarding|used in|presented in|related to|based on|towards?) (?:an? |the |our |any |one or more of |at least one of |various |both )?/i;

interface Segment {
  readonly text: string;
  readonly examples?: string;
  /** all of the examples are meant ("including X and Y"), not just one of them */
  readonly all?: boolean;
}

/** The parts of a phrase that name something: cut at prepositions, examples kept with what they illustrate. */
function segments(body: string): Segment[] {
  const example = EXAMPLES.exec(body);
  if (example && balanced(body.slice(0, example.index))) {
    const head = body.slice(0, example.index);
    const list = body.slice(example.index + example[0].length).replace(/\)$/, '');
    const parts = split(head, PREPOSITION);
    const last = parts.pop() ?? '';
    return [...parts.map((text) => ({ text })), { text: last, examples: list, all: meansAll(example[0], list) }];
  }
  const colon = /\bfollowing\b[^:]*:\s*/.exec(body);
  if (colon) return [{ text: '', examples: body.slice(colon.index + colon[0].length) }];
  return split(body, PREPOSITION).map((text) => ({ text }));
}

const balanced = (text: string): boolean => text.split('(').length === text.split(')').length;

/** Splits outside of brackets. */
function split(text: string, at: RegExp): string[] {
  const parts: string[] = [];
  let rest = text;
  let held = '';
  for (;;) {
    const match = at.exec(rest);
    if (!match || match[0] === '') break;
    const left = held + rest.slice(0, match.index);
    if (balanced(left)) {
      parts.push(left);
      held = '';
    } else held = left + match[0];
    rest = rest.slice(match.index + match[0].length);
  }
  parts.push(held + rest);
  return parts.map((part) => part.trim()).filter(Boolean);
}

const LIST = /\s*(?:[;•]|, (?:and\/or|and|or) |,(?! ?\d{3})|\band\/or\b|\band\b|\bor\b|\s&\s|\s\+\s|\s\/\s|\n)\s*/i;

/** "Java or Kotlin, and SQL": the comma before "and" ends the choice. */
const BOTH = /(?<=\bor [\w+#./ -]{1,40}),? and (?=[\w+#./ -]{1,40}$)/;

/** A list of names: one OR group where "or" joins them, else a group each. */
function readList(segment: Segment, choice: boolean): string[][] {
  const both = BOTH.exec(segment.text);
  if (both && segment.examples === undefined)
    return [
      ...readList({ text: segment.text.slice(0, both.index) }, choice),
      ...readList({ text: segment.text.slice(both.index + both[0].length) }, choice),
    ];
  const names = split(withoutFunction(segment.text), LIST);
  const folded = fold(withoutBrackets(segment.text));
  const anyOf = choice || /\bor\b| \/ /.test(folded);
  const groups = names.flatMap((name) => readName(name, anyOf));
  const head = anyOf && groups.length > 0 ? [groups.flat()] : groups;
  if (segment.examples === undefined || /^(?:their|its) /i.test(segment.examples)) return head;
  if (segment.all)
    return [
      ...head.filter((group) => !CLASS.test(fold(group.join(' ')))),
      ...split(segment.examples, LIST).flatMap((name) => readName(name, false)),
    ];
  const examples = split(segment.examples.replace(/[()]/g, ','), LIST)
    .map((name) => name.replace(/\betc\.?$/i, ''))
    .flatMap(slashes);
  const before = head.pop() ?? [];
  const named = before.map(withoutClass).filter((name) => name !== '');
  return [...head, [...named, ...examples]];
}

const FUNCTION = /^(?:(?:the |an? )?[a-z]+(?:,? (?:and|or) [a-z]+|, [a-z]+)* of )(?=\S)/;

/** "Implementation and support of X" is about X; "Freedom of Information Act" is one name. */
function withoutFunction(text: string): string {
  const match = FUNCTION.exec(text);
  if (!match) return text.replace(/(?<=\w{3} [\w-]{3,}) of (?=[a-z])/g, ', ');
  const rest = text.slice(match[0].length);
  const act = ACT.exec(match[0])?.[0];
  return act ? `${act}, ${rest}` : rest;
}

/** Acts that are an ability of their own: "the negotiation of commercial terms". */
const ACT =
  /\b(?:negotiation|supervision|sales|calibration|translation|interpretation|installation|inspection|facilitation|mediation|litigation|procurement|recruitment|forecasting|budgeting|scheduling|auditing|programming|testing|teaching|welding)\b/;

/** One name with what its bracket adds: "Statistical Analysis Software (SAS)", "cloud (AWS, GCP)". */
function readName(name: string, choice: boolean): string[][] {
  const bracket = /^(.*?)\s*\(([^()]*)\)\s*(.*)$/.exec(name);
  if (!bracket) return [slashes(name)];
  const [, before = '', inside = '', after = ''] = bracket;
  const inner = split(inside.replace(/^(?:e\.g\.?|i\.e\.?|such as|including|for example)[,: ]*/i, ''), LIST).filter(
    (one) => !/^(?:etc\.?|preferred|required|min\.?|a plus)$/i.test(one),
  );
  const outer = [before, after].filter(Boolean).join(' ');
  if (inner.length === 1 && inside.split(' ').length > 4) return [slashes(outer)];
  const loose = choice || /\betc\b|e\.g|such as|\bor\b|for example/i.test(inside);
  if (!CLASS.test(fold(outer)) || inner.length < 2) return [[...slashes(outer), ...inner.flatMap(slashes)]];
  return loose ? [inner.flatMap(slashes)] : inner.map(slashes);
}

const ONE_WORD =
  /^(?:ci\/cd|a\/b|ui\/ux|ux\/ui|tcp\/ip|pl\/sql|24\/7|and\/or|ts\/sci|ap\/ar|i\/o|n\/a|r\/3|os\/2|s\/4hana|input\/output)$/;

/** "DNI/DNR" names two; "CI/CD" one. */
function slashes(name: string): string[] {
  if (!name.includes('/') || name.split(' ').some((word) => ONE_WORD.test(fold(word)) || /\d/.test(word)))
    return [name];
  const parts = name.split('/').map((part) => part.trim());
  return parts.every((part) => part.length > 1) ? parts : [name];
}

const JUNK_FRONT = new RegExp(
  `^(?:(?:${MODIFIERS}|and|or|of|in|with|to|for|as|by|related|relevant|only|also)(?= |$) *)+`,
);
const JUNK_BACK =
  /(?: |^)(?:etc\.?|best practices|environments?|settings?|space|required|preferred|plus|related|relevant|experience|skills?|knowledge|abilities|ability|level|levels|field|fields|purposes?|roles?|positions?|suite|combination|areas?|manner|and|or|of|the|a|in|with|effectively|efficiently|accurately|desired|role|capacity|degree)$/;
const NOTHING =
  /^(?:|production|[\d+%. -]+|(?:\d+\+?|one|two|three|four|five|six|eighteen) (?:years?|months?)|background|evaluation|history|implementation|operation|operations|standards|theory|terminology|procedures|emphasis|information|individuals|completion|rate|proper use|classes|asset classes|success|others?|people|role|position|team|teams|company|organization|business|time|day|work|job|years?|world|way|field|related field|related fields|discipline|related discipline|related disciplines|relevant field|areas?|activities|related activities|following|tasks|duties|responsibilities|needs|results|goals|issues|problems|solutions|variety|range|number|part|person|individual|candidates?|similar|same|etc|this|that|these|it|them|us|we|you|equivalent|equivalent experience|related experience|basis|level|type|kind|ways?|things?|functions?|use|form|place|order|addition|each|least|minimum|practical solutions|products|services|practice|methods?|principles|concepts?|tools?|systems?|experience|skills?|knowledge|education|training|degree|environment|industry|setting|both|practices|projects|techniques|applications?)$/;
/** A term longer than this (in words) is a description, not a name. */
const LONGEST = 5;

function trimTerm(term: string): string {
  let text = trimMarks(term, '"“”‘([–—)].,;:-');
  for (let round = 0; round < 3; round++) {
    const folded = fold(text);
    const front = JUNK_FRONT.exec(folded)?.[0].length ?? 0;
    text = text.slice(front);
    const verb = /^([a-z]+) \S/.exec(fold(text))?.[1];
    if (verb && isVerb(verb) && /ing$|^(?:use|build|create|develop|manage|lead|provide|perform)$/.test(verb))
      text = text.slice(verb.length + 1);
    const back = JUNK_BACK.exec(fold(text));
    if (back) text = text.slice(0, back.index);
  }
  const words = text.split(' ');
  const short = words.length > LONGEST ? words.slice(-3).join(' ') : text;
  return NOTHING.test(fold(short)) || !/[\p{L}\p{N}]/u.test(short) ? '' : short.trim();
}

function unique(groups: readonly string[][]): string[][] {
  const seen = new Set<string>();
  return groups
    .map((group) => group.filter((term) => !seen.has(fold(term)) && seen.add(fold(term))))
    .filter((group) => group.length > 0);
}
