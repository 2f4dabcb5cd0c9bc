import { lookUp } from '../../vocabulary/index.ts';
import { verbsAt } from './acts.ts';
import { readBound } from './bounds.ts';
import { ACTS, CLASS_NOUNS, CONJUNCTIONS, CUE_NOUNS, CUES, LIGHT, NAME_OPENERS } from './classes.ts';
import { compoundAt, isEmptyCompound } from './compounds.ts';
import { Draft } from './draft.ts';
import { Line } from './line.ts';
import { markerAt } from './markers.ts';
import { isMeans, isSetting } from './means.ts';
import type { Segment } from './phrase.ts';
import { readMark } from './punctuation.ts';
import { isAdverb, isVerb } from './verbs.ts';
import { isCapital, isMark, opensName, type Word } from './words.ts';

/** The lists of names in a clause, with what governs each. Read word by word, from left to right, and never back. */
export function readLists(words: readonly Word[]): Segment[] {
  const line = new Line(words);
  const draft = new Draft();
  for (let at = 0; at < line.length; ) at += step(line, draft, at);
  return draft.finish();
}

/** Reads what stands at a word; how many words that was. */
function step(line: Line, draft: Draft, at: number): number {
  const word = line.at(at);
  if (!word) return 1;
  if (word.known > 1) return readKnown(line, draft, at, word.known);
  const marker = markerAt(line, at, draft.named);
  if (marker > 0) return draft.any || illustrates(word) ? readMarker(line, draft, at, marker) : marker;
  if (isMark(word)) return readMark(line, draft, at);
  const joint = CONJUNCTIONS.get(word.folded);
  if (joint) return readJoint(line, draft, at, joint);
  if (/^(?:along|together|coupled|combined)$/.test(word.folded) && line.folded(at + 1) === 'with')
    return readJoint(line, draft, at, 'and') + 1;
  if (CUES.has(word.folded) && !line.is(at + 1, CUE_NOUNS) && !line.isSubject(at)) return readCue(line, draft, at);
  const { cue } = draft;
  draft.cue = false;
  return readBound(line, draft, at, cue) || readName(line, draft, at, word, cue);
}

/** "Experience in areas such as X": examples, though what they are of has no name. */
const illustrates = ({ folded }: Word): boolean => /^(?:such|e\.?g)/.test(folded);

/** A name of several words; "read blueprints" says no more than "blueprints". */
function readKnown(line: Line, draft: Draft, at: number, count: number): number {
  const words = line.slice(at, at + count);
  const [first = '', ...others] = words.map((one) => one.folded);
  const rest = others.join(' ');
  const same =
    !draft.named &&
    ((isVerb(first) && !first.endsWith('ed')) || (LIGHT.has(first) && !NAME_OPENERS.has(first))) &&
    lookUp(rest)?.id === lookUp(`${first} ${rest}`)?.id;
  draft.push(same ? words.slice(1).map((word, index) => (index === 0 ? { ...word, known: count - 1 } : word)) : words);
  return count;
}

/** "Such as": examples of what was named follow. */
function readMarker(line: Line, draft: Draft, at: number, count: number): number {
  const words = line.slice(at, at + count).map((word) => word.folded);
  draft.closeSegment({ marker: words.join(' ') });
  let read = count;
  while (/^[,:]$/.test(line.folded(at + read))) read++;
  return read;
}

function readJoint(line: Line, draft: Draft, at: number, joint: 'and' | 'or'): number {
  const apart = line.folded(at - 1) === ',';
  // "and/or"
  if (line.folded(at + 1) === '/' && line.is(at + 2, CONJUNCTIONS)) {
    draft.separate('or', apart);
    return 3;
  }
  draft.cue = !draft.any;
  draft.separate(joint, apart);
  return 1;
}

/** What one has to do something, which "to" names. */
const DOES = /^(?:ability|aptitude|capability|capacity|confidence|desire|willingness)$/;

/** "Experience", "knowledge of": ends a name and opens the next. */
function readCue(line: Line, draft: Draft, at: number): number {
  // "Planning skills to grow sales": what for, and no ability to do it
  draft.cue = !draft.named;
  if (draft.names.length > 0 && line.objectFollows(at + 1)) draft.dropWhere(isSetting);
  // "Mechanical knowledge of X": of what sort
  const isSort = draft.words.length === 1 && !draft.listed && !draft.continues;
  if (isSort && /^(?:knowledge|understanding)$/.test(line.folded(at)) && line.folded(at + 1) === 'of') draft.dropItem();
  // "Mathematical ability to understand X"
  if (draft.named && DOES.test(line.folded(at)) && line.folded(at + 1) === 'to') {
    draft.closeSegment({ preposition: '' });
    draft.cue = true;
  }
  // "Retail or catering knowledge and X, Y": the choice ends
  if (draft.named) draft.closeItem('and', true);
  return /^(?:of|with|in|to|for|using|on)$/.test(line.folded(at + 1)) && !draft.any ? 2 : 1;
}

/** "Or similar". */
const ALIKE = /^(?:others?|related|relevant|similar|such)$/;

/** A word of a name; adverbs, and before it light words and verbs, name nothing. */
function readName(line: Line, draft: Draft, at: number, word: Word, cue: boolean): number {
  // "Calendly" is a name
  const isHow = isAdverb(word.folded) && word.known === 0;
  if (isHow && (!isCapital(word) || line.opensSentence(at))) return 1;
  if (!draft.named) {
    const compound = compoundAt(line, at);
    if (compound) draft.push([compound]);
    if (compound || isEmptyCompound(line, at)) return 2;
    if (LIGHT.has(word.folded) && !opensName(word, at, line.at(at + 1))) {
      if (ALIKE.test(word.folded)) draft.leaveOpen();
      draft.cue = cue;
      return 1;
    }
    const verbs = verbsAt(line, at, draft.context);
    if (verbs > 0) return readVerbs(draft, word, line.slice(at, at + verbs));
  } else if (isMember(word, draft.words.at(-1))) draft.closeSegment({ marker: 'such as' });
  draft.push([word]);
  return 1;
}

/** "The notation program Finale": a class, and then which of it. */
const isMember = (word: Word, last: Word | undefined): boolean =>
  isCapital(word) && !!last && !isCapital(last) && CLASS_NOUNS.has(last.folded);

/** The verbs before an object name nothing, but for one that is a skill of its own ("teaching large classes"). */
function readVerbs(draft: Draft, first: Word, verbs: readonly Word[]): number {
  draft.act(verbs);
  // "Programming in R": the language is what is asked
  const isMeansOfIt = isMeans([first]) && /^(?:in|with|using)$/.test(verbs.at(-1)?.folded ?? '');
  if (ACTS.has(first.folded) && !isMeansOfIt) {
    draft.push([first]);
    draft.closeSegment({ preposition: 'to', acts: true });
  }
  return verbs.length;
}
