import { EDUCATION_LEVELS, type EducationLevel } from '../model/kind.ts';
import { type Entry, type Form, type Need, TERM_TYPES, type TermType } from './entry.ts';

const NEEDS: Readonly<Record<string, Need>> = { '=': 'case', '^': 'capital', '?': 'company', ',': 'comma' };

/** What a heading says of the lines below it. */
interface Heading {
  readonly type: TermType;
  readonly detail: readonly string[];
}

/**
 * Reads one data file. A line is `Name | alias; alias | what it shows; … | cue; cue` and stands under a heading
 * `[type]` or `[type: detail]`; the detail is the level of degrees, the families of fields of study, and for every other
 * type what all the lines below it show. Before a name or alias, `=` `^` `?` `,` mark what it needs (see `Need`).
 * Throws on a line that cannot be read: the data is ours, so that is a mistake of ours.
 */
export function readEntries(data: string): Entry[] {
  const entries: Entry[] = [];
  let heading: Heading | undefined;
  for (const raw of data.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('[')) heading = readHeading(line);
    else if (heading) entries.push(readEntry(line, heading));
    else throw new Error(`No heading before "${line}"`);
  }
  return entries;
}

function readHeading(line: string): Heading {
  const [name = '', detail = ''] = line.slice(1, line.indexOf(']')).split(':');
  const type = TERM_TYPES.find((known) => known === name.trim());
  if (!type) throw new Error(`Unknown type in "${line}"`);
  return { type, detail: parts(detail) };
}

function readEntry(line: string, { type, detail }: Heading): Entry {
  const [name = '', aliases = '', shows = '', cues = ''] = line.split('|');
  const forms = [name.trim(), ...parts(aliases)].map(readForm);
  const [first, ...others] = forms;
  if (!first?.text) throw new Error(`No name in "${line}"`);
  const inherited = type === 'degree' || type === 'field' ? [] : detail;
  const id = first.text.toLowerCase();
  return {
    id,
    name: first.text,
    type,
    aliases: others.map((form) => form.text),
    broader: [...parts(shows), ...inherited].map((other) => other.toLowerCase()).filter((other) => other !== id),
    ...(type === 'degree' ? { level: readLevel(detail) } : {}),
    ...(type === 'field' ? { families: detail } : {}),
    ...(forms.some((form) => form.need !== 'none') ? { context: { forms, cues: parts(cues) } } : {}),
  };
}

function readForm(text: string): Form {
  const need = NEEDS[text.charAt(0)];
  return need ? { text: text.slice(1), need } : { text, need: 'none' };
}

function readLevel(detail: readonly string[]): EducationLevel {
  const level = EDUCATION_LEVELS.find((known) => known === detail[0]);
  if (!level) throw new Error(`Unknown level "${detail[0]}"`);
  return level;
}

const parts = (list: string): string[] =>
  list
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
