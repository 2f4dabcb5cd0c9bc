/** A box in the window, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the words and the card, and between the card and the edge of the window. */
const GAP = 8;

/**
 * Where the card goes: below the words, else above them, so that it never covers them; where neither has room, where
 * there is more of it. It stays in the window also when the words are scrolled out of it.
 * @param lines the boxes of the words, one for each line, from top to bottom
 * @returns its top left corner
 */
export function placeCard(lines: readonly Box[], card: Size, room: Size): { left: number; top: number } {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const isBelow = bottom + GAP + card.height <= room.height - GAP || room.height - bottom > top;
  const wanted = isBelow ? bottom + GAP : top - GAP - card.height;
  return {
    left: within(lines.at(isBelow ? -1 : 0)?.left ?? 0, room.width - card.width - GAP),
    top: within(wanted, room.height - card.height - GAP),
  };
}

const within = (value: number, most: number): number => Math.round(Math.max(GAP, Math.min(value, most)));
