import type { ChecklistItem } from '../../lib/model/checklist.ts';
import { KINDS, type Kind } from '../../lib/model/kind.ts';
import type { Label, LabelledPosting } from './labels.ts';
import { type Bag, overlapOf, type Pair, pairUp, toBag } from './pairing.ts';

/** What is labelled, what was found, and how much of it is right. */
export interface Found {
  readonly right: number;
  readonly found: number;
  readonly labelled: number;
}
/** How many of those that could be judged are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** The counts of one posting, or of many added up. */
export interface Measure {
  /** labelled requirements that were found */
  readonly detection: Found;
  /** found, and of the right kind and importance: what a person would tick */
  readonly checklist: Found;
  readonly years: Found;
  readonly level: Found;
  readonly percent: Found;
  /** requirements that have another way to satisfy them */
  readonly alternatives: Found;
  readonly terms: Found;
  readonly kind: Share;
  readonly importance: Share;
  /** requirements whose terms were all found, and are grouped by AND and OR as labelled */
  readonly grouping: Share;
  /** of those found */
  readonly verdict: Share;
  /** of all labelled: one that was not found is wrong */
  readonly verdictOfAll: Share;
  /** missing, and said to be matched */
  readonly falseComfort: Share;
  /** matched, and said to be missing */
  readonly falseAlarm: Share;
  readonly kinds: Readonly<Partial<Record<Kind, Found>>>;
}

export interface Measured {
  readonly measure: Measure;
  /** one line for each thing that is not as labelled */
  readonly misses: readonly string[];
}

/** The least overlap of two quotes, and of two terms, that are the same. */
const SAME_QUOTE = 0.5;
const SAME_TERM = 0.65;

type Match = Pair<Label, ChecklistItem>;

/**
 * Compares what was read from a posting with what a person labelled.
 * @param items the checklist's lines; undefined where the posting could not be read
 */
export function measure(posting: LabelledPosting, items: readonly ChecklistItem[] | undefined): Measured {
  const labels = posting.requirements;
  const finds = items ?? [];
  const pairs = pairQuotes(labels, finds);
  const count = (isRight: (pair: Match) => boolean): number => pairs.filter(isRight).length;
  const of = (isRight: (pair: Match) => boolean): Share => ({ right: count(isRight), of: pairs.length });
  const overall = (right: number): Found => ({ right, found: finds.length, labelled: labels.length });
  const judged = pairs.filter(({ label }) => label.verdict !== undefined);
  const judgedAs = (isSo: (pair: Match) => boolean): Share => ({
    right: judged.filter(isSo).length,
    of: judged.length,
  });
  const verdict = judgedAs(({ label, found }) => label.verdict === found.verdict);
  return {
    measure: {
      detection: overall(pairs.length),
      checklist: overall(count((pair) => sameKind(pair) && sameImportance(pair))),
      years: compare(pairs, (one) => one.years && rangeText(one.years)),
      level: compare(pairs, (one) => one.level),
      percent: compare(pairs, (one) => one.percent && rangeText(one.percent)),
      alternatives: compare(pairs, (one) => (one.alternatives?.length ? 'some' : undefined)),
      terms: sum(pairs.map(countTerms)),
      kind: of(sameKind),
      importance: of(sameImportance),
      grouping: sumShares(pairs.map(countGrouping)),
      verdict,
      verdictOfAll: { right: verdict.right, of: labels.filter((label) => label.verdict !== undefined).length },
      falseComfort: judgedAs(({ label, found }) => label.verdict === 'missing' && found.verdict === 'matched'),
      falseAlarm: judgedAs(({ label, found }) => label.verdict === 'matched' && found.verdict === 'missing'),
      kinds: countKinds(labels, finds, pairs),
    },
    misses: missesOf(posting, items, pairs).map((miss) => `${posting.id}: ${miss}`),
  };
}

