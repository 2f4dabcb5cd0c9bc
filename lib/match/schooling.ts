import { EDUCATION_LEVELS, type EducationLevel } from '../model/kind.ts';
import type { Education } from '../model/profile.ts';
import { anyOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { pattern } from '../text/pattern.ts';
import { degreeLevel } from '../vocabulary/index.ts';
import { monthOf } from './years.ts';

/** One entry of the profile's education, ready to be asked. */
export interface Schooling {
  readonly pointer: string;
  /** in the person's words: "BSc, Nursing" */
  readonly name: string;
  readonly level: EducationLevel | undefined;
  readonly finished: boolean;
  readonly field: string;
}

/** Levels in order; a professional degree (JD, MD) stands beside the doctorate. */
export const rankOf = (level: EducationLevel | undefined): number =>
  level === undefined ? -1 : Math.min(EDUCATION_LEVELS.indexOf(level), EDUCATION_LEVELS.indexOf('doctorate'));

const UNFINISHED = anyOf(
  'in progress, expected, candidate, pursuing, ongoing, current, incomplete, unfinished, no degree, did not finish',
  'did not complete, some college, credit, credits, withdrew',
);

/** A Master of Science need not have studied a science. */
const OF_SCIENCE = /\bof (?:applied )?(?:science|arts)\b/gi;

/**
 * An entry of the profile's education as a schooling; without an end it is taken to go on for five years.
 * @param today YYYY-MM-DD
 */
export function readSchooling(one: Education, pointer: string, today: string): Schooling {
  const { studyType = '', area = '', endDate, startDate } = one;
  const text = [studyType, area].filter(Boolean).join(', ');
  const unfinished =
    UNFINISHED.test(fold(studyType)) ||
    (endDate
      ? monthOf(endDate, 5) > monthOf(today, 0)
      : startDate !== undefined && monthOf(startDate, 0) > monthOf(today, 0) - 60);
  return {
    pointer,
    name: text,
    level: levelOf(studyType, area, one.institution),
    finished: !unfinished,
    field: `${area} (${studyType.replace(OF_SCIENCE, '')})`,
  };
}

/** The level that a text names, remembered. */
export const namedLevel = memo((text) => ({ level: degreeLevel(text) }));

/** The vocabulary knows degrees by name; what it doesn't know is told by a word of its kind. */
function levelOf(studyType: string, area: string, institution = ''): EducationLevel | undefined {
  const known = namedLevel(studyType).level ?? namedLevel(area).level;
  if (known) return known;
  const words = fold(`${studyType} ${area}`);
  for (const [pattern, level] of LEVEL_WORDS) if (pattern.test(words)) return level;
  return /\bhigh school\b/.test(fold(institution)) || /\bcollege\b/.test(words) ? 'secondary' : undefined;
}

const LEVEL_WORDS: readonly (readonly [RegExp, EducationLevel])[] = [
  [/\b(?:ph\.? ?d|doctor(?:ate|al)?|d\.?phil|ed\.?d)\b/, 'doctorate'],
  [/\b(?:j\.?d|m\.?d|pharm\.?d|d\.?d\.?s|d\.?o|d\.?v\.?m)\b/, 'professional'],
  [
    pattern`
      \b(?:master'?s?|m\.?b\.?a|m\.?s\.?c?|m\.?a|m\.?p\.?h|m\.?ed|m\.?eng|m\.?s\.?w|m\.?s\.?n
      |ms(?:ba|ee?|me|ce|cs|it|is|ed)|m\.?f\.?a|m\.?p\.?[ap]|mlis|mha|m(?:sci|chem|phys|math|mus))\b
    `,
    'master',
  ],
  [
    pattern`
      \b(?:bachelor'?s?|b\.?s\.?c?|b\.?a|b\.?b\.?a|b\.?s\.?n|bs(?:ba|ee?|me|ce|cs|it|is|w|ed)|b\.?f\.?a
      |b\.?eng|b\.?tech|b\.?com|licence|undergraduate)\b
    `,
    'bachelor',
  ],
  [/\b(?:associate'?s?|a\.?a\.?s?|a\.?s|a\.?d\.?n)\b/, 'associate'],
  [/\b(?:certificate|diploma in|vocational|apprentice(?:ship)?|trade|technical)\b/, 'vocational'],
  [/\b(?:high school|secondary|g\.?e\.?d|diploma|a-levels?)\b/, 'secondary'],
];
