import { expect, it, vi } from 'vitest';
import { memo } from '../../lib/text/memo.ts';

it('each text is asked about once, also where nothing is known of it', () => {
  const make = vi.fn((text: string) => (text === 'kiln' ? 'oven' : undefined));
  const known = memo(make);
  expect(['kiln', 'kiln', 'loom', 'loom'].map(known)).toEqual(['oven', 'oven', undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});