function pairQuotes(labels: readonly Label[], finds: readonly ChecklistItem[]): Match[] {
  const bags = new Map<object, Bag>([...labels, ...finds].map((one) => [one, toBag(one.quote)]));
  const none: Bag = new Map();
  return pairUp(labels, finds, (label, found) => {
    const overlap = overlapOf(bags.get(label) ?? none, bags.get(found) ?? none);
    if (overlap < SAME_QUOTE) return undefined;
    // Where a posting says the same words twice, kind and importance tell which is which.
    return overlap + (label.kind === found.kind ? 0.02 : 0) + (label.importance === found.importance ? 0.01 : 0);
  });
}

const sameKind = ({ label, found }: Match): boolean => label.kind === found.kind;
const sameImportance = ({ label, found }: Match): boolean => label.importance === found.importance;
const rangeText = ({ min, max }: { min?: number | undefined; max?: number | undefined }): string =>
  `${min ?? ''}–${max ?? ''}`;

type Fields = Pick<Label, 'years' | 'level' | 'percent' | 'alternatives'>;

function compare(pairs: readonly Match[], read: (one: Fields) => string | undefined): Found {
  const values = pairs.map(({ label, found }) => [read(label), read(found)] as const);
  return {
    right: values.filter(([label, found]) => label !== undefined && label === found).length,
    found: values.filter(([, found]) => found !== undefined).length,
    labelled: values.filter(([label]) => label !== undefined).length,
  };
}

interface Term {
  readonly bag: Bag;
  /** the index of its group */
  readonly group: number;
}

const termsOf = (groups: readonly (readonly string[])[]): Term[] =>
  groups.flatMap((terms, group) => terms.map((term) => ({ bag: toBag(term), group })));

const pairTerms = ({ label, found }: Match): Pair<Term, Term>[] =>
  pairUp(termsOf(label.terms), termsOf(found.terms), (a, b) => {
    const overlap = overlapOf(a.bag, b.bag);
    return overlap < SAME_TERM ? undefined : overlap;
  });

const countTerms = (pair: Match): Found => ({
  right: pairTerms(pair).length,
  found: pair.found.terms.flat().length,
  labelled: pair.label.terms.flat().length,
});

const hasAllTerms = ({ right, found, labelled }: Found): boolean => right === found && right === labelled;

/** One term has no grouping; and where terms are lacking or too many, that is what is wrong. */
function countGrouping(pair: Match): Share {
  const count = countTerms(pair);
  if (count.labelled < 2 || !hasAllTerms(count)) return { right: 0, of: 0 };
  const terms = pairTerms(pair);
  const same = terms.every((a) =>
    terms.every((b) => (a.label.group === b.label.group) === (a.found.group === b.found.group)),
  );
  return { right: same ? 1 : 0, of: 1 };
}

function countKinds(
  labels: readonly Label[],
  finds: readonly ChecklistItem[],
  pairs: readonly Match[],
): Partial<Record<Kind, Found>> {
  const kinds: Partial<Record<Kind, Found>> = {};
  for (const kind of new Set([...labels, ...finds].map((one) => one.kind))) {
    kinds[kind] = {
      right: pairs.filter((pair) => pair.label.kind === kind && sameKind(pair)).length,
      found: finds.filter((one) => one.kind === kind).length,
      labelled: labels.filter((one) => one.kind === kind).length,
    };
  }
  return kinds;
}

function missesOf(
  posting: LabelledPosting,
  items: readonly ChecklistItem[] | undefined,
  pairs: readonly Match[],
): string[] {
  const paired = new Set<object>(pairs.flatMap(({ label, found }) => [label, found]));
  return [
    ...(items === undefined && posting.requirements.length > 0 ? ['not read as a posting'] : []),
    ...pairs.flatMap(missesOfPair),
    ...posting.requirements
      .filter((label) => !paired.has(label))
      .map((label) => `not found: ${label.kind}, ${label.importance} “${label.quote}”`),
    ...(items ?? [])
      .filter((found) => !paired.has(found))
      .map((found) => `not labelled, or cut otherwise: ${found.kind}, ${found.importance} “${found.quote}”`),
  ];
}

