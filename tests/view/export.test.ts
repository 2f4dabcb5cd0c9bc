import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checklist } from '../../lib/model/checklist.ts';
import { toChecklist } from '../../lib/view/checklist.ts';
import { toCsv, toMarkdown, toText } from '../../lib/view/export.ts';
import { english } from '../../lib/view/words.ts';
import { facts, judgements, requirements } from './sample.ts';

const judged = toChecklist(facts, requirements, judgements, english);
const plain = toChecklist(facts, requirements, undefined, english);
const asking = (quote: string): Checklist => {
  const [first] = requirements;
  return toChecklist({ site: 'generic' }, first ? [{ ...first, quote }] : [], undefined, english);
};

describe('the checklist file', () => {
  it('has its keys in the order of the format', () => {
    expect(Object.keys(judged)).toEqual(['version', 'posting', 'requirements', 'score']);
    expect(Object.keys(judged.posting)).toEqual([
      'url',
      'site',
      'title',
      'company',
      'location',
      'employmentType',
      'salary',
      'language',
    ]);
    expect(Object.keys(judged.requirements[0] ?? {})).toEqual([
      'id',
      'kind',
      'importance',
      'quote',
      'terms',
      'years',
      'section',
      'verdict',
      'reason',
      'evidence',
    ]);
  });

  it('keeps that order whatever the order of what it is made from', () => {
    const mixed = requirements.map(({ quote, kind, ...rest }) => ({ ...rest, kind, quote }));
    expect(JSON.stringify(toChecklist(facts, mixed, judgements, english))).toBe(JSON.stringify(judged));
  });

  it('leaves out where the words stand and how they were found', () => {
    expect(JSON.stringify(judged)).not.toMatch(/"(?:span|trace)"/);
  });

  it('leaves out what is not known, and never says null', () => {
    const text = JSON.stringify(plain);
    expect(text).not.toContain('null');
    expect(text).not.toMatch(/"(?:verdict|reason|evidence|score)"/);
  });

  it('reads back by its own schema as what it was', () => {
    expect(Checklist.parse(JSON.parse(JSON.stringify(judged)))).toEqual(JSON.parse(JSON.stringify(judged)));
  });

  it('says what the person has put right, and what they say is no requirement', () => {
    const [first, second] = requirements;
    if (!first || !second) throw new Error('The sample has changed.');
    const corrections = { [first.id]: { importance: 'preferred' as const } };
    const file = toChecklist(facts, [first], undefined, english, { corrections, dismissed: [second] });
    expect(file.requirements.map(({ corrected }) => corrected)).toEqual([true]);
    expect(file.dismissed).toEqual([{ id: second.id, quote: second.quote }]);
    expect(plain.dismissed).toBeUndefined();
  });

  it('says the reason in words', () => {
    expect(judged.requirements[0]?.reason).toBe('Your profile says nothing about this.');
  });
});

describe('Markdown', () => {
  it('groups by verdict, what is missing first, must-haves before nice-to-haves', () => {
    const text = toMarkdown(judged, english);
    expect(text).toMatchInlineSnapshot(`
      "# Charge Nurse, Cardiac Step-Down Unit (Nights)

      Harbor Ridge Medical Center · Tacoma, WA · full-time

      <https://www.example.com/jobs/charge-nurse>

      You meet 3 of 8 must-haves. Missing: ACLS certification. Nice to have: 1 of 4.

      ## Not in your profile (3)

      - [ ] ACLS certification is a must
        Your profile says nothing about this.
      - [ ] Bachelor of Science in Nursing preferred, or equivalent experience _(nice to have)_
        Your profile says nothing about this.
      - [ ] relationships with home-care agencies in Pierce County _(nice to have)_
        Your profile says nothing about this.

      ## Tell us (3)

      - [ ] Three 12-hour night shifts a week, every third weekend
        Your profile says nothing about this.
      - [ ] Able to lift and turn patients of up to 50 pounds
        Your profile says nothing about this.
      - [ ] willing to float to our Gig Harbor site, up to 20% of shifts _(nice to have)_
        Your profile says nothing about this.

      ## Partly (2)

      - [ ] At least five years of acute care nursing
        Your profile says nothing about this.
      - [ ] Proficient in Epic or Cerner, Excel and the Omnicell cabinet
        Your profile says nothing about this.

      ## You have this (4)

      - [x] Active RN license in Washington or a compact state
        Your profile says nothing about this.
      - [x] Comfortable with telemetry
        Your profile says nothing about this.
      - [x] A steady presence for families on the hardest day of their lives, who keeps the team together
        Your profile says nothing about this.
      - [x] Spanish at a conversational level is a plus _(nice to have)_
        Your profile says nothing about this.
      "
    `);
  });

  it('without a profile, groups by importance', () => {
    expect(toMarkdown(plain, english).match(/^## .*$/gm)).toEqual(['## Must-haves (8)', '## Nice to have (4)']);
  });

  it('lets no page text become markup', () => {
    expect(toMarkdown(asking('[click](javascript:x) <img src=x> **bold**\n# heading'), english)).toContain(
      '- \\[click\\](javascript:x) \\<img src=x\\> \\*\\*bold\\*\\* \\# heading',
    );
  });

  it('lets no address break out of its brackets', () => {
    const { posting, ...rest } = plain;
    expect(toMarkdown({ ...rest, posting: { ...posting, url: 'https://x.example/a> <b>' } }, english)).toContain(
      '<https://x.example/a%3E <b%3E>',
    );
  });
});

describe('plain text', () => {
  it('says the same without any markup', () => {
    const text = toText(judged, english);
    expect(text.split('\n\n').slice(0, 5)).toEqual([
      'Charge Nurse, Cardiac Step-Down Unit (Nights)',
      'Harbor Ridge Medical Center · Tacoma, WA · full-time',
      'https://www.example.com/jobs/charge-nurse',
      'You meet 3 of 8 must-haves. Missing: ACLS certification. Nice to have: 1 of 4.',
      'Not in your profile (3):',
    ]);
    expect(text).toContain('\n○ ACLS certification is a must\n  Your profile says nothing about this.\n');
    expect(text).toContain('\n● Spanish at a conversational level is a plus (nice to have)\n');
    expect(text).not.toMatch(/\\|\*\*|^#/m);
  });

  it('keeps each line of the posting in one line', () => {
    expect(toText(asking('one\n# two'), english)).toContain('\n• one # two\n');
  });
});

describe('CSV', () => {
  it('has a line for each requirement and a head', () => {
    const rows = toCsv(judged).split('\r\n');
    expect(rows[0]).toBe(
      'kind,importance,quote,terms,yearsMin,yearsMax,level,percentMin,percentMax,section,verdict,reason,evidence',
    );
    expect(rows[4]).toBe(
      'skill,required,"Proficient in Epic or Cerner, Excel and the Omnicell cabinet",Epic or Cerner; Excel; Omnicell,,,,,,What we need,partial,Your profile says nothing about this.,skills/0/keywords/0; skills/0/keywords/1',
    );
    expect(rows).toHaveLength(requirements.length + 2);
  });

  it.each([
    '=HYPERLINK("http://x.example")',
    '+1 year',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('lets no spreadsheet run %j', (quote) => {
    expect(cells(toCsv(asking(quote)))[1]?.[2]).toBe(`'${quote}`);
  });

  it('reads back as what went in, whatever a page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => {
        const cell = cells(toCsv(asking(quote)))[1]?.[2] ?? '';
        expect([quote, `'${quote}`]).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

/** A small reader of RFC 4180, to hold the writer against. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && bare === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows;
}
