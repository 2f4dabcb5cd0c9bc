/** What a requirement is about. One kind, one file in rules/, one matcher in match/. */
export const KINDS = [
  'experience',
  'skill',
  'education',
  'credential',
  'language',
  'contacts',
  'trait',
  'travel',
  'schedule',
  'location',
  'eligibility',
  'physical',
] as const;
export type Kind = (typeof KINDS)[number];

export const IMPORTANCES = ['required', 'preferred'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** Degrees from lowest to highest; `professional` (JD, MD, PharmD) stands beside the doctorate. */
export const EDUCATION_LEVELS = [
  'secondary',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
  'professional',
] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** Command of a human language, lowest first. */
export const LANGUAGE_LEVELS = ['basic', 'conversational', 'fluent', 'native'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

export const VERDICTS = ['matched', 'partial', 'missing', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];
