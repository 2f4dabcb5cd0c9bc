import { describe, expect, it } from 'vitest';
import { degreeOf } from '../../lib/refine/fields/levels.ts';
import { fold } from '../../lib/text/fold.ts';

describe('the level of a degree', () => {
  it.each([
    ['PhD or Masters with a strong record in botany', 'master'],
    ['MS or PhD in botany', 'master'],
    ['MBA', 'master'],
    ['A university graduate (Masters preferred)', 'bachelor'],
    ['MS (strong BS candidates will be considered) in botany', 'master'],
    ['Postgraduate qualification in botany', 'master'],
    ['Master\u0092s degree in botany', 'master'],
    ['BS, MS or PhD in botany', 'bachelor'],
    ['An undergraduate (BS) or postgraduate (MS/Ph.D.) degree', 'bachelor'],
    ["Bachelor's degree from an accredited college or technical school", 'bachelor'],
    ['Diploma of a technical school', 'vocational'],
    ['A culinary school diploma', 'vocational'],
    ['Undergraduate degree, or graduation from a technical institute', 'vocational'],
    ['A Level 3 Childminding qualification', 'vocational'],
    ['A Level 3 student of botany', undefined],
    ['Diploma or certificate in botany', 'vocational'],
    ['Degree, diploma or certificate in botany', 'vocational'],
    ['A degree in botany', 'bachelor'],
    ['Training in MS Office', undefined],
    ['A college in Boston, MA', undefined],
    ['Returning to a degree program after the summer', undefined],
  ])('of "%s" is %s', (text, level) => {
    expect(degreeOf(fold(text))).toBe(level);
  });
});
