import { parentOf } from '../../lib/page/nodes.ts';
import { luminanceOf } from '../../lib/page/paint.ts';
import { debounce } from './debounce.ts';

/** Backgrounds more transparent than this show what lies behind them. */
const SOLID = 0.5;
/** So many ms after a site has named another theme its colours are looked at: many fade from one to the other, */
const FADED = 400;
/** and some write to their root with every step of scrolling. */
const AT_MOST = 2000;

/** Relative luminance (WCAG 2.2, 0 to 1) of what the text of an element stands on, by the page's own colours. */
export function groundOf(element: Element | null): number {
  for (let up = element; up; up = parentOf(up)) {
    const { luminance, alpha } = shown(getComputedStyle(up).backgroundColor);
    if (alpha > SOLID) return luminance;
  }
  return isDarkCanvas() ? 0 : 1;
}

/** A page without a background of its own has the browser's, dark where page and person both want it so. */
function isDarkCanvas(): boolean {
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  return /\bdark\b/.test(schemes) && (!/\blight\b/.test(schemes) || matchMedia('(prefers-color-scheme: dark)').matches);
}

/**
 * Calls back when the colours that a posting stands on may have changed: the system's, of which no change of the page
 * tells, or by another theme of the site, which it names at its root or its body.
 */
export function watchGround(changed: () => void, signal?: AbortSignal): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', changed, signal ? { signal } : {});
  const soon = debounce(changed, FADED, AT_MOST);
  const observer = new MutationObserver(() => soon.ask());
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  signal?.addEventListener('abort', () => {
    observer.disconnect();
    soon.cancel();
  });
}

let pixel: OffscreenCanvasRenderingContext2D | null | undefined;

/** Any CSS colour (rgb, oklch, color-mix …), as the browser shows it: painting one pixel spares us a colour parser. */
function shown(color: string): { luminance: number; alpha: number } {
  // Made at the first use: a page that is no posting does not pay for a canvas.
  pixel ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pixel) return { luminance: 1, alpha: 0 };
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return { luminance: luminanceOf(red, green, blue), alpha: alpha / 255 };
}
