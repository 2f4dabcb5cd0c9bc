import type { Span } from '../model/span.ts';
import { scoreKinds } from '../rules/index.ts';
import { LANGUAGE_NAMES } from '../rules/language.ts';
import type { Clause, Joint } from './clause.ts';
import { opposes, statedImportance } from './importance.ts';
import { DURATION } from './opening.ts';

/** Words that name a demand when they end a noun phrase ("technical printing knowledge"). */
const NOUN = [
  'experience|background|track record|record',
  'knowledge|understanding|familiarity|proficiency|expertise|fluency|command',
  'skills?|abilit(?:y|ies)|aptitude|capacity|acumen|eye',
  'degree|diploma|licen[cs]e|certifications?|certificate|commission|insurance',
  'attitude|ethic|mindset|passion|desire|willingness',
].join('|');
/** Words that open a demand. */
const OPENER = [
  `(?:at least (?:an? )?)?${DURATION}`,
  '(?:a )?minimum (?:of )?(?:\\d|one|two|three|four|five)|be (?:at least )?\\d\\d',
  'must\\b|should\\b|preferably|ideally|you have|has (?:experience|a)|have (?:experience|a)|(?:have|hold) an? |hold ',
  '(?:be )?able to|ability to|willing(?:ness)? to|capable of|to work |pass an? |access to',
  'work (?:nights|weekends|overtime|shifts|evenings|holidays)',
  'proficien(?:t|cy)|familiar(?:ity)? with|knowledge of|knowledgeable|understanding of|expertise in|comfortable (?:with|using)',
  'experience (?:in|with|using)|experienced (?:in|with)',
  "bachelor|master'?s|ph\\.?d|high school|(?:ts\\/sci|secret|top secret|active|security) (?:\\w+ )?clearance",
  'demonstrated|proven|excellent|superior|superb|strong|outstanding|exceptional|good|in-depth|genuine',
  'fluent|bilingual',
  `(?:basic|conversational|native|intermediate|working|some) (?:${LANGUAGE_NAMES})\\b|(?:${LANGUAGE_NAMES}) at\\b`,
].join('|');
/** The words by which a demand opens. */
export const OPENS = new RegExp(`^(?:an? |the |some |other |any |you |they )?(?:${OPENER})`);
// "Hybrid and skills for …" goes on with what stands before it.
const NAMES = new RegExp(
  `^(?:an? |the |some |other |any )?(?:(?!(?:and|or) (?:${NOUN})\\b)[\\w'/+#.-]+ ){0,4}(?:${NOUN})\\b`,
);
/** Whether a clause begins as demands do: with a word that opens one, or a noun phrase that names one. */
export const opensDemand = (folded: string): boolean => OPENS.test(folded) || NAMES.test(folded);
const HAS_NAME = new RegExp(`\\b(?:${NOUN})\\b|\\b(?:ability|able|proficient|fluent|familiar)\\b`);
/** "Strong knowledge" before "and experience with": half a demand. */
const HALF = new RegExp(`^(?:[\\w-]+ ){0,3}(?:${NOUN})$`);
/** After these a noun phrase goes on; they open no demand. */
const NO_HEAD =
  /^(?:or|and\/or|of|in|for|to(?! work| travel| lift)|with|by|from|at(?! least)|on|as|because|since|which|that|where|including|other|related|similar|equivalent|relevant|etc)\b/;
