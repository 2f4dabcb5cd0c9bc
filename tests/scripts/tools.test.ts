import { describe, expect, it } from 'vitest';
import { isInstalled, isNewEnough } from '../../scripts/tools.mjs';

describe('isNewEnough', () => {
  it.each(['22.22.2', '22.30.0', '24.15.0', '24.21.0', '26.0.0', '27.1.0'])('takes Node %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });
  it.each(['18.20.0', '20.20.2', '22.12.0', '22.22.1', '23.11.0', '24.14.0', '25.9.0'])(
    'refuses Node %s',
    (version) => {
      expect(isNewEnough(version)).toBe(false);
    },
  );
});

describe('isInstalled', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/mac': { version: '1.0.0', optional: true },
    },
  };
  it('takes what npm recorded when it is what the lock file asks for', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });
  it('notices another version, a missing package and one too many', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
    expect(isInstalled(lock, { packages: {} })).toBe(false);
    const extra = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } };
    expect(isInstalled(lock, { packages: extra })).toBe(false);
  });
});
