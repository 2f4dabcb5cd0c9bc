import { describe, expect, it } from 'vitest';
import { hashOf } from '../../lib/text/hash.ts';

describe('the hash of a text', () => {
  // Published test vectors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of “%s” is that of FNV-1a', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });
});
