import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Bachelor’s Degree', "bachelor's degree"],
    ['“Hands–on” — 5‑7 yrs', '"hands-on" - 5-7 yrs'],
    ['3\u00a0–\u00a05', '3 - 5'],
    ['ÉCOLE', 'école'],
  ])('makes %s comparable', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('makes a text of any length comparable', () => {
    expect(fold('É’s𐐀 '.repeat(5000))).toBe("é's𐐨 ".repeat(5000));
  });

  it('keeps every offset, whatever the text', () => {
    // İ grows by a character in lower case, which would shift all offsets after it
    expect(fold('İstanbul office')).toHaveLength('İstanbul office'.length);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
