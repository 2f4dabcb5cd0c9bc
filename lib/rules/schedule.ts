import { anyOf, oneOf } from '../text/any-of.ts';
import { NUMBER_WORD } from '../text/numbers.ts';
import { pattern } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

const KINDS_OF_SHIFT = oneOf(
  'night, evening, day, weekend, overnight, graveyard, swing, morning, afternoon, closing, opening, early, late, holiday',
  'first, second, third, 1st, 2nd, 3rd, (?:8|10|12|24)[- ]hour, long, longer, extended, split, rotating, rotational',
  'varied, various, varying, variable, flexible, irregular, additional, extra, all, any',
);
const SEASONS = oneOf(`
  january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, fall,
  winter`);
const PROGRAMMES = oneOf('programs?, internships?, placements?, terms?');
const WHEN_AVAILABLE = oneOf(
  'for (?:the )?(?:\\w+ )?(?:training|orientation)\\b, to (?:work|start), for (?:work|shifts), on, during, between',
  'is required, monday, any, every, weekends, nights, throughout, immediately',
);

/** "At least 15 hours a week", "limited to 20 hrs per week": what one commits to, or may not go beyond. */
export const HOURS_A_WEEK = pattern`
  \b(?:minimum|at least|limited to|no more than|commit\w*)\b.{0,30}?\b\d+(?: ?(?:-|to) ?\d+)? (?:hours|hrs)\b
  .{0,20}?\b(?:week|weekly)\b
`;