const JOINT =
  /;\s*|,? (?:and|&|plus|as well as|along with|but|together with|combined with|coupled with) (?:also |a |an |the )?|, (?:and |with (?:an? |the )?)?| with (?:an? |the )?|, as (?:is|are) (?:an? )?|(?<!\d) - | - (?!\d)| (?=\()/g;
const PREFERENCE = /^(?:preferably|ideally|preferred\b(?= \w))/;

/** The clauses of a sentence: cut wherever a new demand may begin. What belongs together is put together afterwards. */
export function toClauses(folded: string, sentence: Span, first: Joint): Clause[] {
  const body = folded.slice(sentence.start, sentence.end);
  const clauses: Clause[] = [];
  let start = 0;
  let joint = first;
  const close = (end: number, next: number, nextJoint: Joint) => {
    const piece = trimmed(folded, sentence.start + start, sentence.start + end);
    if (piece && !ONLY_A_JOINT.test(folded.slice(piece.start, piece.end)))
      clauses.push({ ...piece, folded: folded.slice(piece.start, piece.end), joint });
    start = next;
    joint = nextJoint;
  };
  const depths = bracketDepths(body);
  for (const match of body.matchAll(JOINT)) {
    const at = match.index;
    const after = at + match[0].length;
    if (at < start) continue;
    const next = jointAt(body, start, at, after, depths[at] ?? 0);
    if (next) close(at, after, next);
  }
  close(body.length, body.length, 'start');
  return clauses;
}

/** Whether a clause ends at a possible joint, and what kind of joint it is. */
function jointAt(body: string, start: number, at: number, after: number, depth: number): Joint | null {
  const mark = body.slice(at, after);
  const rest = body.slice(after);
  // "3 plus years" is a number
  if (depth > 0 || OF_ALL.test(rest) || (/plus/.test(mark) && /\d$/.test(body.slice(start, at)))) return null;
  if (mark.trim() === '' && rest.startsWith('(')) return bracketDemand(rest) ? 'bracket' : null;
  // "; or six months of experience" is another way to meet the same demand.
  if (mark.startsWith(';')) return /^(?:or|and\/or)\b/.test(rest) ? null : 'semicolon';
  if (
    PREFERENCE.test(rest) ||
    (mark.startsWith(',') && NAMED_PREFERENCE.test(rest) && !OPEN_ENDED.test(body.slice(start, at)))
  )
    return 'preference';
  if (opposes(body.slice(start, at), upToJoint(rest)) && /^[,-]|but|and/.test(mark.trim())) return 'comma';
  if (/^,? (?:and|&|but) /.test(mark) && CUE_AT_END.test(body.slice(start, at)) && opensDemand(rest)) return 'comma';
  // "… and an existing client base", unlike "new and existing clients".
  if (/\ban $/.test(mark) && /^existing (?:client|customer|book|network)/.test(rest)) return 'and';
  // "Master's with at least two years": the figure is part of that way to meet it.
  if (rest.startsWith('at least ') && !mark.startsWith(',')) return null;
  if (rest.startsWith('to ') && !/and|&/.test(mark)) return null;
  if (NO_HEAD.test(rest) || !startsDemand(body.slice(start, at).trim(), rest)) return null;
  if (
    /with\b/.test(mark) &&
    (/\b(?:attained|gained|combined|acquired|along)$/.test(body.slice(start, at)) ||
      !/\b(?:ability to|able to|years?|experience|knowledge|attention|mindset|skills|expertise|background|passion|degree|track record|understanding)\b/.test(
        rest.slice(0, 60),
      ))
  )
    return null;
  return mark.startsWith(',') || mark.startsWith(' -') ? 'comma' : 'and';
}

const ONLY_A_JOINT = /^(?:and|or|&|and\/or|but|plus)$/;
const upToJoint = (rest: string): string => rest.split(/[;,]/, 1)[0] ?? '';
/** "…, Azure preferred": the last name of a line, with an importance of its own. */
const NAMED_PREFERENCE =
  /^(?:[\w+#./-]+ ){1,4}(?:is |are )?(?:strongly |highly )?(?:preferred|(?:a|an) (?:big |strong |definite |huge |real )?(?:plus|advantage|asset|bonus)|desired|desirable)(?:[.\s]*$|[,;]| and )/;
/** A list that goes on, or an adjective that waits for its noun ("distributed, scalable systems"). */
const OPEN_ENDED = /,|(?:ed|able|ible|ive|ous|ful)$/;
/** "Coursework, in school or after, is preferred", "…, preferred": said of all that stands before it. */
const OF_ALL =
  /^(?:is|are|was|were|will be|would be)\b|^(?:strongly |highly )?(?:preferred|required|desired|desirable)(?:[.,;:)]|$| but\b)/;
/** What is said of one demand's importance ends it: "… preferred and three years of experience". */
export const CUE_AT_END = /\b(?:preferred|required|desired|desirable|mandatory|essential|a plus)$/;

/** "…, computer science or a similar background": the end of a list. */
const LAST_OF_A_LIST =
  /^(?:[\w/+#.'-]+ ){1,4}(?:or|and) (?:an? )?(?:similar|related|equivalent|comparable|relevant|other)\b(?! degree| experience)/;

/** From this score on the words before "and" name a demand, though without one of the nouns. */
const NAMED = 6;

/** "Knowledge, skills and abilities"; "driving a van, at least two years" */
const ONLY_A_NAME = new RegExp(`^(?:(?:${NOUN})|(?:at least |minimum )?${DURATION})(?=[.:,;)]|$)`);

/** "Excellent communication and filing skills": the noun belongs to both. */
const SHARED_NOUN = /^[\w-]+ (?:skills?|abilit(?:y|ies))\b/;

/** Whether what follows is a demand of its own, and not the second half of the one before it. */
function startsDemand(left: string, rest: string): boolean {
  if (
    HALF.test(left) &&
    left.split(' ').length <= 3 &&
    /^(?:[\w-]+ ){0,3}(?:\w+) (?:of|in|with|to|for|on)\b/.test(rest) &&
    NAMES.test(rest)
  )
    return false;
  if (/\b(?:of|in|with|for|to|by|on|and|or|as|at)$/.test(left)) return false;
  if (LAST_OF_A_LIST.test(rest)) return false;
  if (/\bobtain\b(?!.*\b(?:licen|certif|registration|card|permit|clearance))/.test(left)) return false;
  if (/\bto [a-z]+$/.test(left) && !HAS_NAME.test(left.slice(left.lastIndexOf(' ')))) return false;
  if (ONLY_A_NAME.test(rest)) return false;
  if (OPENS.test(rest)) return true;
  if (!NAMES.test(rest)) return false;
  return HAS_NAME.test(left) || (!SHARED_NOUN.test(rest) && (scoreKinds(left)[0]?.score ?? 0) >= NAMED);
}

const ONLY_A_CUE = /^(?:strongly |highly |but )?(?:preferred|required|not required|desired)/;

/** "(Spark is a plus)" at the end: a bracket that says something of its own about importance. */
function bracketDemand(rest: string): boolean {
  const inner = /^\(([^()]{8,120})\)[\s.;,!]*$/.exec(rest)?.[1];
  return inner !== undefined && speaksOfItself(inner);
}

/** Whether a bracket says of something in it how important that is, and not of what stands before it. */
export const speaksOfItself = (inner: string): boolean =>
  inner.split(' ').length >= 2 && statedImportance(inner) !== null && !ONLY_A_CUE.test(inner);

const NO_BRACKETS = new Uint8Array(0);

/** How many brackets are open at each character; nothing where there are none. */
function bracketDepths(body: string): Uint8Array {
  if (!/[([]/.test(body)) return NO_BRACKETS;
  const depths = new Uint8Array(body.length + 1);
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    const char = body.charAt(i);
    if (char === '(' || char === '[') depth++;
    depths[i] = char === '(' || char === '[' ? depth - 1 : depth;
    if ((char === ')' || char === ']') && depth > 0) depth--;
  }
  return depths;
}

/** A span without outer white space and loose punctuation; null where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:*•.-]/.test(text.charAt(from)) && !/^\.[a-z]/i.test(text.slice(from, from + 2))) from++;
  while (
    to > from &&
    /[\s,;:.!?*-]/.test(text.charAt(to - 1)) &&
    !/\b(?:etc|[a-z]\.[a-z])\.$/i.test(text.slice(Math.max(from, to - 6), to))
  )
    to--;
  if (text.charAt(from) === '(' && text.charAt(to - 1) === ')' && text.indexOf(')', from) === to - 1)
    return trimmed(text, from + 1, to - 1);
  return from < to ? { start: from, end: to } : null;
}
