import type { Profile } from '../model/profile.ts';
import { memo } from '../text/memo.ts';
import { entryOf } from '../vocabulary/index.ts';
import { mentionsIn } from './concepts.ts';
import { EMPLOYERS } from './data/employers.ts';
import { impliedByField, impliedByTitle } from './implied.ts';
import { conceptsNamed, listed } from './lexicon.ts';
import { deedOf, type Line, lineOf, sentences, titleOf, unsaid } from './lines.ts';
import { type Period, periodOf } from './years.ts';

/** The parts of a profile that show something. */
export const SECTIONS = [
  'summary',
  'work',
  'volunteer',
  'projects',
  'education',
  'certificates',
  'skills',
  'languages',
  'awards',
  'publications',
  'interests',
  'industries',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One entry of the profile, ready to be asked. */
export interface Fact {
  readonly section: Section;
  /** JSON Pointer into the profile, without the leading slash */
  readonly pointer: string;
  /** how a reader would name it: "Account Executive, Northwind" */
  readonly name: string;
  readonly lines: readonly Line[];
  readonly period?: Period;
}

type EntryOf<Name extends 'work' | 'volunteer' | 'projects' | 'education'> = NonNullable<Profile[Name]>[number];

/** The entries of a profile that a requirement may be shown by, section by section. */
export const factsOf = (profile: Profile): Fact[] => [
  ...ofSummary(profile.basics),
  ...(profile.work ?? []).map(ofJob),
  ...(profile.volunteer ?? []).map(ofVolunteering),
  ...(profile.projects ?? []).map(ofProject),
  ...(profile.education ?? []).map(ofSchool),
  ...(profile.certificates ?? []).map((one, at) =>
    fact('certificates', `certificates/${at}`, one.name, [one.name, one.issuer]),
  ),
  ...(profile.skills ?? []).map((skill, at) =>
    fact('skills', `skills/${at}`, skill.name, [skill.name, ...(skill.keywords ?? [])]),
  ),
  ...(profile.awards ?? []).map((award, at) =>
    fact('awards', `awards/${at}`, award.title, [award.title, award.summary]),
  ),
  ...(profile.publications ?? []).map((one, at) =>
    fact('publications', `publications/${at}`, one.name, [one.name, one.summary], undefined, [
      unsaid(mentionsIn('publications, writing, research')),
    ]),
  ),
  ...(profile.interests ?? []).map((one, at) =>
    fact('interests', `interests/${at}`, one.name, [one.name, ...(one.keywords ?? [])]),
  ),
  ...(profile.fit?.industries ?? []).map((one, at) => fact('industries', `fit/industries/${at}`, one.name, [one.name])),
];

function ofSummary(basics: Profile['basics']): Fact[] {
  const texts = [titled(basics?.label), ...sentences(basics?.summary).map(deedOf)];
  return texts.some(Boolean) ? [fact('summary', 'basics/summary', basics?.label, texts)] : [];
}

function ofJob(job: EntryOf<'work'>, at: number): Fact {
  const employer = employerOf(job.name, job.description);
  const texts = [titled(job.position), employer, ...[...sentences(job.summary), ...(job.highlights ?? [])].map(deedOf)];
  const implied = impliedByTitle(job.position ?? '');
  return fact('work', `work/${at}`, named(job.position, job.name), texts, periodOf(job), implied);
}

function ofVolunteering(job: EntryOf<'volunteer'>, at: number): Fact {
  const employer = employerOf(job.organization);
  const texts = [titled(job.position), employer, ...[...sentences(job.summary), ...(job.highlights ?? [])].map(deedOf)];
  const implied = [...impliedByTitle(job.position ?? ''), unsaid(mentionsIn('volunteer'))];
  return fact('volunteer', `volunteer/${at}`, named(job.position, job.organization), texts, periodOf(job), implied);
}

const ofProject = (project: EntryOf<'projects'>, at: number): Fact =>
  fact('projects', `projects/${at}`, project.name, [
    project.name,
    ...[...sentences(project.description), ...(project.highlights ?? [])].map(deedOf),
    ...(project.keywords ?? []),
    ...(project.roles ?? []).map(titleOf),
  ]);

function ofSchool(school: EntryOf<'education'>, at: number): Fact {
  const { studyType, area, courses = [] } = school;
  const texts = [[studyType, area].filter(Boolean).join(' in '), ...courses];
  const implied = impliedByField(`${studyType ?? ''}, ${area ?? ''}`);
  return fact('education', `education/${at}`, named(studyType, area), texts, undefined, implied);
}

/**
 * @param name how a reader would name the entry; its pointer where it has no name
 * @param implied what its title or field shows besides what its texts say
 */
function fact(
  section: Section,
  pointer: string,
  name: string | undefined,
  texts: readonly (string | Line | undefined)[],
  period?: Period,
  implied: readonly Line[] = [],
): Fact {
  const said = texts.flatMap((text) => (text ? [typeof text === 'string' ? lineOf(text) : text] : []));
  const lines = [...said, ...implied];
  const half = HALF.test(said[0]?.folded ?? '') || said.some((line) => HALF_FIRST.test(line.folded));
  return { section, pointer, name: name ?? pointer, lines, ...(period && { period: { ...period, half } }) };
}

/** Of an employer only the description tells of the work; a name is a name, and tells at most the trade. */
function employerOf(name: string | undefined, description?: string): Line | undefined {
  const text = named(name, description);
  if (!text) return undefined;
  const line = lineOf(text);
  if (description) return { ...line, affirmed: lineOf(description).affirmed };
  return { ...line, affirmed: '', mentions: line.mentions.filter(isOfTrade) };
}

let trades: ReadonlySet<string> | undefined;

/** Whether a mention is a plain word, or the name of a trade or an industry. */
const isOfTrade: (mention: string) => boolean = memo((mention) => {
  trades ??= new Set(listed(EMPLOYERS).flatMap(conceptsNamed));
  if (mention.startsWith('@')) return entryOf(mention.slice(1))?.type === 'industry';
  const concepts = mention.startsWith('#') ? [mention] : conceptsNamed(mention);
  return concepts.every((concept) => trades?.has(concept));
});

/** Said in a title or at the start of a sentence, of the job itself: not of the staff that one led in it. */
const HALF = /\b(?:half|part)[- ]time\b/;
const HALF_FIRST = /^(?:half|part)[- ]time\b/;

/** All that an entry says, as one folded text. */
export const foldedOf = ({ lines }: Fact): string =>
  lines
    .filter(({ text }) => text !== '')
    .map(({ folded }) => folded)
    .join('. ');

const titled = (title: string | undefined): Line | undefined => (title ? titleOf(title) : undefined);

const named = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');
