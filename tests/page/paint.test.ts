// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Requirement } from '../../lib/model/requirement.ts';
import type { PageRange } from '../../lib/page/map.ts';
import {
  DARK,
  HIGHLIGHT_NAMES,
  type HighlightName,
  LIGHT,
  luminanceOf,
  strokesOf,
  TONES,
  type Tone,
  toneOn,
} from '../../lib/page/paint.ts';
import { type PageText, readText } from '../../lib/page/text.ts';

const body = (): HTMLElement => document.body;
beforeEach(() => body().replaceChildren());

function requirement(page: PageText, start: number, end: number): Requirement {
  const quote = page.text.slice(start, end);
  return { id: `${start}`, kind: 'skill', importance: 'required', quote, span: { start, end }, terms: [], trace: [] };
}

/** The requirement that quotes these words of the page. */
function quoting(page: PageText, words: string): Requirement {
  const start = page.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return requirement(page, start, start + words.length);
}

function textIn({ startContainer, startOffset, endContainer, endOffset }: PageRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
const squeezed = (text: string): string => text.replace(/\s+/g, '');

function page(html: string): PageText {
  body().innerHTML = html;
  return readText([body()]);
}
const painted = (read: PageText, words: Requirement): string[] =>
  strokesOf(read, [words], undefined, 'light').map(({ place }) => textIn(place));

describe('what is painted', () => {
  it('is the requirement’s own words, across the page’s markup', () => {
    const read = page('<ul><li>You need a <b>forklift</b>\n   certificate.</li></ul>');
    expect(painted(read, quoting(read, 'forklift certificate'))).toEqual(['forklift\n   certificate']);
  });

  it('goes over several lines where the requirement does, which is quoted in one', () => {
    const read = page('<p>Experience with one of these:</p><ul><li>Looms</li><li>Spindles</li></ul>');
    const { text } = read;
    const words = { ...requirement(read, 0, text.length), quote: 'Experience with one of these: Looms Spindles' };
    expect(painted(read, words).map(squeezed)).toEqual(['Experiencewithoneofthese:LoomsSpindles']);
  });

  it('is what stands in a shadow tree, and what it says around pictures with styles of their own', () => {
    body().innerHTML = '<main></main>';
    const shadow = body().querySelector('main')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>You must have <span></span> a CDL</p>';
    const style = '<style>b { color: red }</style><svg><title>new</title></svg>';
    const picture = shadow?.querySelector('span')?.attachShadow({ mode: 'open' });
    if (picture) picture.innerHTML = style;
    const read = readText([body()]);
    expect(painted(read, quoting(read, 'must have a CDL'))).toEqual(['must have  a CDL']);
  });

  it('is named by verdict, importance and ground', () => {
    const read = page('<p>RN license</p><p>Spanish</p>');
    const asked = [quoting(read, 'RN license'), { ...quoting(read, 'Spanish'), importance: 'preferred' as const }];
    const names = (...from: Parameters<typeof strokesOf>) => strokesOf(...from).map(({ name }) => name);
    expect(names(read, asked, ['matched', 'missing'], 'dark')).toEqual([
      'fitlens-matched-required-on-dark',
      'fitlens-missing-preferred-on-dark',
    ]);
    expect(names(read, asked, undefined, 'light')).toEqual([
      'fitlens-asked-required-on-light',
      'fitlens-asked-preferred-on-light',
    ]);
  });
});

describe('nothing is painted where the page', () => {
  it('now says something else', () => {
    const read = page('<p>You must have a CDL</p>');
    const asked = quoting(read, 'must have a CDL');
    const [node] = body().querySelector('p')?.childNodes ?? [];
    if (node) node.textContent = 'You do not need a CDL';
    expect(painted(read, asked)).toEqual([]);
  });

  it('has taken the words away', () => {
    const read = page('<p>You must have a CDL</p>');
    const asked = quoting(read, 'must have a CDL');
    body().replaceChildren();
    expect(painted(read, asked)).toEqual([]);
  });

  it('has put other words in between', () => {
    const read = page('<p>You must <b>have</b> a CDL</p>');
    const asked = quoting(read, 'must have a CDL');
    body().querySelector('b')?.before('never ');
    expect(painted(read, asked)).toEqual([]);
  });

  it('has put other words in between, in a shadow tree', () => {
    const read = page('<p>You must <span><i></i></span>have a CDL</p>');
    const asked = quoting(read, 'must have a CDL');
    const shadow = body().querySelector('span')?.attachShadow({ mode: 'open' });
    expect(painted(read, asked)).toHaveLength(1);
    shadow?.append('not ');
    expect(painted(read, asked)).toEqual([]);
  });

  it('says a part of it in a shadow tree, which no stretch of the page reaches into', () => {
    body().innerHTML = '<p>You must have <span></span></p>';
    body().querySelector('span')?.attachShadow({ mode: 'open' }).append('a CDL');
    const read = readText([body()]);
    expect(painted(read, quoting(read, 'must have a CDL'))).toEqual([]);
  });

  it('never said it', () => {
    const read = page('<p>You must have a CDL</p>');
    expect(painted(read, { ...quoting(read, 'must have a CDL'), quote: 'must have a PhD' })).toEqual([]);
  });
});

describe('on any page, however it has changed since', () => {
  const word = fc.constantFrom('must', 'have', 'a', 'CDL', ' ', '\n  ', '\u00a0', '\u200b', '&amp;', 'R&D', '• ', '5+');
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
      fc
        .tuple(fc.constantFrom('p', 'b', 'li', 'ul', 'span', 'button', 'h3'), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  })).node;
  const change = fc.record({
    at: fc.nat(50),
    what: fc.constantFrom('remove', 'write', 'insert', 'split', 'wrap', 'nothing'),
  });

  function apply({ at, what }: { at: number; what: string }): void {
    const walker = document.createTreeWalker(body(), NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
    const node = nodes[at % (nodes.length || 1)];
    if (!node) return;
    if (what === 'remove') node.remove();
    else if (what === 'write') node.data = `${node.data.slice(0, 3)}not${node.data.slice(3)}`;
    else if (what === 'insert') node.after('never');
    else if (what === 'split') node.splitText(node.length >> 1);
    else if (what === 'wrap') {
      const mark = document.createElement('mark');
      node.replaceWith(mark);
      mark.append(node);
    }
  }

  it('every painted stretch reads as quoted, and painting changes nothing in the page', () => {
    let strokes = 0;
    fc.assert(
      fc.property(fc.array(tree), fc.array(change, { maxLength: 3 }), fc.nat(), fc.nat(), (html, changes, a, b) => {
        const read = page(html.join(''));
        const size = read.text.length + 1;
        const [start = 0, end = 0] = [a % size, b % size].sort((x, y) => x - y);
        changes.forEach(apply);
        const before = body().innerHTML;
        const observer = new MutationObserver(() => {});
        observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
        for (const {
          place,
          requirement: { quote },
        } of strokesOf(read, [requirement(read, start, end)], ['partial'], 'light')) {
          strokes++;
          expect(normalised(textIn(place))).toBe(normalised(quote));
        }
        expect(observer.takeRecords()).toEqual([]);
        expect(body().innerHTML).toBe(before);
      }),
      { numRuns: 500 },
    );
    expect(strokes).toBeGreaterThan(50);
  });

  const normalised = (text: string): string => squeezed(text.replaceAll('\u200b', '').replaceAll('&amp;', '&'));
});

