import type { Kind } from '../../model/kind.ts';
import type { KindScore } from '../../rules/index.ts';
import { oneOf } from '../../text/any-of.ts';
import { DRIVE, LEARNED, MASTERY } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { DURATION } from '../asking/opening.ts';
import { natureOfAbilities } from './abilities.ts';
import { type Act, actOf, headEnd, type Place } from './act.ts';
import type { Nature } from './nature.ts';
import { HARD_KINDS, NAMED, raise, SOFT_KINDS, scoreFor } from './scores.ts';

/** What a folded clause is built on: its act, if it asks for one, and where what is asked for ends. */
export interface Head {
  readonly act: Act | null;
  readonly end: number;
}

/** The head of a folded clause that stands in such a place. */
export function headOf(folded: string, place: Place): Head {
  const act = actOf(folded, place);
  return { act, end: headEnd(folded, act) };
}

/** What heads a clause counts as a cue. */
export const HEAD = 3;

/** The scores of a clause with its head before the soft kinds that only stand in it; strongest first. */
export function withHead(scores: KindScore[], words: string, head: Head): KindScore[] {
  const [first] = scores;
  const { act, end } = head;
  const isHard = first && HARD_KINDS.has(first.kind);
  if ((isHard && !(act && first.at >= end)) || (act && first && !SOFT_KINDS.has(first.kind) && first.at < end))
    return scores;
  if (!act && first && !SOFT_KINDS.has(first.kind) && first.score >= NAMED) return scores;
  const kind = kindOfHead(scores, words, head);
  if (!kind || (!act && kind === first?.kind)) return scores;
  const score = Math.max((scoreFor(scores, kind)?.score ?? 0) + HEAD, first?.score ?? 0);
  return raise(scores, kind, score, act?.verb ?? 'head', act?.end ?? 0);
}

const YEARS = new RegExp(`\\b${DURATION}\\b`);

/** The kind of what heads a clause; undefined where it has no head that tells. */
function kindOfHead(scores: readonly KindScore[], words: string, { act, end }: Head): Kind | undefined {
  const [first] = scores;
  if (YEARS.test(words))
    return first && SOFT_KINDS.has(first.kind) && scoreFor(scores, 'experience') ? 'experience' : undefined;
  if (LEANS.test(words)) return 'trait';
  return act ? kindOfAct(act, scores, end) : kindOfNoun(words, first?.kind);
}

const VALUES = oneOf('mission, values, culture, vision, principles');
/** "Willingness to mend what is old", "Aligns with our values": whatever the words behind are about. */
const LEANS = new Patterns(
  /^(?:(?:an?|your|the|strong|genuine) )*willingness to\b/,
  pattern`^(?:\w+ly |strong )?(?:align(?:s|ed|ment)?|resonat\w+|identif(?:y|ies)) with .{0,40}\b${VALUES}\b`,
);

const toKind = (nature: Nature): Kind | undefined => nature && (nature === 'personal' ? 'trait' : 'skill');

/** From this score on an act's object is what every trade asks for. */
const GENERAL = 5;
/** Within so many characters a quality is said of the act, and not of something farther on. */
const NEAR = 80;

function kindOfAct(act: Act, scores: readonly KindScore[], end: number): Kind | undefined {
  const [first] = scores;
  if (first?.kind === 'experience' && (first.at === 0 || !(act.nature || act.told))) return undefined;
  const trait = scoreFor(scores, 'trait');
  const general = trait && trait.score >= GENERAL && trait.at < Math.min(end, act.end + NEAR);
  return toKind(act.nature ?? (general ? 'personal' : 'trade'));
}

/** What stands before a noun that heads a clause. */
const BEFORE_NOUN = String.raw`(?:(?!(?:in|of|for|to|with|who|that|and|or|by|from)\b)[\w/&'+-]+ ){0,5}`;
/** "A practiced and nuanced grasp of" */
const ADJECTIVE = oneOf(/[\w-]+(?:ed|ive|al|ic|ough|ound|ong|eep|oad|ing|ar)/);
const AND_ADJECTIVE = String.raw`(?:(?!skills|abilities)${ADJECTIVE} and [\w-]+ )?`;
const KNOWING = oneOf(LEARNED, MASTERY, 'proficient, familiar, knowledgeable, skilled, versed, fluent, experts?');
const KNOWS = pattern`^${BEFORE_NOUN}${AND_ADJECTIVE}${KNOWING} (?:of|in|with|at|using|on)\b`;
/** "Strong background in" */
export const HAS_DONE = pattern`
  ^${BEFORE_NOUN}(?:experienced?|background|track record) (?:in|with|of|as|at|\w+ing)\b
`;
const WANTING = oneOf(
  DRIVE,
  'passionate, enthusiastic, excite(?:d|ment), eager(?:ness)?, keen, curious, appetite, commit(?:ment|ted), dedicat(?:ed|ion)',
);
const WANTS = pattern`^(?!we\b)${BEFORE_NOUN}${WANTING} (?:for|about|in|on|to)\b`;
/** "Understanding of, and sensitivity to, …" */
const REGARD = pattern`
  ^(?:[\w-]+,? ){0,5}
  (?:sensitivity (?:to|for|of)|respect for|appreciation for|tolerance (?:of|for))\b
  (?! and (?:\w+ )?experience)
`;
const KNOWLEDGE = oneOf(LEARNED, MASTERY);
const OR_ELSE = String.raw`(?: (?:of|in|with))?(?:,? (?:and ?\/? ?)?or |\/)(?:[\w-]+ ){0,2}`;
/** "Knowledge of or experience with": the lesser of the two would do. */
const KNOWS_OR_HAS_DONE = pattern`
  ^(?:[\w-]+,? ){0,6}(?:${KNOWLEDGE}${OR_ELSE}experience|experience${OR_ELSE}${KNOWLEDGE})\b
`;

function kindOfNoun(words: string, told: Kind | undefined): Kind | undefined {
  if (WANTS.test(words) || REGARD.test(words)) return 'trait';
  if (KNOWS_OR_HAS_DONE.test(words)) return 'skill';
  if (HAS_DONE.test(words)) return 'experience';
  if (KNOWS.test(words) && told !== 'experience') return 'skill';
  return toKind(natureOfAbilities(words));
}
