import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { luminanceOf } from '../../lib/page/paint.ts';

const css = readFileSync(join(import.meta.dirname, '../../components/tokens.css'), 'utf8');

type Colours = ReadonlyMap<string, { readonly light: string; readonly dark: string }>;
/** The colours that a rule of the tokens sets. */
function coloursIn(selector: string): Colours {
  const rule = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  const found = rule.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}
const usual: Colours = new Map([...coloursIn(':root,\n:host'), ...coloursIn('[data-palette="standard"]')]);
const palettes: Readonly<Record<string, Colours>> = {
  usual,
  safe: new Map([...usual, ...coloursIn('[data-palette="safe"]')]),
};

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return luminanceOf(red, green, blue);
}

/** By WCAG 2.2 */
function contrast(name: string, ground: string, scheme: 'light' | 'dark', palette = 'usual'): number {
  const [a = 0, b = 0] = [name, ground]
    .map((one) => luminance(palettes[palette]?.get(one)?.[scheme] ?? ''))
    .sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

const GROUNDS = ['surface', 'sunken'];
const TEXTS = ['text', 'muted', 'accent', 'matched', 'partial', 'missing', 'unknown'];

describe.each(['light', 'dark'] as const)('the colours in %s', (scheme) => {
  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])))(
    'show %s on %s at 4.5:1 or better',
    (text, ground) => {
      expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(GROUNDS)('show the verdicts of the other palette on %s at 4.5:1 or better, and they are others', (ground) => {
    for (const verdict of ['matched', 'partial', 'missing', 'unknown']) {
      expect(contrast(verdict, ground, scheme, 'safe')).toBeGreaterThanOrEqual(4.5);
      expect(palettes.safe?.get(verdict)?.[scheme]).not.toBe(usual.get(verdict)?.[scheme]);
    }
  });

  it('show the words on the accent at 4.5:1 or better', () => {
    expect(contrast('on-accent', 'accent', scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('show the edges of controls on %s at 3:1 or better', (ground) => {
    expect(contrast('edge', ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});
