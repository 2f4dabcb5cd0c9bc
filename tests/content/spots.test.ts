// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../entrypoints/content/painter.ts';
import { Spots } from '../../entrypoints/content/spots.ts';
import { stepFrom } from '../../entrypoints/content/steps.ts';

const TEXT = 'You have five years of sales and speak Spanish, and you like to travel.';
let node: Text;
beforeEach(() => {
  document.body.innerHTML = `<p>Before.</p><p>${TEXT}</p><p>After.</p>`;
  const [, paragraph] = document.querySelectorAll('p');
  if (paragraph?.firstChild instanceof Text) node = paragraph.firstChild;
});

function rangeOf(start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
const quoting = (words: string) => ({ words, range: rangeOf(TEXT.indexOf(words), TEXT.indexOf(words) + words.length) });

describe('what stands at a place in the text', () => {
  it('is the mark that holds it, whatever the order in which the marks came', () => {
    const spots = new Spots([quoting('travel'), quoting('five years of sales'), quoting('speak Spanish')]);
    expect(spots.around(node, TEXT.indexOf('Spanish') + 2)?.words).toBe('speak Spanish');
    expect(spots.around(node, TEXT.indexOf('years'))?.words).toBe('five years of sales');
  });

  it('is nothing between marks, nor elsewhere in the page', () => {
    const spots = new Spots([quoting('travel'), quoting('speak Spanish')]);
    expect(spots.around(node, TEXT.indexOf('and you'))).toBeUndefined();
    expect(spots.around(document.body, 0)).toBeUndefined();
    expect(new Spots([]).around(node, 3)).toBeUndefined();
  });

  it('is found in a shadow root too', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const inside = document.createTextNode('Forklift licence');
    host.attachShadow({ mode: 'open' }).append(inside);
    const range = document.createRange();
    range.selectNodeContents(inside);
    const spots = new Spots([quoting('travel'), { words: 'Forklift licence', range }]);
    expect(spots.around(inside, 4)?.words).toBe('Forklift licence');
    expect(spots.around(node, TEXT.indexOf('travel') + 1)?.words).toBe('travel');
  });

  it('is what asking each mark would give, for marks side by side', () => {
    const cuts = fc.uniqueArray(fc.nat(TEXT.length), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(cuts, fc.nat(TEXT.length), (points, at) => {
        const sorted = points.toSorted((a, b) => a - b);
        const places = sorted.slice(1).flatMap((end, nth) => {
          const start = sorted[nth] ?? 0;
          return nth % 2 === 0 ? [{ start, end, range: rangeOf(start, end) }] : [];
        });
        const found = new Spots(places).around(node, at);
        expect(found !== undefined).toBe(places.some(({ start, end }) => start <= at && at <= end));
        if (found) expect(found.start <= at && at <= found.end).toBe(true);
      }),
    );
  });
});

describe('the next requirement', () => {
  /** A place so many pixels below the window's top. */
  function place(id: string, top: number): Place {
    const range = document.createRange();
    range.getBoundingClientRect = () => new DOMRect(0, top, 100, 20);
    const span = { start: 0, end: 1 };
    return { range, requirement: { id, kind: 'skill', importance: 'required', quote: id, span, terms: [], trace: [] } };
  }
  const places = [place('a', -300), place('b', -40), place('c', 200), place('d', 900)];
  const from = (last: string | undefined, backwards = false) => stepFrom(places, last, backwards)?.requirement.id;

  it('is the one after the last, round and round', () => {
    expect([from('a'), from('b'), from('d')]).toEqual(['b', 'c', 'a']);
    expect([from('c', true), from('a', true)]).toEqual(['b', 'd']);
  });

  it('begins at what is in the window, or backwards at what is above it', () => {
    expect(from(undefined)).toBe('c');
    expect(from(undefined, true)).toBe('b');
    expect(from('gone')).toBe('c');
  });

  it('begins at the first where all is above the window, and is none where there is nothing', () => {
    expect(stepFrom(places.slice(0, 2), undefined, false)?.requirement.id).toBe('a');
    expect(stepFrom(places.slice(0, 2), undefined, true)?.requirement.id).toBe('b');
    expect(stepFrom([], undefined, false)).toBeUndefined();
    expect(stepFrom([], 'a', true)).toBeUndefined();
  });
});
