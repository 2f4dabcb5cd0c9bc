import { anyOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { pattern } from '../text/pattern.ts';
import type { Section } from './facts.ts';
import type { Matcher } from './matcher.ts';
import { factSaying } from './profile-index.ts';
import { reason, verdict } from './reasons.ts';

type Flag = 'weekends' | 'nights' | 'onCall' | 'overtime';

const NIGHTS = anyOf(
  'nights?, overnights?, evenings?, graveyard, midnight, 24\\/7, (?:1|2|3|4|5|6|12) ?a\\.?m',
  'shifts, shift work, (?:2nd|second|3rd|third|night|late|swing|rotating|alternating) shifts?',
  /\b(?:8|9|10|11)(?::?[0-5]\d)? ?p\.?m\b/,
);

/** What the hours of a posting ask to be accepted. */
const HOURS: readonly (readonly [Flag, RegExp])[] = [
  ['weekends', /\b(?:weekends?|saturdays?|sundays?|7 days a week|seven days)\b/],
  ['nights', NIGHTS],
  ['onCall', /\bon[ -]?call\b|\bcall rotation\b|\bpager\b|\bafter.hours\b/],
  [
    'overtime',
    /\b(?:overtime|extra hours|extended hours|long hours|additional hours|more than 40|(?:45|50|55|60)\+? hours|beyond (?:normal|regular))\b/,
  ],
];
const FLEXIBLE = pattern`
  \b(?:flexib\w+|varied|variable|varying|irregular|non-?standard|any (?:shift|day)|all shifts|as needed
  |open availability|days,? (?:and |or )?(?:evenings|nights))\b
`;
const ALL: readonly Flag[] = ['weekends', 'nights', 'onCall', 'overtime'];
const SPOKEN: Readonly<Record<Flag, RegExp>> = {
  weekends: /\b(?:weekends?|saturdays?|sundays?)\b/,
  nights: /\b(?:nights|night shift|overnight|(?:2nd|second|3rd|third) shift)\b/,
  onCall: /\bon[ -]call\b|\bpager\b/,
  overtime: /\bovertime\b/,
};

const SAID_IN: readonly Section[] = ['summary', 'work', 'volunteer', 'projects'];

/** Hours: what the person has said of weekends, nights, on-call duty and overtime, or what a job shows. */
export const matchSchedule: Matcher = (demand, { profile, index }) => {
  const quote = fold(demand.quote);
  const named = HOURS.filter(([, pattern]) => pattern.test(quote)).map(([flag]) => flag);
  const asked = named.length > 0 ? named : FLEXIBLE.test(quote) ? ALL : [];
  const said = profile.fit?.schedule ?? {};
  const answers = asked.map((flag) => {
    const told = said[flag];
    if (told !== undefined) return { yes: told, pointer: `fit/schedule/${flag}` };
    const fact = factSaying(SPOKEN[flag], index, SAID_IN);
    return fact ? { yes: true, pointer: fact.pointer } : undefined;
  });
  const known = answers.filter((answer) => answer !== undefined);
  const evidence = known.map((answer) => answer.pointer);
  if (known.length === 0) return verdict('unknown', reason('reasonScheduleNotSaid'));
  const accepted = known.filter((answer) => answer.yes).length;
  const refused = known.length - accepted;
  if (accepted === asked.length) {
    // Whoever keeps to the agreed hours is not free for any others.
    return named.length > 0 && said.overtime === false && FLEXIBLE.test(quote)
      ? verdict('partial', reason('reasonScheduleSome'), [...evidence, 'fit/schedule/overtime'])
      : verdict('matched', reason('reasonSchedule'), evidence);
  }
  // Hours that are named must all be kept, unless one sort of them will do.
  if (refused > 0 && named.length > 0 && (accepted === 0 || !EITHER.test(quote))) {
    const no = known.filter((answer) => !answer.yes).map((answer) => answer.pointer);
    return verdict('missing', reason('reasonScheduleRefused'), no);
  }
  return verdict('partial', reason('reasonScheduleSome'), evidence);
};

const EITHER = /\bor\b/;
