import { expect, it } from 'vitest';
import { findInText } from '../lib/find.ts';

const ASKS = 'We bake for forty shops.\n\nRequirements\n- Food handler card\n- Two years in a bakery';

it('a text that begins with a title has it', () => {
  const { facts, posting } = findInText(`Night baker\r\n\r\n${ASKS}`);
  expect(facts).toMatchObject({ site: 'text', title: 'Night baker' });
  expect(posting.text).toBe(
    'Night baker\nWe bake for forty shops.\nRequirements\n- Food handler card\n- Two years in a bakery',
  );
});

it.each([
  ['a sentence', ASKS],
  ['a section’s heading', 'Requirements\n- Food handler card'],
  ['nothing', ' \n '],
])('a text that begins with %s has no title', (_, text) => {
  expect(findInText(text).facts.title).toBeUndefined();
});

it('a text says its language', () => {
  const german =
    'Wir suchen für die Bäckerei und den Laden eine Person, die mit uns in der Nacht und auf dem Markt ist.';
  expect(findInText(german).facts.language).toBe('de');
});
