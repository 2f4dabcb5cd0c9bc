import { valueAt } from '../model/json.ts';
import type { Profile } from '../model/profile.ts';
import { cutAtWord } from '../text/cut.ts';
import { type Field, fieldAt, type Section } from './form.ts';
import type { Words } from './words.ts';

/**
 * An entry of the profile in words, as the evidence for a verdict: "Account executive, Northwind, 2020–now",
 * "Weekends: yes". Undefined where the profile has nothing there (any more).
 * @param pointer JSON Pointer into the profile file, without its leading slash
 */
export function evidenceInWords(pointer: string, profile: Profile, words: Words): string | undefined {
  const value = valueAt(profile, pointer);
  if (value === undefined) return undefined;
  const said = /^fit\/(has|lacks)\//.exec(pointer)?.[1];
  if (said) return words(said === 'has' ? 'youSaidHave' : 'youSaidLack', [String(value)]);
  const place = fieldAt(pointer);
  if (!place) return textInWords(value, words);
  const { section, field } = place;
  if (section.type === 'group') return inGroup(value, section, field, words);
  const index = pointer.slice(section.path.length + 1).split('/')[0] ?? '';
  const entry = entryInWords(valueAt(profile, `${section.path}/${index}`), section, words);
  if (!field || section.named.includes(field.path)) return entry || undefined;
  const text = textInWords(value, words);
  const detail = field.type === 'lines' ? words('evidenceQuoted', [text]) : text;
  return entry ? words('evidenceDetail', [detail, entry]) : detail;
}

/** How an entry of a list is called: "Account executive, Northwind, 2020–now". Empty for an entry without a word. */
export function entryInWords(entry: unknown, section: Section, words: Words): string {
  if (section.type !== 'list') return '';
  const names = section.named.map((path) => textInWords(valueAt(entry, path), words));
  return [...names, periodOf(entry, section, words)].filter(Boolean).join(', ');
}

function inGroup(value: unknown, section: Section, field: Field | undefined, words: Words): string {
  if (!field) return words(section.title);
  if (section.path === 'basics' && field.type === 'paragraph')
    return words('evidenceQuoted', [textInWords(value, words)]);
  return words('evidenceField', [words(field.label), textInWords(value, words)]);
}

/** Years are enough to find a job or a degree by: "2020–now", "2014–2018", "2018". */
function periodOf(entry: unknown, section: Section, words: Words): string {
  const year = (path: string): string => {
    const date = valueAt(entry, path);
    return typeof date === 'string' ? date.slice(0, 4) : '';
  };
  const [start, end] = [year('startDate'), year('endDate')];
  if (section.path === 'education') return end || start;
  if (!start) return end || year('date') || year('releaseDate');
  if (end === start) return start;
  return words('period', [start, end || words('now')]);
}

const LONGEST = 140;

/** A value in words. Long texts are cut at a word: they only have to be recognised. */
export function textInWords(value: unknown, words: Words): string {
  if (typeof value === 'boolean') return words(value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.map((one) => textInWords(one, words)).join(', ');
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return cutAtWord(String(value).trim(), LONGEST);
}
