import { describe, expect, it } from 'vitest';
import { anyOf, oneOf, only } from '../../lib/text/any-of.ts';

describe('a list of words', () => {
  const pattern = anyOf(
    `kiln, clay
    body, glaze`,
    /\bfir(?:e|ing)\b(?! alarm)/,
  );

  it.each(['load a kiln', 'clay body', 'glaze.', 'firing'])('finds “%s”', (text) => {
    expect(text.search(pattern)).toBeGreaterThanOrEqual(0);
  });

  it.each(['kilns', 'clay', 'overglaze', 'fire alarm'])(
    'does not find “%s”: no part of a word, and no part of a phrase',
    (text) => {
      expect(text.search(pattern)).toBe(-1);
    },
  );
});

it('keeps the flags that a part needs', () => {
  expect(anyOf('kilns', /\p{Lu}laze/u).test('the Glaze')).toBe(true);
  expect(anyOf('kilns', /\p{Lu}laze/u).test('the glaze')).toBe(false);
});

describe('oneOf', () => {
  it('is a group of words and patterns, each as long as it is', () => {
    expect(oneOf('bakes?, fires kilns', /glaz(?:e|es)/)).toBe('(?:bakes?|fires kilns|glaz(?:e|es))');
  });

  it('may stand on several lines', () => {
    expect(
      oneOf(`bake,
        fire a
        kiln`),
    ).toBe('(?:bake|fire a kiln)');
  });
});

describe('only', () => {
  const pattern = only('kilns?, fires? kilns');

  it.each(['kiln', 'kilns', 'fire kilns'])('finds “%s”', (text) => expect(pattern.test(text)).toBe(true));
  it.each(['a kiln', 'kilns fire', 'fire'])('does not find “%s”: something is more or missing', (text) =>
    expect(pattern.test(text)).toBe(false),
  );
});
