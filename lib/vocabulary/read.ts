import { EDUCATION_LEVELS, type EducationLevel } from '../model/kind.ts';
import { type Entry, type Form, type Need, TERM_TYPES, type TermType } from './entry.ts';

const NEEDS: Readonly<Record<string, Need>> = { '=': 'case', '^': 'capital', '?': 'company', ',': 'comma' };

/** What a heading says of the lines below it. */
export interface Heading {
  readonly type: TermType;
  readonly level?: EducationLevel;
  readonly families?: readonly string[];
  readonly broader: readonly string[];
}

/** A line of a data file with the heading it stands under. */
export interface DataLine {
  readonly heading: Heading;
  readonly text: string;
}

/**
 * The lines of a data file. Under a heading `[type]` or `[type: detail]` stand lines of two sorts:
 * - `Name | alias; alias; <narrower / alias | what it shows; … | cue; …`: one entry. `<` sets a narrower thing apart: an
 *   entry of its own that shows this one;
 * - `+ name; name / alias; name | what they show; … | cue; …`: several entries.
 *
 * The heading's detail is the level of degrees, the families of fields of study, and for every other type what all
 * the lines below it show. Before a name or alias, `=` `^` `?` `,` mark what it needs (see `Need`).
 * Throws on a heading that cannot be read: the data is ours, so that is a mistake of ours.
 */
export function readLines(data: string): DataLine[] {
  const lines: DataLine[] = [];
  let heading: Heading | undefined;
  for (const text of data.split('\n')) {
    if (text === '') continue;
    if (text.startsWith('[')) heading = readHeading(text);
    else if (heading) lines.push({ heading, text });
    else throw new Error(`No heading before "${text}"`);
  }
  return lines;
}

/** The written forms of each entry of a line, still with their marks: first the line's main entry, then the narrower ones. */
export function formsIn(line: string): string[][] {
  const [names = '', aliases = ''] = line.split('|', 2);
  if (line.startsWith('+')) return list(names.slice(1)).map(alternatives);
  const main = [names.trimEnd()];
  const entries = [main];
  for (const alias of list(aliases)) {
    if (alias.startsWith('<')) entries.push(alternatives(alias.slice(1)));
    else main.push(alias);
  }
  return entries;
}

/** The entry with a number (from 0) among those of a line. */
export function readEntry({ heading, text }: DataLine, number: number): Entry {
  const [, , shows = '', cues = ''] = text.startsWith('+') ? text.replace('|', '||').split('|') : text.split('|');
  const entries = formsIn(text);
  const forms = (entries[number] ?? []).map(readForm);
  const [first, ...others] = forms;
  if (!first?.text) throw new Error(`No name in "${text}"`);
  const isNarrower = number > 0 && !text.startsWith('+');
  const broader = isNarrower ? [readForm(entries[0]?.[0] ?? '').text] : [...list(shows), ...heading.broader];
  const id = first.text.toLowerCase();
  return {
    id,
    name: first.text,
    type: heading.type,
    aliases: others.map((form) => form.text),
    broader: broader.map((other) => other.toLowerCase()).filter((other) => other !== id),
    ...(heading.level ? { level: heading.level } : {}),
    ...(heading.families ? { families: heading.families } : {}),
    ...(forms.some((form) => form.need !== 'none') ? { context: { forms, cues: list(cues) } } : {}),
  };
}

/** A written form without its mark, and what the mark says. */
function readForm(marked: string): Form {
  const need = NEEDS[marked.charAt(0)];
  return need ? { text: marked.slice(1), need } : { text: marked, need: 'none' };
}

/** Whether a written form begins with a mark. */
export const isMarked = (form: string): boolean => NEEDS[form.charAt(0)] !== undefined;

function readHeading(line: string): Heading {
  const [name = '', detail = ''] = line.slice(1, line.indexOf(']')).split(':');
  const type = TERM_TYPES.find((known) => known === name);
  if (!type) throw new Error(`Unknown type in "${line}"`);
  if (type === 'degree') return { type, level: readLevel(detail.trim()), broader: [] };
  if (type === 'field') return { type, families: list(detail), broader: [] };
  return { type, broader: list(detail) };
}

function readLevel(name: string): EducationLevel {
  const level = EDUCATION_LEVELS.find((known) => known === name);
  if (!level) throw new Error(`Unknown level "${name}"`);
  return level;
}

function list(text: string): string[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split('; ');
}

const alternatives = (text: string): string[] => (text.includes('/') ? text.split(' / ') : [text]);
