import { coverage, type Item, itemsOf } from './concepts.ts';
import type { Fact } from './profile-index.ts';

/** How well the profile shows one thing that is asked. */
export type Strength = 'shown' | 'near' | 'absent';

export interface Proof {
  readonly term: string;
  readonly strength: Strength;
  /** the entries that show it (or come near), best first */
  readonly facts: readonly Fact[];
}

/** From this share of what is asked on, one statement shows it … */
const BY_LINE = 0.74;
/** … or one entry as a whole, whose statements may speak of different things, … */
const BY_FACT = 0.85;
/** … and from here on an entry comes near. */
const NEAR = 0.5;

/** Whether some of the facts show a term; a term that names nothing is not shown. */
export function prove(term: string, facts: readonly Fact[]): Proof {
  return proveItems(term, itemsOf(term), facts);
}

export function proveItems(term: string, items: readonly Item[], facts: readonly Fact[]): Proof {
  const shown: Fact[] = [];
  const near: Fact[] = [];
  if (items.length > 0) {
    for (const fact of facts) {
      const strength = strengthIn(items, fact);
      if (strength === 'shown') shown.push(fact);
      else if (strength === 'near') near.push(fact);
    }
  }
  if (shown.length > 0) return { term, strength: 'shown', facts: shown };
  return { term, strength: near.length > 0 ? 'near' : 'absent', facts: near };
}

function strengthIn(items: readonly Item[], fact: Fact): Strength {
  const whole = coverage(items, ...fact.lines.map((line) => line.bag));
  if (whole >= BY_FACT) return 'shown';
  if (whole < NEAR) return 'absent';
  const best = Math.max(0, ...fact.lines.map((line) => coverage(items, line.bag)));
  return best >= BY_LINE ? 'shown' : 'near';
}

/** A group of alternatives is as strong as its best member. */
export function proveGroup(group: readonly string[], facts: readonly Fact[]): { best: Proof; marks: boolean[] } {
  const proofs = group.map((term) => prove(term, facts));
  const best = proofs.find((proof) => proof.strength === 'shown') ??
    proofs.find((proof) => proof.strength === 'near') ??
    proofs[0] ?? { term: '', strength: 'absent', facts: [] };
  return { best, marks: proofs.map((proof) => proof.strength === 'shown') };
}
