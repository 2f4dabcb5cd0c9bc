import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../lib/text/months.ts';

describe('the number of a month', () => {
  it.each([
    ['January', 1],
    ['sept', 9],
    ['DEC', 12],
    ['someday', 0],
    ['', 0],
  ])('“%s” is %i', (name, number) => {
    expect(monthNumber(name)).toBe(number);
  });
});
