import type { Importance } from '../model/kind.ts';
import { oneOf } from '../text/any-of.ts';
import { pattern } from '../text/pattern.ts';
import type { Clause } from './clause.ts';
import { likesBest, speaksOfItself } from './cutting/brackets.ts';
import { CALLED, statedImportance } from './importance.ts';

/** A clause without the brackets that speak of something else's importance ("a degree (a doctorate is a plus) in law"). */
const withoutAsides = (folded: string): string =>
  folded.replace(/\(([^()]*)\)(,? (?:or|and\/or) |, |)/g, (bracket: string, inner: string, next: string) =>
    speaksOfItself(inner) || likesBest(inner) || (next !== '' && ONLY_OF_ONE.test(inner)) ? next : bracket,
  );
/** "Python (preferably) or R": said of one in a list of which any will do. */
const ONLY_OF_ONE = /^(?:strongly |highly )?prefer(?:red|abl[ey]|ably)$/;

/** "…, particularly in finance", "…, as is tact": as important as what stands before it. */
const ILLUSTRATES = /^(?:e?specially|particularly|in particular|as is|as are)\b/;

/**
 * By clause: its own words first; then those of the clauses joined to it by "and", up to the next semicolon or full stop.
 * `stated` = what each says itself.
 */
export function importancesOf(
  clauses: readonly Clause[],
  stated: readonly (Importance | null)[],
): (Importance | null)[] {
  const own = clauses.map(({ folded }, index) =>
    folded.includes('(') ? statedImportance(withoutAsides(folded)) : stated[index],
  );
  const after = statedAfter(clauses, stated);
  const found: (Importance | null)[] = [];
  for (const [index, { folded }] of clauses.entries()) {
    const shared = index > 0 && ILLUSTRATES.test(folded) ? found[index - 1] : after[index];
    found.push(own[index] ?? shared ?? null);
  }
  return found;
}

/** "A degree, and two years of work, are desired": said of all that stands before it, commas or not. */
const OF_SEVERAL = pattern`\bare (?:all |both |\w+ly )?${oneOf(CALLED, 'necessary, a must')}\b`;

/** By clause: what the first of the clauses joined after it says of importance. `stated` = what each says itself. */
function statedAfter(clauses: readonly Clause[], stated: readonly (Importance | null)[]): (Importance | null)[] {
  let after: Importance | null = null;
  let ofSeveral = false;
  const last = clauses.length - 1;
  const found = clauses.toReversed().map(({ joint, folded }, index) => {
    const before = after;
    const own = stated[last - index] ?? null;
    ofSeveral = OF_SEVERAL.test(folded) || (ofSeveral && own === null);
    const joined = joint === 'and' || joint === 'with' || (joint === 'comma' && ofSeveral);
    after = joined ? (own ?? after) : null;
    return before;
  });
  return found.toReversed();
}
