import { saysMore } from './acts.ts';
import { readAuxiliary } from './auxiliary.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUES,
  FUNCTIONS,
  IMPORTANCE,
  MAKING,
  MATTER,
  NOTHING,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_NOUNS,
  SUBORDINATORS,
  USES,
} from './classes.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { isMeans } from './means.ts';
import { skipImportance, skipToRestart } from './skip.ts';
import { isAdverb, isFormOf, isGerund, isVerb } from './verbs.ts';
import { isCapital, type Word } from './words.ts';

/**
 * Reads a word that bounds names, since it governs what follows or begins a clause about what was named; how many words
 * that was, 0 where it is none. `cue` = the word before it said what the candidate has.
 */
export function readBound(line: Line, draft: Draft, at: number, cue: boolean): number {
  const word = line.folded(at);
  if (line.isUpToDate(at)) return 3;
  // "Systems up to 480 volts"
  if (word === 'up' && line.folded(at + 1) === 'to' && /^\d/.test(line.folded(at + 2)) && draft.any)
    return skipToRestart(line, draft, at);
  if (SUBORDINATORS.has(word)) return readSubordinate(line, draft, at);
  if (SUBJECT_NOUNS.has(word) && !draft.named && !line.at(at)?.known) return readSubject(line, draft, at);
  const isAuxiliary = AUXILIARIES.has(word) && !isNeed(line, draft, at);
  if (isAuxiliary && DESCRIBED.test(`${line.folded(at + 1)} ${line.folded(at + 2)}`)) return readPerson(draft);
  if (isAuxiliary) return readAuxiliary(line, draft, at);
  if (draft.any && IMPORTANCE.has(word) && !line.nounFollows(at)) return skipImportance(line, draft, at);
  if (draft.named && (POSSESSIVES.has(word) || /^(?:each|every)$/.test(word))) return skipToRestart(line, draft, at);
  if (word === 'to' && !draft.named && (cue || !draft.any || line.isJoined(at))) return readTo(draft);
  if (word === 'to' && isPurpose(line, draft, at)) return readPurpose(line, draft, at);
  if (word === 'as' && tiesAt(line, at)) {
    draft.closeSegment({ preposition: 'regarding' });
    return 4;
  }
  if (PREPOSITIONS.has(word)) return readPreposition(line, draft, at);
  if (isTail(line, draft, at)) return skipToRestart(line, draft, at);
  if (saysMore(line, at, draft.named)) return readReduced(line, draft, at);
  return 0;
}

/** "Customer needs and budgets": what somebody needs, and no verb. */
const isNeed = (line: Line, draft: Draft, at: number): boolean =>
  line.folded(at) === 'needs' && draft.named && line.folded(at + 1) !== 'to' && !line.isNoun(at + 1);

/** "Which …", "as needed"; "when needed, …" ends at its comma. */
function readSubordinate(line: Line, draft: Draft, at: number): number {
  draft.cue = true;
  // "Tools that connect to Salesforce"
  if (draft.any && /^(?:that|which)$/.test(line.folded(at)) && isVerb(line.folded(at + 1)) && isNameless(draft)) {
    draft.closeSegment({ preposition: '', acts: true });
    return 1;
  }
  // "A role which involves filing"
  if (draft.any && /^(?:that|which)$/.test(line.folded(at)) && line.folded(at + 1).startsWith('involve')) {
    draft.closeSegment({ preposition: '', acts: true });
    return 2;
  }
  const further = draft.any && line.folded(at - 1) === ',' ? furtherAt(line, at) : at;
  if (further > at) {
    draft.closeSegment({ preposition: '' });
    return further - at;
  }
  if (draft.any) return skipToRestart(line, draft, at);
  const comma = at === 0 ? line.slice(0, line.length).findIndex((word) => word.folded === ',') : -1;
  // "If you have experience in X, …"
  const asks = line.folded(1).startsWith('you') || line.slice(0, comma).some(({ folded }) => CUES.has(folded));
  return asks ? 1 : Math.max(1, comma);
}

