import type { Judgement } from '../model/verdict.ts';
import { fold } from '../text/fold.ts';
import { findYears } from '../text/numbers.ts';
import type { Fact, Section } from './facts.ts';
import { type GroupProof, groupsOf, proveGroups } from './groups.ts';
import type { Candidate, Demand, Matcher } from './matcher.ts';
import { reason, verdict } from './reasons.ts';
import { judgeGroups } from './subject.ts';
import { hasRole, jobsLike, jobsNear } from './trade.ts';
import { monthsOf, type Period } from './years.ts';

/** Where nothing is named, these are measured against the posting's title. */
const RELATED =
  /\b(?:job-)?(?:related|relevant|similar|comparable|specialized|specialised)\b[^.;]{0,40}\bexperience\b/i;

/** What one holds, has learnt or likes is not what one has done. */
const NOT_DONE: readonly Section[] = ['certificates', 'education', 'interests'];

/** Experience: its subject must be shown, and where years are asked, the jobs of that subject must add up to them. */
export const matchExperience: Matcher = (demand, candidate) => {
  const { work = [] } = candidate.profile;
  const groups = groupsOf(demand);
  if (groups.length === 0 || (demand.terms.length === 0 && RELATED.test(demand.quote)))
    return judgeUnnamed(demand, candidate);
  const proofs = proveGroups(groups, candidate, demand.quote, NOT_DONE).map((proof) =>
    inRole(proof, demand, candidate),
  );
  const subject = judgeGroups(proofs, demand, { name: 'work', filled: work.length > 0 }, candidate);
  const asked = demand.years?.min;
  if (asked === undefined || subject.verdict === 'missing' || subject.verdict === 'unknown') return subject;
  return judgeYears(asked, proofs, subject, candidate);
};

/** "As a welder": a role is shown by having held it, not by a tool or a customer that one shares with those who do. */
function inRole(proof: GroupProof, { quote }: Demand, candidate: Candidate): GroupProof {
  const words = fold(quote);
  const graded = GRADE.test(proof.term);
  const role = graded || ['as a ', 'as an '].some((as) => words.includes(as + fold(proof.term)));
  if (!role || proof.evidence.some((pointer) => pointer.startsWith('fit/'))) return proof;
  const facts = datedFacts(candidate).filter((fact) =>
    graded ? fact.lines[0]?.folded.includes(fold(proof.term)) : hasRole(fact, proof.term),
  );
  if (facts.length === 0)
    return { ...proof, strength: 'absent', facts, evidence: [], marks: proof.marks.map(() => false) };
  return { ...proof, strength: 'shown', facts, evidence: facts.map((fact) => fact.pointer) };
}

/** "Supervisor I" is a grade of the employer's own: only that very title is it. */
const GRADE = /\p{L} (?:I{1,3}|IV|V)$/u;

/** Years of the jobs that show at least half of what is asked. Skills lists and courses have no dates and add none. */
function judgeYears(asked: number, proofs: readonly GroupProof[], subject: Judgement, candidate: Candidate): Judgement {
  const jobs = datedFacts(candidate).filter((fact) => {
    const shown = proofs.filter((proof) => proof.facts.includes(fact)).length;
    const subject = proofs[0]?.facts.includes(fact) && proofs[0].strength === 'shown';
    return shown > 0 && (subject || shown * 2 >= proofs.length);
  });
  const dated = jobs.length > 0 ? jobs : jobsBesides(subject, candidate);
  const counted = Math.max(monthsOf(periodsOf(dated), candidate.today), industryMonths(proofs, candidate));
  const months = counted > 0 ? counted : statedMonths(proofs);
  const evidence = [...dated.map((job) => job.pointer), ...subject.evidence];
  const trace = [...(subject.trace ?? []), `${months} months of ${dated.map((job) => job.pointer).join(' ')}`];
  if (months === 0) {
    return { ...verdict('partial', reason('reasonYearsUndated', asked), subject.evidence, subject.terms), trace };
  }
  const outcome = months >= asked * 12 ? subject.verdict : 'partial';
  const because =
    months < asked * 12
      ? shortOf(months, asked)
      : subject.verdict === 'matched'
        ? enough(months, asked)
        : subject.reason;
  return { ...verdict(outcome, because, evidence, subject.terms), trace };
}

/**
 * Where no job shows a term: the jobs that show the quote as a whole; what only the summary or a list of skills names is taken
 * to be of the posting's trade, where that is known.
 */
