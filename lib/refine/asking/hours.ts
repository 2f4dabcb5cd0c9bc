/** Hours that not everybody can work, in folded text. */
export const UNUSUAL_HOURS =
  /\b(?:nights?|weekends?|evenings?|overnights?|saturday|sunday|split|rotating|on[- ]call|holidays|mandatory overtime|(?:second|third|2nd|3rd) shift|shift ?[:-] ?(?:second|third|2nd|3rd|night|evening|overnight|swing|graveyard)|shifts (?:rotate|vary)|(?:[1-5]|one|two|three|four|five) ?am (?:start|shift))\b|\b\d{1,2}(?::\d\d)? ?pm? ?(?:-|to) ?\d{1,2}(?::\d\d)? ?am?\b|\bpm ?(?:-|to) ?(?:9|10|11|12)(?::\d\d)? ?pm\b|\b(?:tues?|wed|thurs?|fri|sat|sun)\.? ?(?:-|to|thru|through) ?(?:sat|sun)\b|\bat (?:[1-5]|one|two|three|four|five) ?am\b/;

const HOW_OFTEN =
  '(?:some|mandatory|occasional|regular|frequent|rotating|alternate|alternating|every other|seasonal|scheduled|possible|limited) ';
const WHEN =
  '(?:overtime|on[- ]call|call-?(?:ins?|backs?)|shift work|weekends?|evenings?|nights|holidays|saturdays?|sundays?|(?:night|evening|overnight|swing|graveyard|weekend|rotating|split|second|third|2nd|3rd)[- ]shifts?)';
/** "Weekend visitors fill the beaches" is about visitors. */
const GOES_ON =
  '(?=$|[,.;:(/]| (?:and|or|as|when|while|during|in|on|for|at|to|is|are|may|must|will|one|every|per|required|needed|expected|availability|coverage|duty|work|shifts?|hours|rotations?|schedules?)\\b)';
const WORKS = '(?:work(?:s|ing)?|be available|available|availability)(?: (?:to work|for|on|during|in))? ';
const AT_HEAD = new RegExp(`^(?:[\\w ]{1,24}: ?)?(?:${WORKS})?(?:${HOW_OFTEN})*${WHEN}${GOES_ON}`);
/** What is given for such hours, or that there are none. */
const NOT_ASKED =
  /\b(?:no|off|free|paid|pay|premiums?|differentials?|optional|available|voluntary|never|closed|flexib\w+|choose)\b|\bovertime after\b|\btime and a half\b/;

/** Whether a folded sentence says that such hours are rewarded, free to choose, or none. */
export const isGiven = (folded: string): boolean => NOT_ASKED.test(folded);

/** "Shifts rotate and include nights", "Hours: Tuesday to Saturday" */
const OF_HOURS =
  /^(?:(?:the|our|this|work|working|your|typical|normal|regular) ){0,3}(?:shifts?|hours|schedules?(?! (?:\w+ )?(?:shifts?|meetings?|appointments?|staff|visits|crews?)\b)|work ?week|rota|roster)\b/;

/** "On-call one weekend in six": a sentence that opens with hours, and such ones, names what one has to work, wherever it stands. */
export const opensWithHours = (folded: string): boolean =>
  (AT_HEAD.test(folded) || (OF_HOURS.test(folded) && UNUSUAL_HOURS.test(folded))) && !isGiven(folded);
