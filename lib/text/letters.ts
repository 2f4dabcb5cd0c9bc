/** Whether a character code is that of an ASCII letter or digit: nearly all that words are made of, and quickly told. */
export const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
