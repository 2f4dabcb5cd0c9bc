import { isObject } from '../model/json.ts';

/**
 * Older or careless JSON Resume files brought to the form of 1.0.0, before the schema reads them. Only what is certain is
 * changed: `null` and empty texts are left out, names of fields from before 1.0.0 become today's, an end date that says
 * "present" is left out (an open end is how JSON Resume says it).
 */
export function migrateResume(raw: unknown): unknown {
  const clean = withoutBlanks(raw);
  if (!isObject(clean)) return clean;
  const resume: Record<string, unknown> = { ...clean };
  for (const [section, names] of Object.entries(RENAMED)) {
    const entries = resume[section];
    if (Array.isArray(entries)) resume[section] = entries.map((entry: unknown) => renamed(entry, names));
    else if (isObject(entries)) resume[section] = renamed(entries, names);
  }
  return resume;
}

/** JSON Resume 0.x → 1.0.0, by section: https://github.com/jsonresume/resume-schema, release notes of v1.0.0 */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: { website: 'url', picture: 'image' },
  work: { company: 'name', website: 'url' },
  volunteer: { website: 'url' },
  education: { website: 'url', gpa: 'score' },
  publications: { website: 'url' },
};

const OPEN_END = /^(present|current|currently|now|today|ongoing|to date)$/i;

function renamed(entry: unknown, names: Readonly<Record<string, string>>): unknown {
  if (!isObject(entry)) return entry;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    const name = names[key] ?? key;
    if (!(name !== key && name in entry)) out[name] = value;
  }
  return out;
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => !isBlank(one)).map(withoutBlanks);
  if (!isObject(value)) return value;
  const out: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    if (isBlank(one)) continue;
    if (key === 'endDate' && typeof one === 'string' && OPEN_END.test(one.trim())) continue;
    out[key] = withoutBlanks(one);
  }
  return out;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
