import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract.ts';
import { KINDS } from '../../lib/model/kind.ts';
import { Requirement } from '../../lib/model/requirement.ts';
import { contains } from '../../lib/model/span.ts';
import { plainText } from '../../lib/text/plain.ts';
import { readCorpus } from '../corpus/corpus.ts';

// Postings as they might be written: headings and sentences of the corpus in any order, with any rubbish in between.
const corpora = KINDS.map(readCorpus);
const cases = corpora.flatMap(({ asked, nothing }) => [...asked, ...nothing]);
const sentence = fc.constantFrom(...cases.map((one) => one.text));
const heading = fc.constantFrom(
  ...new Set(cases.map((one) => one.heading)),
  'REQUIREMENTS',
  'You must have the following:',
  '',
);
const mark = fc.constantFrom('', '• ', '- ', '1. ', '  * ', '\t', '“', '(');
const bullet = fc.tuple(mark, sentence).map(([before, words]) => before + words);
const paragraph = fc.array(sentence, { maxLength: 4 }).map((sentences) => sentences.join('. '));
const rubbish = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u00a0', '\u200b', '(((', '5-', ': • : •', '…', '///'),
);
const source = fc
  .array(fc.oneof(heading, bullet, bullet, paragraph, rubbish), { maxLength: 25 })
  .map((lines) => lines.join('\n'));

describe('extract, on whatever text', () => {
  it('quotes the posting: each span reads its quote, newlines as spaces', () => {
    fc.assert(
      fc.property(source, (words) => {
        const posting = plainText(words);
        for (const { quote, span } of extract(posting)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(posting.text.length);
          expect(posting.text.slice(span.start, span.end).replaceAll('\n', ' ')).toBe(quote);
          expect(quote).toBe(quote.trim());
        }
      }),
    );
  });

  it('gives what the schema promises, in the order of the posting', () => {
    fc.assert(
      fc.property(source, (words) => {
        const found = extract(plainText(words));
        for (const one of found) {
          expect(Requirement.parse(one)).toEqual(one);
          // NaN is neither.
          for (const { min = 0, max = Number.POSITIVE_INFINITY } of [one.years ?? {}, one.percent ?? {}])
            expect(min <= max, `${min} to ${max}`).toBe(true);
          for (const group of one.terms) expect(group).not.toEqual([]);
          for (const term of one.terms.flat()) expect(term.trim()).not.toBe('');
        }
        const starts = found.map((one) => one.span.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('names nothing for what a person is or bears, and figures only where they belong', () => {
    fc.assert(
      fc.property(source, (words) => {
        for (const { kind, terms, years, level, percent } of extract(plainText(words))) {
          if (['trait', 'travel', 'schedule', 'physical'].includes(kind)) expect(terms).toEqual([]);
          if (kind !== 'experience') expect(years).toBeUndefined();
          if (kind !== 'travel') expect(percent).toBeUndefined();
          if (kind !== 'education' && kind !== 'language') expect(level).toBeUndefined();
        }
      }),
    );
  });

  it('says the same each time', () => {
    fc.assert(
      fc.property(source, (words) => {
        expect(extract(plainText(words))).toEqual(extract(plainText(words)));
      }),
    );
  });

  it('gives each requirement of a posting a name of its own', () => {
    fc.assert(
      fc.property(source, (words) => {
        const ids = extract(plainText(words)).map((one) => one.id);
        expect(ids).toEqual([...new Set(ids)]);
      }),
    );
  });

  it('never fails, not even on text that is none', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
    );
    fc.assert(
      fc.property(text, (words) => {
        expect(() => extract(plainText(words))).not.toThrow();
      }),
    );
  });
});

describe('extract', () => {
  it('quotes a demand that runs over several lines with spaces between them', () => {
    const posting = plainText('Requirements\nExperience with one of the following:\n• Tugs\n• Ferries');
    const [first] = extract(posting);
    expect(first?.quote).not.toContain('\n');
    expect(posting.text.slice(first?.span.start, first?.span.end).replaceAll('\n', ' ')).toBe(first?.quote);
  });

  it('finds nothing in nothing', () => {
    expect(extract(plainText(''))).toEqual([]);
  });

  // A list of choices whose first item is a paragraph: the demand that joins the others spans the paragraph too.
  it.fails('gives no demand that lies around another, unless one is only preferred', () => {
    const long =
      'Ferries that carry cars, trucks and people over the sound in any weather and any season. Must have worked on ferries in winter. Must know the tides.';
    const found = extract(plainText(`Experience with one of the following:\n• ${long}\n• Tugs`));
    const around = found.filter((one) => found.some((other) => other !== one && contains(one.span, other.span)));
    expect(around).toEqual([]);
  });

  it('keeps the same name for the same words, whatever stands around them', () => {
    const [alone] = extract(plainText('Requirements\n• Knowledge of tides'));
    const [among] = extract(
      plainText('Pilot\n\nWe bring ships home.\n\nRequirements:\n- Knowledge of tides.\n- A warm coat'),
    );
    expect(alone?.id).toBeDefined();
    expect(among?.id).toBe(alone?.id);
  });

  it('leaves out bullet and full stop, and keeps the cue words', () => {
    const [first] = extract(plainText('Requirements\n• Knowledge of tides is a plus.'));
    expect(first?.quote).toBe('Knowledge of tides is a plus');
  });

  it('takes a can-do attitude for no statement about something that can do', () => {
    const posting = plainText('Requirements\nKind to guests. A baker with a can-do attitude.');
    expect(extract(posting).map(({ quote }) => quote)).toEqual(['Kind to guests', 'A baker with a can-do attitude']);
  });

  it('says under which heading a requirement stands', () => {
    const found = extract(plainText('What you need:\n• Knowledge of tides\n\nNICE TO HAVE\n• A boat license'));
    expect(found.map((one) => one.section)).toEqual(['What you need', 'NICE TO HAVE']);
  });

  it('says which rules made a requirement what it is', () => {
    const [first] = extract(plainText('Requirements\n• Five years of experience with tugs'));
    expect(first?.trace.length).toBeGreaterThan(0);
    expect(first?.trace.join()).toContain('experience');
  });
});
