import { readPeriod } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { findTerms } from '../../vocabulary/index.ts';
import { type ProfileBuilder, read } from './builder.ts';
import { readEntries } from './entries.ts';
import { bodyOf, datesOf, namesIn } from './jobs.ts';
import { type Line, unbroken } from './lines.ts';
import { splitList } from './skills.ts';

/** Certificates and licences, one a line: name, who issued it, when. */
export function readCertificates(lines: readonly Line[], builder: ProfileBuilder): void {
  for (const line of unbroken(lines)) {
    const { parts, date, until } = partsOf(line);
    const [name, issuer] = parts;
    if (parts.length > 1 && parts.every(isCredential)) {
      for (const part of parts) builder.add('certificates', { name: read(part, line.from) });
      continue;
    }
    builder.add('certificates', {
      // JSON Resume has no field for when one ends
      name: read(name && until ? `${name} (valid until ${until})` : name, line.from),
      issuer: read(issuer, line.from),
      date: read(date, line.from),
    });
  }
}

/** Whether a text names a certificate or licence, not who issued one. */
const isCredential = (text: string): boolean =>
  /\b(?:cards?|certifi(?:ed|cates?|cations?)|licen[cs]es?|permits?)\b/iu.test(text) ||
  findTerms(fold(text), text).some(({ entry }) => entry.type === 'credential');

/** Awards, one a line: title, who gave it, when. */
export function readAwards(lines: readonly Line[], builder: ProfileBuilder): void {
  for (const line of lines) {
    const { parts, date } = partsOf(line);
    const [title, awarder] = parts;
    builder.add('awards', {
      title: read(title, line.from),
      awarder: read(awarder, line.from),
      date: read(date, line.from),
    });
  }
}

/** Publications, one a line, with their year. */
export function readPublications(lines: readonly Line[], builder: ProfileBuilder): void {
  for (const line of lines)
    builder.add('publications', {
      name: read(line.text, line.from),
      releaseDate: read(readPeriod(line.text)?.endDate, line.from),
    });
}

/** Interests, several in a line or one. */
export function readInterests(lines: readonly Line[], builder: ProfileBuilder): void {
  for (const line of lines) {
    for (const item of line.cells.flatMap(splitList))
      builder.add('interests', { name: read(item.trim().replace(/\.$/u, ''), line.from) });
  }
}

/** Projects: each with its name, dates and what is said of it. */
export function readProjects(lines: readonly Line[], builder: ProfileBuilder): void {
  for (const entry of readEntries(lines)) {
    const [first, ...others] = entry.head.flatMap(({ cells, from }) => cells.map((value) => ({ value, from })));
    const { summary, highlights } = bodyOf(entry);
    const rest = [...others.map(({ value }) => value), typeof summary?.value === 'string' ? summary.value : ''].filter(
      (text) => text !== '',
    );
    const from = [...others.flatMap((one) => one.from), ...(summary?.from ?? [])];
    builder.add('projects', {
      name: first,
      ...datesOf(entry.when),
      description: read(rest.join(' '), from),
      highlights,
    });
  }
}

/** Volunteering, read as jobs are. */
export function readVolunteering(lines: readonly Line[], builder: ProfileBuilder): void {
  for (const entry of readEntries(lines)) {
    const { position, name } = namesIn(entry.head);
    builder.add('volunteer', { organization: name, position, ...datesOf(entry.when), ...bodyOf(entry) });
  }
}

/** A line at its separators, without its date. */
function partsOf(line: Line): {
  readonly parts: readonly string[];
  readonly date: string | undefined;
  /** when it ends or ended */
  readonly until: string | undefined;
} {
  const period = readPeriod(line.text);
  const text = line.cells.join(' | ');
  const dated = readPeriod(text);
  const bare = dated ? `${text.slice(0, dated.start)} | ${text.slice(dated.end)}` : text;
  // when it ends is not when it was given
  const isEnd = /\b(?:expir\w+|valid (?:until|through|to)|exp\.?)[\s:]*$/iu.test(text.slice(0, dated?.start ?? 0));
  const parts = bare
    .split(/\s*[|•·]\s*|\s+[–—-]\s+|,\s+(?=[\p{Lu}#])/u)
    .map((part) =>
      part
        .replace(/\(\s*\)/gu, '')
        .replace(/^[\s,;:–—-]+|[\s,;:([–—.-]+$/gu, '')
        .replace(/^\)\s*/u, '')
        .replace(/[,;\s(]*\b(?:expir\w+|valid (?:until|through|to))[\s:]*$/iu, ''),
    )
    .filter(
      (part) =>
        /\p{L}{2}/u.test(part) &&
        !/^(?:#|(?:licen[cs]e )?n(?:o|umber)\b)/iu.test(part) &&
        !/^(?:issued|expires?|valid|exp\.?|earned|obtained)(?: (?:in|until|through))?$/iu.test(part),
    );
  const date = period?.startDate ?? period?.endDate;
  return isEnd ? { parts, date: undefined, until: date } : { parts, date, until: undefined };
}
