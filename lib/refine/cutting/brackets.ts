import { oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';
import { HAS_NAME, opensDemand } from '../asking/opening.ts';
import { CALLED, statedImportance } from '../importance.ts';

const HOW_STRONGLY = '(?:strongly |highly |but |is |would be |considered |very )*';
/** What says of several, any of which will do, how many or which of them is liked best. */
const LIKES_BEST = new Patterns(
  // "Python or R (ideally both)"
  /^(?:ideally|preferably) (?:both|all)$/,
  // "A loom (a jack loom preferred, dobby or table)"
  /^(?:[\w+#./-]+ ){1,3}preferred, (?:[\w+#./-]+,? ){0,8}or [\w+#./ -]+$/,
);
/** Whether a bracket tells that, and so nothing of the importance of the demand itself. */
export const likesBest = (inner: string): boolean => LIKES_BEST.test(inner);
/** What says only how important that is which stands before it. */
const ONLY_A_CUE = new Patterns(
  pattern`^${HOW_STRONGLY}(?:an? )?(?:\w+ )?(?:plus|asset|advantage|bonus|must(?:[- ]have)?)(?:$|,)`,
  pattern`^${HOW_STRONGLY}${oneOf(CALLED, 'optional, nice to have')}`,
  pattern`^${HOW_STRONGLY}not (?:all )?required`,
);

/** A line of so few words may be a bare name, of which a bracket gives the noun ("Python (certificate preferred)"). */
const FEW = 4;
const isBareName = (left: string): boolean => left.split(' ').length <= FEW && !HAS_NAME.test(left);

/** A bracket at the end, or before another demand. */
const BRACKET = /^\(([^()]{8,120})\)(?:[\s.;,!]*$|;|,? (?:and|with|plus|&) (?=(.*)))/;

/**
 * "(Spark is a plus)", "(must have a licence)" at the end: a bracket that asks for something of its own. One that
 * requires otherwise says what the words before it mean ("air travel required").
 */
export function isBracketDemand(left: string, rest: string): boolean {
  const [, inner = '', after] = BRACKET.exec(rest) ?? [];
  if (!speaksOfItself(inner) || (after !== undefined && !opensDemand(after))) return false;
  if (statedImportance(inner) === 'required') return /^must (?:have|hold|possess|be)\b/.test(inner);
  return !isBareName(left) || !HAS_NAME.test(inner);
}

/** Whether a bracket says of something in it how important that is, and not of what stands before it. */
export const speaksOfItself = (inner: string): boolean =>
  inner.split(' ').length >= 2 && statedImportance(inner) !== null && !ONLY_A_CUE.test(inner) && !likesBest(inner);

const NO_BRACKETS = new Uint8Array(0);

/** How many brackets are open at each character; nothing where there are none. */
export function bracketDepths(body: string): Uint8Array {
  if (!/[([]/.test(body)) return NO_BRACKETS;
  const depths = new Uint8Array(body.length + 1);
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    const char = body.charAt(i);
    if (char === '(' || char === '[') depth++;
    depths[i] = char === '(' || char === '[' ? depth - 1 : depth;
    if ((char === ')' || char === ']') && depth > 0) depth--;
  }
  return depths;
}
