import { expect, it } from 'vitest';
import { isSameJson } from '../../lib/model/json.ts';

it.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [2, { c: 'd' }] }, { b: [2, { c: 'd' }], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[], {}, false],
  [{ a: null }, { a: {} }, false],
  ['1', 1, false],
])('%j and %j are the same: %s', (one, other, same) => {
  expect(isSameJson(one, other)).toBe(same);
});
