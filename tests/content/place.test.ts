import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../entrypoints/content/card/place.ts';

const room = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const line = (left: number, top: number, width = 400) => ({ left, top, right: left + width, bottom: top + 20 });

describe('the card', () => {
  it('stands below the words, at the start of their last line', () => {
    expect(placeCard([line(700, 100), line(60, 124)], card, room)).toMatchObject({ left: 60, top: 152 });
  });

  it('stands above them where there is no room below', () => {
    expect(placeCard([line(80, 700)], card, room)).toMatchObject({ left: 80, top: 492 });
  });

  it('is lower where there is room for it on neither side', () => {
    const low = { width: 1000, height: 360 };
    expect(placeCard([line(80, 170)], card, low)).toEqual({ left: 80, top: 198, most: 154 });
  });

  it('stays at the edge of the window when its words are scrolled out of it', () => {
    expect(placeCard([line(80, -500)], card, room).top).toBe(8);
    expect(placeCard([line(80, 1500)], card, room).top).toBe(592);
  });

  it('is always in the window and never covers its words, whatever their place and the height of the window', () => {
    const words = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: -900, max: 1700 }),
      count: fc.integer({ min: 1, max: 6 }),
      height: fc.integer({ min: 420, max: 900 }),
    });
    fc.assert(
      fc.property(words, ({ left: start, top: first, count, height }) => {
        const lines = Array.from({ length: count }, (_, nth) => line(start, first + 24 * nth, 90));
        const { left, top, most } = placeCard(lines, card, { ...room, height });
        const bottom = top + Math.min(card.height, most);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + card.width).toBeLessThanOrEqual(room.width - 8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(bottom).toBeLessThanOrEqual(height - 8);
        const areSeen = first >= 0 && (lines.at(-1)?.bottom ?? 0) <= height;
        if (areSeen) expect(lines.some((one) => one.bottom > top && one.top < bottom)).toBe(false);
      }),
    );
  });
});
