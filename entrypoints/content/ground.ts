import type { Ground } from '../../lib/page/paint.ts';

/** Brightness (0 to 1) below which black text would be hard to read on a background, and so is not what the page has. */
const DARK = 0.4;
/** Backgrounds more transparent than this show what lies behind them. */
const SOLID = 0.5;

/** Whether the text of an element stands on a light or a dark background, by the page's own colours. */
export function groundOf(element: Element | null): Ground {
  for (let up = element; up; up = parentOf(up)) {
    const { brightness, alpha } = shown(getComputedStyle(up).backgroundColor);
    if (alpha > SOLID) return brightness < DARK ? 'dark' : 'light';
  }
  return isDarkCanvas() ? 'dark' : 'light';
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** A page without a background of its own has the browser's, dark where page and person both want it so. */
function isDarkCanvas(): boolean {
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  return /\bdark\b/.test(schemes) && (!/\blight\b/.test(schemes) || matchMedia('(prefers-color-scheme: dark)').matches);
}

let pixel: OffscreenCanvasRenderingContext2D | null | undefined;

/** Any CSS colour (rgb, oklch, color-mix …), as the browser shows it: painting one pixel spares us a colour parser. */
function shown(color: string): { brightness: number; alpha: number } {
  // Made at the first use: a page that is no posting does not pay for a canvas.
  pixel ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pixel) return { brightness: 1, alpha: 0 };
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return { brightness: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha: alpha / 255 };
}
