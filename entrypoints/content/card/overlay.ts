import { words } from '../../shared/words.ts';
import css from './card.css?inline';
import { element } from './dom.ts';

/** How what we lay over a page is to look there. */
export interface Look {
  readonly ground: 'light' | 'dark';
  readonly palette: string;
}

/** Events that a page may listen to on its whole document: what is done in the overlay is none of its business. */
const OWN = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'] as const;

/**
 * Something of ours over the page. It stands beside the page's body, not in it, in a closed shadow root that neither the
 * page's styles nor its scripts reach into, and only while it is shown.
 */
export class Overlay {
  readonly box: HTMLElement;
  private readonly host = element('div', { popover: 'manual' });
  private shadow: ShadowRoot | undefined;

  constructor(attributes: Readonly<Record<string, string>>) {
    this.box = element('section', { ...attributes, dir: words('textDirection'), lang: words('languageTag') });
    for (const name of OWN) this.box.addEventListener(name, (event) => event.stopPropagation());
  }

  /** The element of it that has the keyboard. */
  get focused(): Element | null {
    return this.shadow?.activeElement ?? null;
  }

  /** Whether an event of the page happened in it. */
  holds(event: Event): boolean {
    return event.target === this.host;
  }

  show({ ground, palette }: Look): void {
    // On the host: there the tokens take their colours.
    this.host.dataset.ground = ground;
    this.box.dataset.palette = palette;
    if (this.host.isConnected) return;
    this.shadow ??= this.fill();
    document.documentElement.append(this.host);
    // Above whatever the page has laid over itself.
    this.host.showPopover();
  }

  remove(): void {
    this.host.remove();
  }

  /** At the first showing: most postings are read without one. */
  private fill(): ShadowRoot {
    const shadow = this.host.attachShadow({ mode: 'closed' });
    const style = element('style');
    // Set in one piece: Firefox then knows it for the extension's, which the page's policy for styles does not bind.
    style.textContent = css;
    shadow.append(style, this.box);
    return shadow;
  }
}
