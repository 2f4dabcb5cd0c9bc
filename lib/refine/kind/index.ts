import type { Kind } from '../../model/kind.ts';
import { type KindScore, scoreKinds } from '../../rules/index.ts';
import { anyOf } from '../../text/any-of.ts';
import { fold } from '../../text/fold.ts';
import { findPercent } from '../../text/numbers.ts';
import type { Passage } from '../../text/sections.ts';
import { withoutBrackets } from '../../text/trim.ts';
import { DURATION, opensDemand } from '../asking/opening.ts';
import { withoutOr } from '../fields/alternatives.ts';
import type { Place } from './act.ts';
import { HAS_DONE, HEAD, headOf, withHead } from './head.ts';
import { withNames } from './named.ts';
import { HARD_KINDS, NAMED, SOFT_KINDS } from './scores.ts';

const SELF_MANAGEMENT = anyOf(
  'time management, multiple (?:projects|tasks|priorities)',
  /\bprioriti/,
  '(?:little|minimal|no|limited) (?:or no )?(?:supervision|direction)',
  'member of a team, communication skills, interpersonal, collaborative environment, exercising \\w+ment',
);
/**
 * "Building Trust - interacting with others …": the label says what the explanation is about, unless that opens with
 * experience.
 */
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

const COMMUNICATES = /\bcommunicat/;

/** The kinds that a clause speaks for, strongest first. */
function kindsOf(folded: string, place: Place): KindScore[] {
  const words = decisive(folded);
  const [labelled = '', label] = LABEL.exec(words) ?? [];
  const explanation = words.slice(labelled.length);
  if (label && HAS_DONE.test(explanation)) return scored(explanation, place);
  const named = label ? scored(label, place) : [];
  if (named[0] && named[0].score >= 5) return merge(named, scoreKinds(words));
  const cued = scored(words, place);
  if (words !== folded && (cued[0]?.score ?? 0) <= HEAD) {
    const whole = scoreKinds(folded);
    if (whole[0] && (cued.length === 0 || HARD_KINDS.has(whole[0].kind))) return whole;
  }
  // "Good communication skills (reads and writes Thai)"
  if (words !== folded && cued[0]?.kind === 'trait' && COMMUNICATES.test(words)) {
    const whole = scoreKinds(folded);
    if (whole[0]?.kind === 'language') return whole;
  }
  return personal(firstNamed(cued, words), words);
}

/** The kinds that words speak for, by their cues, the names in them and their head. */
function scored(words: string, place: Place): KindScore[] {
  const head = headOf(words, place);
  return withHead(withNames(scoreKinds(words, head.end), words), words, head);
}

/**
 * A hard kind that a clause names before what it is strongest in is what it is about ("a diploma, with knowledge of …");
 * so is experience that it opens with.
 */
function firstNamed(scores: KindScore[], words: string): KindScore[] {
  const [first] = scores;
  if (!first || first.kind === 'experience' || !(HARD_KINDS.has(first.kind) || SOFT_KINDS.has(first.kind)))
    return scores;
  const named = scores.find(
    ({ kind, score, at }) =>
      score >= NAMED &&
      at < first.at &&
      (HARD_KINDS.has(kind) || (kind === 'experience' && (at === 0 || OPENS_WITH_YEARS.test(words)))),
  );
  return named ? [named, ...scores.filter((one) => one !== named)] : scores;
}

/** "Level 2: a minimum of five years …" */
const OPENS_WITH_YEARS = new RegExp(
  `^(?:(?:grade|level) \\w+: ?)?(?:an? )?(?:at least |minimum (?:of )?)?${DURATION}\\b`,
);

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
/** Speaking and hearing are bodily demands there. */
const SPEECH = /\b(?:communicate|communication|speak|talk|converse)\b/;

const isBodily = ({ kind, score }: KindScore, folded: string): boolean =>
  score < (MOSTLY_NOT_BODILY.get(kind) ?? 0) || (kind === 'trait' && SPEECH.test(folded));

