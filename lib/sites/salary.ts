import type { PostingFacts } from '../model/posting.ts';

export type Salary = NonNullable<PostingFacts['salary']>;
export type Period = NonNullable<Salary['period']>;

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/\bAUD\b|\bAU?\$/, 'AUD'],
  [/\bCAD\b|\bCA?\$/, 'CAD'],
  [/\bNZD\b|\bNZ\$/, 'NZD'],
  [/\bSGD\b|\bS\$/, 'SGD'],
  [/\bHKD\b|\bHK\$/, 'HKD'],
  [/\bUSD\b|\bUS\$/, 'USD'],
  [/\bEUR\b|€/, 'EUR'],
  [/\bGBP\b|£/, 'GBP'],
  [/\bCHF\b/, 'CHF'],
  [/\bINR\b|₹|\bLacs?\b|\bLakhs?\b/i, 'INR'],
  [/\bJPY\b|¥|円/, 'JPY'],
  [/\bPLN\b|zł/, 'PLN'],
  [/\bSEK\b/, 'SEK'],
  [/\bNOK\b/, 'NOK'],
  [/\bDKK\b/, 'DKK'],
  [/\bCZK\b|Kč/, 'CZK'],
  [/\bBRL\b|\bR\$/, 'BRL'],
  [/\bUAH\b|₴/, 'UAH'],
  [/\$/, 'USD'],
];

/** The dollar that is meant where only "$" is written, by the site's country domain. */
const DOLLARS: Readonly<Record<string, string>> = { au: 'AUD', ca: 'CAD', nz: 'NZD', sg: 'SGD', hk: 'HKD' };

const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/\bhour(?:ly)?\b|\/\s?hr?\b|\bp\.?h\b|\bper hr\b|\bstunde|\bheure|\bhora\b|\bora\b|\buur\b|\btimme|時給/i, 'hour'],
  [/\bday\b|\bdaily\b|\/\s?d\b|\btag\b|\bjour\b|\bdía\b|\bdag\b|日給/i, 'day'],
  [/\bweek(?:ly)?\b|\/\s?wk\b|\bwoche|\bsemaine|\bsemana/i, 'week'],
  [/\bmonth(?:ly)?\b|\/\s?mo\b|\bmonat|\bmois\b|\bmes\b|\bmês\b|\bmese\b|\bmaand|\bmånad|miesi|月給/i, 'month'],
  [
    /\byear(?:ly)?\b|\bannum\b|\bannual(?:ly)?\b|\/\s?yr?\b|\bp\.?\s?a\b|\bjahr|\ban\b|\baño|\bano\b|\banno\b|\bjaar|(?:\bper |\/\s?)år(?!\w)|\brok\b|年収/i,
    'year',
  ],
];

const AMOUNT = /(\d{1,3}(?:[.,\s'’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s?(k\b|lacs?\b|lakhs?\b|m\b)?/gi;
const MONEY =
  /[$€£¥₹₴円]|zł|Kč|\b(?:USD|EUR|GBP|CHF|INR|JPY|PLN|SEK|NOK|DKK|CZK|BRL|AUD|CAD|NZD|SGD|HKD|UAH|Lacs?|Lakhs?)\b/i;

/** Whether a text speaks of money at all: a pay field may hold the job type only. */
export const speaksOfMoney = (text: string): boolean => MONEY.test(text) && /\d/.test(text);

/** "$118,000 - $140,000 a year", "€ 3.200 pro Monat", "£30k", "12-18 Lacs P.A." as figures; undefined where it says none. */
export function parseSalary(text: string, country?: string): Salary | undefined {
  if (!speaksOfMoney(text) || text.length > 300) return undefined;
  const amounts = [...text.matchAll(AMOUNT)].slice(0, 2);
  const scales = amounts.map((found) => scaleOf(found[2]));
  const values = amounts.map((found, index) => numberOf(found[1] ?? '') * (scales[index] ?? scales[1] ?? 1));
  const low = values[0];
  if (low === undefined || !Number.isFinite(low) || low <= 0) return undefined;
  const high = values[1];
  const salary: Salary = {};
  if (high !== undefined && high >= low) Object.assign(salary, { min: low, max: high });
  else if (/\b(?:up to|bis zu|jusqu|hasta|fino a|tot|max)/i.test(text)) salary.max = low;
  else if (/\b(?:from|starting|ab|à partir|desde|da|vanaf|min)\b|\+/i.test(text)) salary.min = low;
  else Object.assign(salary, { min: low, max: low });
  const currency = currencyOf(text, country);
  if (currency) salary.currency = currency;
  const period = periodOf(text);
  if (period) salary.period = period;
  return salary;
}

function scaleOf(unit: string | undefined): number | undefined {
  if (!unit) return undefined;
  if (/^k/i.test(unit)) return 1000;
  return /^m/i.test(unit) ? 1_000_000 : 100_000;
}

/** "1,234.50", "1.234,50", "1 234" and "30.5" alike. */
export function numberOf(text: string): number {
  const plain = text.replace(/[\s'’]/g, '');
  const cents = /[.,](\d{1,2})$/.exec(plain);
  const whole = (cents ? plain.slice(0, cents.index) : plain).replace(/[.,]/g, '');
  return Number(cents ? `${whole}.${cents[1]}` : whole);
}

function currencyOf(text: string, country: string | undefined): string | undefined {
  const found = CURRENCIES.find(([pattern]) => pattern.test(text));
  if (!found) return undefined;
  return found[1] === 'USD' && !/USD|US\$/.test(text) ? (DOLLARS[country ?? ''] ?? 'USD') : found[1];
}

/** How often a pay is paid, from words or from schema.org's unitText. */
export const periodOf = (text: string): Period | undefined => PERIODS.find(([pattern]) => pattern.test(text))?.[1];
