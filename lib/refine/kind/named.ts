import type { KindScore } from '../../rules/index.ts';
import { oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { findTerms, type TermHit } from '../../vocabulary/index.ts';
import { NAMED, raise, scoreFor } from './scores.ts';

/** What the vocabulary knows by name counts as a cue: "OSSD", "forklift ticket", "speaks Navajo". */
const NAMED_KINDS = {
  degree: { kind: 'education', weight: 6 },
  credential: { kind: 'credential', weight: 6 },
  language: { kind: 'language', weight: 4 },
  place: { kind: 'location', weight: 5 },
} as const;
/** Tests and checks are no licences, whoever passes them. */
const NO_CREDENTIAL = /\b(?:typing|test|clearance|check|vaccin\w*)\b/i;
/** "Helps the midwife": whoever holds the licence is not who is asked. */
const SOMEBODY_ELSE = /\b(?:the|our|their|other) (?:\w+ )?$/;
const SPEAKS = /\b(?:speak|read|writ|fluen|(?<!english )language|bilingual|convers)/;

const SAID_OF_A_PLACE = oneOf(`
  area, metro, region, based, candidates?, residents?, is, are, strongly, highly, preferred, required, desired, a plus,
  ideal(?:ly)?, only, or, and, \\w{2}`);
/** "Denver preferred": a place and what is said of it. */
const OF_A_PLACE = pattern`^(?:,? ?${SAID_OF_A_PLACE}\b)*$`;

/** Degrees that are written like words of every day. */
const NO_DEGREE = /^(?:be|as|me|do|ma|ms|llm|master|associate)$/;
/** A degree named later than this (in characters) is not what the clause asks for. */
const SOON = 25;

function namedBy({ entry, start, end }: TermHit, words: string) {
  if (entry.type === 'degree' && start < SOON && !NO_DEGREE.test(words.slice(start, end))) return NAMED_KINDS.degree;
  if (entry.type === 'credential' && !NO_CREDENTIAL.test(entry.name) && !SOMEBODY_ELSE.test(words.slice(0, start)))
    return NAMED_KINDS.credential;
  if (entry.type === 'language' && (SPEAKS.test(words) || (start === 0 && end === words.length)))
    return NAMED_KINDS.language;
  if (entry.type === 'place' && start === 0 && OF_A_PLACE.test(words.slice(end))) return NAMED_KINDS.place;
  return undefined;
}

/** From this score on the name of a degree, a licence or a language would not change what a clause asks for. */
const TOLD = 6;

/**
 * The scores of a folded clause, with what the names of degrees, licences, languages and places in it add; strongest
 * first.
 */
export function withNames(scores: KindScore[], words: string): KindScore[] {
  let raised = scores;
  if ((scores[0]?.score ?? 0) >= TOLD) return scores;
  for (const hit of findTerms(words)) {
    const named = namedBy(hit, words);
    if (!named) continue;
    const before = scoreFor(raised, named.kind)?.score ?? 0;
    if (before < NAMED) raised = raise(raised, named.kind, before + named.weight, hit.entry.name, hit.start);
  }
  return raised;
}
