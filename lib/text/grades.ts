import { plainHeading } from './headings.ts';

/** The place of a job in a series of jobs: "Technician II" is the second of "technician". */
interface Grade {
  readonly series: string;
  readonly grade: number;
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['v', 5],
]);
const COUNTED = /\b(level|grade|tier|gs)[ -]?(\d{1,2}|i{1,3}|iv|v)\b/;
const NUMBERED =
  /^(?!(?:option|phase|part|section|step|schedule|type|group|method|plan|category|class|title)\b)(.{3,}) (i{1,3}|iv|v)$/;

/** The grade that a heading or a label names ("Dispatcher II", "GS-12", "Qualifications for level 4"); null for others. */
function gradeOf(label: string): Grade | null {
  const plain = plainHeading(label);
  const [all = '', series = '', number = ''] = COUNTED.exec(plain) ?? NUMBERED.exec(plain) ?? [];
  if (all === '') return null;
  return { series: plain.replace(all, series).replace(/\W+/g, ' '), grade: ROMAN.get(number) ?? Number(number) };
}

/**
 * Of the labels of a posting, those of a higher grade than it is for: what stands behind them is not asked of everybody.
 * A posting is for the grade in its title, else for the lowest of the series.
 */
export function higherGrades(title: string, labels: readonly string[]): ReadonlySet<string> {
  const graded = [...new Set(labels)].flatMap((label) => {
    const grade = gradeOf(label);
    return grade ? [{ label, ...grade }] : [];
  });
  if (graded.length < 2) return new Set();
  const own = gradeOf(title.split(/ [-–|(]/, 1)[0] ?? '');
  const asked = new Map<string, number>();
  for (const { series, grade } of graded) asked.set(series, Math.min(grade, asked.get(series) ?? grade));
  if (own) asked.set(own.series, own.grade);
  return new Set(graded.filter(({ series, grade }) => grade > (asked.get(series) ?? grade)).map(({ label }) => label));
}
