import { type Candidate, isWrittenWithCapitals, keepCompany, meaningOf, type Reading } from './context.ts';
import type { Entry } from './entry.ts';
import type { Name, Names } from './names.ts';

/** A known name in a text; the offsets are the text's. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** Finds the names of an index in a text: see `findTerms`. */
export function findNames(reading: Reading, names: Names): TermHit[] {
  const sure: Candidate[] = [];
  const candidates: Candidate[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const found = candidateAt(at, reading, names);
    if (found) candidates.push(found.candidate);
    if (found?.sure) sure.push(found.candidate);
    at += found?.candidate.count ?? 1;
  }
  const meant = sure.length === candidates.length ? sure : keepMeant(candidates, new Set(sure), reading);
  return meant.map(({ start, end, name }) => ({ start, end, entry: name.entry }));
}

/** The longest name that begins at a word and is, or may be, meant. */
function candidateAt(first: number, reading: Reading, names: Names) {
  for (let count = names.reach(reading.tokens, first); count > 0; count--) {
    const start = reading.tokens[first]?.start ?? 0;
    const end = reading.tokens[first + count - 1]?.end ?? start;
    const known = names.of(reading.tokens, first, count);
    if (known.length === 0 || !standsAlone(start, end, reading.folded)) continue;
    const best = bestOf(known, { first, count, start, end }, reading);
    if (best) return best;
  }
  return undefined;
}

/** The one of some names of a place that is meant, or else may be. */
function bestOf(known: readonly Name[], place: Omit<Candidate, 'name'>, reading: Reading) {
  const read = known.map((name) => {
    const candidate = { name, ...place };
    return { candidate, meaning: meaningOf(candidate, reading) };
  });
  const best =
    read.find((one) => one.candidate.name.need !== 'none' && one.meaning === 'yes') ??
    read.find((one) => one.meaning === 'yes') ??
    read.find((one) => one.meaning === 'with company');
  return best && { candidate: best.candidate, sure: best.meaning === 'yes' };
}

/** Part of a web or mail address, a file name or a "non-" word is not the name. */
function standsAlone(start: number, end: number, folded: string): boolean {
  if (!MAY_JOIN.has(folded[start - 1]) && !MAY_JOIN.has(folded[end])) return true;
  const before = folded.slice(Math.max(0, start - 6), start);
  const after = folded.slice(end, end + 2);
  return !/(?:@|_|[\p{L}\p{N}]\.|\.\p{L}{2,4}\/|\bnon-)$/u.test(before) && !/^(?:@|_|\.[\p{L}\p{N}])/u.test(after);
}

/** What ends or begins that which a name may be part of; nearly all names stand between others, and are told by that. */
const MAY_JOIN: ReadonlySet<string | undefined> = new Set('@_./-');

/** Ambiguous names count beside names that count, to the left or to the right of them in a list; two with capitals ("BS/MS") do too. */
function keepMeant(candidates: readonly Candidate[], meant: Set<Candidate>, reading: Reading): Candidate[] {
  const spread = (order: readonly Candidate[], beside: (a: Candidate, b: Candidate) => boolean): void => {
    let previous: Candidate | undefined;
    for (const candidate of order) {
      const counts =
        previous && (meant.has(previous) || [previous, candidate].every((one) => isWrittenWithCapitals(one, reading)));
      if (previous && counts && !meant.has(candidate) && beside(previous, candidate)) meant.add(candidate);
      previous = candidate;
    }
  };
  spread(candidates, (left, right) => keepCompany(left, right, reading.folded));
  spread(candidates.toReversed(), (right, left) => keepCompany(left, right, reading.folded));
  return candidates.filter((candidate) => meant.has(candidate));
}
