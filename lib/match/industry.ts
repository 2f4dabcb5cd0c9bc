import { monthsIn } from '../text/numbers.ts';
import { type Bag, bagOf, bagOfAll } from './concepts.ts';
import type { GroupProof } from './groups.ts';
import { coverage, type Item, itemsOf, meets } from './items.ts';
import type { Candidate } from './matcher.ts';
import { datedFacts, periodsOf } from './tenure.ts';
import { monthsOf } from './years.ts';

// What the person has said of their years in an industry is better informed than what their jobs tell of it.

/** The months in an industry that the person has given, where a demand is for that industry alone, or for a kind of work in it. */
export function industryMonths(proofs: readonly GroupProof[], candidate: Candidate): number {
  const [proof, ...others] = proofs;
  if (!proof || others.length > 0) return 0;
  return Math.max(given(proof, candidate), workWithin(proof, candidate));
}

/** Of a kind of work in an industry, the months are at most those that the person has given for the industry. */
export const mostMonths = (proofs: readonly GroupProof[], candidate: Candidate): number =>
  proofs.length < 2
    ? Number.POSITIVE_INFINITY
    : Math.min(...proofs.map((proof) => given(proof, candidate) || Number.POSITIVE_INFINITY));

/** The months of an industry that shows a term by itself. */
function given({ evidence }: GroupProof, { profile }: Candidate): number {
  const named = new Set(evidence);
  const years = (profile.fit?.industries ?? []).map((one, at) =>
    named.has(`fit/industries/${at}`) ? (one.years ?? 0) : 0,
  );
  return monthsIn(Math.max(0, ...years));
}

/** "Selling software": the months of all jobs of the work, as far as the person has been in the industry. */
function workWithin({ term }: GroupProof, candidate: Candidate): number {
  const items = itemsOf(term).flatMap((item) => (item.parts.length > 0 ? item.parts : [item]));
  const months = (candidate.profile.fit?.industries ?? []).map(({ name = '', years = 0 }) => {
    const industry = bagOf(name);
    const work = items.filter((item) => !meets(industry, item));
    return years > 0 && work.length < items.length ? Math.min(monthsIn(years), monthsAt(work, candidate)) : 0;
  });
  return Math.max(0, ...months);
}

function monthsAt(work: readonly Item[], candidate: Candidate): number {
  const jobs = datedFacts(candidate).filter(({ lines }) =>
    isOf(
      work,
      lines.map(({ mentions }) => bagOfAll(mentions)),
    ),
  );
  return monthsOf(periodsOf(jobs), candidate.today);
}

/** From this share of its words on, a job is of a kind of work. */
const MOST = 0.74;

const isOf = (work: readonly Item[], bags: readonly Bag[]): boolean => coverage(work, ...bags) >= MOST;
