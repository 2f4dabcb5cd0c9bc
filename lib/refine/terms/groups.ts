import { fold } from '../../text/fold.ts';
import { isSuite, withExamples, withoutClasses } from './examples.ts';
import { listOf } from './lists.ts';
import type { Segment } from './phrase.ts';

/**
 * The names of segments as AND of ORs, each name once. `choice`: the clause says that one of what it lists will do ("one
 * or more of").
 */
export function toGroups(text: string, segments: readonly Segment[], choice: boolean): string[][] {
  const groups: string[][] = [];
  for (const segment of segments) {
    const names = listOf(text, segment.items, choice);
    if (segment.marker === undefined) groups.push(...names);
    else if (meansAll(segment, choice)) groups.push(...withoutClasses(groups.splice(-1)), ...names);
    else groups.push(...withExamples(groups.splice(-1).flat(), names.flat()));
  }
  return unique(groups);
}

/** "Including X, Y and Z" asks for each; "such as", "or" and "etc." only illustrate. */
const meansAll = ({ marker, items }: Segment, choice: boolean): boolean =>
  !choice &&
  (marker === 'including' || marker === ':') &&
  (marker === ':' || items.some((item) => item.joint === 'and')) &&
  !items.some((item) => item.joint === 'or' || item.words.some((word) => word.folded.startsWith('etc')));

/** A name counts once; but a suite stands beside each of its parts. */
function unique(groups: readonly string[][]): string[][] {
  const seen = new Set<string>();
  return groups
    .map((group) => group.filter((term) => isSuite(term) || (!seen.has(fold(term)) && seen.add(fold(term)))))
    .filter((group) => group.length > 0);
}
