import { HOURS_A_WEEK } from '../../rules/schedule.ts';
import { oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { Patterns } from '../../text/patterns.ts';

// Hours that not everybody can work. In folded text.

const SHIFT = oneOf('second, third, 2nd, 3rd, night, evening, overnight, swing, graveyard');
const EARLY = '(?:[1-5]|one|two|three|four|five) ?am';
const CLOCK = '\\d{1,2}(?::\\d\\d)?';
/** Whether a sentence names hours that not everybody can work. */
export const UNUSUAL_HOURS = new Patterns(
  /\b(?:nights?|weekends?|evenings?|overnights?|saturday|sunday|holidays|on[- ]call|mandatory overtime)\b/,
  /\b(?:split|rotating|shifts (?:rotate|vary)|(?:second|third|2nd|3rd) shift)\b/,
  pattern`\bshift ?[:-] ?${SHIFT}\b`,
  pattern`\b${EARLY} (?:start|shift)\b`,
  pattern`\bat ${EARLY}\b`,
  HOURS_A_WEEK,
  // "6pm to 2am", "2pm-11pm"
  pattern`\b${CLOCK} ?pm? ?(?:-|to) ?${CLOCK} ?am?\b`,
  /(?<=\d ?)pm ?(?:-|to) ?(?:9|10|11|12)(?::\d\d)? ?pm\b/,
  // "Tue thru Sat"
  /\b(?:tues?|wed|thurs?|fri|sat|sun)\.? ?(?:-|to|thru|through) ?(?:sat|sun)\b/,
);

const HOW_OFTEN = oneOf(
  'some, mandatory, occasional, regular, frequent, rotating, alternate, alternating, every other, seasonal, scheduled',
  'possible, limited',
);
const WHEN = oneOf(
  'overtime, on[- ]call, call-?(?:ins?|backs?), shift work, weekends?, evenings?, nights, holidays',
  'saturdays?, sundays?',
  /(?:night|evening|overnight|swing|graveyard|weekend|rotating|split|second|third|2nd|3rd)[- ]shifts?/,
);
/** "Weekend visitors fill the beaches" is about visitors. */
const GOES_ON = oneOf(
  'and, or, as, when, while, during, in, on, for, at, to, is, are, may, must, will, one, every, per',
  'required, needed, expected, availability, coverage, duty, work, shifts?, hours, rotations?, schedules?',
);
const WORKS = '(?:work(?:s|ing)?|be available|available|availability)(?: (?:to work|for|on|during|in))? ';
const AT_HEAD = pattern`^(?:[\w ]{1,24}: ?)?(?:${WORKS})?(?:${HOW_OFTEN} )*${WHEN}(?=$|[,.;:(/]| ${GOES_ON}\b)`;

/** What is given for such hours, or that there are none. */
const NOT_ASKED = new Patterns(
  /\b(?:no|off|free|paid|pay|premiums?|differentials?|optional|available|voluntary|never|closed|flexib\w+|choose)\b/,
  /\bovertime after\b/,
  /\btime and a half\b/,
);

/** Whether a folded sentence says that such hours are rewarded, free to choose, or none. */
export const isGiven = (folded: string): boolean => NOT_ASKED.test(folded);

const NO_SCHEDULE_OF_WORK = oneOf('shifts?, meetings?, appointments?, staff, visits, crews?');
/** "Shifts rotate and include nights", "Hours: Tuesday to Saturday" */
const OF_HOURS = pattern`
  ^(?:(?:the|our|this|work|working|your|typical|normal|regular) ){0,3}
  (?:shifts?|hours|schedules?(?! (?:\w+ )?${NO_SCHEDULE_OF_WORK}\b)|work ?week|rota|roster)\b
  |^(?:[\w ]{1,24}: ?)?(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:-|to|thru|through) \w+day\b
`;

/** "The successful candidate will work an eight-week rota with weekends" */
const WILL_WORK = pattern`
  ^(?:(?:the )?(?:successful )?(?:candidate|applicant|post-?holder|incumbent)|you)(?:'ll| will)
  (?: be (?:required|expected|asked) to)? work\b(?! (?:with|alongside|closely|for|together|directly|under)\b)
`;

/** "On-call one weekend in six": a sentence that opens with hours, and such ones, names what one has to work, wherever it stands. */
export const opensWithHours = (folded: string): boolean =>
  (AT_HEAD.test(folded) || ((OF_HOURS.test(folded) || WILL_WORK.test(folded)) && UNUSUAL_HOURS.test(folded))) &&
  !isGiven(folded);
