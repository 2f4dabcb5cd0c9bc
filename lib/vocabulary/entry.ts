import type { EducationLevel } from '../model/kind.ts';

/** What sort of thing a known name stands for. A name has one sort: the one that it most often is in a posting. */
export const TERM_TYPES = [
  'tool',
  'technology',
  'skill',
  'field',
  'degree',
  'credential',
  'language',
  'programming',
  'industry',
  'occupation',
  'place',
  'standard',
  'equipment',
] as const;
export type TermType = (typeof TERM_TYPES)[number];

/**
 * What a written form needs before it is taken for the name:
 * - `none`: nothing, in any case of letters ("PostgreSQL");
 * - `case`: the letters' case ("IT", "US");
 * - `capital`: a capital that says something, not one that starts a sentence or a title ("Excel", "Slack"), or company;
 * - `company`: a cue word near it or a name of its sort beside it ("Go", "R", "Access");
 * - `comma`: capitals after a place and a comma ("Dallas, TX").
 */
export type Need = 'none' | 'case' | 'capital' | 'company' | 'comma';

/** One way to write an entry's name. */
export interface Form {
  readonly text: string;
  readonly need: Need;
}

/** What it takes for an entry's ambiguous forms to be meant. */
export interface Context {
  readonly forms: readonly Form[];
  /** words of which one near an ambiguous form makes it the name */
  readonly cues: readonly string[];
}

/** A known name: a skill, a tool, a licence, a place … */
export interface Entry {
  /** the name in lower case; unique */
  readonly id: string;
  readonly name: string;
  readonly type: TermType;
  /** other ways to write it */
  readonly aliases: readonly string[];
  /** ids of what it shows: who has this, has those */
  readonly broader: readonly string[];
  /** of degrees only */
  readonly level?: EducationLevel;
  /** of fields of study only: the families within which one counts as a "related field" */
  readonly families?: readonly string[];
  /** only where the name or an alias is ambiguous */
  readonly context?: Context;
}

const PRODUCTS: ReadonlySet<TermType> = new Set(['tool', 'technology', 'programming']);

/** Whether an entry is something made that has a name of its own: a program, a technology, a language to write programs in. */
export const isProduct = ({ type }: Entry): boolean => PRODUCTS.has(type);
