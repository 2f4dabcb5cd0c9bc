import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { localeOf, wordsOver } from '../../lib/view/words.ts';

/** The form of dates, numbers and sums that goes with the words. */
export const locale = localeOf(i18n.t('languageTag'), browser.i18n.getUILanguage());

/** The words in the browser's language. */
export const words = wordsOver(i18n.t, locale);