function missesOfPair(pair: Match): string[] {
  const { label, found } = pair;
  const missed: string[] = [];
  const differ = (name: string, wanted: string | undefined, got: string | undefined): void => {
    if (wanted !== got) missed.push(`${name} ${wanted ?? 'none'} read as ${got ?? 'none'} “${label.quote}”`);
  };
  differ('kind', label.kind, found.kind);
  differ('importance', label.importance, found.importance);
  differ('years', label.years && rangeText(label.years), found.years && rangeText(found.years));
  differ('level', label.level, found.level);
  differ('percent', label.percent && rangeText(label.percent), found.percent && rangeText(found.percent));
  differ('alternatives', label.alternatives?.length ? 'some' : 'none', found.alternatives?.length ? 'some' : 'none');
  const { right, of } = countGrouping(pair);
  const terms = `${JSON.stringify(label.terms)} read as ${JSON.stringify(found.terms)} “${label.quote}”`;
  if (!hasAllTerms(countTerms(pair))) missed.push(`terms ${terms}`);
  else if (right < of) missed.push(`grouping ${terms}`);
  if (label.verdict !== undefined) differ('verdict', label.verdict, found.verdict);
  return missed;
}

const NONE: Found = { right: 0, found: 0, labelled: 0 };

/** The counts of all together. */
export const sum = (counts: readonly Found[]): Found =>
  counts.reduce(
    (total, one) => ({
      right: total.right + one.right,
      found: total.found + one.found,
      labelled: total.labelled + one.labelled,
    }),
    NONE,
  );

const sumShares = (shares: readonly Share[]): Share =>
  shares.reduce((total, one) => ({ right: total.right + one.right, of: total.of + one.of }), { right: 0, of: 0 });

/** Adds up the measures of several postings: each requirement counts the same, whatever posting it is of. */
export function addUp(measures: readonly Measure[]): Measure {
  const found = (name: FoundName): Found => sum(measures.map((one) => one[name]));
  const share = (name: ShareName): Share => sumShares(measures.map((one) => one[name]));
  const kinds: Partial<Record<Kind, Found>> = {};
  for (const { kinds: some } of measures)
    for (const kind of KINDS) {
      const count = some[kind];
      if (count) kinds[kind] = sum([kinds[kind] ?? NONE, count]);
    }
  return {
    detection: found('detection'),
    checklist: found('checklist'),
    years: found('years'),
    level: found('level'),
    percent: found('percent'),
    alternatives: found('alternatives'),
    terms: found('terms'),
    kind: share('kind'),
    importance: share('importance'),
    grouping: share('grouping'),
    verdict: share('verdict'),
    verdictOfAll: share('verdictOfAll'),
    falseComfort: share('falseComfort'),
    falseAlarm: share('falseAlarm'),
    kinds,
  };
}

type FoundName = 'detection' | 'checklist' | 'years' | 'level' | 'percent' | 'alternatives' | 'terms';
type ShareName = Exclude<keyof Measure, FoundName | 'kinds'>;

/** How much of what was found is right, 0 to 1; undefined where nothing was found. */
export const precisionOf = ({ right, found }: Found): number | undefined => (found ? right / found : undefined);
/** How much of what is labelled was found right, 0 to 1; undefined where nothing is labelled. */
export const recallOf = ({ right, labelled }: Found): number | undefined => (labelled ? right / labelled : undefined);
/** The harmonic mean of both, 0 to 1; undefined where there is nothing to find and nothing was found. */
export const f1Of = ({ right, found, labelled }: Found): number | undefined =>
  found + labelled ? (2 * right) / (found + labelled) : undefined;
/** 0 to 1; undefined where nothing could be judged. */
export const rateOf = ({ right, of }: Share): number | undefined => (of ? right / of : undefined);
