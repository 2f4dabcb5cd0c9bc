import type { Answer } from '../model/answer.ts';
import type { Edit } from '../model/correction.ts';
import { valueAt } from '../model/json.ts';
import { IMPORTANCES, type Importance, type Verdict } from '../model/kind.ts';
import type { Profile } from '../model/profile.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Judgement } from '../model/verdict.ts';
import { fold } from '../text/fold.ts';
import { evidenceInWords } from './evidence.ts';
import { isHard } from './score.ts';
import { alternativeInWords, inShort } from './short.ts';
import { type MessageKey, reasonInWords, type Words } from './words.ts';

/** What needs a look comes first; what is fine comes last. */
export const VERDICT_ORDER = ['missing', 'unknown', 'partial', 'matched'] as const satisfies readonly Verdict[];

/** How a verdict is said to the person. */
export const VERDICT_WORDS: Readonly<Record<Verdict, MessageKey>> = {
  matched: 'verdictMatched',
  partial: 'verdictPartial',
  missing: 'verdictMissing',
  unknown: 'verdictUnknown',
};

/** A term of a requirement, with whether the profile shows it; `met` is absent where terms played no part. */
export interface Chip {
  readonly term: string;
  readonly met?: boolean;
}

/** What the person has said about a requirement, or about one like it. */
export interface Said {
  readonly answer: Exclude<Answer, 'unsaid'>;
  /** the statement as it is kept in the profile */
  readonly statement: string;
}

/** One line of the checklist, ready to be shown. */
export interface Row {
  readonly id: string;
  readonly importance: Importance;
  readonly verdict?: Verdict;
  /** not met, and no strength elsewhere makes up for it */
  readonly dealBreaker: boolean;
  /** the demand in short: "5+ years · B2B sales" */
  readonly short: string;
  /** the posting's own words */
  readonly quote: string;
  /** what it asks, as FitLens, or the person, reads it */
  readonly asked: Edit;
  /** the heading that it stands under in the posting */
  readonly section?: string;
  readonly reason?: string;
  /** the profile's entries that decided it, in words */
  readonly evidence: readonly string[];
  /** AND of ORs, as in the requirement */
  readonly terms: readonly (readonly Chip[])[];
  /** other ways to satisfy it, in words */
  readonly alternatives: readonly string[];
  readonly said?: Said;
}

/** A verdict's rows, or, where nothing was judged, those of an importance. Required come before preferred. */
export interface Group {
  readonly key: Verdict | Importance;
  readonly title: string;
  readonly rows: readonly Row[];
}

/**
 * The checklist as it is shown: groups in the order in which they matter, without the empty ones.
 * @param judged the verdicts, one for each requirement in the same order, and the profile that they point into
 */
export function toGroups(
  requirements: readonly Requirement[],
  judged: { readonly judgements: readonly Judgement[]; readonly profile: Profile } | undefined,
  words: Words,
): Group[] {
  const rows = toRows(requirements, judged, words);
  const groups: Group[] = judged
    ? VERDICT_ORDER.map((key) => ({
        key,
        title: words(VERDICT_WORDS[key]),
        rows: inOrder(rows.filter((row) => (row.verdict ?? 'unknown') === key)),
      }))
    : IMPORTANCES.map((key) => ({
        key,
        title: words(key),
        rows: rows.filter((row) => row.importance === key),
      }));
  return groups.filter((group) => group.rows.length > 0);
}

/** Each requirement as a line, in the order of the posting. */
export const toRows = (
  requirements: readonly Requirement[],
  judged: { readonly judgements: readonly Judgement[]; readonly profile: Profile } | undefined,
  words: Words,
): Row[] =>
  requirements.map((requirement, index) => toRow(requirement, judged?.judgements[index], judged?.profile, words));

/** Deal-breakers first, then must-haves, then nice-to-haves; each as in the posting. */
const inOrder = (rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => Number(b.dealBreaker) - Number(a.dealBreaker) || rank(a) - rank(b));
const rank = ({ importance }: Row): number => IMPORTANCES.indexOf(importance);

/** The groups with only those rows that hold the words, in short or in full; all of them where there are no words. */
export function findInGroups(groups: readonly Group[], wanted: string): readonly Group[] {
  const parts = fold(wanted).split(' ').filter(Boolean);
  if (parts.length === 0) return groups;
  const holds = ({ short, quote, section = '' }: Row): boolean => {
    const text = fold(`${short} ${quote} ${section}`);
    return parts.every((part) => text.includes(part));
  };
  return groups.map((group) => ({ ...group, rows: group.rows.filter(holds) })).filter(({ rows }) => rows.length > 0);
}

function toRow(
  requirement: Requirement,
  judgement: Judgement | undefined,
  profile: Profile | undefined,
  words: Words,
): Row {
  const { id, importance, quote, section } = requirement;
  const said = judgement && saidOf(judgement, profile);
  return {
    id,
    importance,
    dealBreaker: judgement?.verdict === 'missing' && isHard(requirement),
    short: inShort(requirement, words),
    quote,
    asked: askedOf(requirement),
    evidence: evidenceOf(judgement, profile, words),
    terms: requirement.terms.map((group, at) => group.map((term, nth) => chip(term, judgement?.terms?.[at]?.[nth]))),
    alternatives: (requirement.alternatives ?? []).map((alternative) => alternativeInWords(alternative, words)),
    ...(judgement && { verdict: judgement.verdict, reason: reasonInWords(judgement.reason, words) }),
    ...(section !== undefined && { section }),
    ...(said && { said }),
  };
}

/** Each entry once: two jobs may be called the same. */
function evidenceOf(judgement: Judgement | undefined, profile: Profile | undefined, words: Words): readonly string[] {
  const said = (judgement?.evidence ?? []).map((pointer) => evidenceInWords(pointer, profile ?? {}, words));
  return [...new Set(said)].filter((text) => text !== undefined);
}

const askedOf = ({ kind, terms, years, level, percent }: Requirement): Edit => ({
  kind,
  terms,
  ...(years && { years }),
  ...(level && { level }),
  ...(percent && { percent }),
});

const chip = (term: string, met: boolean | undefined): Chip => (met === undefined ? { term } : { term, met });

/** The ticked line that decided a verdict, so that it can be taken back where it shows. */
function saidOf({ evidence }: Judgement, profile: Profile | undefined): Said | undefined {
  for (const pointer of evidence) {
    const answer = /^fit\/(has|lacks)\/\d+$/.exec(pointer)?.[1];
    const statement = valueAt(profile, pointer);
    if ((answer === 'has' || answer === 'lacks') && typeof statement === 'string') return { answer, statement };
  }
  return undefined;
}
