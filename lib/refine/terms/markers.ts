import { CLASS_NOUNS } from './classes.ts';
import type { Line } from './line.ts';

/** Words that open a list of examples, the longer first where one begins with another. */
const MARKERS: readonly (readonly string[])[] = [
  ['such', 'as'],
  ['similar', 'to'],
  ['including'],
  ['that', 'include'],
  ['that', 'includes'],
  ['that', 'may', 'include'],
  ['which', 'may', 'include'],
  ['which', 'include'],
  ['which', 'includes'],
  ['to', 'include'],
  ['includes'],
  ['included'],
  ['include'],
  ['e.g.'],
  ['eg'],
  ['e.g'],
  ['ex', ':'],
  ['ex', '.'],
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

/** What may stand behind one ("including, but not limited to"). */
const NOT_ALL = /^(?:, )?but (?:(?:is|are) )?not (?:(?:necessarily )?limited to|exclusively ,)/;
/** The most words of it, with its comma. */
const LONGEST_NOT_ALL = 7;

/** How many words from one on open a list of examples. */
export function markerAt(line: Line, at: number, named: boolean): number {
  const marker = BY_FIRST.get(line.folded(at))?.find((words) =>
    words.every((each, index) => line.folded(at + index) === each),
  );
  if (!marker || (marker[0] === 'like' && !named && !line.is(at - 1, CLASS_NOUNS))) return 0;
  return marker.length + notAllAt(line, at + marker.length);
}

function notAllAt(line: Line, at: number): number {
  const words = line.slice(at, at + LONGEST_NOT_ALL).map(({ folded }) => folded);
  return NOT_ALL.exec(words.join(' '))?.[0].split(' ').length ?? 0;
}
