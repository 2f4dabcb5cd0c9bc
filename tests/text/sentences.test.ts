import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSentences } from '../../lib/text/sentences.ts';

const cut = (text: string) =>
  toSentences(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

describe('toSentences', () => {
  it('ends a sentence at its mark and leaves the space out', () => {
    expect(cut('Must be 21. Can you lift 50 pounds? Apply now!  Thanks.')).toEqual([
      'Must be 21.',
      'Can you lift 50 pounds?',
      'Apply now!',
      'Thanks.',
    ]);
  });

  it.each([
    'Tools such as hoists, cranes, etc. Must be kept clean',
    'Ends in quotes “like this.” Then goes on',
    'Closes a bracket (see below.) Then goes on',
    'Pay opens the second. $16 - $18 an hour',
    'Stars open the second. ***NOTE: it goes on',
  ])('ends one also here: %s', (text) => {
    expect(cut(text)).toHaveLength(2);
  });

  it.each([
    ['Travels across the region If you like maps, call us', 'If you like maps, call us'],
    ['Feeds the calves twice a day You must have two years on a farm', 'You must have two years on a farm'],
    ['Starts in September 2031 We are looking for a carver', 'We are looking for a carver'],
    ['A clean licence (class B). a current medical card', 'a current medical card'],
    ['Sober habits. awareness of the harbour rules', 'awareness of the harbour rules'],
    ['Pays weekly (in cash) We are a small crew', 'We are a small crew'],
    ['Lifts up to 50 lbs. Ability to climb', 'Ability to climb'],
    ['A first aid card is required Strong knowledge of knots', 'Strong knowledge of knots'],
    ['Works across the U.S. Must travel', 'Must travel'],
  ])('ends one whose full stop was lost or is that of an abbreviation: %s', (text, second) => {
    expect(cut(text)[1]).toBe(second);
  });

  it.each([
    'Reads If You Can to children',
    'A degree, e.g. Botany or Zoology',
    'A Ph. D. in botany',
    'Lifts 50 lbs. Monday to Friday',
    'Ph.D. Candidates with a B.S. Degree',
    'Two yrs. Experience at St. Mary Hospital',
    'Reports to Dr. Okafor at Lindqvist Inc. Headquarters',
    'Knows the U.S. Tax code',
    'Works with J. Alvarez',
    'Version 2.5 of the plan',
    'Uses Node.js daily',
    'costs $3.50 a pound',
  ])('ends none within: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('leaves out no word, and keeps their order and place', () => {
    const token = fc.constantFrom(
      'Must',
      'lift',
      'e.g.',
      'lbs.',
      'Ph.D.',
      'done.',
      'Why?',
      'Yes!',
      ' ',
      '\n',
      '(a.)',
      '“B.”',
      '5.5',
      '•',
    );
    fc.assert(
      fc.property(fc.array(token), fc.nat(5), (tokens, offset) => {
        const text = `${'x'.repeat(offset)}${tokens.join(' ')}`;
        const spans = toSentences(text, { start: offset, end: text.length });
        let last = offset;
        for (const span of spans) {
          expect(text.slice(last, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