/** Where "a weaver, who is also comfortable dyeing", "…, while also mending looms" tells of more; else the place itself. */
function furtherAt(line: Line, at: number): number {
  let next = at + 1;
  while (line.is(next, AUXILIARIES) || line.isAdverb(next)) next++;
  const tells = line.folded(at) === 'who' && line.is(next, CUES);
  const adds = line.folded(at) === 'while' && line.folded(at + 1) === 'also' && isGerund(line.folded(next));
  return tells || adds ? next : at;
}

/** "The candidate", "you": a demand's subject, or a clause on what was named. */
function readSubject(line: Line, draft: Draft, at: number): number {
  if (isConsequence(line, at)) {
    draft.closeItem('and');
    return line.length - at;
  }
  if (draft.listed || (draft.continues && !draft.opens)) {
    const before = line.folded(at - 1);
    if (!PREPOSITIONS.has(before) && !CONJUNCTIONS.has(before) && before !== ',') return skipToRestart(line, draft, at);
  }
  draft.cue = true;
  return 1;
}

/** "If you know X, you have a head start" */
const isConsequence = (line: Line, at: number): boolean =>
  /^(?:,|then)$/.test(line.folded(at - 1)) && line.slice(0, at).some(({ folded }) => folded === 'if');

/** "A good clerk of this court is one who …": what came before is who is asked for. */
const DESCRIBED = /^(?:some)?one (?:who|that)$/;
function readPerson(draft: Draft): number {
  draft.dropAll();
  draft.cue = true;
  return 3;
}

/** "Ability to", "and to": what one can do follows. */
function readTo(draft: Draft): number {
  draft.cue = true;
  return 1;
}

/** Whether what was named so far tells nothing ("tools", "solutions"). */
const isNameless = (draft: Draft): boolean =>
  draft.isNameless((words) => words.every(({ folded }) => NOTHING.has(folded)));

/** "To" before a verb says what for, once something is named. */
function isPurpose(line: Line, draft: Draft, at: number): boolean {
  const next = line.folded(at + 1);
  return draft.any && (isVerb(next) || (isAdverb(next) && isVerb(line.folded(at + 2))) || next === 'be');
}

/** What one uses a thing for or makes by it is named too, and what one does with things that have no name; else nothing. */
function readPurpose(line: Line, draft: Draft, at: number): number {
  const verb = line.folded(line.isAdverb(at + 1) ? at + 2 : at + 1);
  const uses = line.folded(at - 1) !== 'order' && line.slice(0, at).some(({ folded }) => isFormOf(folded, USES));
  if (!uses && !isFormOf(verb, MAKING) && !isNameless(draft)) return skipToRestart(line, draft, at);
  draft.closeSegment({ preposition: '', acts: true });
  return 1;
}

function readPreposition(line: Line, draft: Draft, at: number): number {
  const preposition = line.folded(at);
  if (isInName(line, draft, at)) draft.push(line.slice(at, at + 1));
  else if (!draft.named && !draft.listed) return 1;
  else if (preposition === 'with' && isPerson(line, draft, at)) draft.dropAll();
  else if (/^(?:in|with|using)$/.test(preposition) && draft.names.every(({ words }) => isMeans(words)))
    draft.dropWhere(isMeans);
  else if (
    /^(?:of|for|in|to|towards?|from|by)$/.test(preposition) &&
    line.folded(at - 1) !== 'experience' &&
    endsInAction(draft)
  )
    draft.dropLast(isAction);
  else if (preposition === 'with' && draft.names.every(({ words }) => isListing(words))) draft.dropLast(isListing);
  else if (preposition === 'as' && draft.names.every(({ words }) => isAction(words))) draft.dropLast(isAction);
  else draft.closeSegment({ preposition });
  return 1;
}

