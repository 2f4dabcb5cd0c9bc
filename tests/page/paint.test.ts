// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Requirement } from '../../lib/model/requirement.ts';
import { GROUNDS, HIGHLIGHT_NAMES, strokesOf } from '../../lib/page/paint.ts';
import { type PageRange, type PageText, readText } from '../../lib/page/text.ts';

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

describe('the style sheet', () => {
  const css = readFileSync('entrypoints/content/style.css', 'utf8');
  const ruleOf = (name: string): string => css.split(`::highlight(${name}) {`)[1]?.split('}')[0] ?? '';
  const GROUND = { light: 'ffffff', dark: '1b1f26' } as const;

  it.each(HIGHLIGHT_NAMES)('draws %s with a line that shows: 3:1 on its ground', (name) => {
    const color = /text-decoration: underline \w+ \dpx #([0-9a-f]{6})/.exec(ruleOf(name))?.[1] ?? '';
    const ground = GROUNDS.find((ground) => name.endsWith(ground)) ?? 'light';
    expect(contrast(color, GROUND[ground])).toBeGreaterThanOrEqual(3);
  });

  it('tells all verdicts and importances apart without their colours', () => {
    const looks = HIGHLIGHT_NAMES.filter((name) => name.endsWith('light') && !name.includes('asked')).map((name) =>
      ruleOf(name)
        .replace(/#[0-9a-f]{6}/, '')
        .replace(/rgb\([\d ]+\//, ''),
    );
    expect(new Set(looks).size).toBe(8);
  });

  function contrast(one: string, other: string): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }
  function luminance(hex: string): number {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
});
