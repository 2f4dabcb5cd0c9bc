import { memo } from '../text/memo.ts';
import { entryOf } from '../vocabulary/index.ts';
import type { Fact, Section } from './facts.ts';
import { type Item, isUnnamed, itemsOf } from './items.ts';
import type { Line } from './lines.ts';
import type { ProfileIndex } from './profile-index.ts';

/** How well the profile shows one thing that is asked: `partly` by what comes near it, `near` by some of its words. */
export type Strength = 'shown' | 'partly' | 'near' | 'absent';

/** What became of one term. */
export interface Proof {
  readonly term: string;
  readonly strength: Strength;
  /** the most of it that one entry shows, by weight: 0 to 1 */
  readonly share: number;
  /** the entries that show it (or come near), in the profile's order */
  readonly facts: readonly Fact[];
}

/** From this share of what is asked on, one statement shows it … */
const BY_LINE = 0.74;
/** … or one entry as a whole, whose statements may speak of different things, … */
const BY_FACT = 0.85;
/** … and from here on an entry comes near. */
const NEAR = 0.5;
/** Against what adding weights up loses. */
const SLACK = 1e-9;

/**
 * Whether the profile shows a term, and where; a term that names nothing is not shown.
 * @param skip sections whose entries don't count
 */
export function prove(term: string, index: ProfileIndex, skip: readonly Section[] = []): Proof {
  const items = itemsOf(term);
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  const { best, facts } = sumsOf(term, index);
  const shown: Fact[] = [];
  const near: Fact[] = [];
  let most = 0;
  index.facts.forEach((fact, at) => {
    const whole = facts.get(at);
    if (whole === undefined || skip.includes(fact.section)) return;
    const byLine = best.get(at) ?? 0;
    most = Math.max(most, whole, byLine);
    if (whole + SLACK >= total * BY_FACT || byLine + SLACK >= total * BY_LINE) shown.push(fact);
    else if (whole + SLACK >= total * NEAR) near.push(fact);
  });
  if (total === 0) return { term, strength: 'absent', share: 0, facts: [] };
  const share = most / total;
  if (shown.length > 0) return { term, strength: 'shown', share, facts: shown };
  const weighty = items.filter((item) => item.weight === 1);
  const akin = weighty.length === 1 && weighty[0] ? factsAt(weighty[0].near, index, skip) : [];
  if (akin.length > 0) return { term, strength: 'partly', share, facts: akin };
  const heads = ENDS_IN_NAME.test(term) ? [] : factsOfHead(items, index, skip);
  if (heads.length > 0) return { term, strength: 'partly', share, facts: heads };
  return { term, strength: near.length > 0 ? 'near' : 'absent', share, facts: near };
}

/** "Pine County" is of no county but that. */
const ENDS_IN_NAME = /\p{Lu}\S*$/u;

/**
 * The entries that show what a term is of, where they only lack what tells it from others of its sort by a word that we don't
 * know: of "underwater welding" the welding, of "pediatric nursing" nothing.
 */
function factsOfHead(items: readonly Item[], index: ProfileIndex, skip: readonly Section[]): readonly Fact[] {
  const head = items.at(-1);
  if (!head || items.length === 1 || head.weight < 1 || isUnnamed(head)) return [];
  const lacking = items.slice(0, -1).filter((item) => linesMeeting(item, index).size === 0);
  const isUnknown = (item: Item): boolean => isUnnamed(item) && item.parts.every(isUnknown);
  return lacking.every(isUnknown) ? factsAt(head.keys, index, skip) : [];
}

/** The statement of an entry that says the most of a term, the first of several; undefined where none says any of it. */
export function lineShowing(term: string, fact: Fact, index: ProfileIndex): Line | undefined {
  const { lines } = sumsOf(term, index);
  const weights = fact.lines.map((line) => lines.get(line) ?? 0);
  const most = Math.max(0, ...weights);
  return most > 0 ? fact.lines[weights.indexOf(most)] : undefined;
}

/**
 * The entries that name another thing of the same sort as a name: another CRM than the one asked. Who only shows the sort
 * (sells, but names no method of selling) has named none.
 */
