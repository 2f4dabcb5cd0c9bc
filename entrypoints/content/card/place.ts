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

/** The card is not made lower than this: rather than be of no use, it covers a part of the words. */
const LEAST = 120;

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** how high the card may be there; what is in it scrolls */
  readonly most: number;
}

/**
 * Where the card goes: below the words, else above them, where there is room for it; where there is none, on the side
 * that has more, and lower. So it never covers its words, and stays in the window also when they are scrolled out of it.
 * @param lines the boxes of the words, one for each line, from top to bottom
 * @param card its size when nothing limits it
 */
export function placeCard(lines: readonly Box[], card: Size, room: Size): CardPlace {
  const above = Math.min(...lines.map((line) => line.top)) - 2 * GAP;
  const below = room.height - Math.max(...lines.map((line) => line.bottom)) - 2 * GAP;
  const isBelow = below >= card.height || below >= above;
  const most = Math.max(LEAST, Math.min(isBelow ? below : above, room.height - 2 * GAP));
  const height = Math.min(card.height, most);
  const wanted = isBelow ? room.height - below - GAP : above + GAP - height;
  return {
    left: within(lines.at(isBelow ? -1 : 0)?.left ?? 0, room.width - card.width - GAP),
    top: within(wanted, room.height - height - GAP),
    most,
  };
}

const within = (value: number, most: number): number => Math.round(Math.max(GAP, Math.min(value, most)));
