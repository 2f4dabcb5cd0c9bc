import type { Kind } from '../model/kind.ts';
import type { PostingText } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Span } from '../model/span.ts';
import { cutOut, fold } from '../text/fold.ts';
import { hashOf } from '../text/hash.ts';
import { type Passage, toPassages } from '../text/sections.ts';
import { findTerms } from '../vocabulary/index.ts';
import { isAside } from './asking/aside.ts';
import { isCondition } from './asking/conditions.ts';
import { describes } from './asking/describes.ts';
import { asks } from './asking/index.ts';
import { askedAmong, withNeighbours } from './asking/neighbours.ts';
import { statesQuality } from './asking/reader.ts';
import { isWanted } from './asking/sought.ts';
import { isWaived } from './asking/waived.ts';
import { type Clause, type Joint, OWN, type Reading } from './clause.ts';
import { startsWithVerb } from './cutting/complete.ts';
import { dedupe } from './cutting/dedupe.ts';
import { gather } from './cutting/gather.ts';
import { saysHowStrongly } from './cutting/joint.ts';
import { gatherHours, gatherLists } from './cutting/lists.ts';
import { withoutRunOns } from './cutting/runon.ts';
import { toClauses } from './cutting/split.ts';
import { fieldsOf } from './fields/index.ts';
import { withSubstitutes } from './fields/substitutes.ts';
import { forAll, statedImportance } from './importance.ts';
import { kindOf } from './kind/index.ts';
import { sentencesOf, withoutSubstitute } from './sentences.ts';
import { importancesOf } from './shared-importance.ts';

/**
 * The requirements of a posting, in the order in which they stand. Passages (what part of the posting is this?) →
 * sentences that ask something → clauses → kind and importance of each → clauses of one demand gathered → fields →
 * what a later sentence allows instead → repeated demands dropped.
 */
export function extract(posting: PostingText): Requirement[] {
  const folded = fold(posting.text);
  const passages = gatherHours(gatherLists(toPassages(posting), folded), folded);
  const readings = withNeighbours(passages, folded).flatMap((passage) =>
    gather(readPassage(posting.text, folded, passage), folded),
  );
  return dedupe(
    withSubstitutes(
      readings.map((reading) => toRequirement(posting.text, reading)),
      folded,
    ),
  );
}

function readPassage(text: string, folded: string, passage: Passage): Reading[] {
  if (passage.whole)
    return readClauses(
      [{ start: passage.start, end: passage.end, folded: folded.slice(passage.start, passage.end), joint: 'start' }],
      passage,
      folded,
    );
  const lead = leadOf(passage, folded);
  const sentences = sentencesOf(text, passage).flatMap((sentence) => withoutRunOns(text, folded, sentence));
  const stated = sentences.map((sentence) => withoutSubstitute(folded, sentence));
  const words = stated.map((sentence) => (sentence ? cutOut(folded, sentence.start, sentence.end) : ''));
  const asking = askedAmong(
    words,
    words.map((one) => one !== '' && asks(one, passage, lead)),
    passage,
  );
  return stated.flatMap((asked, index) => {
    if (!asked || !asking[index]) return [];
    const clauses = toClauses(folded, asked, index === 0 ? 'start' : 'sentence');
    return readClauses(withoutDuty(withoutWaived(clauses), passage, lead), passage, folded);
  });
}

/** Without the clauses that ask nothing; what follows one is joined to what stands before it as that one was. */
function withoutWaived(clauses: readonly Clause[]): Clause[] {
  let left: Joint | undefined;
  return clauses.flatMap((clause) => {
    const joint = left ?? clause.joint;
    const asksNothing = isWaived(clause.folded) || (clause.joint === 'semicolon' && isAside(clause.folded));
    left = asksNothing ? joint : undefined;
    return asksNothing ? [] : [{ ...clause, joint }];
  });
}

/**
 * "Ship tools by van, so you must hold a licence": among duties, without the one before a demand. `lead` = the line that
 * governs them.
 */
