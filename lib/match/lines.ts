import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { PatternIndex } from '../text/pattern-index.ts';
import { doneBy, type Mentions, mentionsIn } from './concepts.ts';
import { NOT_MEANT, SHAPES } from './data/shapes.ts';
import { conceptsNamed, listed } from './lexicon.ts';
import { inPast } from './tense.ts';

/** One statement of an entry: a highlight, a title, a keyword. `text` is empty where a title implies it. */
export interface Line {
  readonly text: string;
  readonly folded: string;
  /** without what it denies: "can look at it but not write it" shows no writing */
  readonly affirmed: string;
  readonly mentions: Mentions;
}

const DENIED = /\bnot(?: \w+){1,2}/g;

let shapes: PatternIndex<(typeof SHAPES)[number]> | undefined;

/** What a folded statement shows by its shape. */
function shapesIn(folded: string): string[] {
  // Made on first use: a page that is no posting never pays for it.
  shapes ??= new PatternIndex(SHAPES, ([shape]) => shape);
  const found: string[] = [];
  shapes.some(folded, ([, shown]) => {
    found.push(...listed(shown).flatMap(conceptsNamed));
    return false;
  });
  return found;
}

/** A statement in the profile's words, with what it names. */
export const lineOf: (text: string) => Line = memo(readLine);

/** As `lineOf`, of what somebody did: also as if it were told in the past. */
export const deedOf: (text: string) => Line = memo((text) => {
  const line = readLine(text);
  const past = inPast(line.affirmed);
  return past === line.affirmed ? line : { ...line, affirmed: `${line.affirmed} | ${past}` };
});

function readLine(text: string): Line {
  const folded = fold(text);
  const meant = NOT_MEANT.reduce((rest, pattern) => rest.replace(pattern, ''), text);
  const mentions = mentionsIn(meant, meant === text ? folded : fold(meant));
  return { text, folded, affirmed: folded.replace(DENIED, ' '), mentions: [...mentions, ...shapesIn(folded)] };
}

/** The title of who does a work: it also shows what those of that occupation do. */
export const titleOf: (text: string) => Line = memo((text) => {
  const line = lineOf(text);
  return { ...line, mentions: [...line.mentions, ...line.mentions.flatMap(doneBy)] };
});

/** What an entry shows without saying it. */
export const unsaid = (mentions: Mentions): Line => ({ text: '', folded: '', affirmed: '', mentions });

/** Sentences end at a stop and a space; good enough to keep two statements apart. */
export const sentences = (text: string | undefined): string[] =>
  (text ?? '').split(/(?<=[.!?;]) +|\n+/).filter(Boolean);