/** "A tinkerer with knowledge of X", "you are a wizard with X": who is asked for, and not what. */
const isPerson = (line: Line, { words, listed, continues }: Draft, at: number): boolean => {
  const article = at - words.length - 1;
  const opens = line
    .slice(0, article)
    .every(({ folded }) => SUBJECT_NOUNS.has(folded) || AUXILIARIES.has(folded) || SUBORDINATORS.has(folded));
  return (
    !listed && !continues && opens && /^an?$/.test(line.folded(article)) && words.every(({ known }) => known === 0)
  );
};

/** "Department of Health", "interpretation of data" are one name. */
function isInName(line: Line, draft: Draft, at: number): boolean {
  const last = draft.words.at(-1);
  if (line.folded(at) === 'of' && isDone(draft.words) && line.is(at + 1, MATTER) && !line.isNoun(at + 2)) return true;
  return (
    /^(?:of|for)$/.test(line.folded(at)) &&
    draft.words.length < 4 &&
    last !== line.at(0) &&
    isCapital(last) &&
    isCapital(line.at(at + 1))
  );
}

/** "Work relating to", "policies associated with": what follows is the subject. */
const TIES =
  /^(?:(?:according|related|relating|relative|pertaining) to|associated with|(?:applied|used|utilized) (?:in|on|with))$/;

/** "As it relates to". */
const tiesAt = (line: Line, at: number): boolean =>
  /^(?:it|they) (?:appl|pertain|relate)\w* to$/.test(
    line
      .slice(at + 1, at + 4)
      .map(({ folded }) => folded)
      .join(' '),
  );

/** "Procedures used in dispatching" are about dispatching; else no name follows. */
function readReduced(line: Line, draft: Draft, at: number): number {
  if (!draft.any) return 1;
  if (TIES.test(`${line.folded(at)} ${line.folded(at + 1)}`)) {
    draft.closeSegment({ preposition: 'regarding' });
    return 2;
  }
  // "Data analysis working with tools", "a role requiring knowledge of X"
  if (line.folded(at) === 'working' && /^(?:with|in|on)$/.test(line.folded(at + 1))) {
    draft.closeSegment({ preposition: 'with' });
    return 2;
  }
  if (line.cueFollows(at + 1)) {
    draft.closeSegment();
    return 1;
  }
  if (line.folded(at) === 'based' || !line.is(at + 1, PREPOSITIONS) || !endsInAction(draft))
    return skipToRestart(line, draft, at);
  draft.dropLast(isAction);
  return 2;
}

/** "Knowledge of kilns, ensuring safe firing": what a demand ends in is what it leads to, and no more names. */
const isTail = (line: Line, draft: Draft, at: number): boolean =>
  line.folded(at - 1) === ',' &&
  /^(?:allowing|demonstrating|enabling|ensuring|providing|resulting)$/.test(line.folded(at)) &&
  draft.any &&
  !draft.context.gerund &&
  !line.slice(at, line.length).some(({ folded }) => folded === ',');

/** A noun of action, whose object is the name. */
const isAction = (words: readonly Word[]): boolean => words.length === 1 && FUNCTIONS.has(words[0]?.folded ?? '');

/** What is done to a thing, and no number of it ("presentation", not "amounts"). */
const isDone = ([first, ...others]: readonly Word[]): boolean =>
  others.length === 0 && /(?:[ts]ion|[^u]ment|[ai]nce|sis)$/.test(first?.folded ?? '') && !isCapital(first);

/** "Registration with the dental council": where one is listed is the name. */
const isListing = (words: readonly Word[]): boolean =>
  words.length === 1 && /^(?:affiliation|enrolment|enrollment|membership|registration)$/.test(words[0]?.folded ?? '');

/** Whether what was named last is a noun of action. */
const endsInAction = ({ names }: Draft): boolean => isAction(names.at(-1)?.words ?? []);