function withoutDuty(clauses: readonly Clause[], passage: Passage, lead: string): readonly Clause[] {
  const [duty, first, ...rest] = clauses;
  if (!duty || !first || (passage.part !== 'duties' && passage.part !== 'overview')) return clauses;
  if (
    !(isDuty(duty.folded) || (first.joint === 'and' && describes(duty.folded))) ||
    !NEEDS.test(first.folded) ||
    asks(duty.folded, passage, lead)
  )
    return clauses;
  return [{ ...first, joint: duty.joint }, ...rest];
}
const isDuty = (folded: string): boolean => startsWithVerb(folded) || /^you(?: will|'ll) /.test(folded);
/** A clause that says of itself that it is a demand. */
const NEEDS = /^(?:you )?(?:must|need|should)\b|\b(?:required|needed|essential|necessary|a must)$/;

/** The words that lead on to a passage: the last sentence of the line above it. */
const leadOf = (passage: Passage, folded: string): string =>
  passage.lead ? cutOut(folded, passage.lead.start, passage.lead.end).replace(SENTENCES_BEFORE, '') : '';
const SENTENCES_BEFORE = /^.*[a-z)]{2}[.!?] (?=[a-z])/;

/** A demand of which no rule knows the kind is about the person where it says what one is like. */
const isPersonal = (folded: string): boolean => isWanted(folded) || statesQuality(folded);

/** The longest name of a tool, in words. */
const LONGEST_NAME = 4;
const isTool = (folded: string): boolean => folded.split(' ').length <= LONGEST_NAME && findTerms(folded).length > 0;

/**
 * What a heading says of a name that no rule knows; "Languages" may head a list of Python and SQL, and "Qualities" one of
 * tools.
 */
function announcedBy({ kindHint, section = '' }: Passage, folded: string): Kind | undefined {
  if (kindHint === 'language' || (kindHint === 'trait' && isTool(folded))) return undefined;
  return kindHint ?? (ASKS_FOR_EXPERIENCE.test(section) ? 'experience' : undefined);
}
/** "Helpful work experience (not required)", but not "Skills and experience". */
const ASKS_FOR_EXPERIENCE =
  /^(?!.*\b(?:skills|knowledge|qualif|educat|abilit|training))[^(]*\bexperience\b[^a-z]*(?:\(|$)/i;

/** From this score on a clause says itself what kind of thing it asks for, however it goes on from the one before. */
const CLEAR = 5;

function readClauses(clauses: readonly Clause[], passage: Passage, folded: string): Reading[] {
  const lead = leadOf(passage, folded);
  const given =
    forAll(clauses[0]?.folded ?? '') ?? forAll(lead) ?? statedImportance(lead) ?? passage.importance ?? 'required';
  const stated = clauses.map((clause) => statedImportance(clause.folded));
  const importances = importancesOf(clauses, stated);
  let before: { kind: Kind; score: number } | undefined;
  return clauses.map((clause, index) => {
    const best = kindOf(clause.folded, passage, lead);
    const goesOn =
      clause.joint === 'preference' ||
      clause.joint === 'bracket' ||
      ((best?.score ?? 0) < OWN && stated[index] !== null && !saysHowStrongly(clause.folded));
    const own = {
      kind: best?.kind ?? announcedBy(passage, clause.folded) ?? (isPersonal(clause.folded) ? 'trait' : 'skill'),
      score: best?.score ?? 0,
    };
    // "Ideally with children" asks what the words before it ask.
    const { kind, score } = goesOn && before && own.score < CLEAR ? before : own;
    before = { kind, score };
    // What the law or a policy demands is not asked less for the heading that it stands under.
    const due = kind === 'eligibility' && isCondition(clause.folded) ? 'required' : given;
    const importance = importances[index] ?? due;
    return { ...clause, kind, score, importance, passage, trace: best?.cues ?? [] };
  });
}

function toRequirement(text: string, reading: Reading): Requirement {
  const span = withoutLongExample(text, reading);
  const quote = text.slice(span.start, span.end).replaceAll('\n', ' ');
  const { section } = reading.passage;
  return {
    // The same words have the same id in every reading.
    id: hashOf(reading.folded).toString(36),
    kind: reading.kind,
    importance: reading.importance,
    quote,
    span,
    ...fieldsOf(reading, text.slice(span.start, span.end)),
    ...(section && { section }),
    trace: [...reading.trace],
  };
}

/** "Excel (for example: sorting, setting borders)": a bracket of acts, and not of names. */
const ACTS_IN_BRACKET = /\s*\((?:for example|e\.g|i\.e|such as|including)[.:,]* \w+ing\b[^()]*\)?$/i;

/** Leaves out a closing bracket that tells what one does with a thing and is longer than its name. */
function withoutLongExample(text: string, { start, end }: Span): Span {
  const quote = text.slice(start, end);
  const bracket = ACTS_IN_BRACKET.exec(quote);
  return bracket && bracket[0].length > bracket.index * 3 ? { start, end: start + bracket.index } : { start, end };
}
