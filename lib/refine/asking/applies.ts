import { oneOf } from '../../text/any-of.ts';
import { DRIVE, GIFTS, LEARNED } from '../../text/assets.ts';
import { pattern } from '../../text/pattern.ts';

/** Verbs of putting to use what one has. */
const APPLIES = oneOf(
  'us(?:e|es|ing), appl(?:y|ies|ying), leverag(?:e|es|ing), utiliz(?:e|es|ing), employ(?:s|ing)?, exercis(?:e|es|ing)',
  /draw(?:s|ing)? (?:(?:up)?on|from)/,
);
/** What one is let do is none. */
const OFFERED = oneOf(`
  lets?, allow\\w*, enabl\\w+, opportunit\\w+, chance, join, acquire, learned, want, ways?, ready, scope`);
/** What stands before it, and how it is put to use. */
const FROM_START = `^(?!.{0,80}\\b${OFFERED}\\b)(?:[^.;:]{0,80} )?`;
const HOW = '(?:(?!(?:this|that|these|the|our|new|develops?|gains?|builds?)\\b)[\\w/-]+,? ){0,5}?';

/** What of one's own is more than what the duty itself takes ("your ability to plan"). */
const OWN = oneOf(LEARNED, 'experience, background, skills?', DRIVE, GIFTS);

/** Duties that name what one has. */
export const APPLIES_WHAT_ONE_HAS: readonly RegExp[] = [
  // "Applies advanced knowledge of statistics"
  pattern`${FROM_START}${APPLIES} ${HOW}(?:knowledge|expertise|understanding) (?:of|in)\b`,
  // "You will use your passion for gardens"
  pattern`
    ${FROM_START}${APPLIES} (?:your|their|his or her) ${HOW}
    ${OWN}\b
  `,
];
