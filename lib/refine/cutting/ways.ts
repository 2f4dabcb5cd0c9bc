import { DURATION } from '../asking/opening.ts';

const STARTS_WITH_YEARS = new RegExp(`^(?:at least |a minimum of |minimum of |minimum )?${DURATION}\\b`);
const LOWER_DEGREE =
  /\bor an? (?:bachelor|master|associate|graduate degree|advanced degree|b\.?[as]\.?(?: |$)|m\.?[as]\.?(?: |$))[^,;]*$/;

/** "Eight years; or a degree in law, history": the degree is another way, with whatever is joined to it. */
const OTHER_DEGREE = /; or an? (?:bachelor|master|associate|graduate degree|advanced degree)[^;]*$/;

/** "An advanced degree, or a bachelor's and five years": whether the years belong to the way that `left` ends in. */
export const isPartOfWay = (left: string, rest: string): boolean =>
  STARTS_WITH_YEARS.test(rest) && (LOWER_DEGREE.test(left) || OTHER_DEGREE.test(left));
