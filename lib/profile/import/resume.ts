import { ProfileBuilder } from './builder.ts';
import { readContact } from './contact.ts';
import type { RawLine } from './lines.ts';
import { readLines } from './lines.ts';
import { splitSections } from './sections.ts';

/** The profile that the lines of a résumé say, not yet checked, and where each field of it was read. */
export function readSections(raw: readonly RawLine[]): ReturnType<ProfileBuilder['build']> {
  const builder = new ProfileBuilder();
  const sections = splitSections(readLines(raw));
  for (const { name, lines } of sections) {
    if (name === 'basics') readContact(lines, builder);
    else if (name === 'summary') {
      builder.basics(
        'summary',
        lines.map((line) => line.text).join(' '),
        lines.flatMap((line) => line.from),
      );
    }
  }
  return builder.build();
}
