import { oneOf } from '../../../text/any-of.ts';
import { DRIVE, GIFTS, KNOW_HOW } from '../../../text/assets.ts';
import { pattern } from '../../../text/pattern.ts';

// What the reader has to be or have, and what they have by what a posting says of it. In folded text.

const THING = oneOf(
  'valid, current, full, clean, strong, solid, minimum, at least',
  'driv\\w+, car\\b, van\\b, vehicle, bike\\b, passport',
  "licen[cs]e, certificate, degree, diploma, [\\w']+ (?:degree|licen[cs]e|certificate)",
);
const YOU_JUST = "\\byou(?:'ll)? (?:just |only |simply |will |also )*";
/** What the reader has to be or have. */
export const NEEDED: readonly RegExp[] = [
  pattern`${YOU_JUST}(?:need|have) to (?:be|have|know|possess|love|enjoy)\b`,
  pattern`${YOU_JUST}need (?:an? |your )?${THING}\b`,
];

const STATED = oneOf(
  'english, background, driving record, driving history, references, handwriting, work ethic, attitude, standards',
  'writing, communication, skills?, experience, knowledge, training, manners?',
  'licen[cs]e, certificat\\w+, registration, vaccinations?',
);
/** What it is to the employer, or what is done with it. */
const TREATED = oneOf(
  'our, the, valued, important, key, welcome, needed, appreciated',
  'covered, paid, free, provided, kept, to be, being, reviewed, considered, confidential',
);
/** "Your English is fluent", "Your background is in the theater" */
export const YOUR_STATE = pattern`^your (?:[\w-]+ ){0,3}${STATED} (?:is|are) (?!(?:\w+ly )?${TREATED}\b)`;

const STRENGTH = oneOf(KNOW_HOW, DRIVE, GIFTS, 'attention to, creativity, leadership, energy, judge?ment');
/** What becomes of a strength, or how it is rated. */
const TO_READER = oneOf(
  'stand, set you, grow, improve, expand, deepen',
  /be (?:recogni|reward|valued|appreciated|considered|evaluated|assessed|reviewed|rated|verified|based|determined|put)/,
);
/** "Your eye for detail will be key": what the reader has, by what it will do for the employer and not for them. */
export const YOUR_STRENGTH = pattern`
  ^(?:[\w ]{1,20}, )?your (?!background check)(?:[^\s.;]+ ){0,8}?${STRENGTH}
  (?: [^\s.;]+){0,12}? will (?!${TO_READER})
`;
