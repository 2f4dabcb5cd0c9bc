import { lookUp } from '../../vocabulary/index.ts';
import type { Entry, ProfileBuilder } from './builder.ts';
import { type Line, unbroken } from './lines.ts';

/** An item of more words makes the line a sentence. */
const MOST_WORDS = 7;
/** A sentence of more words names no skill. */
const MOST_WORDS_OF_ONE = 12;

/** A name with what stands under it; a skill by itself has no keywords. */
interface Skill {
  readonly name: string;
  readonly keywords?: string[];
  readonly from: number[];
}

/** Skills, in groups where the résumé names them ("Kitchen: grill, fryer"), else one by one. */
export function readSkills(lines: readonly Line[], builder: ProfileBuilder): void {
  const skills: Skill[] = [];
  let group: Required<Skill> | undefined;
  for (const line of unbroken(lines)) {
    const { label, items } = readLine(line);
    if (label !== undefined && LANGUAGES.test(label) && items.some(isHuman)) {
      group = undefined;
      for (const item of items) builder.add('languages', languageOf(item, line.from));
    } else if (label !== undefined || line.level !== undefined) {
      group = { name: label ?? line.text, keywords: label === undefined ? [] : items, from: [...line.from] };
      skills.push(group);
    } else if (group && !(line.gap && group.keywords.length > 0)) {
      group.keywords.push(...items);
      group.from.push(...line.from);
    } else {
      group = undefined;
      skills.push(...items.map((name) => ({ name, from: [...line.from] })));
    }
  }
  for (const { name, keywords, from } of skills) {
    if (keywords?.length === 0) continue;
    builder.add('skills', {
      name: { value: name, from },
      ...(keywords && { keywords: { value: keywords, from } }),
    });
  }
}

const LANGUAGES = /^(?:foreign |spoken )?languages?$/iu;

/** The items of a line, and the label before them where it has one: "Kitchen: grill, fryer". */
function readLine(line: Line): { label?: string; items: string[] } {
  const [, label, rest = ''] = /^((?:[^:()]|\([^()]*\)){2,50}):\s*(.*)$/u.exec(line.text) ?? [];
  if (label === undefined) return { items: itemsIn(line) };
  return { label: label.trim(), items: itemsIn({ ...line, cells: [rest] }) };
}

function itemsIn(line: Line): string[] {
  return line.cells
    .flatMap((cell) => splitList(cell))
    .map((item) => item.replace(/^(?:and|&)\s+|^[\s•·|–—-]+|[\s.;,|]+$/giu, '').trim())
    .filter((item) => item !== '' && item.split(' ').length <= MOST_WORDS_OF_ONE);
}

/** A list at its commas, bullets and the like, but not inside brackets; a sentence stays whole. */
export function splitList(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·●▪]/u.test(sign)) {
      items.push(item);
      item = '';
    } else item += sign;
  }
  items.push(item);
  const isSentence = items.length > 1 && items.some((one) => one.trim().split(' ').length > MOST_WORDS);
  return isSentence ? [text] : items;
}

const isHuman = (text: string): boolean => lookUp(text.replace(/\s*[(:–—-].*$/u, '').trim())?.type === 'language';

/** The languages in a section's lines, each with its level ("Spanish (native)", "German – B2", "Fluent in Polish"). */
export function readLanguages(lines: readonly Line[], builder: ProfileBuilder): void {
  for (const line of unbroken(lines)) {
    for (const item of line.cells.flatMap(splitList)) {
      const text = item.trim();
      if (/\p{L}{2}/u.test(text)) builder.add('languages', languageOf(text, line.from));
    }
  }
}

function languageOf(text: string, from: readonly number[]): Entry {
  const fluent =
    /^(native|fluent|conversational|basic|bilingual|proficient|intermediate|advanced|beginner)(?: in| speaker of)? (.+)$/iu.exec(
      text,
    );
  if (fluent?.[1] && fluent[2]) return { language: { value: fluent[2], from }, fluency: { value: fluent[1], from } };
  const [, language = text, fluency = ''] = /^([^(:–—,/-]+?)\s*(?:[(:–—,/-]|\s-\s)\s*(.*?)\)?$/u.exec(text) ?? [];
  const [, word, level] =
    /^(\p{Lu}\p{L}+) (native.*|fluent.*|[ABC][12].*|intermediate.*|basic.*|conversational.*|bilingual.*|advanced.*)$/iu.exec(
      language,
    ) ?? [];
  return { language: { value: word ?? language, from }, fluency: { value: fluency || (level ?? ''), from } };
}