export function factsLike(term: string, { facts }: ProfileIndex, skip: readonly Section[]): readonly Fact[] {
  const asked = itemsOf(term).flatMap(({ keys }) => keys.filter(isName));
  const sorts = new Set(asked.flatMap(sortsOf));
  const isLike = (name: string): boolean =>
    isName(name) && !asked.includes(name) && sortsOf(name).some((sort) => sorts.has(sort));
  return facts.filter(
    ({ section, lines }) => !skip.includes(section) && lines.some(({ mentions }) => mentions.some(isLike)),
  );
}

const isName = (mention: string): boolean => mention.startsWith('@');
/** What a name is, and what it is for: "tool of CRM". */
function sortsOf(name: string): readonly string[] {
  const entry = entryOf(name.slice(1));
  return entry ? entry.broader.map((sort) => `${entry.type} of ${sort}`) : [];
}

/** The entries that show one of some keys, in the profile's order. */
function factsAt(keys: readonly string[], index: ProfileIndex, skip: readonly Section[]): Fact[] {
  if (keys.length === 0) return [];
  const at = factsOf(
    keys.flatMap((key) => [...index.where(key)]),
    index,
  );
  return index.facts.filter((fact, number) => at.has(number) && !skip.includes(fact.section));
}

/** The weight of what is met of a term, by line, by fact, and by the best line of a fact. */
interface Sums {
  readonly lines: ReadonlyMap<Line, number>;
  readonly facts: ReadonlyMap<number, number>;
  readonly best: ReadonlyMap<number, number>;
}

// A term is proved, and asked for once more where it is shown; and all of a posting again after each tick.
const sumsIn = new WeakMap<ProfileIndex, (term: string) => Sums>();

function sumsOf(term: string, index: ProfileIndex): Sums {
  const known = sumsIn.get(index) ?? memo((asked) => addUpAll(itemsOf(asked), index));
  sumsIn.set(index, known);
  return known(term);
}

function addUpAll(items: readonly Item[], index: ProfileIndex): Sums {
  const lines = new Map<Line, number>();
  const facts = new Map<number, number>();
  for (const item of items) addUp(item, index, lines, facts);
  const best = new Map<number, number>();
  for (const [line, weight] of lines)
    for (const fact of index.placesOf.get(line) ?? []) best.set(fact, Math.max(best.get(fact) ?? 0, weight));
  return { lines, facts, best };
}

/** Adds an item's weight to each line that meets it, and to each fact that has such a line or, loosely, parts of it. */
function addUp(item: Item, index: ProfileIndex, lines: Map<Line, number>, facts: Map<number, number>): void {
  const met = linesMeeting(item, index);
  const add = <T>(sums: Map<T, number>, at: T, weight: number) => sums.set(at, (sums.get(at) ?? 0) + weight);
  for (const line of met) add(lines, line, item.weight);
  const whole = factsOf(met, index);
  for (const fact of whole) add(facts, fact, item.weight);
  if (!item.loose) return;
  const sum = item.parts.reduce((weight, part) => weight + part.weight, 0);
  for (const part of item.parts) {
    const share = (item.weight * part.weight) / sum;
    const partly = linesMeeting(part, index);
    for (const line of partly) if (!met.has(line)) add(lines, line, share);
    for (const fact of factsOf(partly, index)) if (!whole.has(fact)) add(facts, fact, share);
  }
}

function factsOf(lines: Iterable<Line>, { placesOf }: ProfileIndex): Set<number> {
  const facts = new Set<number>();
  for (const line of lines) for (const fact of placesOf.get(line) ?? []) facts.add(fact);
  return facts;
}

/** The lines that meet an item by one of its keys or by all of its parts. */
function linesMeeting({ keys, parts }: Item, index: ProfileIndex): ReadonlySet<Line> {
  const [key = '', ...others] = keys;
  if (others.length === 0 && parts.length === 0) return index.where(key);
  const met = new Set(keys.flatMap((one) => [...index.where(one)]));
  const [first, ...rest] = parts.map((part) => linesMeeting(part, index));
  for (const line of first ?? []) if (rest.every((part) => part.has(line))) met.add(line);
  return met;
}
