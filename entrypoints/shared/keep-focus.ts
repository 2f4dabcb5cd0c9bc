/** What can have the keyboard, a heading that is gone to by script included. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** So many elements that had the keyboard are remembered. */
const REMEMBERED = 10;

/** Where something was taken out of the page. */
type Gap = Pick<MutationRecord, 'target' | 'previousSibling' | 'nextSibling'>;

/**
 * Keeps the keyboard near what it was on when that goes away: a button that did its work, a line that was deleted. Browsers
 * would begin again at the top of the page, and a screen reader's user would not know where. A page calls it once.
 */
export function keepFocus(document: Document): void {
  const had: HTMLElement[] = [];
  let current: HTMLElement | undefined;
  let gap: Gap | undefined;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    current = target;
    gap = undefined;
    had.unshift(target);
    had.length = Math.min(had.length, REMEMBERED);
  });
  document.addEventListener('focusout', ({ target }) => {
    // Some browsers say so of what is just being taken out as well: then it is out a moment later.
    queueMicrotask(() => {
      if (current === target && current?.isConnected) current = undefined;
    });
  });
  new MutationObserver((records) => {
    const lost = current;
    if (!lost || lost.isConnected || document.activeElement !== document.body) return;
    gap ??= records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
    // Where there is nothing to go to yet, it is tried again with what comes next.
    for (const one of gap ? candidates(gap, lost, had) : had) if (takesFocus(one)) return;
  }).observe(document.body, { childList: true, subtree: true });
}

/** What stood beside it, what had the keyboard before it, what stands around it: the nearest first. */
function* candidates(gap: Gap, lost: HTMLElement, had: readonly HTMLElement[]): Iterable<HTMLElement> {
  for (let node = gap.nextSibling; node; node = node.nextSibling) yield* inside(node, lost);
  for (let node = gap.previousSibling; node; node = node.previousSibling) yield* inside(node, lost).reverse();
  yield* [...had];
  for (let up: Node | null = gap.target; up; up = up.parentNode) yield* inside(up, lost);
}

/** An element, and those in it, that can have the keyboard: what is of the same sort as the one that is lost first. */
function inside(node: Node, { tagName }: HTMLElement): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const all = [...(node.matches(FOCUSABLE) ? [node] : []), ...node.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return [...all.filter((one) => one.tagName === tagName), ...all.filter((one) => one.tagName !== tagName)];
}

/** Gives the keyboard to an element; false where it can't have it, as it is hidden, disabled or gone. */
function takesFocus(element: HTMLElement): boolean {
  element.focus();
  return element.ownerDocument.activeElement === element;
}
