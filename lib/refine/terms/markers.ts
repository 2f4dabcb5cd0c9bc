import { CLASS_NOUNS } from './classes.ts';
import type { Line } from './line.ts';

/** Words that open a list of examples, the longer first where one begins with another. */
const MARKERS: readonly (readonly string[])[] = [
  ['such', 'as', 'but', 'not', 'limited', 'to'],
  ['such', 'as'],
  ['including', 'but', 'not', 'limited', 'to'],
  ['including', ',', 'but', 'not', 'limited', 'to'],
  ['include', 'but', 'not', 'limited', 'to'],
  ['including'],
  ['that', 'include'],
  ['that', 'includes'],
  ['which', 'include'],
  ['which', 'includes'],
  ['to', 'include'],
  ['includes'],
  ['include'],
  ['e.g.'],
  ['eg'],
  ['e.g'],
  ['i.e.'],
  ['i.e'],
  ['ie'],
  ['for', 'example'],
  ['for', 'instance'],
  ['especially'],
  ['particularly'],
  ['specifically'],
  ['preferably'],
  ['ideally'],
  ['namely'],
  ['like'],
];

/** Most words begin none, so that they are asked for by their first. */
const BY_FIRST = Map.groupBy(MARKERS, ([first = '']) => first);

/** How many words from one on open a list of examples. */
export function markerAt(line: Line, at: number, named: boolean): number {
  const marker = BY_FIRST.get(line.folded(at))?.find((words) =>
    words.every((each, index) => line.folded(at + index) === each),
  );
  if (!marker) return 0;
  return marker[0] === 'like' && !named && !line.is(at - 1, CLASS_NOUNS) ? 0 : marker.length;
}