describe('the tone', () => {
  it('is chosen by what the page’s text stands on; between light and dark it is the page’s own text colour', () => {
    const grey = (level: number) => luminanceOf(level, level, level);
    expect(luminanceOf(255, 255, 255)).toBeCloseTo(1);
    expect(luminanceOf(118, 118, 118)).toBeCloseTo(0.181, 3);
    expect([255, 230, 128, 70, 0].map((level) => toneOn(grey(level), 'standard'))).toEqual([
      'light',
      'light',
      'any',
      'dark',
      'dark',
    ]);
    expect([255, 128, 0].map((level) => toneOn(grey(level), 'safe'))).toEqual(['light-safe', 'any', 'dark-safe']);
  });
});

describe('the style sheet', () => {
  const css = readFileSync('entrypoints/content/style.css', 'utf8');
  const rules = [...(css.split('@media')[0] ?? '').matchAll(/([^{}]+)\{([^}]*)\}/g)];
  const lookOf = (name: string): string =>
    rules.flatMap(([, names, look]) => (names?.includes(`::highlight(${name})`) ? [look] : [])).join('');
  const colorOf = (name: string): string =>
    /text-decoration: underline/.test(lookOf(name))
      ? (/text-decoration-color: (\S+);/.exec(lookOf(name))?.[1] ?? 'currentcolor')
      : '';
  const inTone = (tone: Tone): HighlightName[] => HIGHLIGHT_NAMES.filter((name) => name.endsWith(`-on-${tone}`));

  it.each([...inTone('light'), ...inTone('light-safe')])('draws %s at 3:1 on the darkest ground it is for', (name) => {
    expect(contrast(luminance(colorOf(name)), LIGHT)).toBeGreaterThanOrEqual(3);
  });

  it.each([...inTone('dark'), ...inTone('dark-safe')])('draws %s at 3:1 on the lightest ground it is for', (name) => {
    expect(contrast(luminance(colorOf(name)), DARK)).toBeGreaterThanOrEqual(3);
  });

  it('draws with the page’s own text colour on grounds in between', () => {
    expect(inTone('any').map(colorOf)).toEqual(inTone('any').map(() => 'currentcolor'));
  });

  it.each(TONES)('tells all verdicts and importances apart without their colours on %s', (tone) => {
    const looks = inTone(tone)
      .filter((name) => !name.includes('asked'))
      .map((name) =>
        lookOf(name)
          .replace(/#[0-9a-f]{6}|currentcolor/g, '')
          .replace(/rgb\([\d ]+\//, ''),
      );
    expect(new Set(looks).size).toBe(8);
  });

  it.each(['light', 'dark'] as const)(
    'has a set for colour-blind readers on %s pages, far better than the usual',
    (ground) => {
      const full = (tone: Tone) =>
        inTone(tone).filter((name) => /matched|partial|missing|unknown/.test(name) && name.includes('required'));
      const safe = nearest(full(`${ground}-safe`).map(colorOf));
      expect(safe).toBeGreaterThanOrEqual(0.13);
      expect(safe).toBeGreaterThan(2 * nearest(full(ground).map(colorOf)));
    },
  );

  const contrast = (one: number, other: number): number =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  function luminance(hex: string): number {
    const [red = 0, green = 0, blue = 0] = channels(hex);
    return luminanceOf(red, green, blue);
  }

  // How linear RGB looks with no red, no green or no blue cones (Machado, Oliveira and Fernandes, 2009, severity 1).
  const SEEN = [
    [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  ];

  /** The smallest distance (Oklab) between two of the colours for anybody who sees two of three. */
  function nearest(colors: readonly string[]): number {
    return Math.min(
      ...SEEN.flatMap((matrix) => {
        const seen = colors.map((color) => oklab(times(matrix, linear(color))));
        return seen.flatMap((one, at) =>
          seen.slice(at + 1).map((other) => Math.hypot(...one.map((x, i) => x - (other[i] ?? 0)))),
        );
      }),
    );
  }
  const linear = (hex: string): number[] =>
    channels(hex).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  const times = (matrix: readonly number[], vector: readonly number[]): number[] =>
    [0, 3, 6].map((row) => vector.reduce((sum, x, at) => sum + x * (matrix[row + at] ?? 0), 0));
  // Björn Ottosson, "A perceptual color space for image processing", 2020
  function oklab(rgb: readonly number[]): number[] {
    const clipped = rgb.map((part) => Math.min(1, Math.max(0, part)));
    const lms = times(
      [
        0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
        0.6299787005,
      ],
      clipped,
    ).map(Math.cbrt);
    return times(
      [
        0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
        -0.808675766,
      ],
      lms,
    );
  }
});
