import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../entrypoints/content/card/place.ts';

const room = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const line = (left: number, top: number, width = 400) => ({ left, top, right: left + width, bottom: top + 20 });

describe('the card', () => {
  it('stands below the words, at the start of their last line', () => {
    expect(placeCard([line(700, 100), line(60, 124)], card, room)).toEqual({ left: 60, top: 152 });
  });

  it('stands above them where there is no room below', () => {
    expect(placeCard([line(80, 700)], card, room)).toEqual({ left: 80, top: 492 });
  });

  it('stays at the edge of the window when its words are scrolled out of it', () => {
    expect(placeCard([line(80, -500)], card, room).top).toBe(8);
    expect(placeCard([line(80, 1500)], card, room).top).toBe(592);
  });

  it('is always in the window where it fits in, and never covers its words where there is room beside them', () => {
    const lines = fc
      .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: -900, max: 1700 }), fc.integer({ min: 1, max: 6 }))
      .map(([left, top, count]) => Array.from({ length: count }, (_, nth) => line(left, top + 24 * nth, 90)));
    fc.assert(
      fc.property(lines, (words) => {
        const { left, top } = placeCard(words, card, room);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + card.width).toBeLessThanOrEqual(room.width - 8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + card.height).toBeLessThanOrEqual(room.height - 8);
        const seen = words.filter((one) => one.bottom > 0 && one.top < room.height);
        const covered = seen.some((one) => one.bottom > top && one.top < top + card.height);
        expect(seen.length === words.length && covered).toBe(false);
      }),
    );
  });
});
