import { oneOf } from './any-of.ts';
import { monthNumber } from './months.ts';
import { pattern } from './pattern.ts';

/** A span of time as a résumé gives it, in JSON Resume's form; an open end is no `endDate`. */
export interface Period {
  readonly startDate?: string;
  readonly endDate?: string;
  /** the end is said to be open ("present", "since 2019") */
  readonly open: boolean;
  /** where the dates stand in the text */
  readonly start: number;
  readonly end: number;
}

/** The month in which a season or term of the northern year begins. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 };

const MONTH = oneOf(
  'jan(?:uary)?, feb(?:ruary)?, mar(?:ch)?, apr(?:il)?, may, june?, july?, aug(?:ust)?, sept?(?:ember)?',
  'oct(?:ober)?, nov(?:ember)?, dec(?:ember)?, spring, summer, fall, autumn, winter',
);
const YEAR = String.raw`(?:19[4-9]\d|20[0-4]\d)`;
/** A date as people write it: the source of that in a pattern. */
export const DATE = oneOf(
  // "Jan 2020", "January 3rd, 2020", "Jan '20"
  pattern`${MONTH}\.?,? ?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:${YEAR}|['’]\d{2})`,
  // "3 January 2020"
  pattern`\d{1,2} ${MONTH}\.?,? ${YEAR}`,
  // "2020-01", "2020-01-03"
  pattern`${YEAR}[-/.](?:1[0-2]|0?[1-9])(?:[-/.]\d{1,2})?(?!\d)`,
  // "3/1/2020"
  pattern`\d{1,2}[/.]\d{1,2}[/.]${YEAR}`,
  // "01/2020"
  pattern`(?:0?[1-9]|1[0-2])[/.]${YEAR}`,
  YEAR,
);
const NOW = '(?:present|current(?:ly)?|now|today|ongoing|to date|date)';
const DASH = '\\s*(?:-|–|—|‒|−|~|→|\\bto\\b|\\bthrough\\b|\\bthru\\b|\\buntil\\b)+\\s*';

/** "06/18": a month and year only where it begins or ends a span, else it may be a day or a share */
const IN_SPAN = `${DATE}|(?:0?[1-9]|1[0-2])/\\d{2}(?![\\d/])`;
const SPAN = new RegExp(`(?<![\\w.])(${IN_SPAN})${DASH}(${IN_SPAN}|${NOW})(?!\\w)`, 'iu');
/** "Jan – Mar 2020": the year stands once */
const SHARED = new RegExp(`(?<!\\w)(${MONTH})\\.?${DASH}(${MONTH}\\.? ${YEAR})(?!\\w)`, 'iu');
/** "Jun. 2018 Jan. 2021": the dash was lost */
const BARE = new RegExp(`(?<!\\w)(${MONTH}\\.? ${YEAR})\\s+(${MONTH}\\.? ${YEAR}|present|current)(?!\\w)`, 'iu');
/** "2018–21" */
const SHORT = new RegExp(`(?<![\\w./])(${YEAR})[-–—](\\d{2})(?![\\w-])`, 'u');
/** "Summers 2016, 2017 and 2018" */
const IN_A_ROW = new RegExp(
  String.raw`(?<!\w)(?:summers?|winters?|seasons?|springs?|falls?|autumns?)?,? ?` +
    String.raw`(${YEAR})(?:, ?${YEAR})*(?:, ?|,? (?:and|&) )(${YEAR})(?!\w)`,
  'iu',
);
const SINCE = new RegExp(`(?<!\\w)(?:since|from) (${DATE})(?!\\w)|(?<!\\w)(${DATE})\\s*[-–—]\\s*$`, 'iu');
const SINGLE = new RegExp(`(?<![\\w$.,/])(${DATE})(?![\\w%,]\\d|\\w)`, 'iu');

/** The first span of time in a text ("Jan 2020 – Present", "01/2020 - 03/2021", "2018–21", "since 2019"). */
export function readSpan(text: string): Period | undefined {
  const span = SPAN.exec(text) ?? BARE.exec(text);
  if (span) return period(span, isoOf(span[1] ?? ''), isoOf(span[2] ?? ''));
  const shared = SHARED.exec(text);
  if (shared) {
    const end = isoOf(shared[2] ?? '');
    return period(shared, end && isoOf(`${shared[1]} ${end.slice(0, 4)}`), end);
  }
  const short = SHORT.exec(text);
  if (short) {
    const end = `${short[1]?.slice(0, 2)}${short[2]}`;
    if (end > (short[1] ?? '')) return period(short, short[1], end);
  }
  const row = IN_A_ROW.exec(text);
  if (row) return period(row, row[1], row[2]);
  const since = SINCE.exec(text);
  return since ? period(since, isoOf(since[1] ?? since[2] ?? ''), undefined) : undefined;
}

/** The first single date in a text, as a `Period` with an end only. */
export function readDate(text: string): Period | undefined {
  const match = SINGLE.exec(text);
  const date = match && isoOf(match[1] ?? '');
  return match && date
    ? { endDate: date, open: false, start: match.index, end: match.index + match[0].length }
    : undefined;
}

/** A span, or else a single date. */
export const readPeriod = (text: string): Period | undefined => readSpan(text) ?? readDate(text);

/** "2020", "2020-03" or "2020-03-15" for a written date; undefined for "present" and what is no day. */
export function isoOf(written: string): string | undefined {
  const text = written.toLowerCase();
  const year = new RegExp(YEAR, 'u').exec(text)?.[0] ?? shortYear(text);
  if (!year) return undefined;
  const word = new RegExp(MONTH, 'u').exec(text)?.[0];
  const month = word ? monthOf(word) : numericMonth(text, year);
  return month ? `${year}-${String(month).padStart(2, '0')}` : year;
}

function period(match: RegExpExecArray, start: string | undefined, end: string | undefined): Period {
  const place = { start: match.index, end: match.index + match[0].length };
  // An end before its start is a slip of the pen or not a span; what is sure is the start.
  const isReal = start === undefined || end === undefined || end >= start.slice(0, end.length);
  return {
    ...(start === undefined ? {} : { startDate: start }),
    ...(end === undefined || !isReal ? {} : { endDate: end }),
    open: end === undefined,
    ...place,
  };
}

function shortYear(text: string): string | undefined {
  const digits = /(?:['’]|^\d{1,2}\/)(\d{2})$/u.exec(text)?.[1];
  return digits && (Number(digits) > 50 ? `19${digits}` : `20${digits}`);
}

const monthOf = (word: string): number => SEASONS[word] ?? monthNumber(word);

function numericMonth(text: string, year: string): number | undefined {
  const numbers = text.split(/[-/.]/u).filter((part) => part !== year && /^\d{1,2}$/u.test(part));
  const [first, second] = numbers.map(Number);
  if (first === undefined) return undefined;
  // "03/15/2020" and "15/03/2020": the number above 12 is the day
  if (first > 12) return second !== undefined && second <= 12 ? second : undefined;
  return first >= 1 ? first : undefined;
}
