import { fold } from '../../text/fold.ts';
import { CLASS_NOUNS } from './classes.ts';
import { isBareClass, isClass, isSuite, withExamples, withoutClasses } from './examples.ts';
import { listOf } from './lists.ts';
import { type Item, newSegment, type Segment } from './phrase.ts';

/**
 * The names of segments as AND of ORs, each name once. `choice`: the clause says that one of what it lists will do ("one
 * or more of").
 */
export function toGroups(text: string, segments: readonly Segment[], choice: boolean): string[][] {
  const groups: string[][] = [];
  let illustrated = 1;
  for (const segment of partedLists(segments)) {
    const names = listOf(text, segment.items, choice || isOpen(segment));
    if (segment.marker === undefined) {
      const last = segment.either ? groups.at(-1) : undefined;
      if (last) last.push(...names.flat());
      else groups.push(...names);
      illustrated = Math.min(names.length, illustratedIn(segment, names));
    } else {
      // "Statistics with a tool such as X": of the tool only its examples are named
      const before = illustrated > 0 ? groups.splice(-illustrated) : [];
      groups.push(...illustratedBy(before, names, segment, choice));
      illustrated = Math.min(names.length, 1);
    }
  }
  return unique(groups);
}

/** The names before a marker ("such as", "including", ":") with those behind it, as the marker joins them. */
function illustratedBy(before: string[][], names: string[][], segment: Segment, choice: boolean): string[][] {
  const { marker = '', items } = segment;
  if (marker === 'following' || isOneMore(segment, before)) return [...before, ...names];
  if (marker === '-') return [...before, names.flat()];
  const ofSuite = before.flat().some(isSuite);
  if (EMPHASIS.test(marker) && !ofSuite)
    return [...before, ...(items.some(({ joint }) => joint === 'and') ? names : [names.flat()])];
  if (meansAll(segment, choice) && !ofSuite) return [...withoutClasses(before), ...names];
  return withExamples(before.flat(), names.flat());
}

/** "By A, B, or similar", "using A, B, etc.", "tools: A, B, etc.": any of these will do. */
const isOpen = ({ openEnded, preposition, listed, items }: Segment): boolean =>
  openEnded || ((preposition !== '' || listed) && items.some(isEtc));

const isEtc = ({ words }: Item): boolean => words.some(({ folded }) => folded.startsWith('etc'));

/**
 * How many of a list's names what follows illustrates: all of "statistical and data mining techniques such as X", as the
 * first has no class of its own; two of "imaging libraries and tools such as X"; else the last.
 */
function illustratedIn(segment: Segment, names: readonly string[][]): number {
  if (sharesClass(segment)) return names.length;
  const bare = names.toReversed().findIndex((group) => !group.every(isBareClass));
  return bare > 0 && names.at(-1 - bare)?.some(isClass) ? 1 + bare : 1;
}

const sharesClass = ({ items }: Segment): boolean =>
  CLASS_NOUNS.has(items.at(-1)?.words.at(-1)?.folded ?? '') &&
  items
    .slice(0, -1)
    .every(({ words }) => words.length === 1 && /(?:al|ic|ive|ing|ed|[ao]ry)$/.test(words[0]?.folded ?? ''));

/** "Tools such as X and platforms such as Y": the platforms are no examples of tools. */
function partedLists(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, index) => {
    const last = segment.items.at(-1);
    const isParted = segment.marker !== undefined && segments[index + 1]?.marker !== undefined;
    if (!isParted || !last || segment.items.length < 2) return [segment];
    return [{ ...segment, items: segment.items.slice(0, -1) }, newSegment({ items: [{ ...last, joint: 'first' }] })];
  });
}

/** "Especially X and Y": they are meant beside the whole; of "especially X, Y" any will do. */
const EMPHASIS = /^(?:especially|particularly|specifically)$/;

/** "Dispatching, including radio work": one thing beside what is no class of it. */
const isOneMore = ({ marker, items }: Segment, before: readonly string[][]): boolean =>
  INCLUDES.test(marker ?? '') && items.length === 1 && !items.some(isEtc) && !before.flat().some(isClass);

const INCLUDES = /^(?:including|(?:that|which|to) includes?)\b/;

/** "Including X, Y and Z" asks for each; "such as", "or" and "etc." only illustrate. */
const meansAll = ({ marker, items }: Segment, choice: boolean): boolean =>
  !choice &&
  (marker === ':' || INCLUDES.test(marker ?? '')) &&
  (marker === ':' || items.some((item) => item.joint === 'and')) &&
  !items.some((item) => item.joint === 'or' || isEtc(item));

/** A name counts once; but a suite stands beside each of its parts. */
function unique(groups: readonly string[][]): string[][] {
  const seen = new Set<string>();
  return groups
    .map((group) =>
      [...new Set(group)].filter((term) => isSuite(term) || (!seen.has(fold(term)) && seen.add(fold(term)))),
    )
    .filter((group) => group.length > 0);
}
