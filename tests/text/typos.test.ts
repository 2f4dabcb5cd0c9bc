import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../lib/text/headings.ts';
import { asMeant } from '../../lib/text/typos.ts';

describe('mistyped headings', () => {
  it.each([
    ['Prefferred Qualifications', { part: 'demands', importance: 'preferred' }],
    ['Minimun Qualificatons', { part: 'demands', importance: 'required' }],
    ['Requirments', { part: 'demands' }],
    ['Reqiurements', { part: 'demands' }],
    ['Job Responsiblities', { part: 'duties' }],
    ['Benifits', { part: 'benefits' }],
  ])('%s is read as it was meant', (heading, meaning) => {
    expect(meaningOf(heading)).toMatchObject(meaning);
  });

  it.each(['retirement', 'experienced', 'condition', 'benefit', 'requires', 'skills', 'bakers'])(
    'a word of its own stays as it is: %s',
    (word) => {
      expect(asMeant(word)).toBe(word);
    },
  );
});
