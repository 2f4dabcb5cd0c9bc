import { oneOf } from '../../text/any-of.ts';
import { readPeriod } from '../../text/dates.ts';
import { type Entry, type Read, read } from './builder.ts';
import { isDegree, namesDegree, splitDegree, withoutGraduation } from './degree.ts';
import type { When } from './entries.ts';
import type { Line } from './lines.ts';
import { isPlace, placeAtEnd } from './place.ts';

const SCHOOL_WORDS = oneOf(
  'university, universit\\p{L}+, colleges?, school, high$, institute, institut, academy, polytechnic, conservatory',
  'seminary, faculty, lyc[eé]e, gymnasium, hochschule',
  '(?:training|trades?|technical|career|learning|skills) (?:center|centre)',
  'UC, MIT, UCLA, NYU, CUNY, SUNY, UCSD, USC, CMU, SJSU, LSE, UCL, ETH, EPFL, POSTECH, KAIST, IIT, BITS',
);
const SCHOOL = new RegExp(`\\b${SCHOOL_WORDS}\\b`, 'iu');
/** "GPA: 3.8/4.0", "3.8 GPA" */
const SCORE =
  /(?:c?gpa|grade|average)[^\d]{0,6}(\d(?:\.\d{1,2})?(?: ?\/ ?\d(?:\.\d{1,2})?)?)|(\d\.\d{1,2}(?: ?\/ ?\d(?:\.\d)?)?) ?(?:c?gpa)/iu;
/** LinkedIn's "Bachelor of Business Administration - BBA, Marketing" names the degree twice. */
const ABBREVIATED = /(?<=\p{L}) - \p{Lu}[\p{L}.]{1,5}(?=,)/u;
const PARTS = /\s+[|•·●⋄◇]\s+|\s*\|\s*|\s+[–—-]\s+|;\s+/u;

const NOT_FINISHED = oneOf(
  'in progress, ongoing, incomplete, unfinished, not completed, no degree, currently enrolled, withdrew',
  'did not (?:finish|complete)',
  '(?:some )?(?:college )?(?:course ?work|credits|stud(?:y|ies)) towards?(?: an?| the)?',
);
/** Said of a degree that is not held: it stays with the degree's name, so that nobody takes it for one. */
const UNFINISHED = new RegExp(`[,;(–—-]*\\s*(?<!\\p{L})${NOT_FINISHED}(?!\\p{L})\\s*\\)?`, 'giu');

const DETAILS = oneOf(
  'relevant course(?:work|s), course(?:work|s), (?:major )?gpa, concentration, specialization, minors?',
  'thesis, dissertation, honou?rs?, magna, summa, cum, dean, awards?, scholarship, activities, clubs?',
  '(?:college|school|faculty|department) of',
);
/** What tells of a degree but is no name of it or of its school. */
const DETAIL = new RegExp(`^${DETAILS}\\b|^\\(|^[-–]`, 'iu');

/** A degree and its school, while their lines are read. */
interface Draft {
  institution?: Read;
  degree?: Read;
  major?: Read;
  when?: When;
  score?: Read;
  unfinished?: boolean;
  courses: string[];
  coursesFrom: number[];
}

/** What a line names. */
interface Names {
  readonly school?: string | undefined;
  readonly degree?: string | undefined;
}

/** Whether a line names a school or a degree, with a date. */
export const isDatedDegree = (text: string): boolean =>
  readPeriod(text) !== undefined && (SCHOOL.test(text) || namesDegree(text)) && text.length < 120;

/** The degrees and schools in a section's lines: each school and each degree once per entry, in either order. */
export function readEducation(lines: readonly Line[]): Entry[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    if (!readCourses(line, drafts.at(-1)) && !readMajor(line, drafts.at(-1))) readNames(line, drafts);
  }
  return drafts.filter((draft) => draft.institution || draft.degree).map(entryOf);
}

/** "Coursework: Anatomy, Statistics"; whether the line is such a one. */
function readCourses(line: Line, draft: Draft | undefined): boolean {
  const list = /^(?:relevant |selected )?course(?:work|s)\s*:\s*(.*)$/iu.exec(line.text)?.[1];
  if (list === undefined) return false;
  const courses = list.split(/,\s+|;\s+/u).map((one) => one.replace(/\.$/u, ''));
  draft?.courses.push(...courses.filter((one) => one !== ''));
  draft?.coursesFrom.push(...line.from);
  return true;
}

/** "Major: Economics" below a degree; whether the line is such a one. */
function readMajor(line: Line, draft: Draft | undefined): boolean {
  const major = /^(?:major(?:ed)?|concentration|specialization)(?: in|:)\s+([^;,.|]+)/iu.exec(line.text)?.[1];
  if (!major || !draft) return false;
  draft.major ??= { value: major.trim(), from: line.from };
  return true;
}

