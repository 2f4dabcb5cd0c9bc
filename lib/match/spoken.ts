import type { Profile } from '../model/profile.ts';
import { fold } from '../text/fold.ts';
import { findTerms } from '../vocabulary/index.ts';
import { fluencyOf } from './fluency.ts';
import { sentences } from './lines.ts';

/** A language that somebody speaks. */
export interface Spoken {
  readonly name: string;
  /** how well, in the person's words */
  readonly fluency: string;
  /** how well, on the scale of `fluencyOf` */
  readonly level: number;
  readonly pointer: string;
}

const SPEAKS = /\b(?:native|mother tongue|bilingual|trilingual|fluent|conversational|speaks?|speaker|spoken)\b/;

/** The languages that a profile lists, and those that its summary says are spoken ("native speaker of Tagalog"). */
export function spokenBy({ languages = [], basics }: Profile): Spoken[] {
  const listed = languages.map(({ language = '', fluency = '' }, at) => ({
    name: language,
    fluency,
    level: fluencyOf(fluency),
    pointer: `languages/${at}`,
  }));
  return [...listed, ...[basics?.label ?? '', ...sentences(basics?.summary)].flatMap(told)];
}

/** The languages that one sentence says are spoken ("I grew up bilingual in Spanish and English"). */
function told(statement: string): Spoken[] {
  const folded = fold(statement);
  const level = SPEAKS.exec(folded)?.[0];
  if (level === undefined) return [];
  return findTerms(folded, statement)
    .filter(({ entry }) => entry.type === 'language')
    .map(({ entry }) => ({
      name: entry.name,
      fluency: level,
      level: fluencyOf(folded),
      pointer: 'basics/summary',
    }));
}
