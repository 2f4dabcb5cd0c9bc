import type { FoundText } from '../../lib/find.ts';
import type { NotAPosting } from '../../lib/model/problem.ts';
import type { Result } from '../../lib/model/result.ts';
import { holds, parentOf, shadowRootsIn } from '../../lib/page/nodes.ts';
import type { PageText } from '../../lib/page/text.ts';
import { isSameView, watchAddress } from './address.ts';
import { debounce } from './debounce.ts';
import { isLeftover } from './leftover.ts';

/** The page is read again when it has been quiet for so many ms, */
const QUIET = 250;
/** and one that never rests after so many. */
const AT_MOST = 1000;
/** So many ms the posting of the last address may stay before it is taken for the posting of this one, */
const PATIENCE = 3000;
/** and so many under a new title, where it is more likely that its text is still on the way. */
const PATIENCE_WITH_NEW_TITLE = 10_000;
/** What is watched of a tree. */
const CHANGES = { childList: true, characterData: true, subtree: true };
/** After a question, or where a person chose the site, the page is read so many times in vain before the gate is asked. */
const TRIES = 5;

export interface FollowedPage {
  readonly document: Document;
  /** ends everything: listeners, observers and timers */
  readonly signal: AbortSignal;
  /** a person chose to have this page, or its whole site, read: the gate is asked only after some looks in vain */
  readonly chosen?: boolean;
  /** the cheap gate: whether it is worth reading the page */
  gate(): boolean;
  /** `insist`: the person says that it is a posting, though it doesn't look like one */
  find(insist: boolean): Result<FoundText, NotAPosting>;
  /** the page shows this posting now; null where it shows none (any more) */
  show(found: FoundText | null): void;
  /** something changed in the page, and the browser has not drawn it yet */
  touched(): void;
}

export interface Follower {
  /**
   * The posting that the page shows, once that is certain. A person asks, so the gate is left out. With `insist` the page
   * is taken for a posting until its address changes.
   */
  ask(insist?: boolean): Promise<Result<FoundText, NotAPosting>>;
}

/** Keeps up with a page: other postings without a page load, and re-renders of the same. One view per address. */
export function follow(page: FollowedPage): Follower {
  const address = watchAddress(page.document, page.signal, () => {
    view = new View(page, address.check, view.close());
  });
  let view = new View(page, address.check, undefined);
  return {
    async ask(insist = false) {
      for (;;) {
        page.signal.throwIfAborted();
        const outcome = await view.ask(insist);
        if (outcome) return outcome;
      }
    },
  };
}

/** The posting that a view leaves behind in the page, and the address that it belongs to. */
interface Left {
  readonly posting: FoundText;
  readonly at: URL;
}

/** What the page shows under one address, from the moment the address is there until the next. */
class View {
  private readonly page: FollowedPage;
  private readonly at: URL;
  private readonly life = new AbortController();
  private readonly observer: MutationObserver;
  private readonly soon = debounce(() => this.look(), QUIET, AT_MOST);
  /** what the view before has left, until the page shows another posting */
  private before: Left | undefined;
  private found: FoundText | null = null;
  /** where it stands in the page */
  private place: Element | null = null;
  /** undefined while it is uncertain whether the page shows the posting of this address yet */
  private outcome: Result<FoundText, NotAPosting> | undefined;
  /** the page may have changed since it was read */
  private stale = true;
  /** how often the page is yet to be read though the gate may take it for no posting: a person has asked */
  private tries = 0;
  /** the person says that this is a posting */
  private insisted = false;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private wait = 0;
  private waiting: (() => void)[] = [];

  constructor(page: FollowedPage, checkAddress: () => void, before: Left | null | undefined) {
    this.page = page;
    this.at = new URL(page.document.URL);
    this.before = before ?? undefined;
    if (page.chosen) this.tries = TRIES;
    this.observer = new MutationObserver((records) => {
      checkAddress();
      if (!this.life.signal.aborted) this.mutated(records);
    });
    page.signal.addEventListener('abort', () => this.close(), { signal: this.life.signal });
    page.document.addEventListener('visibilitychange', () => this.watch(), { signal: this.life.signal });
    this.watch(before === undefined);
  }

