import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../lib/text/entities.ts';

describe('entities', () => {
  it.each([
    ['R&amp;D', 'R&D'],
    ['&amp;amp;lt;b&amp;amp;gt;', '<b>'],
    ['caf&eacute; &#8211; &#x41;', 'café – A'],
    ['AT&T', 'AT&T'],
    ['&unknown;', '&unknown;'],
    ['&#99999999;', '&#99999999;'],
  ])('%s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });
});
