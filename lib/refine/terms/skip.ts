import { CONJUNCTIONS } from './classes.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { markerAt } from './markers.ts';

// What names nothing: both end the name that is being read, and return how many words to leave out.

/** What is said of a name, up to the next sentence or demand. */
export function skipToRestart(line: Line, draft: Draft, at: number): number {
  draft.closeItem('and');
  for (let next = at + 1; next < line.length; next++) {
    const word = line.folded(next);
    if (/^[;•\n.]$/.test(word)) return next - at;
    const joins = CONJUNCTIONS.has(word) || word === ',' || word === 'with';
    if (joins && line.cueFollows(next + 1)) {
      draft.closeSegment();
      draft.cue = true;
      return next - at + 1;
    }
  }
  return line.length - at;
}

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
