import { type CardActions, type CardState, cardContent } from './content.ts';
import { type Look, Overlay } from './overlay.ts';
import { placeCard } from './place.ts';

/** The card beside a requirement in the page. Closed, it costs nothing. */
export class Card {
  private readonly overlay = new Overlay({ class: 'card', role: 'dialog', tabindex: '-1', 'aria-labelledby': 'title' });
  private readonly actions: CardActions;
  private life: AbortController | undefined;
  private range: Range | undefined;
  /** what had the keyboard before the card took it */
  private before: Element | null = null;

  constructor(actions: CardActions) {
    this.actions = actions;
  }

  /** Whether an event of the page happened in the card. */
  holds(event: Event): boolean {
    return this.overlay.holds(event);
  }

  /** Opens beside the range, or moves there. */
  open(range: Range, state: CardState, look: Look): void {
    this.range = range;
    this.overlay.show(look);
    this.life ??= this.follow();
    this.update(state);
  }

  /** Says something else at the same place. */
  update(state: CardState): void {
    const hadFocus = this.overlay.focused !== null;
    this.overlay.box.replaceChildren(...cardContent(state, this.actions));
    this.place();
    // What had the keyboard is gone; the first thing to do takes its place.
    if (hadFocus) (this.overlay.box.querySelector<HTMLElement>('.actions button') ?? this.overlay.box).focus();
  }

  /** Takes the keyboard; closing gives it back. */
  focus(): void {
    if (!this.overlay.focused) this.before = document.activeElement;
    this.overlay.box.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.life) return;
    const hadFocus = this.overlay.focused !== null;
    this.life.abort();
    this.life = undefined;
    this.range = undefined;
    this.overlay.remove();
    if (hadFocus && this.before instanceof HTMLElement) this.before.focus({ preventScroll: true });
    this.before = null;
  }

  /** Keeps beside its words while they move, until it is closed. */
  private follow(): AbortController {
    const life = new AbortController();
    const { signal } = life;
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.place());
    };
    signal.addEventListener('abort', () => cancelAnimationFrame(frame));
    const passive = { signal, passive: true, capture: true };
    for (const name of ['scroll', 'resize']) addEventListener(name, soon, passive);
    visualViewport?.addEventListener('resize', soon, passive);
    addEventListener('keydown', (event) => this.closeBy(event), { signal, capture: true });
    return life;
  }

  private closeBy(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // What is on top goes first; a dialog of the page stays.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.actions.onClose();
  }

  private place(): void {
    const { box } = this.overlay;
    const lines = [...(this.range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
    if (lines.length === 0) return;
    const room = { width: innerWidth, height: innerHeight };
    const { left, top, most } = placeCard(lines, { width: box.offsetWidth, height: heightOf(box) }, room);
    box.style.setProperty('left', `${left}px`);
    box.style.setProperty('top', `${top}px`);
    box.style.setProperty('max-block-size', `${most}px`);
  }
}

/** How high it would be if nothing limited it. */
const heightOf = (box: HTMLElement): number => box.scrollHeight + box.offsetHeight - box.clientHeight;
