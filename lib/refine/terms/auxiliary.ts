import { AUXILIARIES, CONJUNCTIONS, CUES, IMPORTANCE } from './classes.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { skipImportance, skipToRestart } from './skip.ts';

/** "X is a plus" ends there; in "the analyst should know X" all before is the subject. Returns how many words it read. */
export function readAuxiliary(line: Line, draft: Draft, at: number): number {
  const complement = complementOf(line, at);
  // "Preference will be given to"
  const given = /^(?:given|paid)$/.test(line.folded(complement));
  const count = complement - at + (given ? 2 : 0);
  if (!draft.any || (!draft.named && line.is(at - 1, CONJUNCTIONS))) {
    draft.cue = true;
    return draft.any || given ? count : 1;
  }
  if (draft.named && isPassive(line, complement)) return skipToRestart(line, draft, at);
  if (line.is(complement, IMPORTANCE) && line.folded(complement + 1) !== 'to')
    return count + skipImportance(line, draft, complement);
  const demands =
    MODAL.test(line.folded(at)) ||
    line.is(complement, CUES) ||
    SAYS.test(line.folded(complement)) ||
    DEMANDS.test(draft.words.at(-1)?.folded ?? '');
  // "Experience with X will help", "X experience would be nice"
  const ends = line.folded(at) === 'needed' || (LIKED.test(line.folded(complement)) && !line.isNoun(complement + 1));
  if (!demands || ends || !draft.opens || line.asksFirst(at)) return skipToRestart(line, draft, at);
  draft.dropSubject();
  draft.cue = true;
  return count;
}

const LIKED = /^(?:awesome|cool|fantastic|good|great|handy|ideal|nice|perfect|super)$/;
const MODAL = /^(?:must|should|shall|will|would|can|could|may|might|needs?|has|have|requires?)$/;
/** After "is": what makes it a demand. */
const SAYS = /^(?:responsible|expected|proficient|to|looking|seeking|searching|hiring|recruiting|given)$/;

/** Before "are": what is asked follows. */
const DEMANDS = /^(?:criteria|prerequisite|qualification|requirement)s?$/;

/** Where the word stands that auxiliaries go with ("should also be" — "able"). */
function complementOf(line: Line, at: number): number {
  let next = at + 1;
  while (
    line.is(next, AUXILIARIES) ||
    line.isAdverb(next) ||
    /^(?:also|an?|the|not|big|huge|strong|real|definite)$/.test(line.folded(next))
  )
    next++;
  return next;
}

/** "Will be given": said of what was named. */
const isPassive = (line: Line, complement: number): boolean =>
  line.folded(complement - 1) === 'be' &&
  !line.is(complement, CUES) &&
  /(?:ed|en|wn)$/.test(line.folded(complement)) &&
  line.folded(complement + 1) !== 'to';
