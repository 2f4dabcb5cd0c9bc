// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../entrypoints/shared/words.ts', async () => ({
  words: (await import('../../lib/view/words.ts')).english,
}));
const { cardContent } = await import('../../entrypoints/content/card/content.ts');

const explanation = {
  id: 'r',
  importance: 'required',
  verdict: 'unknown',
  short: 'Forklift certificate',
  quote: 'Forklift certificate',
  evidence: [],
} as const;
const actions = { onSay: () => {}, onUndo: () => {}, onClose: () => {} };

describe('the card', () => {
  it.each([
    ['what was done', true, 'Undo'],
    ['what could not be done', false, 'I have this'],
  ])('says %s with the button that the keyboard goes to', (_, canUndo, name) => {
    const box = document.createElement('div');
    box.append(...cardContent({ explanation, note: { text: 'A word.', canUndo }, canAnswer: true }, actions));
    const first = box.querySelector('.actions button');
    expect(first?.textContent).toBe(name);
    expect(box.querySelector(`#${first?.getAttribute('aria-describedby')}`)?.textContent).toBe('A word.');
  });
});
