import type { Checklist, ChecklistItem } from '../model/checklist.ts';
import { IMPORTANCES, type Verdict } from '../model/kind.ts';
import { VERDICT_ORDER, VERDICT_WORDS } from './groups.ts';
import { inSentence, missingInWords, niceToHave } from './summary.ts';
import type { Words } from './words.ts';

/** How one of the forms to paste writes the parts of a checklist. */
interface Form {
  /** page text as content of this form */
  readonly text: (text: string) => string;
  readonly title: (title: string) => string;
  readonly heading: (heading: string) => string;
  readonly address: (url: string) => string;
  /** what stands before a line */
  readonly mark: (verdict: Verdict | undefined) => string;
  /** what a line asks beside its words: that it would only be nice */
  readonly aside: (words: string) => string;
}

/** One posting's checklist as Markdown: for an e-mail, a note, a document. */
export const toMarkdown = (checklist: Checklist, words: Words): string => write(checklist, MARKDOWN, words);

/** The same as plain text: for whatever takes no more than that. */
export const toText = (checklist: Checklist, words: Words): string => write(checklist, PLAIN, words);

function write(checklist: Checklist, form: Form, words: Words): string {
  const { posting, requirements, score } = checklist;
  const place = [posting.company, posting.location, posting.employmentType].filter((part) => part !== undefined);
  const sentences = score && [inSentence(score, words), missingInWords(requirements, words), niceToHave(score, words)];
  const blocks = [
    form.title(form.text(posting.title ?? words('untitledPosting'))),
    form.text(place.join(' · ')),
    posting.url === undefined ? '' : form.address(posting.url),
    form.text((sentences ?? []).filter(Boolean).join(' ')),
    ...(score ? judgedLists(requirements, form, words) : plainLists(requirements, form, words)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const judgedLists = (items: readonly ChecklistItem[], form: Form, words: Words): string[] =>
  VERDICT_ORDER.flatMap((verdict) =>
    list(
      words(VERDICT_WORDS[verdict]),
      items.filter((item) => item.verdict === verdict),
      form,
      words,
    ),
  );

const plainLists = (items: readonly ChecklistItem[], form: Form, words: Words): string[] =>
  IMPORTANCES.flatMap((importance) =>
    list(
      words(importance),
      items.filter((item) => item.importance === importance),
      form,
      words,
    ),
  );

function list(heading: string, items: readonly ChecklistItem[], form: Form, words: Words): string[] {
  if (items.length === 0) return [];
  const sorted = items.toSorted((a, b) => Number(a.importance === 'preferred') - Number(b.importance === 'preferred'));
  return [form.heading(`${heading} (${items.length})`), sorted.map((item) => line(item, form, words)).join('\n')];
}

function line({ verdict, importance, quote, reason }: ChecklistItem, form: Form, words: Words): string {
  const preferred = verdict !== undefined && importance === 'preferred' ? ` ${form.aside(words('niceToHave'))}` : '';
  return `${form.mark(verdict)} ${form.text(quote)}${preferred}${reason ? `\n  ${form.text(reason)}` : ''}`;
}

/** Page text is content, never markup: it can't start a heading, a list, a link, an image or HTML of its own. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^[-+=]|^(\d+)(?=[.)])/, (start, number?: string) =>
      number === undefined ? `\\${start}` : `${number}\\`,
    );

/** Task lists know two states only: what is not fully met stays open, and its heading says why. */
const MARKDOWN: Form = {
  text: escapeMarkdown,
  title: (title) => `# ${title}`,
  heading: (heading) => `## ${heading}`,
  address: (url) => `<${url.replaceAll('>', '%3E')}>`,
  mark: (verdict) => (verdict === undefined ? '-' : `- [${verdict === 'matched' ? 'x' : ' '}]`),
  aside: (words) => `_(${words})_`,
};

const PLAIN: Form = {
  text: (text) => text.replace(/\s+/g, ' ').trim(),
  title: (title) => title,
  heading: (heading) => `${heading}:`,
  address: (url) => url,
  mark: (verdict) => PLAIN_MARKS[verdict ?? 'unjudged'],
  aside: (words) => `(${words})`,
};

/** As the checklist's own marks: full, half, empty, a question. */
const PLAIN_MARKS: Readonly<Record<Verdict | 'unjudged', string>> = {
  matched: '●',
  partial: '◐',
  missing: '○',
  unknown: '?',
  unjudged: '•',
};

const COLUMNS: readonly (readonly [name: string, cell: (item: ChecklistItem) => string | number | undefined])[] = [
  ['kind', (item) => item.kind],
  ['importance', (item) => item.importance],
  ['quote', (item) => item.quote],
  ['terms', (item) => item.terms.map((group) => group.join(' or ')).join('; ')],
  ['yearsMin', (item) => item.years?.min],
  ['yearsMax', (item) => item.years?.max],
  ['level', (item) => item.level],
  ['percentMin', (item) => item.percent?.min],
  ['percentMax', (item) => item.percent?.max],
  ['section', (item) => item.section],
  ['verdict', (item) => item.verdict],
  ['reason', (item) => item.reason],
  ['evidence', (item) => item.evidence?.join('; ')],
];

/** The requirements as CSV by RFC 4180, one a line, the columns named like the keys of the JSON. */
export function toCsv(checklist: Checklist): string {
  const rows = checklist.requirements.map((item) => COLUMNS.map(([, cell]) => csvCell(cell(item))));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/**
 * A spreadsheet runs a cell that begins with one of these as a formula, and the text comes from a stranger's page: an
 * apostrophe before it makes it text (OWASP, "CSV Injection"). Full-width signs count as well.
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;

function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
