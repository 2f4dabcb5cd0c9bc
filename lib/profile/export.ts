import type { Profile } from '../model/profile.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** The order in which JSON Resume's own documentation lists the sections; `fit`, which is ours, comes last. */
const ORDER = [
  'basics',
  'work',
  'volunteer',
  'education',
  'awards',
  'certificates',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
  'projects',
];

/** The profile as the text of a JSON Resume 1.0.0 file; what is not ours to know (unknown keys) goes out as it came in. */
export function exportProfile(profile: Profile): string {
  const { $schema, fit, ...rest } = profile;
  const ordered: Record<string, unknown> = { $schema: typeof $schema === 'string' ? $schema : SCHEMA };
  for (const section of ORDER) if (rest[section] !== undefined) ordered[section] = rest[section];
  for (const [key, value] of Object.entries(rest)) if (!(key in ordered)) ordered[key] = value;
  if (fit !== undefined) ordered.fit = fit;
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
