import { describe, expect, it } from 'vitest';
import { gluedItems, openersIn } from '../../lib/text/glued.ts';

const items = (text: string) => {
  const starts = [0, ...gluedItems(text)];
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
};

const LIST = [
  'Two years of work with horses and the carts that they draw',
  'Careful driving in narrow streets and on the market square',
  'Experience of feeding and grooming, and an eye for lame legs',
  'A love of early mornings, and willing hands for the work with Shires and Clydesdales',
];

describe('gluedItems', () => {
  it('begins an item at a common word in capitals between words in small letters', () => {
    expect(items(LIST.join(' '))).toEqual(LIST);
  });

  it('begins an item behind one that says it is preferred, at a word seen nowhere else', () => {
    const preferred = [LIST[0], `${LIST[1]} preferred`, 'Clydesdale handling or the wish to learn it', LIST[2]];
    expect(items(preferred.join(' '))).toEqual(preferred);
  });

  it.each(['required', 'desired'])('does so behind “%s”', (cue) => {
    const cued = [LIST[0], `${LIST[1]} ${cue}`, 'Clydesdale handling or the wish to learn it', LIST[2]];
    expect(items(cued.join(' '))).toEqual(cued);
  });

  it('leaves what an act is done to with the act', () => {
    const list = [LIST[0], 'Five summers of tending Grazing herds by the river', LIST[1], LIST[2]];
    expect(items(list.join(' '))).toEqual(list);
  });

  it('leaves the degree with the years that it takes', () => {
    expect(openersIn('Love of horses and a four year Bachelor’s degree')).toEqual([]);
  });

  it('begins an item at a span of years, unless the words before go on with it', () => {
    const text = 'Diploma of a riding school preferred 2-3 years in a stable with your own horse';
    expect(openersIn(text)).toEqual([text.indexOf('2-3')]);
    expect(openersIn('You will learn it within 2-3 years of work and Have 4+ years of it')).toEqual([]);
  });

  it.each([
    'Experience patiently grooming',
    'Experience shoeing',
    'Thorough knowledge',
    'High level of care',
    '3 + years',
    'Detail orientated hands',
  ])('begins an item at: %s', (opening) => {
    const text = `Diploma of a riding school ${opening} of heavy horses`;
    expect(openersIn(text)).toEqual([text.indexOf(opening)]);
  });

  it('leaves alone what has full stops, names after a preposition, and short lines', () => {
    const prose = LIST.map((item) => `${item}.`).join(' ');
    expect(items(prose)).toEqual([prose]);
    expect(items(LIST.slice(0, 2).join(' '))).toHaveLength(1);
    const names = `We look for people who have worked with Experience cloud and know the Marketing suite, ${'and more, '.repeat(20)}`;
    expect(gluedItems(names)).toEqual([]);
  });
});
