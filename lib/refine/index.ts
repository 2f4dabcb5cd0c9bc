import type { Importance } from '../model/kind.ts';
import type { PostingText } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import { scoreKinds } from '../rules/index.ts';
import { fold } from '../text/fold.ts';
import { type Passage, toPassages } from '../text/sections.ts';
import { toSentences } from '../text/sentences.ts';
import type { Clause, Reading } from './clause.ts';
import { asks, isWaived } from './demand.ts';
import { dedupe } from './dedupe.ts';
import { fieldsOf } from './fields.ts';
import { gather } from './gather.ts';
import { statedImportance } from './importance.ts';
import { toClauses } from './split.ts';

/**
 * The requirements of a posting, in the order in which they stand. Passages (what part of the posting is this?) →
 * sentences that ask something → clauses → kind and importance of each → clauses of one demand gathered → fields →
 * repeated demands dropped.
 */
export function extract(posting: PostingText): Requirement[] {
  const folded = fold(posting.text);
  const readings = toPassages(posting).flatMap((passage) => gather(readPassage(posting.text, folded, passage), folded));
  return dedupe(readings.map((reading) => toRequirement(posting.text, reading)));
}

function readPassage(text: string, folded: string, passage: Passage): Reading[] {
  return toSentences(text, passage).flatMap((sentence, index) => {
    const words = folded.slice(sentence.start, sentence.end);
    if (!asks(words, passage.part)) return [];
    const clauses = toClauses(folded, sentence, index === 0 ? 'start' : 'sentence').filter((clause) => !isWaived(clause.folded));
    return readClauses(clauses, passage, folded);
  });
}

function readClauses(clauses: readonly Clause[], passage: Passage, folded: string): Reading[] {
  const lead = passage.lead ? folded.slice(passage.lead.start, passage.lead.end) : '';
  const given = statedImportance(lead) ?? passage.importance ?? 'required';
  return clauses.map((clause, index) => {
    const scores = scoreKinds(clause.folded);
    const best = scores[0];
    const importance = importanceOf(clauses, index) ?? given;
    return {
      ...clause,
      kind: best?.kind ?? passage.kindHint ?? 'skill',
      score: best?.score ?? 0,
      importance,
      passage,
      trace: best?.cues ?? [],
    };
  });
}

/** Own words first; then those of the clauses joined to it by "and", up to the next semicolon or full stop. */
function importanceOf(clauses: readonly Clause[], index: number): Importance | null {
  const own = statedImportance(clauses[index]?.folded ?? '');
  if (own) return own;
  for (let i = index + 1; i < clauses.length && clauses[i]?.joint === 'and'; i++) {
    const stated = statedImportance(clauses[i]?.folded ?? '');
    if (stated) return stated;
  }
  return null;
}

function toRequirement(text: string, reading: Reading): Requirement {
  const quote = text.slice(reading.start, reading.end);
  const { section } = reading.passage;
  return {
    id: idOf(reading.folded),
    kind: reading.kind,
    importance: reading.importance,
    quote,
    span: { start: reading.start, end: reading.end },
    ...fieldsOf(reading, text),
    ...(section && { section }),
    trace: [...reading.trace],
  };
}

/** A short name for a quote (FNV-1a, 32 bits, base 36): the same words have the same id in every reading. */
function idOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
