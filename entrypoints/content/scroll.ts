/** An element taller than this part of the window is no place to aim at: its middle may be far from the words. */
const TALL = 0.6;

/** Brings a range to the middle of the window, whatever it scrolls in. False where the page does not show it at all. */
export function scrollToRange(range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (!element || range.getClientRects().length === 0) return false;
  if (element.getBoundingClientRect().height < innerHeight * TALL) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  } else {
    for (let box: Element | null = element; box; box = box.parentElement) if (scrolls(box)) centre(range, box);
  }
  return true;
}

function scrolls(box: Element): boolean {
  if (box === document.scrollingElement) return true;
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
}

function centre(range: Range, box: Element): void {
  const { top, height } = range.getBoundingClientRect();
  const offset = box === document.scrollingElement ? 0 : box.getBoundingClientRect().top;
  box.scrollBy({ top: top - offset - (box.clientHeight - height) / 2, behavior: 'instant' });
}
