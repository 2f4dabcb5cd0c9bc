import { expect, it } from 'vitest';
import { PatternIndex } from '../../lib/text/pattern-index.ts';

const KILN = /\bkilns?\b/;
const CLAY = /\bclay (?:body|slip)\b/;
const ANY = /\w+glaze/;
const index = new PatternIndex([KILN, CLAY, ANY], (pattern) => pattern);

it.each([
  ['loads two kilns', [ANY, KILN]],
  ['a clear glaze', [ANY]],
  ['(clay slip) and kilnwork', [ANY, CLAY, KILN]],
  ['a brickkiln', [ANY]],
  ['', [ANY]],
])('of “%s” only what its words may be is likely', (text, likely) => {
  expect(index.likely(text)).toEqual(new Set(likely));
});
