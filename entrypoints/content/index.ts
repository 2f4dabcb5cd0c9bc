import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type FoundText, findText } from '../../lib/find.ts';
import {
  type Assessment,
  assess,
  type Met,
  type PostingReading,
  serveContent,
  tellShown,
  type Unreachable,
} from '../../lib/messages.ts';
import { fail, type Result, succeed } from '../../lib/model/result.ts';
import { isReadUnasked, JOB_HOSTS } from '../../lib/sites/hosts.ts';
import { looksLikePosting } from '../../lib/sites/index.ts';
import { readStore, watchStore } from '../../lib/store/index.ts';
import { score, total } from '../../lib/view/score.ts';
import { Companion } from './companion.ts';
import { follow } from './follow.ts';
import './style.css';

type Assessed = Promise<Result<Assessment, Unreachable>>;

export default defineContentScript({
  matches: [...JOB_HOSTS],
  // Companies show their boards' postings in frames of their own pages.
  allFrames: true,
  runAt: 'document_idle',
  // Nothing of ours is said where the page's scripts listen.
  noScriptStartedPostMessage: true,
  main(ctx) {
    /** made for the first posting: a page without one is left alone */
    let companion: Companion | undefined;
    let found: FoundText | null = null;
    let assessed: Assessed | undefined;
    /** others have been told that this page shows a posting: until then, a tab's badge is the business of other frames */
    let told = false;
    /** what is stored has changed while nobody saw the page */
    let missed = false;

    /** Has the posting assessed, against the profile as it is now, and shows it. What was shown stays until then. */
    const show = async (): Promise<void> => {
      const now = found;
      const asked = now ? assess(now.page, now.facts) : undefined;
      assessed = asked;
      if (!now) companion?.erase();
      const [answer, store] = await Promise.all([asked, now && readStore()]);
      // Meanwhile the page went on, or the profile changed.
      if (assessed !== asked || !ctx.isValid) return;
      if (now && store && answer?.ok) {
        companion ??= new Companion();
        companion.show({ found: now, assessment: answer.value, store });
      } else companion?.erase();
      if (!now && !told) return;
      told = now !== null;
      await tellShown(answer?.ok ? metOf(answer.value) : null);
    };

    /** What is stored has changed. A tab that nobody sees waits until it is looked at: there may be dozens of them. */
    const refresh = (): void => {
      missed = document.hidden;
      if (!missed) void show();
    };

    const readingOf = async ({ facts }: FoundText): Promise<Result<PostingReading, 'not-assessed'>> => {
      const answer = await assessed;
      // Not `unreachable`: who hears that brings in another reader, which would fare no better.
      return answer?.ok ? succeed({ facts, ...answer.value }) : fail('not-assessed');
    };

    const page = follow({
      document,
      signal: ctx.signal,
      // On other hosts this script is only where the person wants it.
      chosen: !isReadUnasked(new URL(document.URL)),
      gate: () => ctx.isValid && looksLikePosting(document, new URL(document.URL)),
      find: (insist) => findText(document, new URL(document.URL), insist),
      show: (now) => {
        found = now;
        void show();
      },
      // An extension that was updated or removed leaves its script behind in the page: it ends itself at the next change.
      touched: () => ctx.isValid && companion?.recheck(),
    });

    onEnd(ctx, () => companion?.erase());
    onEnd(ctx, whileThere(watchStore(refresh)));
    ctx.addEventListener(document, 'visibilitychange', () => missed && refresh());
    onEnd(
      ctx,
      whileThere(
        serveContent({
          async read(insist) {
            const result = await page.ask(insist);
            return result.ok ? readingOf(result.value) : result;
          },
          readShown: () => (found ? readingOf(found) : undefined),
          scrollTo: (requirement) => inTime(companion?.locate(requirement)),
          command: (command) => inTime(companion?.obey(command)),
        }),
      ),
    );
    // Back from the browser's cache: the page is as it was, the badge is not.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && void show());
  },
});

/** An outcome as the answer to a question; undefined leaves the answer to another frame. */
const inTime = <T>(outcome: T | undefined): Promise<T> | undefined => outcome && Promise.resolve(outcome);

/** How many of the must-haves are met; null without a profile, or where nothing is a must. */
function metOf({ requirements, judgements }: Assessment): Met | null {
  if (!judgements) return null;
  const { required } = score(requirements, judgements);
  const of = total(required);
  return of > 0 ? { met: required.matched, of } : null;
}

/** Does it when this script is replaced or its extension is gone. */
const onEnd = (ctx: ContentScriptContext, end: () => void): void => void ctx.onInvalidated(end);

/** The listeners of a script whose extension is gone are gone with it, and taking them off throws. */
const whileThere = (end: () => void) => (): void => {
  if (browser.runtime?.id) end();
};
