import { anyOf, oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { setOf } from '../../text/set-of.ts';
import { WILL_DO } from '../asking/sought.ts';
import { isVerb } from '../terms/verbs.ts';

/** A posting looks for somebody. */
const SEEKS = anyOf(
  /\b(?:looking|searching|hunting|search|hunt) (?:for|to (?:hire|recruit|add|find|bring on))\b/,
  /\b(?:is|are|'re|currently|now|actively) (?:seeking|recruiting|hiring)\b/,
  /\bseeks (?=an? )/,
  'in need of',
);
/** Words after which "to" names what is asked for. */
const ASKED = oneOf(
  'able, ability, abilities, capacity, capability, aptitude, experienced?, accustomed, used, how',
  'willing, willingness, ready, open, desires?, eager, eagerness, excited, thrilled, drive, passion, hunger, hungry',
  'motivated, commitment, committed, dedicated, dedication, attention, approach, wants?, loves?, looking',
  'required, needs?, addition, up, access, due, subject',
);
/** What may follow: the act with the word behind it, where it opens with one. */
const WANTED_FOR = oneOf(
  /(?:in order )?to ([a-z-]+)(?: ([a-z-]+))? /,
  pattern`who(?=${WILL_DO}) will `,
  /who (?:would|can(?! (?:\w+ly )?(?:drive|speak|operate|lift|read|write|work|cook|bake|weld|type)\b)) /,
  /(?:that|to) be (?:part of|a part of|responsible) |responsible for /,
);
/** From here on a sentence may say what the person is wanted for. */
const PURPOSE = new RegExp(`(?<!\\b${ASKED}),? ${WANTED_FOR}`, 'g');
/** Acts of anybody in any post, beside those that name a trade. */
const JOINS = setOf('be become fill join');
const isAct = (word: string): boolean => isVerb(word) || JOINS.has(word);
/** What is asked for after all. */
const ASKS = pattern`\b${oneOf(
  'must, experience, background, years?, knowledge, skills?, ability, proficien\\w+, familiar\\w*',
  'degree, licen[cs]e, certific\\w+',
)}\b`;

/** What one is given for it begins here: "… while gaining the skills of a master". */
const LEARNING = /,? while (?:also )?(?:gaining|learning|earning|developing|growing) /;

/** Where a folded text that seeks somebody has said whom: "We seek a patient tutor" of "… to teach our evening classes". */
export function endOfSought(folded: string): number {
  const seeks = SEEKS.exec(folded);
  if (!seeks) return folded.length;
  const learning = LEARNING.exec(folded);
  if (learning && learning.index > seeks.index) return learning.index;
  for (const { index, 1: first, 2: second = '' } of folded.matchAll(PURPOSE)) {
    if (index < seeks.index + seeks[0].length) continue;
    if (first !== undefined && !isAct(first) && !(first.endsWith('ly') && isAct(second))) continue;
    // "… people who love to teach": what the person is like goes on.
    const goesOn = /\b(?:who|that|which)\b/.test(folded.slice(seeks.index, index)) || ASKS.test(folded.slice(index));
    return goesOn ? folded.length : index;
  }
  return folded.length;
}
