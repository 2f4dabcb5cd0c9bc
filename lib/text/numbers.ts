import { anyOf, oneOf } from './any-of.ts';
import { pattern } from './pattern.ts';

/** A range of numbers; a bound that is not stated is left out. */
export interface NumberRange {
  min?: number;
  max?: number;
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
};
/** The source of a group that finds the English word of a number up to thirty. */
export const NUMBER_WORD = oneOf(Object.keys(WORDS).join(', '));
// "5", "1.5", "five", "three (3)", "four [4+]", each perhaps with "+"
const NUMBER = String.raw`(?:\d{1,2}(?:\.\d)?|${NUMBER_WORD}(?: ?[([]\d{1,2}\+?[)\]])?)(?: ?\+| or more|[- ]plus)?`;
const AT_MOST = oneOf('up to, no more than, under, maximum of, less than, fewer than');
const OF_WHAT_SORT = '(?:full |calendar |complete |consecutive |continuous |additional |more )?';
const SPAN = new RegExp(
  String.raw`\b(?:(${AT_MOST}) )?(${NUMBER})(?: ?(?:-|to|or|and) ?(${NUMBER}))?` +
    String.raw`(?: ?\(\d{1,2}\))?[- ]?${OF_WHAT_SORT}(years?|yrs?|months?|mos)\b\.?'?`,
  'g',
);
/** The units of SPAN: most texts have none, and are not searched by the long pattern. */
const UNIT = /\b(?:year|yr|month|mos)/;
const A_YEAR = /\b(?:a|one) (?:full )?year\b|\bone-year\b/;

/** The value of a number in digits or English words ("3", "three", "three (3)"). */
function readNumber(text: string): number {
  const digits = /\d+(?:\.\d)?/.exec(text);
  if (digits) return Number(digits[0]);
  return WORDS[/^[a-z]+/.exec(text)?.[0] ?? ''] ?? Number.NaN;
}

/** A length of time, and where in the text it stands. */
export interface YearsFound {
  readonly years: NumberRange;
  readonly start: number;
  readonly end: number;
}

/**
 * Lengths of time in a folded text, in years ("18 months" is 1.5): "5+ years", "three (3) to five (5) years", "5-7 yrs",
 * "up to 2 years". Ages ("18 years of age", "18 years old") are none.
 */
export function findYears(folded: string): YearsFound[] {
  const found: YearsFound[] = [];
  if (!UNIT.test(folded)) return found;
  for (const match of folded.matchAll(SPAN)) {
    const [whole, limit, first = '', second, unit = ''] = match;
    const after = folded.slice(match.index + whole.length, match.index + whole.length + 12);
    if (
      /^ ?(?:of age|old\b|or older)/.test(after) ||
      /\b(?:within|in|over|during) the (?:last|past) $/.test(folded.slice(Math.max(0, match.index - 18), match.index))
    )
      continue;
    const scale = unit.startsWith('m') ? 1 / 12 : 1;
    const round = (text: string) => Math.round(readNumber(text) * scale * 100) / 100;
    const years: NumberRange = limit ? { max: round(first) } : { min: round(first) };
    // "1 - 3+ years" has no upper bound
    if (second && !limit && !second.includes('+') && round(second) > round(first)) years.max = round(second);
    found.push({ years, start: match.index, end: match.index + whole.length });
  }
  if (found.length === 0) {
    const single = A_YEAR.exec(folded);
    if (single) found.push({ years: { min: 1 }, start: single.index, end: single.index + single[0].length });
  }
  return found;
}

/** A length of time in whole months; in years it is kept to two decimals, so that 0.67 is eight. */
export const monthsIn = (years: number): number => Math.round(years * 12);

const SIGN = ' ?(?:%|percent)';
const OR_LESS = oneOf('up to, at most, no more than, less than, maximum(?: of)?, under, <');
const OR_MORE = oneOf('at least, minimum(?: of)?, over, more than, >, >=');
const PERCENT = anyOf(
  pattern`${OR_LESS} ?~?(?<most>\d{1,3})${SIGN}`,
  pattern`(?:${OR_MORE} ?)?~?(?<low>\d{1,3}) ?%? ?(?:-|to|and) ?(?<high>\d{1,3})${SIGN}`,
  pattern`(?:${OR_MORE} ?)?~?(?<single>\d{1,3})${SIGN}(?<tail> or less| or more| max| maximum|\+)?`,
);

const TEN = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TENS = /\b(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=[ -](?:percent|to|%))/g;

/** The first share in a folded text: "20-25%", "up to 50 %", "at least 75%", "10% or less". 0 to 100. */
export function findPercent(folded: string): NumberRange | undefined {
  const found = PERCENT.exec(folded.replace(TENS, (word) => String(TEN.indexOf(word) * 10)));
  const { most, low, high, single, tail } = found?.groups ?? {};
  if (most) return { max: Number(most) };
  if (low && high) return { min: Number(low), max: Number(high) };
  if (!single) return undefined;
  return tail && /less|max/.test(tail) ? { max: Number(single) } : { min: Number(single) };
}
