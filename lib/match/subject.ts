import type { Judgement } from '../model/verdict.ts';
import { itemsOf } from './items.ts';
import type { Candidate, Demand } from './matcher.ts';
import type { Fact } from './profile-index.ts';
import { prove, type Strength } from './proof.ts';
import { reason, verdict } from './reasons.ts';
import { toldOf } from './told.ts';

/** What became of one AND group of a demand's terms. */
export interface GroupProof {
  /** the member that decided, in the posting's words */
  readonly term: string;
  readonly strength: Strength;
  readonly facts: readonly Fact[];
  /** pointers: of the facts, or of what the person has told us */
  readonly evidence: readonly string[];
  readonly marks: readonly boolean[];
}

/** Proves every AND group; what the person has told us of a term comes before what the profile's entries say. */
export function proveGroups(groups: readonly (readonly string[])[], candidate: Candidate): GroupProof[] {
  return groups.map((group) => {
    const members = group.map((term) => proveTerm(term, candidate));
    const best = members.toSorted((a, b) => RANK[b.strength] - RANK[a.strength])[0];
    const marks = members.map((one) => one.strength === 'shown');
    return { ...(best ?? { term: '', strength: 'absent', facts: [], evidence: [] }), marks };
  });
}

const RANK: Readonly<Record<Strength, number>> = { shown: 2, near: 1, absent: 0 };

function proveTerm(term: string, candidate: Candidate): Omit<GroupProof, 'marks'> {
  const told = toldOf(term, candidate.told);
  if (told) return { term, strength: told.has ? 'shown' : 'absent', facts: [], evidence: [told.pointer] };
  const proof = prove(term, candidate.index);
  return { ...proof, evidence: proof.facts.map((fact) => fact.pointer) };
}

/** The groups to prove: the terms that name something, or else the whole quote where it names something. */
export function groupsOf(demand: Demand): readonly (readonly string[])[] {
  const named = demand.terms.filter((group) => group.some((term) => itemsOf(term).length > 0));
  if (named.length > 0) return named;
  return itemsOf(demand.quote).length > 0 ? [[demand.quote]] : [];
}

/**
 * All groups shown → matched, some → partial, none → missing, or unknown where the profile has no such section.
 * @param section the section that is taken to be complete for this kind
 */
export function judgeGroups(
  proofs: readonly GroupProof[],
  demand: Demand,
  section: { name: string; filled: boolean },
): Judgement {
  const shown = proofs.filter((proof) => proof.strength === 'shown');
  const rest = proofs.filter((proof) => proof.strength !== 'shown');
  const evidence = shown.flatMap((proof) => proof.evidence.slice(0, 2));
  const marks = proofs.length === demand.terms.length ? proofs.map((proof) => proof.marks) : undefined;
  const names = (list: readonly GroupProof[]): string => list.map((proof) => proof.term).join(', ');
  if (rest.length === 0) {
    return verdict(
      'matched',
      marks ? reason('reasonShown', names(shown)) : reason('reasonShownWhole'),
      evidence,
      marks,
    );
  }
  if (shown.length > 0) {
    return verdict('partial', reason('reasonSomeShown', shown.length, proofs.length, names(rest)), evidence, marks);
  }
  const told = rest.flatMap((proof) => proof.evidence.filter((pointer) => pointer.startsWith('fit/lacks')));
  if (told.length > 0) return verdict('missing', reason('reasonToldLacks', names(rest)), told, marks);
  if (!section.filled) return verdict('unknown', reason('reasonNotSaid'), [], marks);
  const because = marks ? reason('reasonNotShown', names(rest)) : reason('reasonNotShownWhole');
  return verdict('missing', because, [section.name], marks);
}