/** Hours, shifts, weekends, on-call, start date, length of commitment. */
export const schedule: Rule = {
  kind: 'schedule',
  cues: [
    {
      name: 'shift',
      pattern: anyOf(
        'shift work, shift schedule, shift rotation',
        pattern`\b${KINDS_OF_SHIFT} (?:and \w+ )?(?:shifts?|hours|schedules?)\b`,
        /\bshifts? (?:a|per|each|every) (?:week|month)\b|\bshifts? (?:rotate|vary|change)s?\b/,
        /\b(?:us|uk|est|pst|cst|ist|gmt|emea|apac|eastern|pacific|european|australian|school) hours\b/,
        /\bwork(?:ing)? (?:[\w/-]+ ){0,2}shifts?\b/,
        /\b(?:cover|pick up|double) shifts?\b/,
        /\bpull(?:ing)? (?:an? )?doubles?\b/,
        /\bshift ?[:-] ?(?:night|evening|weekend|rotating|swing|overnight|graveyard|2nd|3rd|second|third)\b/,
      ),
      weight: 8,
      unless: anyOf(
        /throughout (?:the|an?) .{0,15}shift/,
        /(?:stand|sit|walk)\w* .{0,30}(?:shift|hours)|entire shift/,
        /flexible (?:hours|schedule)s? (?:are|is) (?:offered|available)/,
      ),
    },
    {
      name: 'weekends',
      pattern: anyOf(
        `weekend, weekends, holiday, holidays, evening, evenings, nights, overnight, overnights, after-hours,
        after hours, saturday, saturdays, sunday, sundays, night meetings, black friday, year-round availability,
        christmas eve, new year's eve, public holidays`,
      ),
      weight: 7,
      unless: /paid (?:\w+ )?holidays?|holiday (?:pay|party|season pay)|holidays? (?:off|and vacation)|vacation/,
    },
    {
      name: 'rhythm',
      pattern: anyOf(
        `short notice, little notice, sleep-in, sleep-ins, waking nights, lates, earlies, one late, fifo, fly-in
        fly-out, until close, through close, split weeks, week offs, week off, available from, past closing,
        shift start, shift starts, shifts start, shifts starts, short-notice, at any hour, any time of day, any
        time of the day, any time of night, around the clock, immediate joiner, immediate joiners, immediate
        start, immediate availability, notice period, carry a pager, carries a pager, pager duty,
        able to open and close, open and close the, irregular hours, nontraditional hours, non-traditional hours,
        nonstandard hours, non-standard hours, early morning, early mornings, early start,
        early starts, late night, late nights, late close, late closes, mandatory overtime`,
        // "Able to close deals" is a skill.
        /\bable to close(?=$|[,.;]| (?:on|at|up|most|some|\w+ nights?)\b| the (?:shop|store|bar|kitchen|restaurant)\b)/,
        /\b\d-on\b/,
        /\b9\/80\b|\b24\/48\b|\b24\/72\b|\b48\/96\b|\b4[x/]10s?\b/,
        pattern`^(?:\w+ )?seasonal,? (?:\w+ )?(?:from|through|until|position|role|job|work|${SEASONS})\b`,
        /\boverlap\b.{0,40}\b(?:hours|est|pst|cst|gmt|cet|time ?zones?)\b/,
        /\b(?:no|limited|restricted) (?:vacation|time off|leave)s? (?:in|during|between|from|over)\b/,
        /\bblack-?out (?:dates|periods?)\b/,
        /\brotation\b(?= schedule|$)/,
        /\b(?:8|9|10|12|ten|twelve)[- ]hour days\b/,
        /\b(?:on (?:an? |the )?)?(?:roster|rota)\b/,
        /\bflex (?:hours|schedules?|shifts?|time)\b|\b24[x/]7\b/,
        /\bavailable (?:7|seven) days\b/,
        /\b(?:mon|tues|wednes|thurs|fri)days? nights?\b/,
        /\bstay (?:on )?(?:through|until|to) (?:the (?:end of )?)?(?:\w+ )?(?:harvest|season|term|summer|contract|year)\b/,
        /\bfree (?:all|for the|over the) (?:\w+ )?(?:summer|season)\b/,
        /\b(?:mon|tues?|wed|thurs?|fri|sat|sun)\.? ?(?:-|to|thru|through|\/) ?(?:sat|sun|sa|su)\b/,
        /\brotating (?:sat|sun)s?\b/,
        /\bcommit(?:ted)? to (?:at least |the |a |an )?.{0,20}\b(?:season|year|term|summer)\b/,
        pattern`
          \b(?:complete|attend|commit to|stay for) (?:the|an?) (?:(?:full|entire) )?
          (?:\d+|six|eight|ten|twelve)[- ](?:weeks?|months?) (?:summer |internship |co-op )?${PROGRAMMES}\b
        `,
        /\b(?:1st|2nd|3rd|first|second|third|night|day|swing|graveyard) shift\b/,
        /\b(?:[1-5]|one|two|three|four|five) ?am (?:start|shift)/,
      ),
      weight: 8,
      unless: anyOf(
        /job rotation|\b(?:likes?|loves?|enjoys?) (?:\w+ )?early\b/,
        /(?:before|after|on|during) (?:the|your) first shift/,
      ),
    },
    {
      name: 'on call',
      pattern: /\bon[- ]call\b|\bcall-?(?:backs?|ins?)\b|\bstandby\b/,
      weight: 8,
      unless: /\b(?:when|while|if|for those) (?:\w+ )?on[- ]call/,
    },
    {
      name: 'overtime',
      pattern: anyOf(
        /\bovertime\b|\b(?:mandatory|work|working|some|with|weekend) ot\b/,
        /\bot (?:required|mandatory|as needed)\b/,
      ),
      weight: 7,
      unless: /overtime pay|eligible for overtime|paid overtime|overtime-eligible/,
    },
    {
      name: 'hours',
      pattern: anyOf(
        'hours per week, hours a week, work hours, business hours, open availability, hours of operation',
        /\b\d+\+?[- ](?:\w+ )?h(?:ou)?rs?(?: ?(?:per|a|each|\/))? ?(?:week|day|shift|month)\b/,
        /\bhours\/week\b/,
        /\bfull[- ]time (?:availability|schedule|hours|commitment)\b/,
        /\bpart[- ]time (?:availability|schedule|hours)\b/,
        /\bavailable for (?:part|full)[- ]time work\b/,
        /\bavailability of (?:at least )?\d/,
        HOURS_A_WEEK,
        /\bavailable to deploy\b/,
        /\bmonday (?:through|thru|to|-) (?:friday|thursday|saturday|sunday)\b/,
        /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b/,
      ),
      weight: 6,
      unless: /contact hours|hours of (?:continuing|training|college|coursework)|credit hours|semester hours/,
    },
    {
      name: 'available',
      pattern: anyOf(
        'work flexible, work a flexible, working flexible, working a flexible',
        /\b(?:morning|afternoon|daytime|weekday|weekend|evening|night|summer|holiday) availability\b/,
        pattern`\b(?:available|availability) ${WHEN_AVAILABLE}\b`,
        /\bfull availability\b/,
        /\bflexible (?:schedule|hours|availability|with (?:scheduling|hours))\b/,
        /\bflexibility (?:to work|in (?:scheduling|hours)|with (?:schedule|hours))\b/,
      ),
      weight: 6,
      unless: /position is available|information is available|we offer/,
    },
    {
      name: 'flexible hours',
      pattern: anyOf(
        /\bflexib(?:le|ility) (?:about|on|around|with|as to|in|regarding|when it comes to) (?:\w+ ){0,2}(?:hours|shifts|schedul\w+|start|days|availability)\b/,
        /\bflexible (?:\w+ )?availability\b/,
      ),
      weight: 12,
    },
    {
      name: 'attendance',
      pattern: anyOf(
        `attendance, on time every day, be on time, at work on time, on time for shift, on time for shifts, on
        time for scheduled shift, on time for scheduled shifts`,
        /\breport (?:\w+ )?to work\b/,
        /\bpunctual(?:ity)?\b(?=.{0,40}attendance)/,
      ),
      weight: 7,
      unless: anyOf(
        /record of attendance|time and attendance|attendance record/,
        /attendance (?:tracking|system|monitoring)/,
        /attendance (?:(?:and|or) [\w-]+ )?at (?!work)/,
      ),
    },
    {
      name: 'commitment',
      pattern: anyOf(
        `start date, start immediately, join immediately, work immediately, can start, able to start, ready to start, start in,
        start on, start as soon, duration of the season, duration of the contract, available for the entire,
        available for the full`,
        pattern`\b(?:\d+|${NUMBER_WORD})[- ](?:weeks?|months?|years?)'? (?:minimum |contract )?commitment\b`,
        /\bcommit(?:ment|ting)? (?:to |of |for )?(?:at least |a minimum of )?(?:an? |the )?(?:[\w-]+[ -]){0,3}(?:weeks?|months?|years?|semester|season)\b/,
      ),
      weight: 6,
    },
  ],
};
