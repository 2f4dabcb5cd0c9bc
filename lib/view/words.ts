import en from '../../locales/en.json' with { type: 'json' };
import type { Reason } from '../model/verdict.ts';

/** A key of locales/en.json. */
export type MessageKey = keyof typeof en;
/** What is put into a sentence in place of its blank. */
export type Value = string | number;
/**
 * Renders a message. `values` fill `$1` to `$9`; of a message with plural forms the first value is the count that
 * chooses the form.
 */
export type Words = (key: MessageKey, values?: readonly Value[]) => string;

/** As much of `i18n.t` of @wxt-dev/i18n as we need. The count chooses among plural forms; other messages don't mind it. */
export type Translate = (key: string, count: number, substitutions: Value[]) => string;

type Plural = Readonly<Record<string, string>>;
const messages: Readonly<Record<string, string | Plural>> = en;

/** English from locales/en.json itself: for Node and for tests. */
export const english: Words = (key, values = []) => {
  const message = messages[key] ?? '';
  const form = typeof message === 'string' ? message : pluralForm(message, countOf(values));
  return form.replace(/\$([1-9])/g, (_, digit: string) => String(values[Number(digit) - 1] ?? ''));
};

/** Stands for " | " in a value, by which @wxt-dev/i18n would split it as it splits plural forms. */
const BAR = '\uE000';

/**
 * The words of the reader's language, by the browser's own translations. Nothing here needs locales/en.json itself, which
 * would be a tenth of what the popup loads.
 * @param locale BCP 47, for the form of numbers: 1.5 is "1,5" in German
 */
export function wordsOver(translate: Translate, locale: string): Words {
  const numbers = new Intl.NumberFormat(locale);
  const written = (value: Value): string => (typeof value === 'number' ? numbers.format(value) : value);
  return (key, values = []) => {
    const safe = values.map((value) => written(value).replaceAll(' | ', BAR));
    return translate(key, countOf(values), safe).replaceAll(BAR, ' | ');
  };
}

/**
 * The locale for dates, numbers and sums: the browser's, with its region, where the words are in its language; else that
 * of the words, because a browser in a language that we don't have shows them in English.
 * @param language that of the words, BCP 47
 * @param ofBrowser that of the browser, BCP 47
 */
export const localeOf = (language: string, ofBrowser: string): string =>
  ofBrowser.split('-')[0] === language ? ofBrowser : language;

/** A verdict's reason in words. A key that nobody wrote down comes out as itself, so that it is seen (and tested). */
export const reasonInWords = ({ key, values }: Reason, words: Words): string =>
  (isReason(key) && words(key, values)) || key;

const isReason = (key: string): key is MessageKey & `reason${string}` => key.startsWith('reason');

/** The same choice as @wxt-dev/i18n makes: "0" and "1" where they exist, else "n". */
const pluralForm = (forms: Plural, count: number): string => forms[String(count)] ?? forms.n ?? '';

const countOf = (values: readonly Value[]): number => Number(values[0] ?? 0);
