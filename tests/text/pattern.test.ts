import { describe, expect, it } from 'vitest';
import { oneOf } from '../../lib/text/any-of.ts';
import { pattern } from '../../lib/text/pattern.ts';

describe('pattern', () => {
  it('is written as a pattern is, with the sources of others in it', () => {
    const found = pattern`\byou ${oneOf('bake, glaze')}\b`;
    expect(found.test('you glaze pots')).toBe(true);
    expect(found.test('you glazed pots')).toBe(false);
  });

  it('may stand on several lines', () => {
    expect(pattern`
      ^kiln
      (?! shed)
    `).toEqual(/^kiln(?! shed)/);
  });
});
