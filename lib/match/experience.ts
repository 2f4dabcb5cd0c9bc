import type { Judgement, Reason } from '../model/verdict.ts';
import { oneOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { findYears, monthsIn } from '../text/numbers.ts';
import type { Fact, Section } from './facts.ts';
import { type GroupProof, groupsOf, proveGroups, unshown } from './groups.ts';
import { industryMonths, mostMonths } from './industry.ts';
import type { Candidate, Demand, Matcher } from './matcher.ts';
import { reason, verdict } from './reasons.ts';
import { byStatement, judgeGroups } from './subject.ts';
import { datedFacts, enough, periodsOf, shortOf } from './tenure.ts';
import { hasRole, jobsLike } from './trade.ts';
import { judgeByTitle, judgeUnnamed } from './unnamed.ts';
import { monthsOf } from './years.ts';

/** Where nothing is named, these are measured against the posting's title. */
const RELATED = new RegExp(
  oneOf(
    /\b(?:job-)?(?:related|relevant|similar|comparable|speciali[sz]ed)\b[^.;]{0,40}\bexperience\b/,
    /\bexperience (?:closely |directly )?(?:related|relevant|appropriate) to\b/,
  ),
  'i',
);

const isRelated = (quote: string): boolean => RELATED.test(quote) || SAME_ROLE.test(quote);

/** "In a similar role": that of the posting's title, whatever else is asked of it. */
const SAME_ROLE =
  /\bin (?:an? |the )?(?:similar|comparable|equivalent|related|same) (?:\w+ )?(?:role|position|capacity|post)\b/i;

/** What one holds, has learnt or likes is not what one has done. */
const NOT_DONE: readonly Section[] = ['certificates', 'education', 'interests'];

/** Experience: its subject must be shown, and where years are asked, the jobs of that subject must add up to them. */
export const matchExperience: Matcher = (demand, candidate) => {
  const { work = [] } = candidate.profile;
  const groups = groupsOf(demand);
  if (groups.length === 0 || (demand.terms.length === 0 && isRelated(demand.quote)))
    return judgeUnnamed(demand, candidate);
  const role = demand.years && SAME_ROLE.test(demand.quote) ? judgeUnnamed(demand, candidate) : undefined;
  if (role?.verdict === 'missing') return role;
  const proofs = proveGroups(groups, candidate, demand.quote, NOT_DONE)
    .map((proof) => inRole(proof, demand, candidate))
    .map((proof) => orRelated(proof, demand));
  const subject = judgeGroups(proofs, demand, { name: 'work', filled: work.length > 0 }, candidate);
  const asked = demand.years?.min;
  const unsaid = asked !== undefined && subject.verdict === 'missing' && demand.terms.length === 0;
  const sameTrade = unsaid ? judgeByTitle(demand, candidate) : undefined;
  if (sameTrade) return sameTrade;
  if (asked === undefined || subject.verdict === 'missing' || subject.verdict === 'unknown')
    return byStatement(subject, proofs, candidate);
  return judgeYears(asked, proofs, subject, candidate);
};

/** Where a related field will do, what comes near is enough. */
const orRelated = (proof: GroupProof, { quote }: Demand): GroupProof =>
  proof.strength === 'partly' && OR_RELATED.test(quote) ? { ...proof, strength: 'shown' } : proof;

const OR_RELATED =
  /\bor (?:an? |any |other )?(?:closely )?(?:related|similar|comparable) (?:field|area|role|industry|discipline|function)s?\b/i;

/** "As a welder": a role is shown by having held it, not by a tool or a customer that one shares with those who do. */
function inRole(proof: GroupProof, { quote }: Demand, candidate: Candidate): GroupProof {
  const words = fold(quote);
  const graded = GRADE.test(proof.term);
  const role = graded || ['as a ', 'as an '].some((as) => words.includes(as + fold(proof.term)));
  if (!role || proof.evidence.some((pointer) => pointer.startsWith('fit/'))) return proof;
  const facts = datedFacts(candidate).filter((fact) =>
    graded ? fact.lines[0]?.folded.includes(fold(proof.term)) : hasRole(fact, proof.term),
  );
  const held = facts.length > 0 ? facts : proof.otherFacts;
  if (held.length === 0) return unshown(proof);
  return { ...proof, strength: 'shown', facts: held, evidence: held.map((fact) => fact.pointer) };
}

/** "Supervisor I" is a grade of the employer's own: only that very title is it. */
const GRADE = /\p{L} (?:I{1,3}|IV|V)$/u;

/** Years of the jobs that show at least half of what is asked. Skills lists and courses have no dates and add none. */
function judgeYears(asked: number, proofs: readonly GroupProof[], subject: Judgement, candidate: Candidate): Judgement {
  const jobs = datedFacts(candidate).filter((fact) => {
    const shown = proofs.filter((proof) => isOf(fact, proof)).length;
    const subject = proofs[0]?.strength === 'shown' && isOf(fact, proofs[0]);
    return shown > 0 && (subject || shown * 2 >= proofs.length);
  });
  const dated = jobs.length > 0 ? jobs : jobsBesides(subject, candidate);
  const counted = Math.max(monthsOf(periodsOf(dated), candidate.today), industryMonths(proofs, candidate));
  const months = Math.min(counted > 0 ? counted : statedMonths(proofs), mostMonths(proofs, candidate));
  const evidence = [...dated.map((job) => job.pointer), ...subject.evidence];
  const trace = [...(subject.trace ?? []), `${months} months of ${dated.map((job) => job.pointer).join(' ')}`];
  if (months === 0)
    return { ...verdict('partial', reason('reasonYearsUndated', asked), subject.evidence, subject.terms), trace };
  if (months < monthsIn(asked))
    return { ...verdict('partial', shortOf(months, asked), evidence, subject.terms), trace };
  const because = subject.verdict === 'matched' ? enough(months, asked) : withLacks(months, asked, subject.reason);
  return { ...verdict(subject.verdict, because, evidence, subject.terms), trace };
}

const isOf = (fact: Fact, { facts, otherFacts }: GroupProof): boolean =>
  facts.includes(fact) || otherFacts.includes(fact);

/** The reason where the years are there, and a part of what they should be of is not. */
function withLacks(months: number, asked: number, part: Reason): Reason {
  const years = Math.floor(months / 12);
  const [, , lacking] = part.key === 'reasonSomeShown' ? part.values : [];
  return years > 0 && asked > 0 && lacking !== undefined ? reason('reasonYearsSome', years, asked, lacking) : part;
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

/** "Fifteen years of …": what a summary of the subject says, where no job has dates. */
function statedMonths(proofs: readonly GroupProof[]): number {
  const summary = proofs.flatMap(({ facts }) => facts).find((fact) => fact.section === 'summary');
  const years = (summary?.lines ?? []).flatMap((line) => findYears(line.folded)).map(({ years }) => years.min ?? 0);
  return monthsIn(Math.max(0, ...years));
}
