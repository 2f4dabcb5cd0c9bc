import { describe, expect, it } from 'vitest';
import { anyOf } from '../../lib/text/any-of.ts';

describe('a list of words', () => {
  const pattern = anyOf(
    `kiln, clay
    body, glaze`,
    /\bfir(?:e|ing)\b(?! alarm)/,
  );

  it.each(['load a kiln', 'clay body', 'glaze.', 'firing'])('finds “%s”', (text) => {
    expect(text.search(pattern)).toBeGreaterThanOrEqual(0);
  });

  it.each(['kilns', 'clay', 'overglaze', 'fire alarm'])(
    'does not find “%s”: no part of a word, and no part of a phrase',
    (text) => {
      expect(text.search(pattern)).toBe(-1);
    },
  );
});
