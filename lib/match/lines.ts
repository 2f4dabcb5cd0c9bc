import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { type Mentions, mentionsIn } from './concepts.ts';
import { NOT_MEANT, SHAPES } from './data/shapes.ts';
import { conceptsNamed, listed } from './lexicon.ts';

/** One statement of an entry: a highlight, a title, a keyword. `text` is empty where a title implies it. */
export interface Line {
  readonly text: string;
  readonly folded: string;
  /** without what it denies: "can look at it but not write it" shows no writing */
  readonly affirmed: string;
  readonly mentions: Mentions;
}

const DENIED = /\bnot(?: \w+){1,2}/g;
/** A statement in the profile's words, with what it names. */
export const lineOf = memo((text): Line => {
  const folded = fold(text);
  const shapes = SHAPES.filter(([shape]) => shape.test(folded)).flatMap(([, shown]) => listed(shown));
  const mentions = mentionsIn(NOT_MEANT.reduce((meant, pattern) => meant.replace(pattern, ''), text));
  return {
    text,
    folded,
    affirmed: folded.replace(DENIED, ' '),
    mentions: shapes.length > 0 ? [...mentions, ...shapes.flatMap(conceptsNamed)] : mentions,
  };
});

/** Sentences end at a stop and a space; good enough to keep two statements apart. */
export const sentences = (text: string | undefined): string[] =>
  (text ?? '').split(/(?<=[.!?;]) +|\n+/).filter(Boolean);
