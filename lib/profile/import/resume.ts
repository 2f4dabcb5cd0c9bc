import { readSpan } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { findTerms } from '../../vocabulary/index.ts';
import { ProfileBuilder } from './builder.ts';
import { readContact } from './contact.ts';
import { isDatedDegree, readEducation } from './education.ts';
import type { SectionName } from './heading-words.ts';
import { readJobs } from './jobs.ts';
import { type Line, type RawLine, readLines } from './lines.ts';
import {
  readAwards,
  readCertificates,
  readInterests,
  readProjects,
  readPublications,
  readVolunteering,
} from './lists.ts';
import { type Section, splitSections } from './sections.ts';
import { readLanguages, readSkills } from './skills.ts';
import { isTitle } from './title.ts';

type Reader = (lines: readonly Line[], builder: ProfileBuilder) => void;

const READERS: Readonly<Record<SectionName, Reader>> = {
  basics: readContact,
  summary: (lines, builder) => {
    const text = lines.map((line) => line.text).join(' ');
    if (text !== '')
      builder.basics(
        'summary',
        text,
        lines.flatMap((line) => line.from),
      );
  },
  work: (lines, builder) => {
    for (const job of readJobs(lines)) builder.add('work', job);
  },
  education: (lines, builder) => {
    for (const degree of readEducation(lines)) builder.add('education', degree);
  },
  skills: readSkills,
  certificates: readCertificates,
  languages: readLanguages,
  projects: readProjects,
  volunteer: readVolunteering,
  awards: readAwards,
  publications: readPublications,
  // "Activities" with titles and dates are work of a kind
  interests: (lines, builder) => (lines.some(isDatedTitle) ? readVolunteering : readInterests)(lines, builder),
  references: () => {},
  other: () => {},
};

/** The profile that the lines of a résumé say, not yet checked, and where each field of it was read. */
export function readSections(raw: readonly RawLine[]): ReturnType<ProfileBuilder['build']> {
  const builder = new ProfileBuilder();
  const sections = splitSections(readLines(raw));
  for (const { name, lines } of withQualifications(withJobs(sections))) READERS[name](lines, builder);
  return builder.build();
}

/** "Qualifications" are what sums a person up, or their degrees, or the certificates that they hold. */
function withQualifications(sections: readonly Section[]): readonly Section[] {
  const hasDegrees = sections.some(({ name }) => name === 'education');
  return sections.map((section): Section => {
    if (section.name !== 'summary') return section;
    if (!hasDegrees && section.lines.some((line) => isDatedDegree(line.text))) return { ...section, name: 'education' };
    const credentials = section.lines.filter((line) => isCredential(line.text));
    return credentials.length * 2 >= section.lines.length ? { ...section, name: 'certificates' } : section;
  });
}

/** A short line that begins with the name of a certificate or licence. */
const isCredential = (text: string): boolean =>
  text.length < LONGEST_CREDENTIAL &&
  findTerms(fold(text), text).some(({ entry, start }) => entry.type === 'credential' && start === 0);
const LONGEST_CREDENTIAL = 60;

const isDatedTitle = (line: Line): boolean => readSpan(line.text) !== undefined && isTitle(line.text.slice(0, 80));

/** Where no heading says "Experience", jobs begin at the first line of a name or summary that has a job's title and dates. */
function withJobs(sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ name }) => name === 'work')) return sections;
  return sections.flatMap((section): Section[] => {
    if (section.name !== 'basics' && section.name !== 'summary' && section.name !== 'other') return [section];
    const at = section.lines.findIndex(
      (line, index) =>
        readSpan(line.text) && [line, section.lines[index - 1]].some((one) => one && isTitle(one.text.slice(0, 80))),
    );
    if (at < 0) return [section];
    const isAbove = at > 0 && !isTitle(section.lines[at]?.text.slice(0, 80) ?? '');
    const start = isAbove ? at - 1 : at;
    return [
      { name: section.name, lines: section.lines.slice(0, start) },
      { name: 'work', lines: section.lines.slice(start) },
    ];
  });
}
