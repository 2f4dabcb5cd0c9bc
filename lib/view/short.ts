import type { Alternative, Requirement } from '../model/requirement.ts';
import type { MessageKey, Words } from './words.ts';

type Range = NonNullable<Requirement['years']>;
type Level = NonNullable<Requirement['level']>;

/** The words for a degree or for the command of a language. */
export const LEVEL_WORDS: Readonly<Record<Level, MessageKey>> = {
  secondary: 'levelSecondary',
  vocational: 'levelVocational',
  associate: 'levelAssociate',
  bachelor: 'levelBachelor',
  master: 'levelMaster',
  doctorate: 'levelDoctorate',
  professional: 'levelProfessional',
  basic: 'levelBasic',
  conversational: 'levelConversational',
  fluent: 'levelFluent',
  native: 'levelNative',
};

/**
 * A demand in short, as one line of a list: "5+ years · B2B sales", "Bachelor’s degree · business, marketing",
 * "Spanish · fluent", "Travel · 20–25%". Where there is nothing to shorten by, the posting's own words.
 */
export function inShort(requirement: Requirement, words: Words): string {
  const { kind, years, level, percent, terms } = requirement;
  const named = termsInWords(terms, words);
  const parts = [
    years && yearsInWords(years, words),
    kind === 'language' ? undefined : level && words(LEVEL_WORDS[level]),
    kind === 'travel' ? words('shortTravel') : undefined,
    kind === 'contacts' ? words('shortContacts') : undefined,
    named,
    kind === 'language' ? level && words(LEVEL_WORDS[level]) : undefined,
    percent && percentInWords(percent, words),
  ].filter((part) => part !== undefined && part !== '');
  const says = named !== '' || years !== undefined || level !== undefined || percent !== undefined;
  return says ? capital(parts.join(' · ')) : capital(requirement.quote);
}

/** "3–5 years", "5+ years", "up to 2 years" */
export function yearsInWords({ min, max }: Range, words: Words): string {
  if (min === undefined) return max === undefined ? '' : words('yearsUpTo', [max]);
  return max === undefined || max === min ? words('yearsAtLeast', [min]) : words('yearsBetween', [max, min]);
}

/** "20–25%", "up to 50%" */
export function percentInWords({ min, max }: Range, words: Words): string {
  if (min === undefined) return max === undefined ? '' : words('percentUpTo', [max]);
  if (max === undefined) return words('percentAtLeast', [min]);
  return max === min ? words('percentExactly', [min]) : words('percentBetween', [min, max]);
}

/** "Java or Kotlin, SQL": every group must be satisfied, any one member satisfies a group. */
export const termsInWords = (terms: Requirement['terms'], words: Words): string =>
  terms
    .map((group) => listOr(group, words))
    .filter(Boolean)
    .join(', ');

/** "or 4+ years of experience", "or the equivalent" */
export function alternativeInWords({ kind, years, level, terms }: Alternative, words: Words): string {
  if (kind === 'equivalent') return words('orEquivalent');
  const parts = [
    years && yearsInWords(years, words),
    level && words(LEVEL_WORDS[level]),
    termsInWords(terms ?? [], words),
  ];
  const said = parts.filter(Boolean).join(' · ');
  if (said) return words(kind === 'experience' ? 'orExperience' : 'orOther', [said]);
  return words(kind === 'experience' ? 'orEquivalentExperience' : 'orEquivalent');
}

function listOr(group: readonly string[], words: Words): string {
  const [last, ...rest] = [...group].reverse();
  if (last === undefined) return '';
  return rest.length === 0 ? last : words('listOr', [rest.reverse().join(', '), last]);
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
