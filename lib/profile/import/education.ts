import { type Period, readPeriod } from '../../text/dates.ts';
import { degreeLevel } from '../../vocabulary/index.ts';
import { type Entry, type Read, read } from './builder.ts';
import type { Line } from './lines.ts';
import { isPlace, placeAtEnd } from './place.ts';

const SCHOOL =
  /\b(?:university|universit\p{L}+|colleges?|school|institute|institut|academy|polytechnic|conservatory|seminary|lyc[eé]e|gymnasium|hochschule|faculty|(?:training|trades?|technical|career|learning|skills) (?:center|centre)|community college|high$|(?:UC|MIT|UCLA|NYU|CUNY|SUNY|UCSD|USC|CMU|LSE|UCL|ETH|EPFL|POSTECH|KAIST|IIT|BITS|SJSU))\b/iu;
const DEGREE =
  /(?<![\p{L}])(?:Ph\.? ?D|D\.?Phil|Ed\.?D|J\.?D|M\.?D|D\.?N\.?P|B\.? ?Sc?|B\.?A|B\.?Eng|B\.?Tech|B\.?Com|B\.?B\.?A|B\.?F\.?A|B\.?S\.?N|B\.?Ed|LL\.?[BM]|M\.? ?Sc?|M\.?A|M\.?Eng|M\.?Tech|M\.?B\.?A|M\.?F\.?A|M\.?S\.?N|M\.?Ed|M\.?Phil|A\.?A\.?S|A\.?S|A\.?A|A\.?D\.?N|G\.?E\.?D|HND|HNC|BTEC|NVQ|A-[Ll]evels?|GCSEs?)\.?(?![\p{L}'’])|\b(?:bachelor|master|associate|doctora(?:te|l)|diploma|certificate|degree|minor|major|foundation degree|apprenticeship|licence|licentiate|baccalaureate|high school diploma|study abroad|nanodegree|bootcamp)(?:'?s|’s)?\b/u;
const WORD_DEGREE =
  /\b(?:bachelor|master|associate|doctor|diploma|certificate|degree|apprenticeship|study abroad|bootcamp|minor|secondary)/iu;
const SCORE =
  /(?:c?gpa|grade|average)[^\d]{0,6}(\d(?:\.\d{1,2})?(?: ?\/ ?\d(?:\.\d{1,2})?)?)|(\d\.\d{1,2}(?: ?\/ ?\d(?:\.\d)?)?) ?(?:c?gpa)/iu;
/** LinkedIn's "Bachelor of Business Administration - BBA, Marketing" names the degree twice. */
const ABBREVIATED = /(?<=\p{L}) - \p{Lu}[\p{L}.]{1,5}(?=,)/u;
const PARTS = /\s+[|•·●⋄◇]\s+|\s*\|\s*|\s+[–—-]\s+|;\s+/u;
/** Said of a degree that is not held: it stays with the degree's name, so that nobody takes it for one. */
const UNFINISHED =
  /[,;(–—-]*\s*(?<![\p{L}])(?:in progress|ongoing|incomplete|unfinished|not completed|no degree|currently enrolled|did not (?:finish|complete)|withdrew|(?:some )?(?:college )?(?:course ?work|credits|stud(?:y|ies)) towards?(?: an?| the)?)(?![\p{L}])\s*\)?/giu;
/** What tells of a degree but is no name of it or of its school. */
const DETAIL =
  /^(?:relevant )?(?:course(?:work|s)|activities|honou?rs?|minors?|dean|(?:college|school|faculty|department) of|magna|summa|cum|gpa|thesis|awards?|clubs?|scholarship|dissertation|concentration|specialization|major gpa)\b|^\(|^[-–]/iu;

interface Draft {
  institution?: Read;
  degree?: Read;
  major?: Read;
  when?: { readonly period: Period; readonly from: readonly number[] };
  score?: Read;
  unfinished?: boolean;
  courses: string[];
  coursesFrom: number[];
}

/** Whether a line names a school or a degree, with a date. */
export const isDatedDegree = (text: string): boolean =>
  readPeriod(text) !== undefined && (SCHOOL.test(text) || DEGREE.test(text)) && text.length < 120;

/** The degrees and schools in a section's lines: each school and each degree once per entry, in either order. */
export function readEducation(lines: readonly Line[]): Entry[] {
  const drafts: Draft[] = [];
  for (const line of lines) readLine(line, drafts);
  return drafts.filter((draft) => draft.institution || draft.degree).map(entryOf);
}

function readLine(line: Line, drafts: Draft[]): void {
  const courses = /^(?:relevant |selected )?course(?:work|s)\s*:\s*(.*)$/iu.exec(line.text)?.[1];
  const current = drafts.at(-1);
  if (courses !== undefined) {
    current?.courses.push(
      ...courses
        .split(/,\s+|;\s+/u)
        .map((one) => one.replace(/\.$/u, ''))
        .filter((one) => one !== ''),
    );
    current?.coursesFrom.push(...line.from);
    return;
  }
  const major = /^(?:major(?:ed)?|concentration|specialization)(?: in|:)\s+([^;,.|]+)/iu.exec(line.text)?.[1];
  if (major && current) {
    current.major ??= { value: major.trim(), from: line.from };
    return;
  }
  const score = SCORE.exec(line.text);
  const said = score ? line.text.replace(score[0], ' ') : line.text;
  const bare = said.replace(UNFINISHED, ' ');
  const period = readPeriod(bare);
  const isDetail =
    DETAIL.test(line.text) ||
    (line.bullet && (/\.$/u.test(line.text) || (!SCHOOL.test(line.text) && !isDegree(line.text))));
  const dateless = period ? `${bare.slice(0, period.start)} | ${bare.slice(period.end)}` : bare;
  const parts = isDetail ? [] : partsOf(line, dateless.replace(ABBREVIATED, ''));
  const school = parts.find((part) => SCHOOL.test(part) && !isOnlyDegree(part));
  const degree =
    parts.find((part) => part !== school && isDegree(part)) ??
    (school === undefined ? undefined : degreeBeside(school));
  const name =
    school ??
    (line.gap || line.strong || !current || !current.institution
      ? parts.find((part) => part !== degree && isName(part))
      : undefined);
  const draft = draftFor(line, drafts, name, degree, period !== undefined && !isDetail);
  if (!draft) return;
  if (name) draft.institution ??= { value: nameOf(name, degree), from: line.from };
  if (degree) draft.degree ??= { value: degree, from: line.from };
  if (period && !isDetail) draft.when ??= { period, from: line.from };
  const points = score?.[1] ?? score?.[2];
  if (bare !== said) draft.unfinished = true;
  if (points) draft.score ??= { value: points, from: line.from };
}

function draftFor(
  line: Line,
  drafts: Draft[],
  name: string | undefined,
  degree: string | undefined,
  dated: boolean,
): Draft | undefined {
  const current = drafts.at(-1);
  const isTaken =
    current &&
    ((name && current.institution) || (degree && current.degree) || (dated && current.when && (name || degree)));
  const isNew = (name || degree) && (!current || isTaken || (line.gap && current.institution && current.degree));
  if (!isNew) return current;
  const draft: Draft = { courses: [], coursesFrom: [] };
  // a second degree of the same school, right below the first
  if (
    !name &&
    degree &&
    current?.institution &&
    current.degree &&
    !line.gap &&
    current.institution.from[0] !== undefined
  ) {
    const schoolFirst = current.institution.from[0] < (current.degree.from[0] ?? 0);
    if (schoolFirst) draft.institution = current.institution;
    if (schoolFirst && !dated && current.when) draft.when = current.when;
  }
  drafts.push(draft);
  return draft;
}

function partsOf(line: Line, text: string): string[] {
  const cells = line.cells.length > 1 ? text.split(/ {2,}/u) : [text];
  const byCell = line.cells.length > 1 ? line.cells.map((cell) => withoutPeriod(cell)) : cells;
  return byCell
    .flatMap((cell) => cell.split(PARTS))
    .flatMap(bySchool)
    .map(tidy)
    .filter((part) => /\p{L}{2}/u.test(part) && !isPlace(part));
}

function withoutPeriod(cell: string): string {
  const period = readPeriod(cell);
  return period ? `${cell.slice(0, period.start)} | ${cell.slice(period.end)}` : cell;
}

/** "B.S. in Biology, Lakeside University, Reno, NV": a school between commas stands apart from the degree. */
function bySchool(part: string): string[] {
  const placed = placeAtEnd(part);
  const text = placed && placed.start > 0 ? part.slice(0, placed.start) : part;
  const chunks = text.split(/,\s+/u);
  const at = chunks.findIndex((chunk) => SCHOOL.test(chunk) && !isOnlyDegree(chunk));
  if (at < 0 || chunks.length === 1) return [text];
  const degree = chunks.findIndex(isDegree);
  if (degree < 0) return [text];
  if (degree === at) return [text];
  return degree < at
    ? [chunks.slice(0, at).join(', '), chunks.slice(at).join(', ')]
    : [chunks.slice(0, degree).join(', '), chunks.slice(degree).join(', ')];
}

const tidy = (text: string): string =>
  text
    .replace(
      /\b(?:expected(?: graduation)?|graduated|grad\.?|graduation|class of|anticipated|completed|conferred)\b\s*[:.]?/giu,
      ' ',
    )
    .replace(/\(\s*\)/gu, ' ')
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•(–—-]+$/gu, '')
    .trim();

const isDegree = (text: string): boolean =>
  text.length < 120 &&
  (DEGREE.test(text) || WORD_DEGREE.test(text) || /^(?:high school|ged)\b/iu.test(text)) &&
  !/^minor\b/iu.test(text);
const isOnlyDegree = (text: string): boolean =>
  /^(?:high school diploma|(?:graduate )?school certificate)/iu.test(text);
const degreeBeside = (school: string): string | undefined =>
  /^high school\b.*\bdiploma/iu.test(school) ? school : undefined;
const isName = (text: string): boolean => /^\p{Lu}/u.test(text) && text.length < 80 && !/[.!?]$/u.test(text);
const nameOf = (name: string, degree: string | undefined): string =>
  degree && name !== degree ? tidy(name.replace(degree, '')) : name;

function entryOf({ institution, degree, major, when, score, unfinished, courses, coursesFrom }: Draft): Entry {
  const { studyType, area } = degree ? splitDegree(degree.value) : {};
  const from = degree?.from ?? [];
  return {
    institution,
    studyType: read(unfinished && studyType ? `${studyType} (in progress)` : studyType, from),
    area: read(area, from) ?? major,
    startDate: read(when?.period.startDate, when?.from ?? []),
    endDate: read(when?.period.endDate, when?.from ?? []),
    score,
    courses: { value: courses, from: coursesFrom },
  };
}

const KIND =
  /^((?:(?:advanced|applied|joint|double|dual|executive|honou?rs|postgraduate|graduate|undergraduate|high school|associate(?:['’]?s)?|bachelor(?:['’]?s)?|master(?:['’]?s)?|doctor(?:ate)?|degree|diploma|certificate|technical|vocational|secondary school) ?)+(?:of (?:science|arts|fine arts|engineering|applied science|applied arts|business administration|education|laws|nursing|technology|commerce|philosophy|medicine|public health|social work|music|architecture)(?: in nursing)?)?)/iu;
const SHORT =
  /^([A-Z][A-Za-z]{0,4}\.?(?: ?[A-Z][A-Za-z]{0,4}\.?){0,2}?(?: ?\([Hh]on(?:s|ou?rs)\))?)(?:,| in | of |\s*[/:–—-]\s*| (?=\p{Lu}\p{Ll}))/u;

/** "Bachelor of Science in Biology" → its kind and its field. */
function splitDegree(text: string): { studyType: string; area?: string } {
  const brief = /^(.+?)(?:,? in | - | – |: )(.+)$/u.exec(text);
  if (brief?.[1] && brief[2] && (degreeLevel(brief[1]) || isDegree(brief[1])))
    return { studyType: tidy(brief[1]), area: tidy(brief[2]) };
  for (const pattern of [KIND, SHORT]) {
    const kind = pattern.exec(text)?.[1]?.trim();
    if (!kind || !(degreeLevel(kind) || isDegree(kind))) continue;
    const area = tidy(text.slice(kind.length).replace(/^\.?,?\s*(?:in|of|with a (?:major|focus) in)?\s+/iu, ' '));
    return area ? { studyType: kind, area } : { studyType: kind };
  }
  return { studyType: text };
}
