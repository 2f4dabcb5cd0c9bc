import en from '../../locales/en.json' with { type: 'json' };
import type { Reason } from '../model/verdict.ts';

/** A key of locales/en.json. */
export type MessageKey = keyof typeof en;
export type Value = string | number;
/**
 * Renders a message. `values` fill `$1` to `$9`; of a message with plural forms the first value is the count that
 * chooses the form.
 */
export type Words = (key: MessageKey, values?: readonly Value[]) => string;

/** As much of `i18n.t` of @wxt-dev/i18n as we need: the count is given for messages with plural forms only. */
export interface Translate {
  (key: string, substitutions: Value[]): string;
  (key: string, count: number, substitutions: Value[]): string;
}

type Plural = Readonly<Record<string, string>>;
const messages: Readonly<Record<string, string | Plural>> = en;

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(messages, key);

/** English from locales/en.json itself: for Node and for tests. */
export const english: Words = (key, values = []) => {
  const message = messages[key] ?? '';
  const form = typeof message === 'string' ? message : pluralForm(message, countOf(values));
  return form.replace(/\$([1-9])/g, (_, digit: string) => String(values[Number(digit) - 1] ?? ''));
};

/**
 * The words of the reader's language, by the browser's own translations.
 * @param locale BCP 47, for the form of numbers: 1.5 is "1,5" in German
 */
export function wordsOver(translate: Translate, locale: string): Words {
  const numbers = new Intl.NumberFormat(locale);
  const written = (value: Value): string => (typeof value === 'number' ? numbers.format(value) : value);
  return (key, values = []) => {
    const texts = values.map(written);
    if (typeof messages[key] === 'string') return translate(key, texts);
    // @wxt-dev/i18n fills the values in before it splits the plural forms at " | ", so no value may contain that.
    const safe = texts.map((text) => text.replaceAll(' | ', ' / '));
    return translate(key, countOf(values), safe);
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
export const reasonInWords = (reason: Reason, words: Words): string =>
  isMessageKey(reason.key) ? words(reason.key, reason.values) : reason.key;

/** The same choice as @wxt-dev/i18n makes: "0" and "1" where they exist, else "n". */
const pluralForm = (forms: Plural, count: number): string => forms[String(count)] ?? forms.n ?? '';

const countOf = (values: readonly Value[]): number => Number(values[0] ?? 0);
