// Which part of a list, behind a label or a semicolon, belongs to the demand that the list began with.

import { DURATION, HAS_OBJECT, opensDemand } from '../asking/opening.ts';
import { OWN, type Reading, SURE } from '../clause.ts';
import { statedImportance } from '../importance.ts';
import { HARD_KINDS, NAMED } from '../kind/scores.ts';
import { startsWithVerb } from './complete.ts';
import { isAbility } from './instance.ts';
import { isAbleTo, predicateOf } from './predicate.ts';
import { saysHowWell } from './starts.ts';

/** "Communication: writes clearly; listens well": the label names one demand, and the rest says what it means. */
export const isBundle = (last: Reading, next: Reading): boolean =>
  isExplained(last, next) ||
  (isLabelled(last) && isAbility(last) && isAbility(next) && last.importance === next.importance);
/** "Filing skills – experience with archives": a few words before a dash, and what they mean, but not for how many years. */
export const isExplained = (last: Reading, next: Reading): boolean =>
  next.joint === 'dash' &&
  last.kind !== 'experience' &&
  isLabel(last) &&
  !isHardBeside(last, next) &&
  next.importance === last.importance &&
  !YEARS.test(next.folded);
/** "Honesty is a must – own car needed": what is checked explains no quality. */
const isHardBeside = (last: Reading, next: Reading): boolean =>
  last.score >= OWN && !HARD_KINDS.has(last.kind) && HARD_KINDS.has(next.kind) && next.score >= NAMED;
const YEARS = new RegExp(`\\b${DURATION}\\b`);
/** Whether a clause begins an item with a label ("Communication: …"). */
export const isLabelled = ({ passage, start, folded }: Reading): boolean =>
  passage.kind === 'item' && start === passage.start && LABEL.test(folded);
/** A line that begins with no more words than a label has, and perhaps a bracket. */
const isLabel = ({ passage, start, folded }: Reading): boolean =>
  start === passage.start && folded.replace(/ \([^()]*\)$/, '').split(' ').length <= LONGEST_LABEL;
/** In words. */
const LONGEST_LABEL = 4;
const LABEL = /^[a-z][a-z/&' -]{2,40}(?::| -) (?!\d)/;

/** "Experience with: old roses; hedges of all kinds": a part that opens no demand goes on with the list. */
export const isListed = (last: Reading, next: Reading): boolean =>
  next.joint === 'semicolon' &&
  isSoft(last) &&
  isSoft(next) &&
  last.importance === next.importance &&
  (next.score < SURE || next.kind === last.kind) &&
  !opensDemand(next.folded) &&
  !HAS_OBJECT.test(next.folded) &&
  predicateOf(next.folded) === undefined &&
  statedImportance(next.folded) === null;

/** "Ability to gather facts; draw conclusions": acts in a row after one "ability", or with none at all. */
export const sharesAct = (last: Reading, next: Reading): boolean =>
  next.joint === 'semicolon' &&
  isAbility(last) &&
  isAbility(next) &&
  last.importance === next.importance &&
  startsWithVerb(next.folded) &&
  (isAbleTo(last.folded) || startsWithVerb(last.folded));

/** "Writing skills, consulting skills": more of the same after a comma, whatever sort of ability each is. */
export const isFurther = (last: Reading, next: Reading): boolean =>
  next.joint === 'comma' &&
  isAbility(last) &&
  isAbility(next) &&
  last.importance === next.importance &&
  !isAbleTo(next.folded) &&
  !(isAbleTo(last.folded) && last.kind !== next.kind && saysHowWell(next.folded)) &&
  !/\bknowledge$/.test(last.folded) &&
  !HAS_OBJECT.test(next.folded);

const isSoft = (reading: Reading): boolean => isAbility(reading) || reading.kind === 'experience';

/** So many parts are no longer one demand. */
const MANY = 5;
const ANNOUNCED = /^(?:[\w-]+ ){0,3}(?:knowledge|skills?|abilit(?:y|ies))(?: (?:of|in|to))?:/;
/** Whether a clause is of a list typed in one paragraph, under "Knowledge" or after "Skill in:". */
export function isEnumeration({ passage }: Reading, folded: string): boolean {
  const words = folded.slice(passage.start, passage.end);
  const listed = passage.kindHint === 'skill' || ANNOUNCED.test(words);
  return passage.kind === 'text' && listed && words.split(';').length >= MANY;
}
