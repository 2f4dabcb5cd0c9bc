import type { Kind } from '../model/kind.ts';
import { type KindScore, scoreKinds } from '../rules/index.ts';
import { fold } from '../text/fold.ts';
import { findPercent } from '../text/numbers.ts';
import type { Passage } from '../text/sections.ts';
import { findTerms } from '../vocabulary/index.ts';
import { natureOfAbilities } from './abilities.ts';
import { type Act, actOf, headEnd, type Place } from './act.ts';
import { withoutOr } from './alternatives.ts';
import { DURATION, opensDemand } from './opening.ts';

const SELF_MANAGEMENT =
  /\b(?:little|minimal|no|limited) (?:or no )?(?:supervision|direction)|\btime management\b|\bprioriti|\bmultiple (?:projects|tasks|priorities)|\bmember of a team\b|\bcommunication skills\b|\binterpersonal\b/;
/** "Building Trust - interacting with others …": the label says what the explanation is about. */
const LABEL = /^([a-z][a-z/ &']{2,40}?)(?<!\bfollowing)(?: ?: ?| ?- )\b/;

/** The words that decide what a clause asks for: without brackets, and without the alternatives it allows. */
function decisive(folded: string): string {
  const open = folded
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
  const whole = open.length >= 8 ? open : folded;
  return withoutOr(whole);
}

/** What the vocabulary knows by name counts as a cue: "Forklift ticket", "speaks Navajo". */
const NAMED_KINDS = {
  credential: { kind: 'credential', weight: 6 },
  language: { kind: 'language', weight: 4 },
} as const;
/** Tests and checks are no licences, whoever passes them. */
const NO_CREDENTIAL = /\b(?:typing|test|clearance|check|vaccin\w*)\b/i;
const SPEAKS = /\b(?:speak|read|writ|fluen|language|bilingual|convers)/;

/** From this score on the name of a licence or a language would not change what a clause asks for. */
const TOLD = 6;

function withNames(scores: KindScore[], words: string): KindScore[] {
  let raised = scores;
  if ((scores[0]?.score ?? 0) >= TOLD) return scores;
  for (const hit of findTerms(words)) {
    const named =
      hit.entry.type === 'credential' && !NO_CREDENTIAL.test(hit.entry.name)
        ? NAMED_KINDS.credential
        : hit.entry.type === 'language' && SPEAKS.test(words)
          ? NAMED_KINDS.language
          : undefined;
    if (!named || raised.some((one) => one.kind === named.kind && one.score >= NAMED)) continue;
    const before = raised.find((one) => one.kind === named.kind);
    const cue = `${named.kind}: ${hit.entry.name}`;
    const own = {
      kind: named.kind,
      score: (before?.score ?? 0) + named.weight,
      cues: [...(before?.cues ?? []), cue],
      at: Math.min(before?.at ?? hit.start, hit.start),
    };
    raised = [own, ...raised.filter((one) => one.kind !== named.kind)];
  }
  return raised.sort((a, b) => b.score - a.score);
}

/** The kinds that a clause speaks for, strongest first. */
function kindsOf(folded: string, place: Place): KindScore[] {
  const words = decisive(folded);
  const label = LABEL.exec(words)?.[1];
  const named = label ? scored(label, place) : [];
  if (named[0] && named[0].score >= 5) return merge(named, scoreKinds(words));
  const cued = scored(words, place);
  if (words !== folded && (cued[0]?.score ?? 0) <= HEAD) {
    const whole = scoreKinds(folded);
    if (whole[0] && (cued.length === 0 || HARD.has(whole[0].kind))) return whole;
  }
  return personal(firstNamed(cued), words);
}

/** The kinds that words speak for, by their cues, the names in them and their head. */
function scored(words: string, place: Place): KindScore[] {
  const act = actOf(words, place);
  const head = headEnd(words, act);
  return withHead(withNames(scoreKinds(words, head), words), words, act, head);
}

/** What heads a clause counts as a cue, and goes before the soft kinds that only stand in it. */
const HEAD = 3;
const YEARS = new RegExp(`\\b${DURATION}\\b`);
/** From this score on an act's object is what every trade asks for. */
const GENERAL = 5;

function withHead(scores: KindScore[], words: string, act: Act | null, end: number): KindScore[] {
  const [first] = scores;
  if (first && (act ? !SOFT_KINDS.has(first.kind) : HARD.has(first.kind))) return scores;
  const kind = headKind(scores, words, act, end);
  if (!kind || (!act && kind === first?.kind)) return scores;
  const before = scores.find((one) => one.kind === kind);
  const own = {
    kind,
    score: Math.max((before?.score ?? 0) + HEAD, first?.score ?? 0),
    cues: [...(before?.cues ?? []), `${kind}: ${act?.verb ?? 'head'}`],
    at: before?.at ?? act?.end ?? 0,
  };
  return [own, ...scores.filter((one) => one !== before)].sort((a, b) => b.score - a.score);
}

/** What stands before a noun that heads a clause. */
const BEFORE_NOUN = "^(?:(?!(?:in|of|for|to|with|who|that|and|or|by|from)\\b)[\\w/&'+-]+ ){0,5}";
const KNOWS = new RegExp(
  `${BEFORE_NOUN}(?:knowledge|understanding|expertise|proficien(?:cy|t)|familiar(?:ity)?|mastery|grasp|knowledgeable|skilled|versed) (?:of|in|with|at|using)\\b`,
);
const HAS_DONE = new RegExp(`${BEFORE_NOUN}(?:experienced?|background|track record) (?:in|with|of|as|at|\\w+ing)\\b`);
/** "Knowledge of or experience with": the lesser of the two would do. */
const KNOWS_OR_HAS_DONE =
  /^(?:[\w-]+,? ){0,6}(?:knowledge|understanding|familiarity|proficiency|expertise)(?: (?:of|in|with))?,? or (?:[\w-]+ ){0,2}experience\b/;
const nounHead = (words: string): Kind | undefined =>
  HAS_DONE.test(words) ? 'experience' : KNOWS.test(words) ? 'skill' : undefined;

/** The kind of what heads a clause; undefined where it has no head that tells, or experience outweighs it. */
function headKind(scores: readonly KindScore[], words: string, act: Act | null, end: number): Kind | undefined {
  const [first] = scores;
  if (YEARS.test(words))
    return first && SOFT_KINDS.has(first.kind) && scores.some((one) => one.kind === 'experience')
      ? 'experience'
      : undefined;
  if (act && first?.kind === 'experience' && (first.at === 0 || !(act.nature || act.told))) return undefined;
  if (!act && KNOWS_OR_HAS_DONE.test(words)) return 'skill';
  const noun = act ? undefined : nounHead(words);
  if (noun && (noun === 'experience' || first?.kind !== 'experience')) return noun;
  const general = scores.some((one) => one.kind === 'trait' && one.score >= GENERAL && one.at < end);
  const nature = act ? (act.nature ?? (general ? 'personal' : 'trade')) : natureOfAbilities(words);
  return nature && (nature === 'personal' ? 'trait' : 'skill');
}

const SOFT_KINDS: ReadonlySet<Kind> = new Set(['skill', 'trait', 'experience']);
const HARD: ReadonlySet<Kind> = new Set([
  'education',
  'credential',
  'eligibility',
  'language',
  'travel',
  'physical',
  'contacts',
]);
/** From this score on a hard kind is named, not just touched. */
const NAMED = 8;

/** Of two hard kinds that a clause names, it is about the one that it names first ("background check of licences"). */
function firstNamed(scores: KindScore[]): KindScore[] {
  const [first, second] = scores;
  if (
    !first ||
    !second ||
    !HARD.has(first.kind) ||
    !HARD.has(second.kind) ||
    second.score < NAMED ||
    second.at >= first.at
  )
    return scores;
  return [second, first, ...scores.slice(2)];
}

/** "Experience using time management skills" is about the person, not about work done. */
function personal(scores: KindScore[], words: string): KindScore[] {
  const [first] = scores;
  const trait = scores.find((one) => one.kind === 'trait');
  if (first?.kind !== 'experience' || !trait || /\b(?:years?|months?)\b/.test(words) || !SELF_MANAGEMENT.test(words))
    return scores;
  return [{ ...trait, score: first.score + 1 }, ...scores.filter((one) => one !== trait)];
}

function merge(named: readonly KindScore[], rest: readonly KindScore[]): KindScore[] {
  const kinds = new Set(named.map((one) => one.kind));
  return [...named, ...rest.filter((one) => !kinds.has(one.kind))];
}

/** What a heading announces counts as a cue. */
const HINT = 4;
/** Below this a clause alone says little. */
const WEAK = 3;
/** Below these scores a kind is not meant in a section about bodily demands. */
const MOSTLY_NOT_BODILY: ReadonlyMap<Kind, number> = new Map([
  ['skill', NAMED],
  ['experience', NAMED],
  ['trait', 5],
]);

/** The kind that the heading announces; "Languages" may head a list of Python and SQL. */
const hintOf = ({ kindHint }: Passage, scores: readonly KindScore[]): Kind | undefined =>
  kindHint === 'language' && !scores.some((one) => one.kind === 'language') ? undefined : kindHint;

/** "Ability to", "Knowledge of": a heading or a line that only the items below it complete. */
const UNFINISHED = /\b(?:to|of|in|with|on) ?(?::|…|\.{3})?$/i;
const ENDS_IN_TO = /\bto ?(?::|…|\.{3})?$/;
const ABLE = /\b(?:abilit(?:y|ies)|able|skills?|capable|must|can|need|willing\w*|required)\b/;

/** The unfinished line or heading over a clause, folded; "" where there is none. */
function overOf({ section = '' }: Passage, lead: string): string {
  const over = lead === '' ? section : lead;
  return UNFINISHED.test(over) ? fold(over) : '';
}

/** What the line or heading over a clause asks of it, where it is the clause's own head ("Experience in:"). */
function governingKind(folded: string, governing: string): KindScore | undefined {
  if (governing === '' || opensDemand(folded)) return undefined;
  const [first] = kindsOf(governing, 'told');
  return first && (first.kind === 'experience' || first.kind === 'skill') && first.score >= GOVERNS ? first : undefined;
}
const GOVERNS = 5;

/**
 * The kind that a clause asks for, by its own words, its heading and the line that governs it (`lead`, "" where there
 * is none). Undefined where nothing tells.
 */
export function kindOf(folded: string, passage: Passage, lead: string): KindScore | undefined {
  const over = overOf(passage, lead);
  const forActs = ENDS_IN_TO.test(over) && ABLE.test(over);
  const scores = kindsOf(folded, forActs ? 'below' : passage.part === 'demands' ? 'alone' : 'told');
  const [first] = scores;
  const hint = hintOf(passage, scores);
  if (passage.part === 'physical' && first && first.score < (MOSTLY_NOT_BODILY.get(first.kind) ?? 0))
    return by('physical', first.score + HINT, 'heading');
  if (hint === 'travel' && !first && findPercent(folded)) return by('travel', NAMED, 'heading and share');
  const governing = forActs ? undefined : governingKind(folded, over);
  if (governing && (!first || SOFT_KINDS.has(first.kind)))
    return by(governing.kind, Math.max(first?.score ?? 0, WEAK), 'line before the list');
  if ((first?.score ?? 0) < WEAK) {
    const above = lead === '' ? undefined : kindsOf(lead, 'told')[0];
    if (above && above.score >= NAMED) return by(above.kind, WEAK, 'line before the list');
    if (hint && first && first.kind !== hint) return by(hint, WEAK, 'heading');
  }
  if (!hint || (hint === 'skill' && first?.kind === 'trait')) return first;
  return scores
    .map((one) =>
      one.kind === hint ? { ...one, score: one.score + HINT, cues: [...one.cues, `${hint}: heading`] } : one,
    )
    .sort((a, b) => b.score - a.score)[0];
}

const by = (kind: Kind, score: number, cue: string): KindScore => ({ kind, score, cues: [`${kind}: ${cue}`], at: 0 });