/** The kind that the heading announces; "Languages" may head a list of Python and SQL. */
const hintOf = ({ kindHint }: Passage, scores: readonly KindScore[]): Kind | undefined =>
  kindHint === 'language' && !scores.some((one) => one.kind === 'language') ? undefined : kindHint;

/** "Ability to", "Knowledge of": a heading or a line that only the items below it complete. */
const UNFINISHED = /\b(?:to|of|in|with|on) ?(?::|…|\.{3})?$/i;
const ENDS_IN_TO = /\bto ?(?::|…|\.{3})?$/;
const ABLE = /\b(?:abilit(?:y|ies)|able|skills?|capable|must|can|need|willing\w*|required)\b/;

/** The unfinished line or heading over a clause, folded; "" where there is none. */
function overOf({ section = '' }: Passage, lead: string): string {
  const over = withoutBrackets(lead === '' ? section : lead).trimEnd();
  return UNFINISHED.test(over) ? fold(over) : '';
}

/** What the line or heading over a clause asks of it, where it is the clause's own head ("Experience in:"). */
function governingKind(folded: string, governing: string): KindScore | undefined {
  if (governing === '' || opensDemand(folded)) return undefined;
  const [first] = kindsOf(governing, 'told');
  return first && (first.kind === 'experience' || first.kind === 'skill') && first.score >= GOVERNS ? first : undefined;
}
const GOVERNS = 5;
/** "Training in small groups": nothing that somebody issues, unless more tells so. */
const isTaught = ({ kind, score }: KindScore): boolean => kind === 'credential' && score < NAMED;
/** "The skills and experience needed:" tells of none of the items which it is. */
const SEVERAL = /\bskills?\b.*\bexperience\b|\bexperience\b.*\bskills?\b/;

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
  if (passage.part === 'physical' && first && isBodily(first, folded))
    return by('physical', first.score + HINT, 'heading');
  if (hint === 'travel' && !first && findPercent(folded)) return by('travel', NAMED, 'heading and share');
  const governing = forActs || !mayBeGoverned(first) ? undefined : governingKind(folded, over);
  if (governing && !(governing.kind === 'skill' && isQuality(first)))
    return by(governing.kind, Math.max(first?.score ?? 0, WEAK), 'line before the list');
  const above = (first?.score ?? 0) < WEAK ? toldAbove(first, hint, lead) : undefined;
  if (above) return above;
  return !hint || (hint === 'skill' && first?.kind === 'trait') ? first : strongestHinted(scores, hint);
}

/** Whether the line over a clause may tell its kind better than what the clause itself speaks for most. */
function mayBeGoverned(first: KindScore | undefined): boolean {
  if (!first) return true;
  const hasDone = first.kind === 'experience' && first.score >= NAMED;
  return !hasDone && (SOFT_KINDS.has(first.kind) || isTaught(first));
}

/** "Considerable knowledge of: tact and good communication": the posting files it loosely. */
const isQuality = (first: KindScore | undefined): boolean => first?.kind === 'trait' && first.score >= NAMED;

/** What stands over a clause that says little tells its kind: the line before a list, else the heading. */
function toldAbove(first: KindScore | undefined, hint: Kind | undefined, lead: string): KindScore | undefined {
  const above = lead === '' || SEVERAL.test(lead) ? undefined : kindsOf(lead, 'told')[0];
  if (above && above.score >= NAMED) return by(above.kind, WEAK, 'line before the list');
  return hint && first && first.kind !== hint ? by(hint, WEAK, 'heading') : undefined;
}

/** The strongest kind, once the heading has spoken for one of them. */
const strongestHinted = (scores: readonly KindScore[], hint: Kind): KindScore | undefined =>
  scores
    .map((one) =>
      one.kind === hint ? { ...one, score: one.score + HINT, cues: [...one.cues, `${hint}: heading`] } : one,
    )
    .sort((a, b) => b.score - a.score)[0];

const by = (kind: Kind, score: number, cue: string): KindScore => ({ kind, score, cues: [`${kind}: ${cue}`], at: 0 });
