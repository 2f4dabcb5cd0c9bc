import { i18n } from '#i18n';
import { wordsOver } from '../../lib/view/words.ts';

/** The words in the browser's language. */
export const words = wordsOver(i18n.t);
