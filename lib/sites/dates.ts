import { monthNumber } from '../text/months.ts';

/**
 * The ISO 8601 day that a text names: "2026-01-20T05:43:59Z", "2026-01-20 05:43:59", "20.01.2026", "20 Jan 2026",
 * "January 20, 2026". Undefined for a relative day ("3 days ago"), an ambiguous one ("01/02/2026") or none.
 */
export function parseDay(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const named = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\.?,? (\d{4})\b/i.exec(text);
  if (named) return day(named[3], String(monthNumber(named[2] ?? '')), named[1]);
  const american = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text);
  if (american) return day(american[3], String(monthNumber(american[1] ?? '')), american[2]);
  return undefined;
}

function day(year = '', month = '', date = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse takes the 30th of February in some engines; the round trip does not.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : text;
}
