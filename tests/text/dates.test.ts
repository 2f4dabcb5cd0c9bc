import { describe, expect, it } from 'vitest';
import { readDate, readSpan } from '../../lib/text/dates.ts';

describe('a span of time', () => {
  it.each([
    ['Jan 2020 – Present', '2020-01', undefined],
    ['January 2020 to March 2021', '2020-01', '2021-03'],
    ['01/2020 - 03/2021', '2020-01', '2021-03'],
    ['2018–2021', '2018', '2021'],
    ['2018–21', '2018', '2021'],
    ['2018-03 – 2021-11', '2018-03', '2021-11'],
    ['Sept. 2019 — now', '2019-09', undefined],
    ['since 2019', '2019', undefined],
    ['Fork truck driver, since May 2019', '2019-05', undefined],
    ['Spring 2019 – Fall 2020', '2019-03', '2020-09'],
    ['Feb – Apr 2022', '2022-02', '2022-04'],
    ["Jun '18 - Aug '19", '2018-06', '2019-08'],
    ['03/15/2020 – 15/11/2021', '2020-03', '2021-11'],
    ['12 March 2020 until 4 May 2021', '2020-03', '2021-05'],
    ['Night nurse (2016 - current), Ward 4', '2016', undefined],
    ['Jun. 2018 Jan. 2021', '2018-06', '2021-01'],
    ['Lifeguard, summers 2016, 2017 and 2018', '2016', '2018'],
    ['2019, 2020, 2021', '2019', '2021'],
    ['Mixer driver, 04/15 to 05/18', '2015-04', '2018-05'],
    ['06/18 – Present', '2018-06', undefined],
  ])('%s', (text, startDate, endDate) => {
    const span = readSpan(text);
    expect([span?.startDate, span?.endDate]).toEqual([startDate, endDate]);
  });

  it.each([
    'Call 555-0123 or 2020-555',
    'Served 2500-3000 guests a week',
    'Cut waste by 20-30 percent',
    'May lift 20 to 30 kg',
    'Moved 12/14 pallets',
    'Open 24/7 and 12/14',
  ])('is not in “%s”', (text) => {
    expect(readSpan(text)).toBeUndefined();
  });

  it('whose end is before its start keeps what is sure', () => {
    expect(readSpan('2021 – 2018')).toMatchObject({ startDate: '2021' });
    expect(readSpan('2021 – 2018')?.endDate).toBeUndefined();
  });

  it('says where it stands', () => {
    const span = readSpan('Cook (2019–2021), Bath');
    expect('Cook (2019–2021), Bath'.slice(span?.start, span?.end)).toBe('2019–2021');
  });
});

describe('a single date', () => {
  it.each([
    ['Class of 2014', '2014'],
    ['Expected May 2026', '2026-05'],
    ['Issued 04/2023', '2023-04'],
    ['Summer 2022', '2022-06'],
  ])('%s', (text, date) => {
    expect(readDate(text)?.endDate).toBe(date);
  });

  it.each(['Raised $2,000 for it', '1200 beds', 'Suite 2019A', 'at 19.2020 of'])('is not in “%s”', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});
