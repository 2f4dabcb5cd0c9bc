import { expect, it } from 'vitest';
import { isReadUnasked, JOB_HOSTS } from '../../lib/sites/hosts.ts';
import { SITES } from '../../lib/sites/known/index.ts';
import { KNOWN_PAGES } from './known/index.ts';

/** Whether a match pattern covers an address, as browsers see it. */
function covers(pattern: string, url: URL): boolean {
  const [, host = '', path = ''] = /^\*:\/\/\*\.([^/*]+)(\/.*)$/.exec(pattern) ?? [];
  const paths = new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'))
      .join('.*')}$`,
  );
  return (url.hostname === host || url.hostname.endsWith(`.${host}`)) && paths.test(url.pathname + url.search);
}

it('are match patterns, each once and in order', () => {
  for (const pattern of JOB_HOSTS) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^#]*$/);
  expect([...JOB_HOSTS]).toEqual([...new Set(JOB_HOSTS)].sort());
});

it('cover every posting of the known sites, but for those that are read only when asked', () => {
  for (const page of KNOWN_PAGES) {
    const site = SITES.find((one) => one.id === page.id);
    const asked = site?.onDemand === true || site?.hosts.length === 0;
    for (const url of page.urls)
      expect(
        JOB_HOSTS.some((pattern) => covers(pattern, new URL(url))),
        url,
      ).toBe(!asked);
  }
});

it('are read unasked, unlike sites that are not known or are read only when asked', () => {
  expect(isReadUnasked(new URL('https://au.indeed.com/viewjob?jk=1'))).toBe(true);
  expect(isReadUnasked(new URL('https://news.ycombinator.com/item?id=1'))).toBe(false);
  expect(isReadUnasked(new URL('https://careers.inkwell.example/'))).toBe(false);
});

it('stay out of search engines, news, payroll and personnel records', () => {
  for (const url of [
    'https://www.google.com/search?q=jobs',
    'https://news.ycombinator.com/item?id=1',
    'https://workforcenow.adp.com/theme/index.html',
    'https://www.adp.com/',
    'https://acme.bamboohr.com/home/',
    'https://cloud.oraclecloud.com/console',
    'https://www.sap.com/',
  ]) {
    expect(
      JOB_HOSTS.filter((pattern) => covers(pattern, new URL(url))),
      url,
    ).toEqual([]);
  }
});
