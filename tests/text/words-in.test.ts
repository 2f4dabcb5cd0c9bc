import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOfWords } from '../../lib/text/words-in.ts';

it.each([
  ['CAD, C or R', 'C', 5],
  ['CAD, C or R', 'R', 10],
  ['C++ and C', 'C++', 0],
  ['a cat, a cathedral', 'cathedral', 9],
  ['a cathedral', 'cat', -1],
  ['scat cat', 'cat', 5],
  ['Ähre', 'hre', -1],
])('in “%s”, “%s” stands at %i', (text, words, at) => expect(indexOfWords(text, words)).toBe(at));

it('finds every word that is set off by spaces, and nothing that is not there', () =>
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^[a-z]{1,8}$/), (text, word) => {
      expect(indexOfWords(`${text} ${word}`, word)).toBeGreaterThanOrEqual(0);
      const at = indexOfWords(text, word);
      expect(at === -1 || text.startsWith(word, at)).toBe(true);
    }),
  ));

it('comes to an end for no words at all', () => expect(indexOfWords('abc', '')).toBe(0));
