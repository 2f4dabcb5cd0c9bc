import type { Judgement } from '../model/verdict.ts';
import { monthsIn } from '../text/numbers.ts';
import type { Fact } from './facts.ts';
import type { Candidate, Demand } from './matcher.ts';
import { reason, verdict } from './reasons.ts';
import { datedFacts, enough, periodsOf, shortOf } from './tenure.ts';
import { isKnownTrade, jobsLike, jobsNear, namesTrade } from './trade.ts';
import { monthsOf } from './years.ts';

/** "Related experience": measured against the posting's title where it is known, else against all work. */
export function judgeUnnamed(demand: Demand, candidate: Candidate): Judgement {
  const jobs = datedFacts(candidate);
  if (jobs.length === 0) return verdict('unknown', reason('reasonNotSaid'));
  // "0-1 years": having done something else is no less than that.
  const alike = demand.years?.min === 0 ? jobs : jobsLike(candidate, jobs);
  return judgeLength(demand, candidate, alike) ?? judgeUnlike(demand, candidate, jobs);
}

/** By the jobs of the trade that the posting's title names; undefined where it names none or the profile has none of it. */
export const judgeByTitle = (demand: Demand, candidate: Candidate): Judgement | undefined =>
  namesTrade(candidate) ? judgeLength(demand, candidate, jobsLike(candidate, datedFacts(candidate))) : undefined;

/** By how long some jobs were; undefined where that is no time at all. */
function judgeLength({ years, quote }: Demand, candidate: Candidate, jobs: readonly Fact[]): Judgement | undefined {
  const asked = years?.min ?? 0;
  const months = monthsOf(periodsOf(jobs), candidate.today);
  const evidence = jobs.map((job) => job.pointer);
  if (months === 0) return undefined;
  if (PAY_GRADE.test(quote)) return verdict('unknown', reason('reasonNotSaid'));
  return months >= monthsIn(asked)
    ? verdict('matched', enough(months, asked), evidence)
    : verdict('partial', shortOf(months, asked), evidence);
}

/**
 * Who has done a job of the same noun has a part of it. Where nothing but a length is asked, all that one has done counts, and is
 * enough but for a trade that we know and that is another.
 */
function judgeUnlike({ quote, years }: Demand, candidate: Candidate, jobs: readonly Fact[]): Judgement {
  const near = jobsNear(candidate, jobs);
  const isBare = !LIKE.test(quote);
  const part = near.length === 0 && isBare ? jobs : near;
  if (part.length === 0) return verdict('missing', reason('reasonNoSuchJob'), ['work']);
  const evidence = part.map((job) => job.pointer);
  const months = monthsOf(periodsOf(jobs), candidate.today);
  const asked = years?.min;
  const isAnyWork = asked !== undefined && quote !== '' && (OVERALL.test(quote) || !isKnownTrade(candidate));
  return isBare && (near.length > 0 || isAnyWork) && months >= monthsIn(asked ?? 0)
    ? verdict('matched', enough(months, asked ?? 0), evidence)
    : verdict('partial', reason('reasonShownPart'), evidence);
}

/** "Ten years of overall experience": of whatever work. */
const OVERALL = /\b(?:overall|total)\b/i;

/** What is asked of the experience besides its length. */
const LIKE =
  /\b(?:related|relevant|similar|comparable|applicable|appropriate|equivalent|speciali[sz]ed|field|role|position|post|vacancy|industry|job|area)\b/i;

/** "Equivalent to the GS-11 level": who has not worked there can't tell by a résumé. */
const PAY_GRADE = /\b(?:GS|GG|WG|WS)-?\d{1,2}\b/;
