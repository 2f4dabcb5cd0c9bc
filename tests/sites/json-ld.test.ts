import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLoosely, readJsonLd } from '../../lib/sites/json-ld.ts';
import { open } from './open.ts';

function read(...scripts: readonly string[]) {
  const document = open('<!doctype html><title>x</title>');
  for (const text of scripts) {
    const script = document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = text;
    document.head.append(script);
  }
  return readJsonLd(document);
}

const facts = (posting: object) => read(JSON.stringify({ '@type': 'JobPosting', ...posting }))[0]?.facts;

describe('finds the posting', () => {
  const posting = { '@type': 'JobPosting', title: 'Glazier' };
  it.each([
    ['alone', posting],
    ['in an array', [{ '@type': 'WebSite' }, posting]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization' }, posting] }],
    ['in a graph in an array', [{ '@graph': [posting] }]],
    ['with several types', { ...posting, '@type': ['JobPosting', 'Thing'] }],
    ['with its type as an address', { ...posting, '@type': 'https://schema.org/JobPosting' }],
    ['as the main entity', { '@type': 'WebPage', mainEntity: posting }],
    ['in a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: posting }] }],
  ])('%s', (_, data) => {
    expect(read(JSON.stringify(data)).map((one) => one.facts.title)).toEqual(['Glazier']);
  });

  it.each([
    ['an article about JobPosting', { '@type': 'Article', headline: 'JobPosting explained' }],
    ['a type that only ends alike', { '@type': 'NotAJobPosting', title: 'x' }],
    ['a posting as a word', 'JobPosting'],
    ['nothing', null],
  ])('and none in %s', (_, data) => {
    expect(read(JSON.stringify(data))).toEqual([]);
  });

  it('all of several, in page order', () => {
    const scripts = ['Glazier', 'Tiler'].map((title) => JSON.stringify({ '@type': 'JobPosting', title }));
    expect(read(...scripts).map((one) => one.facts.title)).toEqual(['Glazier', 'Tiler']);
  });
});

describe('reads JSON with the faults that pages have', () => {
  it.each([
    ['a line break in a string', '{"@type":"JobPosting","title":"Glazier","description":"one\ntwo\tthree"}'],
    ['trailing commas', '{"@type":"JobPosting","title":"Glazier","employmentType":["FULL_TIME",],}'],
    ['comments', '/* posting */ {"@type":"JobPosting", // the job\n "title":"Glazier"}'],
    ['CDATA', '//<![CDATA[\n{"@type":"JobPosting","title":"Glazier"}\n//]]>'],
    ['an HTML comment', '<!-- {"@type":"JobPosting","title":"Glazier"} -->'],
    ['a semicolon at the end', '{"@type":"JobPosting","title":"Glazier"};'],
    ['an escape that is none', '{"@type":"JobPosting","title":"Glazier","description":"it\\\'s"}'],
  ])('%s', (_, text) => {
    expect(read(text)[0]?.facts.title).toBe('Glazier');
  });

  it('but does not mend what is sound: an address in a string is no comment', () => {
    const text = '{"@type":"JobPosting","title":"Glazier","url":"https://a.example/x","description":"a, ] b /* c */"}';
    expect(read(text)[0]).toMatchObject({ facts: { url: 'https://a.example/x' }, description: 'a, ] b /* c */' });
    expect(read(text.replace('}', ',}'))[0]).toMatchObject({
      facts: { url: 'https://a.example/x' },
      description: 'a, ] b /* c */',
    });
  });

  it('and takes what can not be read for nothing', () => {
    expect(read('{"@type":"JobPosting", title: Glazier}')).toEqual([]);
  });
});

describe('reads the facts', () => {
  it.each([
    ['an organization', { '@type': 'Organization', name: 'Pane &amp; Co' }, 'Pane & Co'],
    ['a name', 'Pane &amp;amp; Co', 'Pane & Co'],
    ['several', [{ name: 'Pane & Co' }, { name: 'Other' }], 'Pane & Co'],
    ['a number', 7, undefined],
    ['nothing', null, undefined],
  ])('company from %s', (_, hiringOrganization, company) => {
    expect(facts({ hiringOrganization })?.company).toBe(company);
  });

  it.each([
    ['an address', { address: { addressLocality: 'Ulm', addressRegion: 'BW', addressCountry: 'DE' } }, 'Ulm, BW, DE'],
    [
      'a country as an object',
      { address: { addressLocality: 'Ulm', addressCountry: { '@type': 'Country', name: 'DE' } } },
      'Ulm, DE',
    ],
    ['a whole place in one field', { address: { addressLocality: 'Dayton, OH', addressRegion: null } }, 'Dayton, OH'],
    ['an address in words', { address: '1 Mill Lane, York' }, '1 Mill Lane, York'],
    ['words', 'York', 'York'],
    ['two places', [{ address: { addressLocality: 'Ulm' } }, { address: { addressLocality: 'Jena' } }], 'Ulm; Jena'],
    ['the same place twice', [{ address: 'York' }, { address: 'York' }], 'York'],
    ['a name without address', { name: 'Head office' }, 'Head office'],
    ['an empty one', { address: {} }, undefined],
  ])('place from %s', (_, jobLocation, location) => {
    expect(facts({ jobLocation })?.location).toBe(location);
  });

  it('place of work at home', () => {
    expect(facts({ jobLocationType: 'TELECOMMUTE' })?.location).toBe('Remote');
    expect(facts({ jobLocationType: 'TELECOMMUTE', jobLocation: 'York' })?.location).toBe('York, Remote');
  });

  it.each([
    ['FULL_TIME', 'Full-time'],
    ['Full-time', 'Full-time'],
    [['FULL_TIME', 'CONTRACTOR'], 'Full-time, Contract'],
    [['FULL_TIME', 'FULL_TIME'], 'Full-time'],
    ['PER_DIEM', 'Per diem'],
    ['INTERN', 'Internship'],
    ['Zero hours', 'Zero hours'],
    ['OTHER', undefined],
    [['OTHER'], undefined],
    [3, undefined],
  ])('employment type from %j', (employmentType, expected) => {
    expect(facts({ employmentType })?.employmentType).toBe(expected);
  });

  it.each([
    [
      'a range',
      { currency: 'usd', value: { minValue: 10, maxValue: 20, unitText: 'HOUR' } },
      { min: 10, max: 20, currency: 'USD', period: 'hour' },
    ],
    [
      'one value',
      { currency: 'EUR', value: { value: '3000', unitText: 'MONTH' } },
      { min: 3000, max: 3000, currency: 'EUR', period: 'month' },
    ],
    [
      'figures as words',
      { currency: 'EUR', value: { minValue: '45.000 €', maxValue: '50 000' } },
      { min: 45_000, max: 50_000, currency: 'EUR' },
    ],
    ['a bare number', { currency: 'GBP', value: 30_000 }, { min: 30_000, max: 30_000, currency: 'GBP' }],
    [
      'only a least',
      { currency: 'USD', value: { minValue: 18.5, unitText: 'HOURLY' } },
      { min: 18.5, currency: 'USD', period: 'hour' },
    ],
    [
      'a period at the outside',
      { currency: 'USD', unitText: 'YEAR', value: { minValue: 1, maxValue: 2 } },
      { min: 1, max: 2, currency: 'USD', period: 'year' },
    ],
    ['nothing said', { currency: 'USD', value: { minValue: 0, maxValue: 0 } }, undefined],
    ['words', { currency: 'USD', value: { value: 'competitive' } }, undefined],
    ['null', null, undefined],
  ])('pay from %s', (_, baseSalary, salary) => {
    expect(facts({ baseSalary })?.salary).toEqual(salary);
  });

  it('pay whose currency stands beside it', () => {
    expect(facts({ baseSalary: 20, salaryCurrency: 'CAD' })?.salary).toEqual({ min: 20, max: 20, currency: 'CAD' });
  });

  it.each([
    ['2026-01-20T05:43:59.000Z', '2026-01-20'],
    ['2026-01-20 05:43:59', '2026-01-20'],
    ['2026-1-5', '2026-01-05'],
    ['2026-02-30', undefined],
    ['yesterday', undefined],
    [0, undefined],
  ])('date from %j', (datePosted, expected) => {
    expect(facts({ datePosted })?.datePosted).toBe(expected);
  });

  it.each([
    ['HTML', '<p>Cut &amp; fit</p><ul><li>panes</li></ul>'],
    ['HTML escaped once', '&lt;p&gt;Cut &amp;amp; fit&lt;/p&gt;&lt;ul&gt;&lt;li&gt;panes'],
    ['HTML escaped twice', '&amp;lt;p&amp;gt;Cut &amp;amp;amp; fit&amp;lt;/p&amp;gt; panes'],
    ['text', 'Cut & fit\npanes'],
  ])('the words of a description that is %s', (_, description) => {
    expect(read(JSON.stringify({ '@type': 'JobPosting', description }))[0]?.description).toBe('Cut & fit panes');
  });

  it('leaves out what is not known', () => {
    expect(
      facts({ title: '  ', url: 'javascript:alert(1)', datePosted: null, jobLocation: [], inLanguage: 'Klingon' }),
    ).toEqual({});
  });
});

describe('on any data', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(() => read(`{"@type":"JobPosting",${text}}`, text)).not.toThrow();
      }),
    );
  });

  it('takes any value in any field without throwing, and gives only facts of the right form', () => {
    const fields = [
      'title',
      'hiringOrganization',
      'jobLocation',
      'baseSalary',
      'employmentType',
      'datePosted',
      'description',
      'url',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 4 })), (posting) => {
        const found = facts(posting) ?? {};
        for (const key of ['title', 'company', 'location', 'employmentType', 'datePosted'] as const) {
          expect(['string', 'undefined']).toContain(typeof found[key]);
        }
        expect(Object.values(found)).not.toContain(undefined);
      }),
    );
  });

  it('mending leaves sound JSON as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseLoosely(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
