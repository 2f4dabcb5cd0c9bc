import { setOf } from '../../text/set-of.ts';
import { AUXILIARIES, CONJUNCTIONS } from './classes.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { markerAt } from './markers.ts';
import { isCapital } from './words.ts';

// What names nothing: both end the name that is being read, and return how many words to leave out.

/** What is said of a name, up to the next sentence or demand. */
export function skipToRestart(line: Line, draft: Draft, at: number): number {
  draft.closeItem('and');
  for (let next = at + 1; next < line.length; next++) {
    const word = line.folded(next);
    if (word.length === 1 && (/^[;•\n.]$/.test(word) || opensExamples(line, next))) return next - at;
    // "Positions in this class may require a licence": all before was the subject
    if (DEMANDS.has(word) && draft.opens && isSubject(line, at, next)) return next - at;
    const joins = CONJUNCTIONS.has(word) || word === ',' || word === 'with';
    if (joins && line.cueFollows(next + 1)) {
      draft.closeSegment();
      draft.cue = true;
      return next - at + 1;
    }
  }
  return line.length - at;
}

const DEMANDS = setOf('must require requires should');

/** Whether what stands before a demand is its subject; "a must" is none. */
const isSubject = (line: Line, at: number, demand: number): boolean =>
  line.folded(demand - 1) !== 'a' && !line.is(at, AUXILIARIES) && !line.asksFirst(at);

/** "A tool that you know well (e.g. …)": examples of what was named, whatever is said of it in between. */
const opensExamples = (line: Line, at: number): boolean =>
  /^[([]$/.test(line.folded(at)) &&
  (markerAt(line, at + 1, true) > 0 || (isCapital(line.at(at + 1)) && line.folded(at + 2) === ','));

/** What follows a word such as "required" is no name, up to the next comma or semicolon. */
export function skipImportance(line: Line, draft: Draft, at: number): number {
  draft.closeItem('and');
  let next = at + 1;
  while (
    next < line.length &&
    !/^[,;:.(]$/.test(line.folded(next)) &&
    !line.is(next, CONJUNCTIONS) &&
    markerAt(line, next, draft.named) === 0
  )
    next++;
  return next - at;
}
