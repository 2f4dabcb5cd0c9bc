import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/fold.ts';
import { american } from '../../lib/text/spelling.ts';

describe('British spelling', () => {
  it.each([
    ['Organised and able to prioritise', 'organized and able to prioritize'],
    ['Specialising in optimisation', 'specializing in optimization'],
    ['Recognised organisational skills', 'recognized organizational skills'],
    ['Standardised tests, finalises reports', 'standardized tests, finalizes reports'],
  ])('“%s” is compared as “%s”, at the same places', (british, plain) => {
    expect(fold(british)).toBe(plain);
    expect(fold(british)).toHaveLength(british.length);
  });

  it.each([
    'expertise and advice to advise',
    'exercise supervised by an enterprise',
    'promised surprises',
    'precise, otherwise revised',
    'raised, praised, televised',
    'liaise with noise at sunrise',
    'appraisal and franchise merchandising',
  ])('leaves words that are spelled with “s” everywhere: %s', (words) => {
    expect(fold(words)).toBe(words);
  });

  it.each([
    ['colour', 'color'],
    ['behavioural', 'behavioral'],
    ['labour', 'labor'],
    ['centres', 'centers'],
    ['licence', 'license'],
    ['paediatric', 'pediatric'],
    ['orthopaedics', 'orthopedics'],
    ['anaesthesia', 'anesthesia'],
    ['programmes', 'programs'],
    ['enrolment', 'enrollment'],
    ['catalogue', 'catalog'],
  ])('%s counts as %s', (british, plain) => {
    expect(american(british)).toBe(plain);
  });

  it.each(['hour', 'tour', 'four', 'acre', 'genre', 'programmer', 'enrolled', 'science', 'aerial', 'paella'])(
    '%s is left alone',
    (word) => {
      expect(american(word)).toBe(word);
    },
  );
});
