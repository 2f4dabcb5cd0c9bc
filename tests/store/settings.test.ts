import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySetting, DEFAULT_SETTINGS, marksOn, openSettings } from '../../lib/store/settings.ts';

describe('a setting', () => {
  it('of the marks is kept by host, and all hosts begin with all', () => {
    const { settings } = applySetting(DEFAULT_SETTINGS, { type: 'marks', host: 'jobs.example', marks: 'required' });
    expect(marksOn(settings, 'jobs.example')).toBe('required');
    expect(marksOn(settings, 'other.example')).toBe('all');
  });

  it('is taken back by its undo, which leaves nothing behind', () => {
    const off = applySetting(DEFAULT_SETTINGS, { type: 'marks', host: 'jobs.example', marks: 'off' });
    expect(applySetting(off.settings, off.undo).settings).toEqual(DEFAULT_SETTINGS);
    const safe = applySetting(off.settings, { type: 'palette', palette: 'safe' });
    expect(safe.settings).toMatchObject({ palette: 'safe', marks: { 'jobs.example': 'off' } });
    expect(applySetting(safe.settings, safe.undo).settings).toEqual(off.settings);
  });

  it('that can’t be read is as if it had never been set, and the others stay', () => {
    expect(openSettings({ palette: 'neon', marks: { a: 'off' } })).toEqual({
      palette: 'standard',
      marks: { a: 'off' },
    });
    fc.assert(fc.property(fc.anything(), (raw) => void openSettings(raw)));
    expect(openSettings(undefined)).toEqual(DEFAULT_SETTINGS);
  });
});
