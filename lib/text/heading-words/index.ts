import { ABROAD } from './abroad.ts';
import * as demands from './demands.ts';
import { BENEFITS, COMPANY, NOT_NEEDED } from './employer.ts';
import type { HeadingWords } from './entry.ts';
import { APPLYING, LEGAL, NOT_FOR_YOU, QUESTIONS } from './form.ts';
import * as job from './job.ts';

/**
 * What headings say, by the words in them: the first entry that has a word of a heading tells. Tried against the folded
 * heading without numbering, decoration and closing colon. Sources: own reading of postings, counted headings of 2,125
 * public postings (November 2026).
 */
export const HEADINGS: readonly HeadingWords[] = [
  // What narrows a heading most stands first.
  ...demands.WHOEVER,
  job.SOUGHT_TO,
  job.WILL,
  job.USED,
  demands.EXPERIENCE_OF,
  job.BODILY,
  ...job.STANDARD_FORM,
  QUESTIONS,
  APPLYING,
  LEGAL,
  demands.BOTH_IMPORTANCES,
  NOT_FOR_YOU,
  demands.FITS_IF,
  NOT_NEEDED,
  ...ABROAD,
  demands.PREFERRED,
  demands.BESIDES,
  BENEFITS,
  job.FACTS,
  job.PHYSICAL,
  COMPANY,
  demands.SKILLS,
  demands.AVAILABILITY,
  demands.WITHIN_THE_JOB,
  job.WHERE,
  job.DUTIES,
  demands.EDUCATION,
  demands.CREDENTIALS,
  demands.ELIGIBILITY,
  demands.TRAVEL,
  demands.LANGUAGES,
  demands.TRAITS,
  job.OVERVIEW,
  demands.DEMANDS,
  job.OF_THE_JOB,
];
