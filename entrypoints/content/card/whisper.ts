import { element } from './dom.ts';
import { type Look, Overlay } from './overlay.ts';

/** How long a word at the window's edge stays, in ms. */
const STAYS = 2500;

/** A word at the window's edge on what a key has just done. */
export class Whisper {
  private readonly overlay = new Overlay({ class: 'whisper', role: 'status' });
  private timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string, look: Look): void {
    clearTimeout(this.timer);
    this.overlay.show(look);
    // A screen reader speaks of what changes in it, not of what it came with.
    requestAnimationFrame(() => this.overlay.box.replaceChildren(element('p', {}, text)));
    this.timer = setTimeout(() => this.end(), STAYS);
  }

  end(): void {
    clearTimeout(this.timer);
    this.overlay.box.replaceChildren();
    this.overlay.remove();
  }
}
