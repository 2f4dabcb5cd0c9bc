import { isSameJson, listAt } from '../model/json.ts';
import type { Profile } from '../model/profile.ts';
import { memo } from '../text/memo.ts';
import { shownBy } from './concepts.ts';
import { type Fact, factsOf, type Section } from './facts.ts';
import type { Line } from './lines.ts';

/** The entries of a profile, and where in them a thing is shown. */
export interface ProfileIndex {
  readonly facts: readonly Fact[];
  /** where each line stands: in how many facts, as jobs of one title show the same without saying it */
  readonly placesOf: ReadonlyMap<Line, readonly number[]>;
  /** the lines whose bag has a key */
  readonly where: (key: string) => ReadonlySet<Line>;
  /** what `lineSaying` has found before */
  readonly sayings: Map<RegExp, Saying | undefined>;
}

/** An entry, and the statement in it that says something. */
export interface Saying {
  readonly fact: Fact;
  readonly line: Line;
}

/** To the highlight that says something, which tells more than its entry; to the entry where no highlight does. */
export function pointerTo(fact: Fact, line: Line | undefined, profile: Profile): string {
  const at = line ? listAt(profile, `${fact.pointer}/highlights`).indexOf(line.text) : -1;
  return at < 0 ? fact.pointer : `${fact.pointer}/highlights/${at}`;
}

const cache = new WeakMap<Profile, ProfileIndex>();
let last: { readonly of: unknown; readonly index: ProfileIndex } | undefined;

/**
 * The profile's entries as facts. Made once for each profile object, as 30 requirements ask the same facts; and not again
 * where a new object says the same but for what the person has ticked, as after each tick on a checklist.
 */
export function indexProfile(profile: Profile): ProfileIndex {
  const known = cache.get(profile);
  if (known) return known;
  const of = { ...profile, fit: profile.fit?.industries };
  const index = last && isSameJson(last.of, of) ? last.index : withLines(factsOf(profile));
  last = { of, index };
  cache.set(profile, index);
  return index;
}

/**
 * The first line, in the entries of some sections, that a pattern fits. Each pattern is tried once on an index, so it must
 * always be asked for the same sections.
 */
export function lineSaying(
  pattern: RegExp,
  { facts, sayings }: ProfileIndex,
  sections: readonly Section[],
): Saying | undefined {
  if (sayings.has(pattern)) return sayings.get(pattern);
  const found = firstSaying(pattern, facts, sections);
  sayings.set(pattern, found);
  return found;
}

/** As `lineSaying`: the entry alone. */
export const factSaying = (pattern: RegExp, index: ProfileIndex, sections: readonly Section[]): Fact | undefined =>
  lineSaying(pattern, index, sections)?.fact;

function firstSaying(pattern: RegExp, facts: readonly Fact[], sections: readonly Section[]): Saying | undefined {
  for (const fact of facts) {
    if (!sections.includes(fact.section)) continue;
    for (const line of fact.lines) if (line.text !== '' && pattern.test(line.affirmed)) return { fact, line };
  }
  return undefined;
}

function withLines(facts: readonly Fact[]): ProfileIndex {
  const placesOf = new Map<Line, number[]>();
  facts.forEach(({ lines }, at) => {
    for (const line of lines) put(placesOf, line, at);
  });
  const mentioning = new Map<string, Line[]>();
  for (const line of placesOf.keys()) for (const mention of line.mentions) put(mentioning, mention, line);
  // By the few things mentioned, not by the many lines that mention them.
  const showing = new Map<string, string[]>();
  for (const mention of mentioning.keys()) for (const key of shownBy(mention)) put(showing, key, mention);
  const where = memo((key) => new Set([key, ...(showing.get(key) ?? [])].flatMap((one) => mentioning.get(one) ?? [])));
  return { facts, placesOf, where, sayings: new Map() };
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