  /** Ends the view. Returns what it leaves behind in the page. */
  close(): Left | null {
    const left = this.leftBehind();
    this.life.abort();
    this.observer.disconnect();
    this.soon.cancel();
    clearTimeout(this.patience);
    if (this.found) this.page.show(null);
    this.settle();
    return left;
  }

  /**
   * What arrived just before the address changed, too late to be read for it, must not be taken for what comes next.
   * Changes of the very moment of the change are the next posting's: some pages draw first and change the address then.
   */
  private leftBehind(): Left | null {
    const isDrawnAlready = this.observer.takeRecords().length > 0;
    const isUnread = this.stale && !isDrawnAlready && !this.page.signal.aborted;
    const now = isUnread && (this.tries > 0 || this.page.gate()) ? this.page.find(false) : undefined;
    const posting = now?.ok ? now.value : this.found;
    if (!posting) return this.before ?? null;
    const isOlder = this.before && isLeftover(posting.page, this.before.posting.page);
    return { posting, at: isOlder && this.before ? this.before.at : this.at };
  }

  /** The outcome for this address once it is certain; undefined where the view ended before. */
  async ask(insist: boolean): Promise<Result<FoundText, NotAPosting> | undefined> {
    if (this.life.signal.aborted) return undefined;
    this.tries = TRIES;
    const isNew = insist && !this.insisted;
    this.insisted ||= insist;
    if (this.stale || isNew || !this.outcome) this.look();
    if (!this.outcome) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.life.signal.aborted ? undefined : this.outcome;
  }

  /** Watches the page while it is seen; a hidden tab costs nothing. */
  private watch(atOnce = true): void {
    this.observer.disconnect();
    this.soon.cancel();
    if (this.page.document.hidden) return;
    this.stale = true;
    this.observer.observe(this.page.document, CHANGES);
    if (atOnce) this.look();
    else this.soon.ask();
  }

  /** What changes in a shadow tree is told to who watches it, and not to who watches the page. */
  private watchShadows(): void {
    for (const root of shadowRootsIn(this.page.document)) this.observer.observe(root, CHANGES);
  }

  private mutated(records: readonly MutationRecord[]): void {
    this.stale = true;
    if (this.found && this.place?.isConnected) {
      const { place } = this;
      if (!records.some(({ target }) => holds(place, target))) return;
      this.page.touched();
    } else this.show(null);
    this.soon.ask();
  }

  private look(): void {
    this.stale = false;
    this.soon.cancel();
    if (this.tries === 0 && !this.insisted && !this.page.gate()) {
      this.outcome = undefined;
      this.show(null);
      return;
    }
    this.watchShadows();
    const result = this.page.find(this.insisted);
    if (!result.ok) this.tries = Math.max(0, this.tries - 1);
    if (result.ok && this.isLeft(result.value)) this.waitForAnother(result.value);
    else this.accept(result);
  }

  /** Whether a posting may be that of the view before. One whose own address is back is what it was. */
  private isLeft({ page }: FoundText): boolean {
    return (
      this.before !== undefined && !isSameView(this.before.at, this.at) && isLeftover(page, this.before.posting.page)
    );
  }

  private accept(result: Result<FoundText, NotAPosting>): void {
    clearTimeout(this.patience);
    this.before = undefined;
    this.outcome = result;
    this.show(result.ok ? result.value : null);
    this.settle();
  }

  private waitForAnother(leftover: FoundText): void {
    this.outcome = undefined;
    this.show(null);
    const wait = leftover.facts.title === this.before?.posting.facts.title ? PATIENCE : PATIENCE_WITH_NEW_TITLE;
    if (wait === this.wait) return;
    this.wait = wait;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.accept(this.page.find(this.insisted)), wait);
  }

  private show(found: FoundText | null): void {
    if (!found && !this.found) return;
    this.found = found;
    this.place = found && placeOf(found.page);
    this.page.show(found);
  }

  private settle(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** The innermost element that holds all of the posting's text. */
function placeOf({ map }: PageText): Element | null {
  const [first, ...others] = map.data.keys();
  const last = others.at(-1) ?? first;
  let place = first && parentOf(first);
  while (place && last && !holds(place, last)) place = parentOf(place);
  return place ?? null;
}
