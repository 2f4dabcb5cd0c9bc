import { MEANS, SETTINGS } from './classes.ts';
import type { Word } from './words.ts';

/** "Programming in R": the language is what is asked. */
export const isMeans = (words: readonly Word[]): boolean => words.length === 1 && MEANS.has(words[0]?.folded ?? '');

/** "Academic or industry work experience in X" is about X, wherever it was gained. */
export const isSetting = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every(({ folded }) => SETTINGS.has(folded) || MEANS.has(folded));
