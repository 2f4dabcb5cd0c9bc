import { expect, test } from 'vitest';
import { countCues, hasJobWord } from '../../lib/sites/cues.ts';

test.each([
  'Send us your resume',
  'Send us your résumé',
  'Send us your resumé.',
  'Two résumés a day',
  'Wysyłaj kandydaturę',
])('a word that postings use counts, with its accents or without: %s', (text) => {
  expect(countCues(text)).toBe(1);
});

test('part of a longer word is another word', () => {
  expect(countCues('The wagesmith was resuming')).toBe(0);
});

test.each(['https://example.org/careers/4711', 'https://example.org/karriär'])(
  'an address with such a word is told: %s',
  (text) => {
    expect(hasJobWord(text)).toBe(true);
  },
);
test('an address of something else is not', () => {
  expect(hasJobWord('https://example.org/jobsworth')).toBe(false);
});
