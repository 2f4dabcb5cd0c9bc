import { lookUp } from '../../vocabulary/index.ts';
import type { Entry, ProfileBuilder } from './builder.ts';
import { type Line, unbroken } from './lines.ts';

/** An item of more words makes the line a sentence. */
const MOST_WORDS = 7;
/** A sentence of more words names no skill. */
const MOST_WORDS_OF_ONE = 12;

/** Skills, in groups where the résumé names them ("Kitchen: grill, fryer"), else one by one. */
export function readSkills(lines: readonly Line[], builder: ProfileBuilder): void {
  let group: { name: string; keywords: string[]; from: number[] } | undefined;
  const close = () => {
    if (group && group.keywords.length > 0) {
      builder.add('skills', {
        name: { value: group.name, from: group.from },
        keywords: { value: group.keywords, from: group.from },
      });
    }
    group = undefined;
  };
  for (const line of unbroken(lines)) {
    const labelled = /^((?:[^:()]|\([^()]*\)){2,50}):\s*(.*)$/u.exec(line.text);
    const name = labelled?.[1]?.trim() ?? '';
    const items = itemsIn(labelled ? { ...line, cells: [labelled[2] ?? ''] } : line);
    if (labelled && /^(?:foreign |spoken )?languages?$/iu.test(name) && items.some(isHuman)) {
      close();
      for (const item of items) builder.add('languages', languageOf(item, line.from));
    } else if (labelled || line.level !== undefined) {
      close();
      group = { name: labelled ? name : line.text, keywords: items.filter(() => labelled), from: [...line.from] };
      // a label with its items beside it is whole
      if (labelled && items.length > 0 && !line.bullet) continue;
    } else if (group && !(line.gap && group.keywords.length > 0)) {
      group.keywords.push(...items);
      group.from.push(...line.from);
    } else {
      close();
      for (const item of items) builder.add('skills', { name: { value: item, from: line.from } });
    }
  }
  close();
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
