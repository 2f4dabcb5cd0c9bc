import { lookUp } from '../../vocabulary/index.ts';
import { type Entry, type Read, read } from './builder.ts';
import { DURATION, type HeadLine, type RawEntry, readEntries, type When } from './entries.ts';
import type { Line } from './lines.ts';
import { isPlace, placeAtEnd } from './place.ts';
import { isOrganisation, titleScore } from './title.ts';

const PARTS = /\s+[|•·●⋄◇]\s+|\s*\|\s*|\s+(?:–|—|-|@)\s+|\s+at\s+(?=\p{Lu})/u;

/** What the lines that name a job say. */
export interface Names {
  readonly position?: Read | undefined;
  readonly name?: Read | undefined;
  readonly location?: Read | undefined;
}
interface Job extends Names {
  readonly entry: RawEntry;
}

/** The jobs in a section's lines. One that names no employer has that of the job before it. */
export function readJobs(lines: readonly Line[]): Entry[] {
  const jobs: Job[] = [];
  let employer: Names | undefined;
  for (const entry of readEntries(lines)) {
    const names = namesIn(entry.head);
    const before = jobs.at(-1);
    // "Mercy Hospital, 2015–2023" above "Charge Nurse, 2019–2023" is the employer, not a job.
    if (before && !before.position && before.name && isBare(before.entry) && names.position && !names.name) jobs.pop();
    const inherited = names.name || !names.position ? undefined : employer;
    jobs.push({
      ...names,
      name: names.name ?? inherited?.name,
      location: names.location ?? inherited?.location,
      entry,
    });
    if (names.name) employer = names;
  }
  return jobs.map(({ entry, position, name, location }) => ({
    position,
    name,
    location,
    ...datesOf(entry.when),
    ...bodyOf(entry),
  }));
}

const isBare = (entry: RawEntry): boolean => entry.bullets.length === 0 && entry.prose.length === 0;

/** When it was, as fields. */
export function datesOf(when: When | undefined): Entry {
  if (!when) return {};
  // A job with one date has begun and ended in it.
  const start = when.startDate ?? when.endDate;
  return { startDate: read(start, when.from), endDate: read(when.endDate, when.from) };
}

/** What is said of it, as fields. */
export function bodyOf({ prose, bullets }: RawEntry): Entry {
  return {
    summary: read(
      prose.map((line) => line.text).join(' '),
      prose.flatMap((line) => line.from),
    ),
    highlights: { value: bullets.map((line) => line.text), from: bullets.flatMap((line) => line.from) },
  };
}

/** Title, employer and place from the lines that name a job. */
export function namesIn(head: readonly HeadLine[]): Names {
  const parts: Read[] = [];
  let location: Read | undefined;
  for (const part of head.flatMap(partsOf)) {
    if (isPlace(part.value)) {
      location ??= part;
      continue;
    }
    const end = placeAtEnd(part.value);
    const before = end && tidy(part.value.slice(0, end.start));
    if (end && before) {
      location ??= { ...part, value: end.place };
      parts.push({ ...part, value: before });
    } else parts.push(part);
  }
  return { ...titleAndEmployer(parts), location };
}

function partsOf({ cells, from }: HeadLine): Read[] {
  return cells
    .flatMap((cell) => cell.split(PARTS))
    .map(tidy)
    .filter((value) => /\p{L}/u.test(value) && !DURATION.test(value))
    .map((value) => ({ value, from }));
}

function tidy(text: string): string {
  const bare = text.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu, '');
  const inside = /^\(([^()]*)\)$/u.exec(bare)?.[1] ?? bare;
  // a bracket whose other half went with the dates
  return /[([][^)\]]*$/u.test(inside) ? inside.replace(/\s*[([]\s*$/u, '') : inside;
}

function titleAndEmployer(parts: readonly Read[]): Names {
  const scored = parts
    .slice(0, 4)
    .map((part) => ({ part, score: titleScore(part.value), org: isOrganisation(part.value) }));
  const best = scored.reduce((most, one) => Math.max(most, one.score - (one.org ? 0.5 : 0)), 0);
  const title = best > 0 ? scored.find((one) => one.score - (one.org ? 0.5 : 0) === best)?.part : undefined;
  const others = scored.filter(({ part }) => part !== title);
  if (title) {
    const employer = (others.find((one) => one.org) ?? others[0])?.part;
    return employer ? { position: title, name: employer } : atComma(title);
  }
  const [first, second] = scored;
  if (!first) return {};
  if (!second) return first.org ? atComma(first.part) : { position: undefined, name: first.part };
  return first.org ? { name: first.part, position: second.part } : { position: first.part, name: second.part };
}

/** "Staff Nurse, Mercy Hospital" and "Mercy Hospital, Staff Nurse"; what follows a comma may also be a team. */
function atComma(part: Read): Names {
  const chunks = part.value.split(/,\s+|\.\s+(?=\p{Lu}\p{Ll})/u);
  const titled = chunks.findIndex((chunk) => titleScore(chunk) > 0);
  const position = chunks[titled] ?? undefined;
  const others = chunks.filter((_, at) => at !== titled);
  const name = others.join(', ');
  if (!position) return { name: part };
  const isTeam =
    !isOrganisation(name) &&
    (lookUp(name) !== undefined ||
      /^[\p{Ll}\d]/u.test(name) ||
      /^(?:platform|backend|frontend|infrastructure|operations)$/iu.test(name));
  if (name === '' || isTeam) return { position: part };
  return { position: { ...part, value: position }, name: { ...part, value: name } };
}
