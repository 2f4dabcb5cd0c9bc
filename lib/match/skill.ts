import type { Judgement } from '../model/verdict.ts';
import type { Section } from './facts.ts';
import { groupsOf, proveGroups } from './groups.ts';
import { isName, isPlain, isUnnamed, itemsOf } from './items.ts';
import type { Candidate, Demand, Matcher } from './matcher.ts';
import { factSaying } from './profile-index.ts';
import { reason, verdict } from './reasons.ts';
import { byStatement, judgeGroups } from './subject.ts';
import { judgeQuality } from './trait.ts';

/** A skill is shown by a skills keyword, a job or its title, a project, a certificate, a course of study. */
export const matchSkill: Matcher = (demand, candidate) => {
  const groups = groupsOf(demand);
  if (groups.length === 0) return verdict('unknown', reason('reasonNothingNamed'));
  const { skills = [], work = [] } = candidate.profile;
  const section = {
    name: skills.length > 0 ? 'skills' : 'work',
    filled: skills.length + work.length > 0,
    nearly: true,
  } as const;
  const proofs = proveGroups(groups, candidate, demand.quote);
  const judged = byStatement(judgeGroups(proofs, demand, section, candidate), proofs, candidate);
  if (judged.verdict === 'matched' && RATE.test(demand.quote) && !factSaying(RATE, candidate.index, SAYING_RATES))
    return { ...judged, verdict: 'partial', reason: reason('reasonShownPart') };
  return isEveryday(demand, groups) ? better(judged, demand, candidate) : judged;
};

/** A capital that only begins the sentence makes no name. */
const uncapped = (term: string, quote: string): string =>
  quote.startsWith(term) && /^\p{Lu}\p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;

/** How fast something must be done, which doing it does not show. */
const RATE = /\b(?:(?:words|strokes|keystrokes|characters)(?: per | a |\/)(?:minute|hour)|wpm|kph|ksph)\b/i;
const SAYING_RATES: readonly Section[] = ['summary', 'skills', 'work', 'certificates'];

/** Whether nothing that is asked has a name: "present information clearly", "plan and work in a team". */
const isEveryday = ({ terms, quote }: Demand, groups: readonly (readonly string[])[]): boolean =>
  terms.length > 0
    ? groups.every((group) => group.every(isPlain))
    : itemsOf(quote).every((item) => item.weight < 1 || isUnnamed(item));

/**
 * What is not named anywhere may still be done somewhere, as a quality is, though that is but a part of what terms name;
 * and where it is the name of a quality or of nothing, it is asked, not held to be missing.
 */
function better(judged: Judgement, demand: Demand, candidate: Candidate): Judgement {
  if (judged.verdict === 'matched' || judged.evidence.some((pointer) => pointer.startsWith('fit/'))) return judged;
  const quality = judgeQuality(demand, candidate);
  if (quality.verdict === 'matched' && demand.terms.length > 0)
    return { ...quality, verdict: 'partial', reason: reason('reasonTraitPart', ...quality.reason.values) };
  if (quality.verdict !== 'unknown') return quality;
  const isNamed =
    demand.terms.length > 0 &&
    (quality.trace?.length === 0 || demand.terms.flat().some((term) => isName(uncapped(term, demand.quote))));
  return judged.verdict === 'missing' && !isNamed ? quality : judged;
}
