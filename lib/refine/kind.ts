import type { Kind } from '../model/kind.ts';
import { type KindScore, scoreKinds } from '../rules/index.ts';
import { withoutAlternatives } from './alternatives.ts';

const SELF_MANAGEMENT =
  /\b(?:little|minimal|no|limited) (?:or no )?(?:supervision|direction)|\btime management\b|\bprioriti|\bmultiple (?:projects|tasks|priorities)|\bmember of a team\b|\bcommunication skills\b|\binterpersonal\b/;
/** "Building Trust - interacting with others …": the label says what the explanation is about. */
const LABEL = /^([a-z][a-z/ &']{2,40}?)(?: ?[-:] ?)\b/;

/** The words that decide what a clause asks for: without brackets, and without the alternatives it allows. */
function decisive(folded: string): string {
  const open = folded
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const whole = open.length >= 8 ? open : folded;
  return withoutAlternatives(whole);
}

/** The kinds that a clause speaks for, strongest first. */
export function kindsOf(folded: string): KindScore[] {
  const words = decisive(folded);
  const label = LABEL.exec(words)?.[1];
  const named = label ? scoreKinds(label) : [];
  if (named[0] && named[0].score >= 5) return merge(named, scoreKinds(words));
  const scores = scoreKinds(words);
  if (scores.length === 0 && words !== folded) return scoreKinds(folded);
  return personal(firstNamed(scores), words);
}

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
