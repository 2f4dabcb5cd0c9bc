import { monthNumber } from '../text/months.ts';
import type { FieldType } from './form.ts';

/** How a value becomes text in a field, and what a person typed a value. */
interface Codec {
  format(value: unknown): string;
  /** undefined = nothing said; what can't be understood is handed on as it was typed, for the schema to refuse */
  parse(text: string): unknown;
}

const plain: Codec = {
  format: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : ''),
  parse: (text) => text.trim() || undefined,
};

const listOf = (separator: RegExp, joint: string): Codec => ({
  format: (value) => (Array.isArray(value) ? value.map(plain.format).join(joint) : ''),
  parse: (text) => {
    const entries = text.split(separator).map((entry) => entry.trim());
    const said = entries.filter((entry) => entry !== '');
    return said.length > 0 ? said : undefined;
  },
});

/** The fields that are filled in by typing. */
export const CODECS: Readonly<Record<Exclude<FieldType, 'flag'>, Codec>> = {
  line: plain,
  paragraph: plain,
  date: { format: plain.format, parse: (text) => tidyDate(text.trim()) || undefined },
  lines: listOf(/\r?\n/, '\n'),
  tags: listOf(/[,;\n]/, ', '),
  number: {
    format: plain.format,
    parse: (text) => {
      const typed = text.trim().replaceAll(',', '.');
      return typed !== '' && Number.isFinite(Number(typed)) ? Number(typed) : typed || undefined;
    },
  },
};

/**
 * The usual ways to write a month or a day, as the profile file writes them: "3/2020", "March 2020", "2020-3" →
 * "2020-03". Days only where the order is certain (year first). Anything else comes back as it was.
 */
export function tidyDate(text: string): string {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (yearFirst) return joined(yearFirst[1], yearFirst[2], yearFirst[3]);
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthFirst) return joined(monthFirst[2], monthFirst[1]);
  const named = /^([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text);
  const month = monthNumber(named?.[1] ?? '');
  return month > 0 ? joined(named?.[2], String(month)) : text;
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
