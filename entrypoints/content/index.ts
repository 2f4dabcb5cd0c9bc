import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findText } from '../../lib/find.ts';
import { serveContent } from '../../lib/messages/index.ts';
import { isReadUnasked, JOB_HOSTS } from '../../lib/sites/hosts.ts';
import { looksLikePosting } from '../../lib/sites/index.ts';
import { watchStore } from '../../lib/store/index.ts';
import { follow } from './follow.ts';
import { Presenter } from './presenter.ts';
import './style.css';

export default defineContentScript({
  matches: [...JOB_HOSTS],
  // Companies show their boards' postings in frames of their own pages.
  allFrames: true,
  runAt: 'document_idle',
  // Nothing of ours is said where the page's scripts listen.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const presenter = new Presenter(() => ctx.isValid);
    const page = follow({
      document,
      signal: ctx.signal,
      // On other hosts this script is only where the person wants it.
      chosen: !isReadUnasked(new URL(document.URL)),
      gate: () => ctx.isValid && looksLikePosting(document, new URL(document.URL)),
      find: (insist) => findText(document, new URL(document.URL), insist),
      show: (found) => presenter.present(found),
      // An extension that was updated or removed leaves its script behind in the page: it ends itself at the next change.
      touched: () => ctx.isValid && presenter.recheck(),
    });

    onEnd(ctx, () => presenter.erase());
    onEnd(ctx, whileThere(watchStore(() => presenter.refresh())));
    ctx.addEventListener(document, 'visibilitychange', () => presenter.look());
    onEnd(
      ctx,
      whileThere(
        serveContent({
          async read(insist) {
            const result = await page.ask(insist);
            return result.ok ? presenter.readingOf(result.value) : result;
          },
          readShown: () => presenter.readingShown(),
          scrollTo: (requirement) => presenter.locate(requirement),
          command: (command) => presenter.obey(command),
        }),
      ),
    );
    // Back from the browser's cache: the page is as it was, the badge is not.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && void presenter.show());
  },
});

/** Does it when this script is replaced or its extension is gone. */
const onEnd = (ctx: ContentScriptContext, end: () => void): void => void ctx.onInvalidated(end);

/** The listeners of a script whose extension is gone are gone with it, and taking them off throws. */
const whileThere = (end: () => void) => (): void => {
  if (browser.runtime?.id) end();
};
