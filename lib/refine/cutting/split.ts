import type { Span } from '../../model/span.ts';
import { anyOf, oneOf } from '../../text/any-of.ts';
import { cutOut } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { trimSpan } from '../../text/trim.ts';
import type { Clause, Joint } from '../clause.ts';
import { bracketDepths } from './brackets.ts';
import { jointAt } from './joint.ts';
import { endOfSought } from './pitch.ts';

const CONJUNCTION = oneOf(`
  and, &, plus, as well as, along with, but, although, though, together with, combined with, coupled with, supplemented by,
  supplemented with`);
/** Where a new demand may begin. */
const MARK = new RegExp(
  anyOf(
    /;\s*(?:(?:and|plus) )?/,
    pattern`,? ${CONJUNCTION} (?:also )?(?:with )?(?:an? |the )?`,
    /, so (?!that\b|as\b)(?:an? |the )?/,
    /, (?:and |with (?:an? |the )?)?/,
    / with (?:an? |the )?/,
    // A dash, but not that of "3 - 5 years"
    /(?<!\d) - | - (?!\d)/,
    / \+ /,
    / (?=\()/,
  ),
  'g',
);
/** "A diploma, or": what else would do stands in the next line. */
const ENDS_IN_OR = /(?:[,;]| \/)? (?:and\/or|or|and)$/;
const ONLY_A_MARK = /^(?:and|or|&|and\/or|but|plus)$/;

/** The clauses of a sentence: cut wherever a new demand may begin. What belongs together is put together afterwards. */
export function toClauses(folded: string, sentence: Span, first: Joint): Clause[] {
  const whole = cutOut(folded, sentence.start, sentence.end);
  const body = whole.slice(0, endOfSought(whole));
  const clauses: Clause[] = [];
  let start = 0;
  let joint = first;
  const close = (end: number, next: number, nextJoint: Joint) => {
    const piece = trimSpan(folded, sentence.start + start, sentence.start + end);
    const words = piece ? cutOut(folded, piece.start, piece.end) : '';
    if (piece && !ONLY_A_MARK.test(words)) {
      const said = words.slice(0, endOfSought(words)).replace(ENDS_IN_OR, '');
      clauses.push({ start: piece.start, end: piece.start + said.length, folded: said, joint });
    }
    start = next;
    joint = nextJoint;
  };
  const depths = bracketDepths(body);
  for (const { 0: mark, index: at } of body.matchAll(MARK)) {
    const after = at + mark.length;
    if (at < start || (depths[at] ?? 0) > 0) continue;
    const next = jointAt({
      left: cutOut(body, start, at),
      before: joint,
      mark,
      rest: cutOut(body, after, body.length),
    });
    if (next) close(at, after, next);
  }
  close(body.length, body.length, 'start');
  return clauses;
}