function jobsBesides(subject: Judgement, candidate: Candidate): readonly Fact[] {
  const jobs = datedFacts(candidate);
  const whole = jobs.filter((job) => subject.evidence.includes(job.pointer));
  return whole.length > 0 || !candidate.title ? whole : jobsLike(candidate, jobs);
}

/** "Related experience": measured against the posting's title where it is known, else against all work. */
function judgeUnnamed(demand: Demand, candidate: Candidate): Judgement {
  const asked = demand.years?.min ?? 0;
  const jobs = datedFacts(candidate);
  if (jobs.length === 0) return verdict('unknown', reason('reasonNotSaid'));
  // "0-1 years": having done something else is no less than that.
  const alike = demand.years?.min === 0 ? jobs : jobsLike(candidate, jobs);
  const months = monthsOf(periodsOf(alike), candidate.today);
  const evidence = alike.map((job) => job.pointer);
  if (months === 0) return judgeUnlike(demand, candidate, jobs);
  if (PAY_GRADE.test(demand.quote)) return verdict('unknown', reason('reasonNotSaid'));
  return months >= asked * 12
    ? verdict('matched', enough(months, asked), evidence)
    : verdict('partial', shortOf(months, asked), evidence);
}

/** Who has done a job of the same noun has a part of it, and who has worked at all where nothing more is asked. */
function judgeUnlike({ quote }: Demand, candidate: Candidate, jobs: readonly Fact[]): Judgement {
  const near = jobsNear(candidate, jobs);
  const part = near.length > 0 || LIKE.test(quote) ? near : jobs;
  if (part.length === 0) return verdict('missing', reason('reasonNoSuchJob'), ['work']);
  return verdict(
    'partial',
    reason('reasonShownPart'),
    part.map((job) => job.pointer),
  );
}

/** What is asked of the experience besides its length. */
const LIKE =
  /\b(?:related|relevant|similar|comparable|applicable|equivalent|speciali[sz]ed|field|role|position|industry|job|area)\b/i;

/** "Equivalent to the GS-11 level": who has not worked there can't tell by a résumé. */
const PAY_GRADE = /\b(?:GS|GG|WG|WS)-?\d{1,2}\b/;

const datedFacts = ({ index }: Candidate): Fact[] =>
  index.facts.filter((fact) => fact.section === 'work' || fact.section === 'volunteer' || fact.section === 'projects');

const periodsOf = (facts: readonly Fact[]): Period[] => facts.flatMap(({ period }) => (period ? [period] : []));

/** Years in an industry as the person has given them, where the demand is for that industry alone. */
function industryMonths(proofs: readonly GroupProof[], { profile }: Candidate): number {
  if (proofs.length !== 1) return 0;
  const named = new Set(proofs[0]?.evidence);
  const years = (profile.fit?.industries ?? []).map((one, at) =>
    named.has(`fit/industries/${at}`) ? (one.years ?? 0) : 0,
  );
  return Math.max(0, ...years) * 12;
}

/** "Fifteen years of …": what a summary of the subject says, where no job has dates. */
function statedMonths(proofs: readonly GroupProof[]): number {
  const summary = proofs.flatMap(({ facts }) => facts).find((fact) => fact.section === 'summary');
  const years = (summary?.lines ?? []).flatMap((line) => findYears(line.folded)).map(({ years }) => years.min ?? 0);
  return Math.floor(Math.max(0, ...years) * 12);
}

function enough(months: number, asked: number) {
  const years = Math.floor(months / 12);
  if (asked === 0) return reason('reasonYears', years);
  return years === 0 ? reason('reasonMonthsEnough', months, asked) : reason('reasonYearsEnough', years, asked);
}

/** From this share of the months asked on, it is a near miss and the reason says so. */
const CLOSE = 0.8;

function shortOf(months: number, asked: number) {
  const years = Math.floor(months / 12);
  const rest = Math.floor(months % 12);
  const close = months >= asked * 12 * CLOSE;
  if (years === 0 && asked < 2) return reason(close ? 'reasonMonthsClose' : 'reasonMonthsBelow', rest, asked * 12);
  if (years === 0) return reason('reasonMonthsShort', rest, asked);
  if (rest === 0) return reason(close ? 'reasonYearsClose' : 'reasonYearsShort', years, asked);
  if (rest === 1) return reason(close ? 'reasonYearsMonthClose' : 'reasonYearsMonthShort', years, asked);
  return reason(close ? 'reasonYearsMonthsClose' : 'reasonYearsMonthsShort', years, asked, rest);
}
