import type { Profile } from '../model/profile.ts';
import { fold } from '../text/fold.ts';
import { type Mentions, mentionsIn, shownBy } from './concepts.ts';
import { SHAPES } from './data/shapes.ts';
import { impliedByField, impliedByTitle } from './implied.ts';
import { conceptsNamed, listed } from './lexicon.ts';
import { memo } from './memo.ts';
import { type Period, periodOf } from './years.ts';

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

export interface ProfileIndex {
  readonly facts: readonly Fact[];
  /** the fact that each line is of, by the line's number */
  readonly factOf: readonly number[];
  /** the numbers of the lines whose bag has a key, some of them twice */
  readonly where: (key: string) => readonly number[];
  /** what `factSaying` has found before */
  readonly sayings: Map<RegExp, Fact | undefined>;
}

const cache = new WeakMap<Profile, ProfileIndex>();
let last: { readonly of: string; readonly index: ProfileIndex } | undefined;

/**
 * The profile's entries as facts. Made once for each profile object, as 30 requirements ask the same facts; and not again
 * where a new object says the same but for what the person has ticked, as after each tick on a checklist.
 */
export function indexProfile(profile: Profile): ProfileIndex {
  const known = cache.get(profile);
  if (known) return known;
  const of = JSON.stringify({ ...profile, fit: profile.fit?.industries });
  const index = last?.of === of ? last.index : withLines(factsOf(profile));
  last = { of, index };
  cache.set(profile, index);
  return index;
}

/**
 * The first entry of some sections with a line of its own that a pattern fits. Each pattern is tried once on an index, so
 * it must always be asked for the same sections.
 */
export function factSaying(pattern: RegExp, { facts, sayings }: ProfileIndex, sections: readonly Section[]) {
  if (sayings.has(pattern)) return sayings.get(pattern);
  const found = facts.find(
    (fact) => sections.includes(fact.section) && fact.lines.some((line) => pattern.test(line.affirmed)),
  );
  sayings.set(pattern, found);
  return found;
}

function withLines(facts: readonly Fact[]): ProfileIndex {
  const factOf: number[] = [];
  const mentioning = new Map<string, number[]>();
  facts.forEach((fact, at) => {
    for (const line of fact.lines) {
      const number = factOf.push(at) - 1;
      for (const mention of line.mentions) put(mentioning, mention, number);
    }
  });
  // By the few things mentioned, not by the many lines that mention them.
  const showing = new Map<string, string[]>();
  for (const mention of mentioning.keys()) for (const key of shownBy(mention)) put(showing, key, mention);
  const where = memo((key) => [key, ...(showing.get(key) ?? [])].flatMap((one) => mentioning.get(one) ?? []));
  return { facts, factOf, where, sayings: new Map() };
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function factsOf(profile: Profile): Fact[] {
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
