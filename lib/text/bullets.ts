import { oneOf } from './any-of.ts';
import { pattern } from './pattern.ts';
import { JOINER, PICTURE } from './pictures.ts';

// What stands before the items of a list that somebody typed.

/** The source (flag u) of a sign that is no part of what it stands before: a dot, a picture. None is ASCII; dashes are apart. */
export const SIGN = `(?:(?:${PICTURE}|[•·‣⁃∙⦁→⇒…»›])${JOINER}*){1,3}`;
const DASH = '[-–—‐⁃]';
/** The letters are ticks and boxes of symbol fonts that were lost. */
const TYPED = '[*§~+=>_oqØü]';

/** What marks an item at the start of its line, with the space behind it. */
export const BULLET = new RegExp(
  oneOf(
    pattern`^(?:${SIGN}|${TYPED}|${DASH})[ \t]+(?=\S)`,
    // "ii.", "(iv)"
    /^\(?(?:i{1,3}|i?[vx]|vi{1,3}|xi{1,2})[.)][ \t]+(?=\S)/,
    // "1.", "(2)", "c)", "3️⃣"
    /^(?:\d{1,2}[.)]|\(\d{1,2}\)|\(?[a-h][.)]|\d\ufe0f?\u20e3)[ \t]+(?=\S)/,
    // The same without a space
    pattern`^\*(?=[A-Z]|(?!nix\b)[a-z]{2,}[ /])|^-(?=[A-Za-z][a-z]{2,} )|^${SIGN}(?=\S)`,
  ),
  'u',
);

const INLINE = new RegExp(String.raw`\s(?!·)${SIGN}\s+|\s·\s+(?=[A-Z])`, 'gu');
/** Most lines hold none, and tell so at once. */
const NOT_ASCII = /[\u0080-\uffff]/;

/** The signs between two items in one line, with the spaces around them. */
export const inlineBullets = (line: string): RegExpExecArray[] =>
  NOT_ASCII.test(line) ? [...line.matchAll(INLINE)] : [];
