import type { Place } from './painter.ts';

/**
 * The place to go to from the one that was gone to last; round and round. From nowhere, the first that is not above the
 * window, or, backwards, the last that is. Undefined where there is none to go to.
 * @param places in the page's order
 */
export function stepFrom(places: readonly Place[], from: string | undefined, backwards: boolean): Place | undefined {
  const at = places.findIndex(({ requirement }) => requirement.id === from);
  if (at >= 0) return places.at((at + (backwards ? -1 : 1)) % places.length);
  const ahead = places.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  if (backwards) return places.at(ahead < 0 ? -1 : ahead - 1);
  return places[Math.max(ahead, 0)];
}
