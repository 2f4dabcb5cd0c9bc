import type { PostingFacts } from '../model/posting.ts';
import type { MessageKey, Words } from './words.ts';

type Salary = NonNullable<PostingFacts['salary']>;

const PER: Readonly<Record<NonNullable<Salary['period']>, MessageKey>> = {
  hour: 'perHour',
  day: 'perDay',
  week: 'perWeek',
  month: 'perMonth',
  year: 'perYear',
};

/** What a posting is, under its title: company, place, kind of employment. */
export const factsInWords = ({ company, location, employmentType }: PostingFacts): string[] =>
  [company, location, employmentType].filter((part) => part !== undefined).filter((part) => part !== '');

/**
 * A word of warning on a posting in another language than English; undefined for English, and where it isn't known.
 * @param locale BCP 47, for the name of the language
 */
export function languageInWords({ language }: PostingFacts, words: Words, locale: string): string | undefined {
  if (language === undefined || /^en\b/i.test(language)) return undefined;
  return words('otherLanguage', [languageName(language, locale)]);
}

/** A page may name a language that doesn't exist; the tag itself is then all there is to say. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/**
 * The pay: "$90,000 – $110,000 a year"; undefined where no figure is known.
 * @param locale BCP 47, for the form of sums of money
 */
export function salaryInWords(
  { min, max, currency, period }: Salary,
  words: Words,
  locale: string,
): string | undefined {
  const money = moneyFormat(currency, locale);
  const low = min ?? max;
  if (low === undefined) return undefined;
  const high = max ?? low;
  const sum = low === high ? money.format(low) : money.formatRange(low, high);
  const said = min === undefined ? words('salaryUpTo', [sum]) : max === undefined ? words('salaryFrom', [sum]) : sum;
  return period ? words(PER[period], [said]) : said;
}

/** A page may name a currency that doesn't exist; the figure is still worth showing. */
function moneyFormat(currency: string | undefined, locale: string): Intl.NumberFormat {
  const digits = { maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' } as const;
  if (currency === undefined || !/^[A-Za-z]{3}$/.test(currency)) return new Intl.NumberFormat(locale, digits);
  return new Intl.NumberFormat(locale, { ...digits, style: 'currency', currency });
}

/**
 * A day, short: "Nov 24, 2026".
 * @param moment ISO 8601
 * @param locale BCP 47
 */
export const dayInWords = (moment: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(moment));
