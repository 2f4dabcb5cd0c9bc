import { oneOf } from '../../text/any-of.ts';
import { KNOW_HOW } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { setOf } from '../../text/set-of.ts';
import { findTerms } from '../../vocabulary/index.ts';
import { isPast, isVerb } from '../terms/verbs.ts';
import { isAct, isOnlyAct, type Nature, natureOf } from './nature.ts';

/** What a clause says that a person does ("able to prepare budgets"), and what stands in it only to explain that. */
export interface Act {
  readonly verb: string;
  /** whether it says what kind of person one is, or what trade one knows */
  readonly nature: Nature;
  /** where its first verb starts and ends */
  readonly start: number;
  readonly end: number;
  /** whether it stands after "able to" or its like */
  readonly told: boolean;
}

/** Whom a clause asks for, before what it asks. */
const WHOM = pattern`^${oneOf(
  // "We're looking for someone who …"
  pattern`
    (?:we|our|the|this|those|an?|ideal|successful|right|perfect|seeking|looking
    |someone|people|candidates?|individuals?)\b
    [^.;:]{0,80}?\b(?:who|that) (?=\w)
  `,
  // "The analyst must …"
  /(?:the|an?|our) (?:[\w/-]+ ){1,4}(?=(?:should|must|will|can|has the ability|is able)\b)/,
  // "This role requires the ability …"
  /(?:this|the) (?:position|role|job|work) (?:\w+ )?(?:requires?|demands?|calls for) (?=the ability|an ability)/,
  // "To do well, you …"
  /to [^,;.]{1,60}, (?=(?:you|candidates?|applicants?) )/,
)}`;

/** Words that may stand before the act that a clause asks for. */
const BEFORE = pattern`^(?:${oneOf(
  "the, an?, and, or, also, both, how, to, of, in, at, with, you, you'll, candidates?, applicants?, they, who",
  'have, has, be, is, are, must, should, will, can, needs?, required',
  'strong, proven, excellent, good, remarkable, superior, exceptional, outstanding, superb, great, competent, comfortable, \\w+ly',
  'demonstrat(?:e|es|ed|ing), shows?, displays?, exhibits?, brings?, possess(?:es|ing)?',
  'ability, abilities, able, capable, capability, capacity, aptitude, willing, willingness, skills?, skilled',
  /(?<=and )(?:desire|eagerness|motivation)/,
  /learn(?= to [a-z])|knows?(?= how to)/,
)},? )*`;

/** Without one of these a word that looks like an act may be a noun ("design experience"). */
const TO_ACT =
  /\b(?:to|can|(?:capable|capability) of|(?:ability|abilities|skills?) (?:in|of|at)|comfortable) (?:\w+ly )?$/;
/** What follows an act and no noun. */
const PHRASE = pattern`^${oneOf(
  'and, or, /, &, the, an?, all, any, your, our, their, multiple, new, complex',
  'with, in, on, as, under, well, independently, effectively, closely',
)}\b`;
/** "You patiently explain …" */
const SAID_OF_YOU = /^you (?:\w+ly |also |can )*$/;
const OF_YOU = /^you (?:\w+ly |also )*$/;
/** "You see change as a gift", "you bake with patience": what the reader does, and how, tells who they are. */
const STANCE = setOf('approach ask believe embrace find get go keep own put see seek take treat view');
const HOW_OR_WHERE = /^(?:$|with|in|as|for|under|from|by|without)\b/;
/** After this an act has another form, or is none ("you are tidy"). */
const IS = /\b(?:are|is|be) (?:\w+ly )?$/;
/** A further verb of the same act. */
const FURTHER = /^(?:,? (?:and |or |& |and\/or )?|\/)(?:\w+ly )?([a-z-]+)(?=[ ,/]|$)/;

/**
 * Where an act may stand: only after "able to" and its like; alone, as in a list of demands; or below a line that ends in
 * "able to".
 */
export type Place = 'told' | 'alone' | 'below';

/** The act that a folded clause asks for ("Prepare budgets"); null where it names a thing or a quality. */
export function actOf(folded: string, place: Place): Act | null {
  const whom = WHOM.exec(folded)?.[0].length ?? 0;
  const before = BEFORE.exec(folded.slice(whom))?.[0] ?? '';
  const start = whom + before.length;
  const verb = /^[a-z-]+/.exec(folded.slice(start))?.[0];
  if (!verb || !isAct(verb)) return null;
  const end = start + verb.length;
  if (IS.test(before)) return null;
  const told = TO_ACT.test(before) || (place === 'below' && start === 0);
  if (!told && !((place !== 'told' || SAID_OF_YOU.test(before)) && standsAlone(folded.slice(start), verb))) return null;
  const { verbs, object } = verbsOf(verb, folded.slice(end));
  const manner =
    OF_YOU.test(before) && (STANCE.has(verb) || HOW_OR_WHERE.test(object)) && findTerms(object).length === 0;
  return { verb, nature: manner ? 'personal' : natureOf(verbs, object), start, end, told };
}

