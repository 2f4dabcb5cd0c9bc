/** A stretch of time in whole months: year × 12 + month (0–11), start included, end not; `undefined` = still open. */
export interface Period {
  readonly start: number;
  readonly end: number | undefined;
  /** worked half of the time: counts half */
  readonly half?: boolean;
}

/** The period of an entry; undefined where it has no start. A year alone counts from its January to the end of the last. */
export function periodOf(entry: { startDate?: string | undefined; endDate?: string | undefined }): Period | undefined {
  if (!entry.startDate) return undefined;
  const start = monthOf(entry.startDate, 0);
  const end = entry.endDate ? monthOf(entry.endDate, 11) + 1 : undefined;
  return { start, end };
}

/** The month of a date "2020", "2020-03" or "2020-03-15", for a bare year the one given (0–11). */
export function monthOf(date: string, ofYear: number): number {
  const [year = 0, month = ofYear + 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

/** How many months a set of periods covers, overlaps counted once, gaps not at all, and time that is only half worked half. */
export function monthsOf(periods: readonly Period[], today: string): number {
  const full = covered(
    periods.filter(({ half }) => !half),
    today,
  );
  return full + (covered(periods, today) - full) / 2;
}

function covered(periods: readonly Period[], today: string): number {
  const now = monthOf(today, 0) + 1;
  const spans = periods
    .map(({ start, end }) => ({ start, end: Math.min(end ?? now, now) }))
    .sort((a, b) => a.start - b.start);
  let months = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { start, end } of spans) {
    const from = Math.max(start, until);
    if (end > from) months += end - from;
    until = Math.max(until, end);
  }
  return months;
}
