import { EDUCATION_LEVELS, type EducationLevel } from '../model/kind.ts';
import { type Entry, type Form, type Need, TERM_TYPES, type TermType } from './entry.ts';

const NEEDS: Readonly<Record<string, Need>> = { '=': 'case', '^': 'capital', '?': 'company', ',': 'comma' };

/** What a heading says of the lines below it. */
interface Heading {
  readonly type: TermType;
  readonly level?: EducationLevel;
  readonly families?: readonly string[];
  readonly broader: readonly string[];
}

/**
 * Reads one data file. Under a heading `[type]` or `[type: detail]` stand lines of two sorts:
 * - `Name | alias; alias; <narrower | what it shows; … | cue; …`: one entry. `<` sets a narrower thing apart: an entry
 *   of its own that shows this one;
 * - `+ name; name / alias; name | what they show; … | cue; …`: several entries.
 *
 * The heading's detail is the level of degrees, the families of fields of study, and for every other type what all
 * the lines below it show. Before a name or alias, `=` `^` `?` `,` mark what it needs (see `Need`).
 * Throws on a line that cannot be read: the data is ours, so that is a mistake of ours.
 */
export function readEntries(data: string): Entry[] {
  const entries: Entry[] = [];
  let heading: Heading | undefined;
  for (const line of data.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('[')) heading = readHeading(line);
    else if (heading) entries.push(...readLine(line, heading));
    else throw new Error(`No heading before "${line}"`);
  }
  return entries;
}

function readHeading(line: string): Heading {
  const [name = '', detail = ''] = line.slice(1, line.indexOf(']')).split(':');
  const type = TERM_TYPES.find((known) => known === name);
  if (!type) throw new Error(`Unknown type in "${line}"`);
  if (type === 'degree') return { type, level: readLevel(detail.trim()), broader: [] };
  if (type === 'field') return { type, families: parts(detail), broader: [] };
  return { type, broader: parts(detail) };
}

function readLevel(name: string): EducationLevel {
  const level = EDUCATION_LEVELS.find((known) => known === name);
  if (!level) throw new Error(`Unknown level "${name}"`);
  return level;
}

function readLine(line: string, heading: Heading): Entry[] {
  const columns = line.split('|');
  if (line.startsWith('+')) {
    const [names = '', shows = '', cues = ''] = columns;
    return parts(names.slice(1)).map((name) => readEntry(name.split(' / '), heading, parts(shows), parts(cues)));
  }
  const [name = '', others = '', shows = '', cues = ''] = columns;
  const aliases = parts(others);
  const same = aliases.filter((alias) => !alias.startsWith('<'));
  const narrower = aliases.filter((alias) => alias.startsWith('<')).map((alias) => alias.slice(1).split(' / '));
  const entry = readEntry([name, ...same], heading, parts(shows), parts(cues));
  return [entry, ...narrower.map((names) => readEntry(names, { ...heading, broader: [] }, [entry.id], parts(cues)))];
}

function readEntry(names: readonly string[], heading: Heading, shows: readonly string[], cues: readonly string[]): Entry {
  const forms = names.map((name) => readForm(name.trim()));
  const [first, ...others] = forms;
  if (!first?.text) throw new Error(`No name in "${names.join(' / ')}"`);
  const id = first.text.toLowerCase();
  const { type, level, families, broader } = heading;
  return {
    id,
    name: first.text,
    type,
    aliases: others.map((form) => form.text),
    broader: [...shows, ...broader].map((other) => other.toLowerCase()).filter((other) => other !== id),
    ...(level ? { level } : {}),
    ...(families ? { families } : {}),
    ...(forms.some((form) => form.need !== 'none') ? { context: { forms, cues } } : {}),
  };
}

function readForm(text: string): Form {
  const need = NEEDS[text.charAt(0)];
  return need ? { text: text.slice(1), need } : { text, need: 'none' };
}

const parts = (list: string): string[] =>
  list
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
