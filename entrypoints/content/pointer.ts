import type { Place } from './painter.ts';

/** The pointer rests so many ms on a requirement before its card opens: passing over it opens nothing, */
const REST = 250;
/** and is gone for so many before the card closes, time enough to reach it. */
const GRACE = 350;

export interface Watched {
  readonly signal: AbortSignal;
  /** the requirement at a point of the window */
  at(x: number, y: number): Place | undefined;
  /** the requirement around a place in the text */
  around(node: Node, offset: number): Place | undefined;
  /** whether this happened in the card */
  inCard(event: Event): boolean;
  /** the reader dwells on a requirement; undefined: on none any more */
  dwell(place: Place | undefined): void;
}

export interface PointerWatch {
  /** The reader has turned to something else, by a key: where the pointer rests means nothing until it moves. */
  forget(): void;
}

/**
 * Tells on which requirement the reader dwells: by the pointer, by a finger, or by the caret (caret browsing). Looks at
 * most once for each frame that the browser draws, and not at all while nothing moves.
 */
export function watchPointer({ signal, at, around, inCard, dwell }: Watched): PointerWatch {
  const attention = new Attention(dwell);
  const look = once(signal);
  /** where the pointer was seen last */
  let last: { readonly x: number; readonly y: number } | undefined;

  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    heard: (event: DocumentEventMap[Name]) => void,
  ): void => document.addEventListener(name, heard, { signal, passive: true, capture: true });

  listen('pointermove', (event) => {
    const { clientX: x, clientY: y } = event;
    // A page that scrolls or is drawn anew under a resting pointer makes such events too.
    if (event.pointerType === 'touch' || (last?.x === x && last.y === y)) return;
    last = { x, y };
    if (inCard(event)) attention.turnTo('card');
    // Whoever selects text does not want a card over it.
    else if (event.buttons !== 0) attention.turnTo(undefined);
    else look(() => attention.turnTo(at(x, y)));
  });
  listen('pointerout', ({ relatedTarget }) => {
    if (relatedTarget === null) attention.turnTo(undefined);
  });
  // Scrolled away from under the pointer. What is scrolled under it was not pointed at.
  listen('scroll', () => {
    const seen = last;
    if (seen && attention.isOnPlace) look(() => at(seen.x, seen.y) ?? attention.turnTo(undefined));
  });
  listen('pointerup', (event) => {
    if (event.pointerType === 'touch' && !inCard(event)) attention.turnAtOnce(at(event.clientX, event.clientY));
  });
  listen('selectionchange', () => {
    const selection = document.getSelection();
    if (!selection?.isCollapsed) return;
    const { focusNode, focusOffset } = selection;
    look(() => {
      const place = focusNode ? around(focusNode, focusOffset) : undefined;
      // A click in the card sets the caret too.
      if (place || attention.isOnPlace) attention.turnTo(place);
    });
  });
  signal.addEventListener('abort', () => attention.forget());
  return { forget: () => attention.forget() };
}

/** What the reader attends to, and since when. */
class Attention {
  private readonly dwell: (place: Place | undefined) => void;
  private on: Place | 'card' | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(dwell: (place: Place | undefined) => void) {
    this.dwell = dwell;
  }

  get isOnPlace(): boolean {
    return this.on !== undefined && this.on !== 'card';
  }

  turnTo(now: Place | 'card' | undefined): void {
    if (nameOf(now) === nameOf(this.on)) return;
    this.forget();
    this.on = now;
    if (now !== 'card') this.timer = setTimeout(() => this.dwell(now), now ? REST : GRACE);
  }

  turnAtOnce(now: Place | undefined): void {
    this.forget();
    this.on = now;
    this.dwell(now);
  }

  forget(): void {
    clearTimeout(this.timer);
    this.on = undefined;
  }
}

const nameOf = (on: Place | 'card' | undefined): string | undefined => (on === 'card' ? on : on?.requirement.id);

/** Does the work when the browser draws next, the latest only. */
function once(signal: AbortSignal): (work: () => void) => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return (work) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(work);
  };
}
