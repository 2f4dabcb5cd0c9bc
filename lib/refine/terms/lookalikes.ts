import { CLASS_NOUNS, CUES, DETERMINERS, NEVER_NOUNS, PREPOSITIONS, TAILS } from './classes.ts';
import type { Line } from './line.ts';
import { isMeans } from './means.ts';
import { isGerund, isVerb } from './verbs.ts';
import { isCapital, isMark, type Word } from './words.ts';

/** What was read before a verb. */
export interface Context {
  /** a verb governs the segment already */
  readonly acts: boolean;
  /** that verb is a gerund */
  readonly gerund: boolean;
  /** the segment has a name already */
  readonly named: boolean;
  /** the segment is a list that has begun, or examples */
  readonly inList: boolean;
}

/** Whether a word with the form of a verb is a noun where it stands, or describes one ("a milking robot"). */
export function isLookalike(line: Line, at: number, word: Word, context: Context): boolean {
  if (isGerund(word.folded)) return isGerundNoun(line, at, word, context);
  return word.folded.endsWith('ed') ? !line.isDone(at) : isBaseNoun(line, at, context);
}

function isGerundNoun(line: Line, at: number, word: Word, { acts, inList }: Context): boolean {
  const before = line.folded(at - 1);
  if (isCapital(word) && at > 0 && (!isMark(line.at(at - 1)) || isCapital(line.at(at + 1)))) return true;
  if (/^(?:with|of|on|as)$/.test(before) && line.is(at + 1, CLASS_NOUNS)) return true;
  // "Manufacturing environment"
  const ofClass = line.is(at + 1, CLASS_NOUNS) || line.is(at + 1, TAILS);
  if (word.known > 0 && ofClass && !line.is(at + 1, DETERMINERS)) return true;
  // "Sales, marketing for charities"
  if (word.known > 0 && inList && !acts && line.is(at + 1, PREPOSITIONS)) return !isMeans([word]);
  if (!line.isNoun(at + 1)) return false;
  // "Safety rules, operating instructions"
  if (inList && !acts) return true;
  // "Assess training needs"
  if (acts && !line.isJoined(at) && isVerb(before)) return true;
  // "One modeling framework"
  return /^(?:an?|one|each|any)$/.test(before);
}

function isBaseNoun(line: Line, at: number, { acts, gerund, named }: Context): boolean {
  const before = line.folded(at - 1);
  // "Basic design principles"
  if (line.isDescribed(at)) return true;
  // "And the ability to develop"
  if (before === 'to' && line.is(at - 2, CUES)) return false;
  if (line.is(at, NEVER_NOUNS) && line.isNoun(at + 1)) return false;
  if (DETERMINERS.has(before) || (PREPOSITIONS.has(before) && before !== 'to')) return true;
  // "Growth, and possesses the ability": no noun stands before an article
  if (line.isJoined(at) && line.is(at + 1, DETERMINERS)) return false;
  if (!acts) return named || line.isCompound(at);
  // "Providing support and file storage"
  if (line.isJoined(at)) return gerund && line.isNoun(at + 1);
  // "Read documents": what follows a verb at once is its object
  return isVerb(before);
}