const PREPOSITION_OR_ARTICLE = oneOf('in, of, with, for, to, the, an?, all, any, your, our, their');
const THING = oneOf(KNOW_HOW, 'appearance, approach, manner, attitude, nature, style, disposition, personality');
/** Nouns that make what looks like an act the name of a thing ("coding and debugging skills"). */
const NAMES_A_THING = pattern`^(?:(?!${PREPOSITION_OR_ARTICLE}\b)[\w/&'-]+,? ){1,8}${THING}\b`;

/** The library, and not the act. */
const REACT = /^react\b(?! (?:\w+ly|to|well|under)\b)/;
/** Whether a verb and what follows it, alone on a line, are an act. */
const standsAlone = (folded: string, verb: string): boolean =>
  !REACT.test(folded) &&
  (isOnlyAct(verb) || PHRASE.test(folded.slice(verb.length + 1))) &&
  !isPast(verb) &&
  !NAMES_A_THING.test(folded);

function verbsOf(first: string, after: string): { verbs: string[]; object: string } {
  const verbs = [first];
  let rest = after;
  for (;;) {
    const [all = '', verb = ''] = FURTHER.exec(rest) ?? [];
    if (!/^(?:,| (?:and|or|&)|\/)/.test(all) || !isAct(verb)) return { verbs, object: rest.trimStart() };
    verbs.push(verb);
    rest = rest.slice(all.length);
  }
}

/** What an act that follows with "to", or a "that", belongs to: it goes on with what is asked. */
const ASKS_ON = oneOf(
  `
  able, ability, abilities, willing, willingness, desires?, eager, eagerness, capacity, capability, aptitude, drive,
  required, needs?, needed, must, ready, commitment, people, someone, persons?, individuals?, candidates?, applicants?,
  and, or`,
  /,/,
);
/** Words by which an explanation begins. */
const FOR_THAT = oneOf(`
  that, which, who, where, when, while, so that, by, through, ensuring, involving, requiring, resulting, enabling,
  as well as`);
/** From here on a clause says what its demand is for, how it is met or where. Captures the act that it is for. */
const EXPLAINS = new RegExp(
  [
    ',? such as ',
    `(?<!\\b${ASKS_ON}) (?:in order )?to (?:\\w+ly )?(?!work\\b|learn\\b)([a-z]+) `,
    `(?<!\\b${ASKS_ON}) ${FOR_THAT} `,
    `(?<!\\b${ASKS_ON}) in an? (?:[\\w-]+,? (?:and )?){0,3}(?:manner|way|fashion)\\b`,
  ].join('|'),
  'g',
);
/** An act is asked for, but which one tells nothing: its object does, wherever it stands. */
const ABLE = /^(?:\S+ ){0,6}(?:ability|able|capable|must|can|looking|searching|seeking|want|need)\b/;

/** Where the head of a folded clause ends: what follows only explains it. */
export function headEnd(folded: string, act: Act | null): number {
  if (!act && ABLE.test(folded)) return folded.length;
  EXPLAINS.lastIndex = Math.max((act?.end ?? 0) + 1, 12);
  for (let found = EXPLAINS.exec(folded); found; found = EXPLAINS.exec(folded))
    if (found[1] === undefined || (isVerb(found[1]) && !isPast(found[1]))) return found.index;
  return folded.length;
}

/** "Maintains knowledge of …": what opens with an act is a duty, unless the act is to have or to show. */
export const opensWithAct = (folded: string): boolean => {
  const [, first = '', second] = /^(?!track records?\b)([a-z]+)(?!['\w]) ?([a-z]*)/.exec(folded) ?? [];
  return isVerb(first) && !NO_OBJECT.test(second ?? '') && !NO_ACT.test(first);
};
const NO_ACT = /(?:ing|ed)$|^(?:demonstrate|possess|show|travel|drive|exhibit|display|command)/;
/** Before these it is a noun ("work is done in shifts", "design experience"). */
const NO_OBJECT = /^(?:experience|is|are|was|will|may|regarding)$/;
