import { expect, it } from 'vitest';
import { PatternIndex } from '../../lib/text/pattern-index.ts';

const KILN = /\bkilns?\b/;
const CLAY = /\bclay (?:body|slip)\b/;
const ANY = /\w+glaze/;
const index = new PatternIndex([KILN, CLAY, ANY], (pattern) => pattern);

it.each([
  ['loads two kilns', [KILN]],
  ['a clear underglaze', [ANY]],
  ['(clay slip) and kilnwork', [CLAY]],
  ['clay of the kilns', [KILN]],
  ['a brickkiln', []],
  ['', []],
])('in “%s” what matches is found', (text, found) => {
  const asked: RegExp[] = [];
  index.some(text, (pattern) => {
    asked.push(pattern);
    return false;
  });
  expect(asked).toEqual(found);
});

it('patterns that no word tells are found with others of their sort, whatever their flags', () => {
  const untold = [/\w+glaze/, /\w+fire\b/, /\w+KILN/i];
  const indexes = [untold, untold.slice(0, 2)].map((patterns) => new PatternIndex(patterns, (pattern) => pattern));
  const found = (text: string) => indexes.map((one) => one.some(text, ({ source }) => source.endsWith('fire\\b')));
  expect(['a bisque misfire', 'an underglaze', 'a brickkiln'].map(found)).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
});

it('asks once of each thing, and of no more after a yes', () => {
  const asked: RegExp[] = [];
  const found = index.some('clay body, clay slip, kilns', (pattern) => {
    asked.push(pattern);
    return pattern === CLAY;
  });
  expect([found, asked]).toEqual([true, [CLAY]]);
  expect(index.some('clay body', (pattern) => pattern === CLAY)).toBe(true);
});
