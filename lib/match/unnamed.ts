import type { Judgement } from '../model/verdict.ts';
import { monthsIn } from '../text/numbers.ts';
import type { Fact } from './facts.ts';
import type { Candidate, Demand } from './matcher.ts';
import { reason, verdict } from './reasons.ts';
import { datedFacts, enough, periodsOf, shortOf } from './tenure.ts';
import { jobsLike, jobsNear } from './trade.ts';
import { monthsOf } from './years.ts';

/** "Related experience": measured against the posting's title where it is known, else against all work. */
export function judgeUnnamed(demand: Demand, candidate: Candidate): Judgement {
  const asked = demand.years?.min ?? 0;
  const jobs = datedFacts(candidate);
  if (jobs.length === 0) return verdict('unknown', reason('reasonNotSaid'));
  // "0-1 years": having done something else is no less than that.
  const alike = demand.years?.min === 0 ? jobs : jobsLike(candidate, jobs);
  const months = monthsOf(periodsOf(alike), candidate.today);
  const evidence = alike.map((job) => job.pointer);
  if (months === 0) return judgeUnlike(demand, candidate, jobs);
  if (PAY_GRADE.test(demand.quote)) return verdict('unknown', reason('reasonNotSaid'));
  return months >= monthsIn(asked)
    ? verdict('matched', enough(months, asked), evidence)
    : verdict('partial', shortOf(months, asked), evidence);
}

/** Who has done a job of the same noun has a part of it, or all where nothing but a length is asked. */
function judgeUnlike({ quote, years }: Demand, candidate: Candidate, jobs: readonly Fact[]): Judgement {
  const near = jobsNear(candidate, jobs);
  const isBare = !LIKE.test(quote);
  const part = near.length === 0 && isBare ? jobs : near;
  if (part.length === 0) return verdict('missing', reason('reasonNoSuchJob'), ['work']);
  const evidence = part.map((job) => job.pointer);
  const months = monthsOf(periodsOf(jobs), candidate.today);
  const asked = years?.min ?? 0;
  return isBare && near.length > 0 && months >= monthsIn(asked)
    ? verdict('matched', enough(months, asked), evidence)
    : verdict('partial', reason('reasonShownPart'), evidence);
}

/** What is asked of the experience besides its length. */
const LIKE =
  /\b(?:related|relevant|similar|comparable|applicable|equivalent|speciali[sz]ed|field|role|position|industry|job|area)\b/i;

/** "Equivalent to the GS-11 level": who has not worked there can't tell by a résumé. */
const PAY_GRADE = /\b(?:GS|GG|WG|WS)-?\d{1,2}\b/;
