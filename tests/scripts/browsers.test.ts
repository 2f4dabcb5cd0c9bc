import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/browsers.ts';

const machine = (platform: string, env: Record<string, string>, ...files: string[]): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
});

describe('findBrowser', () => {
  it('finds a browser by its name on PATH', () => {
    const linux = machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium', '/usr/bin/firefox');
    expect(findBrowser(['chromium', 'firefox'], linux)).toEqual({ family: 'chromium', path: '/usr/bin/chromium' });
    expect(findBrowser(['firefox'], linux)).toEqual({ family: 'firefox', path: '/usr/bin/firefox' });
  });

  it('finds a browser in the applications of a Mac, the person’s own too', () => {
    const edge = '/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser(['chromium', 'firefox'], machine('darwin', { HOME: '/Users/ana' }, edge))?.path).toBe(edge);
  });

  it('finds a browser in the program folders of Windows', () => {
    const brave = 'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe';
    expect(findBrowser(['chromium'], machine('win32', { PROGRAMFILES: 'C:\\Program Files' }, brave))?.path).toBe(brave);
  });

  it('lets BROWSER_BIN decide, where its family will do', () => {
    const env = { PATH: '/usr/bin', BROWSER_BIN: '/opt/firefox-nightly/firefox' };
    const linux = machine('linux', env, '/usr/bin/chromium', '/opt/firefox-nightly/firefox');
    expect(findBrowser(['chromium', 'firefox'], linux)?.path).toBe('/opt/firefox-nightly/firefox');
    expect(findBrowser(['chromium'], linux)?.path).toBe('/usr/bin/chromium');
  });

  it('says so when BROWSER_BIN names nothing', () => {
    const linux = machine('linux', { PATH: '/usr/bin', BROWSER_BIN: '/opt/none' }, '/usr/bin/chromium');
    expect(() => findBrowser(['chromium'], linux)).toThrow('BROWSER_BIN names /opt/none, but there is no such file.');
  });

  it('finds nothing where nothing is', () => {
    expect(findBrowser(['chromium', 'firefox'], machine('linux', {}))).toBeUndefined();
  });
});
