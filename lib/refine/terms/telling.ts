import type { Kind } from '../../model/kind.ts';
import { CIRCUMSTANCES, PEOPLE } from './classes.ts';
import type { Segment } from './phrase.ts';
import { isCapital } from './words.ts';

/** The segments that name what is asked; what is said of one that does not ("within days of hire") does not either. */
export function tellingOf(segments: readonly Segment[], kind: Kind): Segment[] {
  const told: Segment[] = [];
  let dropped = false;
  for (const [index, segment] of segments.entries()) {
    const named = segment === segments[0] || segment.marker !== undefined;
    const goesOn: boolean = segment.preposition === 'of' && dropped;
    dropped = !named && (goesOn || !tells(segment, kind));
    if (!dropped) told.push(segment);
    else if (segments[index + 1]?.marker !== undefined) told.push({ ...segment, items: [] });
  }
  return told;
}

/** Whether what follows a preposition names something too, and is no mere circumstance ("in a timely manner"). */
function tells(segment: Segment, kind: Kind): boolean {
  const words = segment.items.flatMap((item) => item.words);
  const head = words.at(-1)?.folded ?? '';
  const known = words.some((word) => word.known > 0);
  if (segment.preposition === '') return true;
  if (/^(?:with|to|for|from|by|among|between|across|of|at)$/.test(segment.preposition) && PEOPLE.has(head))
    return false;
  if (segment.acts) return true;
  if (CIRCUMSTANCES.has(head) && !known) return false;
  if (kind === 'experience' && NAMING.test(segment.preposition) && words.length <= 6 * segment.items.length)
    return true;
  return known || words.some((word) => isCapital(word));
}

/** Prepositions after which one names what the experience is of. */
const NAMING =
  /^(?:in|with|of|for|on|at|using|utilizing|within|into|inside|through|from|as|to|involving|regarding|concerning)$/;
