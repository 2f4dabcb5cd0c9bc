import { scoreKinds } from '../rules/index.ts';
import { HALF, HAS_NAME, NAMES, ONLY_A_NAME, OPENS } from './opening.ts';

/** Whether what follows is a demand of its own, and not the second half of the one before it. Both sides folded. */
export function startsDemand(left: string, rest: string): boolean {
  if (isHalf(left, rest) || isUnfinished(left)) return false;
  if (LAST_OF_A_LIST.test(rest) || ONLY_A_NAME.test(rest)) return false;
  if (OPENS.test(rest)) return true;
  if (!NAMES.test(rest)) return false;
  return HAS_NAME.test(left) || (!SHARED_NOUN.test(rest) && (scoreKinds(left)[0]?.score ?? 0) >= NAMED);
}

/** "Strong knowledge" before "and experience with": both are of what follows. */
const isHalf = (left: string, rest: string): boolean =>
  HALF.test(left) &&
  left.split(' ').length <= 3 &&
  /^(?:[\w-]+ ){0,3}(?:\w+) (?:of|in|with|to|for|on)\b/.test(rest) &&
  NAMES.test(rest);

/** "Proficient in", "able to plan", "must obtain": their object is still to come. */
const isUnfinished = (left: string): boolean =>
  /\b(?:of|in|with|for|to|by|on|and|or|as|at)$/.test(left) ||
  /\bobtain\b(?!.*\b(?:licen|certif|registration|card|permit|clearance))/.test(left) ||
  (/\bto [a-z]+$/.test(left) && !HAS_NAME.test(left.slice(left.lastIndexOf(' '))));

/** "…, computer science or a similar background": the end of a list. */
const LAST_OF_A_LIST =
  /^(?:[\w/+#.'-]+ ){1,4}(?:or|and) (?:an? )?(?:similar|related|equivalent|comparable|relevant|other)\b(?! degree| experience)/;

/** From this score on the words before "and" name a demand, though without one of the nouns. */
const NAMED = 6;

/** "Excellent communication and filing skills": the noun belongs to both. */
const SHARED_NOUN = /^[\w-]+ (?:skills?|abilit(?:y|ies))\b/;
