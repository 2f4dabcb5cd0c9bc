import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

const quotes = (...items: string[]) => ask('Requirements', ...items).map((one) => one.quote);

describe('where one demand ends and the next begins', () => {
  it.each([
    [
      'Bachelor’s degree and 5 years of greenhouse experience',
      ['Bachelor’s degree', '5 years of greenhouse experience'],
    ],
    ['Forklift license; ability to lift 50 lbs', ['Forklift license', 'ability to lift 50 lbs']],
    [
      'Two years of retail experience, fluent Spanish, and strong organizational skills',
      ['Two years of retail experience', 'fluent Spanish', 'strong organizational skills'],
    ],
    ['Knowledge of roses. Must be able to lift 40 lbs.', ['Knowledge of roses', 'Must be able to lift 40 lbs']],
  ])('parts where the kind changes: %s', (text, wanted) => {
    expect(quotes(text)).toEqual(wanted);
  });

  it.each([
    'Proficient in Word, Excel and PowerPoint',
    'Integrity, humility and respect for others',
    'Experience planting, pruning and grafting fruit trees',
    'Knowledge of fish, shellfish and seaweed',
    'Able to lift, carry and stack crates of up to 50 pounds',
    'Excellent written and verbal communication skills',
    'Bachelor’s degree in biology, chemistry or physics',
    'Ability to read, write and follow instructions',
    'Available nights, weekends and holidays',
    'Fluent in Spanish or Portuguese',
    'Background check and drug test',
    '3 years of experience in sales, marketing or public relations',
    'Experience with cut flowers (roses, tulips and lilies)',
    'Strong attention to detail and organizational skills',
  ])('keeps a list together that shares one predicate: %s', (text) => {
    expect(quotes(text)).toEqual([text]);
  });

  // What the code can't tell yet; it must fail, so that its mending is noticed.
  it.fails('parts a quality of the person from an ability', () => {
    const text = 'Strong communication skills and proficiency in Excel';
    expect(quotes(text)).toEqual(['Strong communication skills', 'proficiency in Excel']);
  });

  it('takes each item for itself', () => {
    expect(quotes('Knowledge of roses', 'Knowledge of tulips')).toEqual(['Knowledge of roses', 'Knowledge of tulips']);
  });

  it('keeps a second sentence that only explains the first', () => {
    expect(ask('Requirements', 'Knowledge of roses. This means pruning and grafting.')).toHaveLength(1);
  });

  it('reads a list of which one item will do as one demand', () => {
    const found = ask('Requirements', 'Experience with one of the following:', 'Roses', 'Tulips', 'Lilies');
    expect(found).toHaveLength(1);
    expect(found[0]?.terms).toEqual([['Roses', 'Tulips', 'Lilies']]);
  });
});

describe('the same demand stated twice', () => {
  it('is one', () => {
    expect(quotes('Valid forklift license', 'A valid forklift license')).toHaveLength(1);
    expect(quotes('Must be able to lift 50 pounds', 'Knowledge of roses', 'Able to lift 50 pounds')).toHaveLength(2);
  });

  it.each([
    ['Able to lift 20 pounds', 'Able to lift 50 pounds'],
    ['Knowledge of roses', 'Experience with roses'],
    ['Class A license', 'Class B license'],
    ['Fluent in Spanish', 'Fluent in Portuguese'],
  ])('is told from one that only sounds like it: %s, %s', (one, other) => {
    expect(quotes(one, other)).toEqual([one, other]);
  });
});