function readNames(line: Line, drafts: Draft[]): void {
  const score = SCORE.exec(line.text);
  const unscored = score ? line.text.replace(score[0], ' ') : line.text;
  const bare = unscored.replace(UNFINISHED, ' ');
  const detail = isDetail(line);
  const period = detail ? undefined : readPeriod(bare);
  const names = detail ? {} : namesIn(line, withoutPeriod(bare), drafts.at(-1));
  const draft = draftFor(line, drafts, names, period !== undefined);
  if (!draft) return;
  const { school, degree } = names;
  const { from } = line;
  if (school) draft.institution ??= { value: nameOf(school, degree), from };
  if (degree) draft.degree ??= { value: degree, from };
  if (period) draft.when ??= { ...period, from };
  if (bare !== unscored) draft.unfinished = true;
  const points = score?.[1] ?? score?.[2];
  if (points) draft.score ??= { value: points, from };
}

const isDetail = ({ text, bullet }: Line): boolean =>
  DETAIL.test(text) || (bullet && (/\.$/u.test(text) || (!SCHOOL.test(text) && !isDegree(text))));

/**
 * The school and the degree that a line names.
 * @param text the line's, without what is no name
 * @param current what the lines before it told of
 */
function namesIn(line: Line, text: string, current: Draft | undefined): Names {
  const parts = partsOf(line, text.replace(ABBREVIATED, ''));
  const school = parts.find(isSchool);
  const degree =
    parts.find((part) => part !== school && isDegree(part)) ??
    (school && /^high school\b.*\bdiploma/iu.test(school) ? school : undefined);
  if (school) return { school, degree };
  // A school may be called anything, where one is due.
  const isDue = line.gap || line.strong || !current?.institution;
  return { school: isDue ? parts.find((part) => part !== degree && isName(part)) : undefined, degree };
}

/** The draft that a line tells more of; a new one where it names another school or degree. */
function draftFor(line: Line, drafts: Draft[], { school, degree }: Names, dated: boolean): Draft | undefined {
  const current = drafts.at(-1);
  if (!school && !degree) return current;
  const isTaken =
    !current ||
    (school && current.institution) ||
    (degree && current.degree) ||
    (dated && current.when) ||
    (line.gap && current.institution && current.degree);
  if (!isTaken) return current;
  const draft: Draft = { ...(school || line.gap ? {} : schoolAbove(current, dated)), courses: [], coursesFrom: [] };
  drafts.push(draft);
  return draft;
}

/** The school that a second degree right below the first is of too, and its dates where this line has none. */
function schoolAbove(current: Draft | undefined, dated: boolean): Pick<Draft, 'institution' | 'when'> {
  const { institution, degree, when } = current ?? {};
  if (!institution || !degree || (institution.from[0] ?? 0) >= (degree.from[0] ?? 0)) return {};
  return when && !dated ? { institution, when } : { institution };
}

function partsOf(line: Line, text: string): string[] {
  const cells = line.cells.length > 1 ? line.cells.map(withoutPeriod) : [text];
  return cells
    .flatMap((cell) => cell.split(PARTS))
    .flatMap(bySchool)
    .map(withoutGraduation)
    .filter((part) => /\p{L}{2}/u.test(part) && !isPlace(part));
}

function withoutPeriod(text: string): string {
  const period = readPeriod(text);
  return period ? `${text.slice(0, period.start)} | ${text.slice(period.end)}` : text;
}

/** "B.S. in Biology, Lakeside University, Reno, NV": a school between commas stands apart from the degree. */
function bySchool(part: string): string[] {
  const placed = placeAtEnd(part);
  const text = placed && placed.start > 0 ? part.slice(0, placed.start) : part;
  const chunks = text.split(/,\s+/u);
  const school = chunks.findIndex(isSchool);
  const degree = chunks.findIndex(isDegree);
  if (school < 0 || degree < 0 || degree === school) return [text];
  const second = Math.max(school, degree);
  return [chunks.slice(0, second).join(', '), chunks.slice(second).join(', ')];
}

/** Whether a text names a school, and not a degree by the school that gives it. */
const isSchool = (text: string): boolean =>
  SCHOOL.test(text) && !/^(?:high school diploma|(?:graduate )?school certificate)/iu.test(text);
const isName = (text: string): boolean => /^\p{Lu}/u.test(text) && text.length < 80 && !/[.!?]$/u.test(text);
const nameOf = (school: string, degree: string | undefined): string =>
  degree && school !== degree ? withoutGraduation(school.replace(degree, '')) : school;

function entryOf({ institution, degree, major, when, score, unfinished, courses, coursesFrom }: Draft): Entry {
  const { studyType, area } = degree ? splitDegree(degree.value) : {};
  const from = degree?.from ?? [];
  return {
    institution,
    studyType: read(unfinished && studyType ? `${studyType} (in progress)` : studyType, from),
    area: read(area, from) ?? major,
    startDate: read(when?.startDate, when?.from ?? []),
    endDate: read(when?.endDate, when?.from ?? []),
    score,
    courses: { value: courses, from: coursesFrom },
  };
}
