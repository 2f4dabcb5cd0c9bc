import {
  CONJUNCTIONS,
  CUE_NOUNS,
  CUES,
  DETERMINERS,
  HAVING,
  IMPORTANCE,
  LIGHT,
  PARTICLES,
  PREPOSITIONS,
  REDUCED,
  SUBJECT_NOUNS,
} from './classes.ts';
import type { Line } from './line.ts';
import { type Context, isLookalike } from './lookalikes.ts';
import { isAdverb, isFormOf, isGerund, isPast, isVerb } from './verbs.ts';
import { isCapital, isMark } from './words.ts';

/** How many words from one on are verbs whose object follows ("read, analyze and interpret"). */
export function verbsAt(line: Line, at: number, context: Context): number {
  const word = line.at(at);
  if (!word || !actsAt(line, at, context.acts) || isLookalike(line, at, word, context)) return 0;
  let next = endOfVerbs(line, at, context.acts);
  const object = line.at(next);
  if (!object || isMark(object) || CONJUNCTIONS.has(object.folded)) return 0;
  // "Writing skills" is a name, "possess skills" is none
  if (CUES.has(object.folded) && !line.is(next + 1, CUE_NOUNS)) return isFormOf(word.folded, HAVING) ? next - at : 0;
  if (PREPOSITIONS.has(object.folded) || PARTICLES.has(object.folded)) {
    while ((line.is(next, PREPOSITIONS) || line.is(next, PARTICLES)) && !line.isUpToDate(next)) next++;
  }
  return next - at;
}

/** Where the verbs end that are joined to one; "cleaning, model selection" is one, as those that are joined have one form. */
function endOfVerbs(line: Line, at: number, acts: boolean): number {
  const gerund = isGerund(line.folded(at));
  const done = line.isDone(at) && isPast(line.folded(at));
  let next = line.folded(at - 1) === 'to' ? endOfChain(line, at) : at + 1;
  for (;;) {
    let gap = next;
    while (line.isAdverb(gap)) gap++;
    while (line.folded(gap) === ',' || line.folded(gap) === '/' || line.is(gap, CONJUNCTIONS)) gap++;
    while (line.isAdverb(gap) || (gap > next && line.folded(gap) === 'to')) gap++;
    const joins = gap > next && actsAt(line, gap, acts) && isGerund(line.folded(gap)) === gerund;
    if (!joins || (line.folded(gap).endsWith('ed') && !done)) break;
    next = gap + 1;
  }
  while (line.isAdverb(next)) next++;
  return next;
}

/** After "able to": "plan, plant and prune hedgerows" are three verbs, whatever they are, as the last has an object. */
function endOfChain(line: Line, at: number): number {
  let last = at;
  for (;;) {
    let next = last + 1;
    while (line.folded(next) === ',' || line.is(next, CONJUNCTIONS)) next++;
    if (next === last + 1 || !line.isNoun(next)) break;
    last = next;
  }
  return line.isNoun(last + 1) || line.is(last + 1, DETERMINERS) ? last + 1 : at + 1;
}

/** A word that is a verb, or must be one where it stands: "able to X", "and X the". */
function actsAt(line: Line, at: number, acts: boolean): boolean {
  const word = line.at(at);
  if (!word || isMark(word)) return false;
  if (isVerb(word.folded)) return true;
  if (word.known > 0 || CONJUNCTIONS.has(word.folded) || LIGHT.has(word.folded)) return false;
  let before = at - 1;
  while (line.isAdverb(before)) before--;
  if (
    line.folded(before) === 'to' &&
    (before === 0 ||
      (line.is(before - 1, CUES) && line.folded(before - 1) !== 'exposure') ||
      line.is(before - 1, IMPORTANCE))
  )
    return true;
  // "Experience shearing alpacas"
  if (/^experienced?$/.test(line.folded(before)) && word.folded.endsWith('ing') && line.isNoun(at + 1)) return true;
  return acts && line.isJoined(at) && line.is(at + 1, DETERMINERS);
}

/** "Tools used in", "groups serving schools": what follows is said of the name, and is none. */
export function saysMore(line: Line, at: number, named: boolean): boolean {
  const word = line.at(at);
  // "Rules governing the trade"
  if (named && word && line.folded(at + 1) === 'the' && isGerund(word.folded)) return true;
  if (!word || word.known > 0 || (!named && IMPORTANCE.has(word.folded))) return false;
  const next = line.at(at + 1);
  // "Decision making, truck driving" are names
  const isName = /(?<!^work)ing$/.test(word.folded) && (!next || isMark(next) || CONJUNCTIONS.has(next.folded));
  // "Remote Working Solutions", and "people living with X"
  if (REDUCED.has(word.folded) && isCapital(word) && isCapital(line.at(at - 1)) && isCapital(next)) return false;
  if (REDUCED.has(word.folded)) return !isName && (named || line.is(at - 1, SUBJECT_NOUNS));
  // "Trees, supervised and unsupervised methods"
  if (!named && line.isJoined(at) && !isVerb(word.folded)) return false;
  const ends = !next || (isMark(next) && next.folded !== '/') || PREPOSITIONS.has(next.folded) || isAdverb(next.folded);
  return (
    /(?:[a-z]{2}ed|wn|ught)$/.test(word.folded) && (at === 0 || !isCapital(word)) && ends && !word.folded.includes('-')
  );
}
