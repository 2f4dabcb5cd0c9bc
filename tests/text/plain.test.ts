import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INVISIBLE } from '../../lib/text/breaks.ts';
import { plainText } from '../../lib/text/plain.ts';

const linesOf = (source: string) => {
  const { text, lines } = plainText(source);
  return lines.map((line) => text.slice(line.start, line.end));
};

describe('plainText', () => {
  it('takes an item in the print of a heading for an item', () => {
    const { text, lines } = plainText('* ### A van of your own\n* Patience');
    expect(text).toBe('* A van of your own\n* Patience');
    expect(lines.map((line) => line.heading)).toEqual([0, 0]);
  });

  it('makes white space single and drops what shows nothing', () => {
    expect(plainText('Re\u200bquire\u00adments\r\n\r\n•\u00a0Valid  \t license \n').text).toBe(
      'Requirements\n• Valid license',
    );
  });

  it('keeps a wrapped line whole', () => {
    expect(linesOf('At least four years of experience in the repair of\nwooden boats\nOwn tools')).toEqual([
      'At least four years of experience in the repair of wooden boats',
      'Own tools',
    ]);
  });

  it('counts the blank lines before a line, two at most', () => {
    expect(plainText('One\nTwo\n\nThree\n\n\n\n\nFour').lines.map((line) => line.gap)).toEqual([0, 0, 1, 2]);
  });

  it('gives headings and labelled items of Markdown a line each, though its line breaks are lost, and drops the stars', () => {
    const source =
      'We sail. ### **What you bring** - **Tides:** You know **all** of them. - **Knots:** Any ## **Perks** A bell';
    expect(linesOf(source)).toEqual([
      'We sail.',
      'What you bring',
      '- Tides: You know all of them.',
      '- Knots: Any',
      'Perks',
      'A bell',
    ]);
    expect(plainText(source).lines.map((line) => line.heading)).toEqual([0, 3, 0, 0, 2, 0]);
  });

  it('takes stars and hashes that are no Markdown for text', () => {
    expect(linesOf('*** 2 ** 3 ***\nC# and F#\n#1 in tugs')).toEqual(['*** 2 ** 3 ***', 'C# and F#', '#1 in tugs']);
  });

  it('is empty where there is nothing to read', () => {
    expect(plainText(' \n\u200b\n\t')).toEqual({ text: '', lines: [] });
  });

  it('holds its lines and nothing else, tidied', () => {
    const piece = fc.constantFrom(
      'Requirements',
      '• Own tools',
      ' ',
      '\n',
      '\r\n',
      '\u00a0',
      '\u200b',
      '\u00ad',
      '\t',
      'a wrapped line that is long enough to go on,',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const { text, lines } = plainText(pieces.join(''));
        expect(lines.map((line) => text.slice(line.start, line.end)).join('\n')).toBe(text);
        for (const line of lines) {
          const body = text.slice(line.start, line.end);
          expect(body).toBe(body.trim());
          expect(body).not.toBe('');
        }
        expect(text).not.toMatch(INVISIBLE);
        expect(text).not.toMatch(/\s\s/);
      }),
    );
  });
});
