import { oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { DURATION } from '../asking/opening.ts';

const YEARS = `(?:at least |a minimum of |minimum of |minimum )?${DURATION}\\b`;
const STARTS_WITH_YEARS = new RegExp(`^${YEARS}`);
const LOWER = oneOf(/bachelor|master|associate|graduate degree|advanced degree/, /[bm]\.?[as]\.?(?: |$)/);
const DEGREE = oneOf(LOWER, /doctora|ph\.? ?d/);
const LOWER_DEGREE = pattern`\bor an? ${LOWER}[^,;]*$`;

/** "Eight years; or a degree in law, history": the degree is another way, with whatever is joined to it. */
const OTHER_DEGREE = /; or an? (?:bachelor|master|associate|graduate degree|advanced degree)[^;]*$/;

/** "A master's with three years or …": another degree with its own years, and not the last. */
const RUNG = new RegExp(`^(?:an? )?${DEGREE}[^,;]{0,60} (?:and|with|plus) ${YEARS}.*\\bor `);
/** "…, master's degree", "… or a PhD": whose years come next. */
const ENDS_IN_DEGREE = new RegExp(`(?:,|\\bor) (?:an? )?${DEGREE}[^,;]*$`);

/**
 * "Five years, a master's with three or a doctorate with one": degrees with their own years are ways to meet the
 * first.
 */
const isLadder = (left: string, rest: string): boolean =>
  STARTS_WITH_YEARS.test(left) && (RUNG.test(rest) || (STARTS_WITH_YEARS.test(rest) && ENDS_IN_DEGREE.test(left)));

/** "An advanced degree, or a bachelor's and five years": whether the years belong to the way that `left` ends in. */
export const isPartOfWay = (left: string, rest: string): boolean =>
  isLadder(left, rest) || (STARTS_WITH_YEARS.test(rest) && (LOWER_DEGREE.test(left) || OTHER_DEGREE.test(left)));
