import { oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import type { Reading } from '../clause.ts';
import { isAbleTo } from './predicate.ts';

/** Of a skill or a trait: which of them, the same words may ask for. */
export const isAbility = ({ kind }: Reading): boolean => kind === 'skill' || kind === 'trait';

/** What one does with good communication: the stems of its verbs. */
const TELLING = oneOf(`
  articulat, brief, communicat, convey, convinc, debat, explain, influenc, interact, listen, negotiat, persuad, present,
  speak, talk, translat, writ`);
const TELLS = pattern`\b(?:to|of|can) (?:\w+ly )?${TELLING}`;
const COMMUNICATES = /\b(?:communication|interpersonal|presentation|speaking|verbal|oral|people)\b/;
/** "Highly organized and able to …": the adjective and the ability are said of the person in one breath. */
const ENDS_IN_ADJECTIVE = /(?:ed|able|ible|ive|ic|ent|ant|ous|ful)$/;
const SAYS_ABLE = /^(?:able|capable|willing|ready|eager) (?:to|of)\b/;

/**
 * "Communication skills; able to explain …", "analytical skills with the ability to …", "comfort with change, but the
 * ability to steer it", "organized and able to …": an ability that shows what was named before it, or bounds it.
 */
export function isInstance(last: Reading, next: Reading): boolean {
  if (!isAbleTo(next.folded) || !isAbility(last) || !isAbility(next)) return false;
  if (next.joint === 'with' || next.joint === 'but') return true;
  if (last.kind !== 'trait') return false;
  return (
    (COMMUNICATES.test(last.folded) && TELLS.test(next.folded)) ||
    (SAYS_ABLE.test(next.folded) && ENDS_IN_ADJECTIVE.test(last.folded))
  );
}

/** "Sales experience with sound knowledge of …": knowledge that the experience brings; years are counted for themselves. */
export const isBrought = (last: Reading, next: Reading): boolean =>
  next.joint === 'with' &&
  ((last.kind === 'experience' && isAbility(next)) || (isAbility(last) && RECORD.test(next.folded)));
/** "Able to run long auctions with a track record of full rooms" */
const RECORD = /^(?:[\w-]+ ){0,2}(?:track record|record|history) (?:of|in)\b/;
