import type { Profile } from '../model/profile.ts';
import { fold } from '../text/fold.ts';
import { type Mentions, mentionsIn } from './concepts.ts';
import { SHAPES } from './data/shapes.ts';
import { impliedByField, impliedByTitle } from './implied.ts';
import { conceptsNamed, listed } from './lexicon.ts';
import { memo } from './memo.ts';
import { type Period, periodOf } from './years.ts';

/** The parts of a profile that show something. */
export type Section =
  | 'summary'
  | 'work'
  | 'volunteer'
  | 'projects'
  | 'education'
  | 'certificates'
  | 'skills'
  | 'languages'
  | 'awards'
  | 'publications'
  | 'interests'
  | 'industries';

/** One statement of an entry: a highlight, a title, a keyword. `text` is empty where a title implies it. */
export interface Line {
  readonly text: string;
  readonly folded: string;
  /** without what it denies: "can look at it but not write it" shows no writing */
  readonly affirmed: string;
  readonly mentions: Mentions;
}

/** One entry of the profile, ready to be asked. */
export interface Fact {
  readonly section: Section;
  /** JSON Pointer into the profile, without the leading slash */
  readonly pointer: string;
  /** how a reader would name it: "Account Executive, Northwind" */
  readonly name: string;
  readonly lines: readonly Line[];
  /** all its lines as one folded text */
  readonly folded: string;
  readonly period?: Period;
}

/** The entries of a profile, in its own order of sections, that a requirement may be shown by. */
export function factsOf(profile: Profile): Fact[] {
  const { basics, fit } = profile;
  const summary = [basics?.label, ...sentences(basics?.summary)];
  return [
    ...(summary.some(Boolean) ? [fact('summary', 'basics/summary', basics?.label, summary)] : []),
    ...(profile.work ?? []).map((job, at) =>
      fact(
        'work',
        `work/${at}`,
        named(job.position, job.name),
        jobLines(job),
        periodOf(job),
        impliedByTitle(job.position ?? ''),
      ),
    ),
    ...(profile.volunteer ?? []).map((job, at) =>
      fact(
        'volunteer',
        `volunteer/${at}`,
        named(job.position, job.organization),
        [job.position, job.organization, ...sentences(job.summary), ...(job.highlights ?? [])],
        periodOf(job),
        impliedByTitle(job.position ?? ''),
      ),
    ),
    ...(profile.projects ?? []).map((project, at) =>
      fact('projects', `projects/${at}`, project.name, [
        project.name,
        ...sentences(project.description),
        ...(project.highlights ?? []),
        ...(project.keywords ?? []),
        ...(project.roles ?? []),
      ]),
    ),
    ...(profile.education ?? []).map((school, at) =>
      fact(
        'education',
        `education/${at}`,
        named(school.studyType, school.area),
        [[school.studyType, school.area].filter(Boolean).join(' in '), ...(school.courses ?? [])],
        undefined,
        impliedByField(`${school.studyType ?? ''}, ${school.area ?? ''}`),
      ),
    ),
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
        mentionsIn('publications, writing, research'),
      ]),
    ),
    ...(profile.interests ?? []).map((one, at) =>
      fact('interests', `interests/${at}`, one.name, [one.name, ...(one.keywords ?? [])]),
    ),
    ...(fit?.industries ?? []).map((one, at) => fact('industries', `fit/industries/${at}`, one.name, [one.name])),
  ];
}

type Job = NonNullable<Profile['work']>[number];

const jobLines = (job: Job): (string | undefined)[] => [
  job.position,
  named(job.name, job.description),
  ...sentences(job.summary),
  ...(job.highlights ?? []),
];

function fact(
  section: Section,
  pointer: string,
  name: string | undefined,
  texts: readonly (string | undefined)[],
  period?: Period,
  implied: readonly Mentions[] = [],
): Fact {
  const said = texts.flatMap((text) => (text ? [lineOf(text)] : []));
  const lines = [...said, ...implied.map((mentions) => ({ text: '', folded: '', affirmed: '', mentions }))];
  const folded = said.map((line) => line.folded).join('. ');
  return { section, pointer, name: name ?? pointer, lines, folded, ...(period && { period }) };
}

const DENIED = /\bnot(?: \w+){1,2}/g;

const lineOf = memo((text): Line => {
  const folded = fold(text);
  const shapes = SHAPES.filter(([shape]) => shape.test(folded)).flatMap(([, shown]) => listed(shown));
  const mentions = mentionsIn(text);
  return {
    text,
    folded,
    affirmed: folded.replace(DENIED, ' '),
    mentions: shapes.length > 0 ? new Set([...mentions, ...shapes.flatMap(conceptsNamed)]) : mentions,
  };
});

const named = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/** Sentences end at a stop and a space; good enough to keep two statements apart. */
const sentences = (text: string | undefined): string[] => (text ?? '').split(/(?<=[.!?;]) +|\n+/).filter(Boolean);
