import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continues, INVISIBLE, wrappedLines } from '../../lib/text/breaks.ts';

const lines = (text: string) => wrappedLines(text).map((span) => text.slice(span.start, span.end));

describe('continues', () => {
  const line = 'At least four years of experience in the repair of';

  it.each(['wooden boats', '(and sails)', 'Dutch barges'])('goes on from an open end: %s', (next) => {
    expect(continues(line, next)).toBe(true);
  });

  it('goes on from a word that waits for another', () => {
    expect(
      continues('Four years in the repair of boats, and that with no', 'More Than Two Yards between them', false),
    ).toBe(true);
  });

  it.each([
    ['a short line', 'Own tools and a clean van', 'and a trailer'],
    ['a full stop', 'Four years of experience with the repair of boats.', 'and more'],
    ['a colon', 'Four years of experience with each of the following:', 'boats'],
    ['a bullet below', line, '- Knowledge of knots'],
    ['a number below', line, '2. Knowledge of knots'],
    ['a capital after a closed end', 'Four years of experience with the repair of boats', 'Knowledge of knots'],
    ['nothing below', line, ''],
  ])('ends with %s', (_, first, next) => {
    expect(continues(first, next)).toBe(false);
  });
});

describe('wrappedLines', () => {
  it('joins what was wrapped, and parts what stands alone', () => {
    const text = [
      'Requirements',
      '',
      '  - At least four years of experience in the repair of',
      '    wooden boats',
      '- Own tools',
      '',
    ].join('\n');
    expect(lines(text)).toEqual([
      'Requirements',
      '- At least four years of experience in the repair of\n    wooden boats',
      '- Own tools',
    ]);
  });

  it('joins no lines of a list in a text whose paragraphs are not broken', () => {
    const list = [
      'is an excellent teacher with high hopes for every single pupil',
      'has experience of teaching in a village school',
    ];
    const paragraph = `The school ${'is proud of its garden and '.repeat(6)}of its choir.`;
    expect(lines([...list, paragraph].join('\n'))).toEqual([...list, paragraph]);
    expect(lines(list.join('\n'))).toHaveLength(1);
  });

  it('loses no word and gives no blank line', () => {
    const row = fc.constantFrom('', '  ', 'Requirements', '- Own tools', 'a'.repeat(50), 'and so on', 'The end.');
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const text = rows.join('\n');
        const spans = wrappedLines(text);
        let last = 0;
        for (const span of spans) {
          expect(text.slice(last, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});

it('INVISIBLE names what shows nothing, and no space', () => {
  for (const char of ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad']) expect(char).toMatch(INVISIBLE);
  for (const char of [' ', '\u00a0', '-', '\n']) expect(char).not.toMatch(INVISIBLE);
});
