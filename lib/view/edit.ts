import type { Edit } from '../model/correction.ts';
import {
  EDUCATION_LEVELS,
  type EducationLevel,
  type Kind,
  LANGUAGE_LEVELS,
  type LanguageLevel,
} from '../model/kind.ts';
import type { MessageKey, Words } from './words.ts';

/** How a kind of requirement is called. */
export const KIND_WORDS: Readonly<Record<Kind, MessageKey>> = {
  experience: 'kindExperience',
  skill: 'kindSkill',
  education: 'kindEducation',
  credential: 'kindCredential',
  language: 'kindLanguage',
  contacts: 'kindContacts',
  trait: 'kindTrait',
  travel: 'kindTravel',
  schedule: 'kindSchedule',
  location: 'kindLocation',
  eligibility: 'kindEligibility',
  physical: 'kindPhysical',
};

/** The levels that a kind can ask for; none for most kinds. */
export function levelsOf(kind: Kind): readonly (EducationLevel | LanguageLevel)[] {
  if (kind === 'education') return EDUCATION_LEVELS;
  return kind === 'language' ? LANGUAGE_LEVELS : [];
}

/** More years of experience nobody asks. */
export const MOST_YEARS = 60;
/** Of travel, all of the time. */
export const MOST_PERCENT = 100;

/** A requirement's reading as it is typed, each part as text; empty = not asked. */
export interface EditText {
  readonly kind: Kind;
  readonly terms: string;
  readonly years: string;
  readonly level: string;
  readonly percent: string;
}

/** What is asked, as text to change: "Java or Kotlin; SQL", "5". */
export const editText = ({ kind, terms, years, level, percent }: Edit, words: Words): EditText => ({
  kind,
  terms: terms.map((group) => group.join(` ${words('or')} `)).join('; '),
  years: String(years?.min ?? years?.max ?? ''),
  level: level ?? '',
  percent: String(percent?.max ?? percent?.min ?? ''),
});

/** What was typed, as a reading. A part that is no sensible figure, or doesn't go with the kind, is not asked. */
export function readEdit(text: EditText, words: Words): Edit {
  const years = text.kind === 'experience' ? figure(text.years, MOST_YEARS) : undefined;
  const percent = text.kind === 'travel' ? figure(text.percent, MOST_PERCENT) : undefined;
  const level = levelsOf(text.kind).find((one) => one === text.level);
  return {
    kind: text.kind,
    terms: termsFrom(text.terms, words('or')),
    ...(years !== undefined && { years: { min: years } }),
    ...(level && { level }),
    ...(percent !== undefined && { percent: { max: percent } }),
  };
}

function termsFrom(text: string, or: string): string[][] {
  const groups = text.split(';').map((group) =>
    group
      .split(` ${or} `)
      .map((term) => term.trim())
      .filter(Boolean),
  );
  return groups.filter((group) => group.length > 0);
}

function figure(text: string, most: number): number | undefined {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && number >= 0 && number <= most ? number : undefined;
}
