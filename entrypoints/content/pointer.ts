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

/**
 * Tells on which requirement the reader dwells: by the pointer, by a finger, or by the caret (caret browsing). Looks at
 * most once for each frame that the browser draws, and not at all while nothing moves.
 */
export function watchPointer({ signal, at, around, inCard, dwell }: Watched): void {
  const attention = new Attention(dwell);
  const look = once(signal);
  /** where the pointer was seen last, unless it was in the card */
  let last: { readonly x: number; readonly y: number } | undefined;

  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    heard: (event: DocumentEventMap[Name]) => void,
  ): void => document.addEventListener(name, heard, { signal, passive: true, capture: true });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    last = inCard(event) ? undefined : { x: event.clientX, y: event.clientY };
    if (!last) attention.turnTo('card');
    // Whoever selects text does not want a card over it.
    else if (event.buttons !== 0) attention.turnTo(undefined);
    else look(() => last && attention.turnTo(at(last.x, last.y)));
  });
  listen('pointerout', ({ relatedTarget }) => {
    if (relatedTarget === null) attention.turnTo(undefined);
  });
  // Scrolled away from under the pointer. What is scrolled under it was not pointed at.
  listen('scroll', () => {
    if (last && attention.isOnPlace) look(() => last && !at(last.x, last.y) && attention.turnTo(undefined));
  });
  listen('pointerup', (event) => {
    if (event.pointerType === 'touch' && !inCard(event)) attention.turnAtOnce(at(event.clientX, event.clientY));
  });
  listen('selectionchange', () => {
    const selection = document.getSelection();
    if (!selection?.isCollapsed) return;
    const { focusNode, focusOffset } = selection;
    look(() => attention.turnTo(focusNode ? around(focusNode, focusOffset) : undefined));
  });
  signal.addEventListener('abort', () => attention.end());
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
    this.on = now;
    this.end();
    if (now !== 'card') this.timer = setTimeout(() => this.dwell(now), now ? REST : GRACE);
  }

  turnAtOnce(now: Place | undefined): void {
    this.on = now;
    this.end();
    this.dwell(now);
  }

  end(): void {
    clearTimeout(this.timer);
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
