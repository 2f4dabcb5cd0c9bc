import type { Kind } from '../model/kind.ts';
import { type Meaning, meaningOf, type Part, plainHeading } from './headings.ts';
import { trimMarks } from './trim.ts';

/** A heading in force, and what it says of the text below it. */
export interface Level {
  readonly rank: number;
  /** how many passages stand before it */
  readonly at: number;
  readonly heading: string;
  readonly meaning: Meaning;
}

/** What stands under no heading that says more. */
export const OVERVIEW: Meaning = { part: 'overview' };
/** Parts that a heading nobody knows is likely to belong to when it follows them at the same rank. */
const LASTING: ReadonlySet<Part> = new Set(['demands', 'duties', 'physical', 'apply']);

/**
 * The headings in force after one more. A heading without a known meaning goes on with what it stands under.
 * @param levels the headings in force above it, outermost first
 * @param rank how much it stands above others, as in a block
 * @param words the heading as it is printed
 * @param at how many passages stand before it
 */
export function nest(levels: readonly Level[], rank: number, words: string, at: number): Level[] {
  const heading = trimMarks(words, ':');
  const meaning = meaningOf(words);
  const inForce = meaning?.part === 'demands' ? levels.map((level) => overNext(level, rank, at)) : levels;
  const above = inForce.filter((level) => level.rank < rank);
  const before = levels.findLast((level) => level.rank <= rank);
  const over = above.at(-1);
  if (meaning) {
    const anew = over !== undefined && over.at < at && GENERAL.test(plainHeading(words));
    return [...above, { rank, at, heading, meaning: anew ? meaning : inherit(meaning, over) }];
  }
  const equal = !over || over.meaning.part === 'overview';
  const goesOn = equal && before && LASTING.has(before.meaning.part);
  return [...above, { rank, at, heading, meaning: goesOn ? before.meaning : (over?.meaning ?? OVERVIEW) }];
}

/** Half a rank above the heading that follows at once: "Desired Qualifications:", and nothing before "SKILLS". */
const overNext = (level: Level, rank: number, at: number): Level =>
  level.at === at && level.rank > rank && level.meaning.part === 'demands' && level.meaning.importance
    ? { ...level, rank: rank - 0.5 }
    : level;

/** Names of the section itself: after the lines of another heading it is no part of that one, however it is printed. */
const GENERAL = /^(?:qualifications|requirements|must haves?|about you|who you are)$/;
/** What the law or the work asks is never asked less, whatever it stands under. */
const ASKED_OF_ALL: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>(['eligibility', 'travel']);

/** "Experience" under "Preferred qualifications" is preferred too; "Skills" under "Benefits" is no demand. */
function inherit(meaning: Meaning, above: Level | undefined): Meaning {
  if (!above || meaning.part !== 'demands' || ASKED_OF_ALL.has(meaning.kind)) return meaning;
  const importance = meaning.importance ?? above.meaning.importance;
  return importance ? { ...meaning, importance } : meaning;
}
