import type { Checklist, ChecklistItem } from '../model/checklist.ts';
import type { Verdict } from '../model/kind.ts';
import { VERDICT_ORDER, VERDICT_WORDS } from './groups.ts';
import { inSentence, niceToHave } from './summary.ts';
import type { Words } from './words.ts';

/** One posting's checklist as Markdown: for an e-mail, a note, a document. */
export function toMarkdown(checklist: Checklist, words: Words): string {
  const { posting, requirements, score } = checklist;
  const place = [posting.company, posting.location, posting.employmentType].filter((part) => part !== undefined);
  const blocks = [
    `# ${escapeMarkdown(posting.title ?? words('untitledPosting'))}`,
    escapeMarkdown(place.join(' · ')),
    posting.url === undefined ? '' : `<${posting.url.replaceAll('>', '%3E')}>`,
    score ? [inSentence(score, words), niceToHave(score, words)].filter(Boolean).join(' ') : '',
    ...(score ? judgedLists(requirements, words) : plainLists(requirements, words)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const judgedLists = (items: readonly ChecklistItem[], words: Words): string[] =>
  VERDICT_ORDER.flatMap((verdict) =>
    list(
      words(VERDICT_WORDS[verdict]),
      items.filter((item) => item.verdict === verdict),
      words,
    ),
  );

const plainLists = (items: readonly ChecklistItem[], words: Words): string[] =>
  (['required', 'preferred'] as const).flatMap((importance) =>
    list(
      words(importance),
      items.filter((item) => item.importance === importance),
      words,
    ),
  );

function list(heading: string, items: readonly ChecklistItem[], words: Words): string[] {
  if (items.length === 0) return [];
  const sorted = items.toSorted((a, b) => Number(a.importance === 'preferred') - Number(b.importance === 'preferred'));
  return [`## ${heading} (${items.length})`, sorted.map((item) => line(item, words)).join('\n')];
}

function line(item: ChecklistItem, words: Words): string {
  const box = item.verdict === undefined ? '-' : `- [${BOX[item.verdict]}]`;
  const preferred = item.verdict !== undefined && item.importance === 'preferred' ? ` _(${words('niceToHave')})_` : '';
  const reason = item.reason ? `\n  ${escapeMarkdown(item.reason)}` : '';
  return `${box} ${escapeMarkdown(item.quote)}${preferred}${reason}`;
}

/** Task lists know two states only: what is not fully met stays open, and its heading says why. */
const BOX: Readonly<Record<Verdict, string>> = { matched: 'x', partial: ' ', missing: ' ', unknown: ' ' };

/** Page text is content, never markup: it can't start a heading, a list, a link, an image or HTML of its own. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^[-+=]|^(\d+)(?=[.)])/, (start, number?: string) =>
      number === undefined ? `\\${start}` : `${number}\\`,
    );

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
