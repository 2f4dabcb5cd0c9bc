import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { judge } from '../../lib/match/index.ts';
import { type Met, serveContent, tellShown } from '../../lib/messages.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { fail, succeed } from '../../lib/model/result.ts';
import type { Judgement } from '../../lib/model/verdict.ts';
import { type Reading, readPosting } from '../../lib/read.ts';
import { JOB_HOSTS } from '../../lib/sites/hosts.ts';
import { looksLikePosting, type NotAPosting } from '../../lib/sites/index.ts';
import { activeProfile, readStore, type Store, watchStore } from '../../lib/store/index.ts';
import { score, total } from '../../lib/view/score.ts';
import { today } from '../shared/day.ts';
import { follow } from './follow.ts';
import { Painter } from './painter.ts';
import { scrollToRange } from './scroll.ts';
import './style.css';

export default defineContentScript({
  matches: [...JOB_HOSTS],
  runAt: 'document_idle',
  main(ctx) {
    const started = start(ctx);
    const end = serveContent({
      read: async () => (await started).read(),
      scrollTo: async (requirement) => ((await started).scrollTo(requirement) ? succeed(null) : fail('gone')),
    });
    onEnd(ctx, end);
  },
});

/** Takes listeners off when this script is replaced. Those of a script whose extension is gone are gone with it. */
function onEnd(ctx: ContentScriptContext, end: () => void): void {
  ctx.onInvalidated(() => {
    if (browser.runtime?.id) end();
  });
}

/** Reads and paints the page from now on; once the profile is known, so that nothing is painted twice. */
async function start(ctx: ContentScriptContext) {
  const painter = new Painter();
  let profile = profileOf(await readStore());
  let reading: Reading | null = null;

  const show = (): void => {
    const judgements = reading && profile ? judgeAll(reading, profile) : undefined;
    if (reading)
      painter.paint(
        reading,
        judgements?.map(({ verdict }) => verdict),
      );
    else painter.erase();
    void tellShown(reading && judgements ? metOf(reading, judgements) : null);
  };
  const page = follow<Reading, NotAPosting>({
    document,
    signal: ctx.signal,
    gate: () => looksLikePosting(document, new URL(document.URL)),
    read: () => readPosting(document, new URL(document.URL)),
    show: (now) => {
      reading = now;
      show();
    },
    // An extension that was updated or removed leaves its script behind in the page: it ends itself at the next change.
    touched: () => ctx.isValid && painter.recheck(),
  });
  onEnd(
    ctx,
    watchStore((store) => {
      profile = profileOf(store);
      show();
    }),
  );
  ctx.onInvalidated(() => painter.erase());
  // Back from the browser's cache: the page is as it was, the badge is not.
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && show());

  return {
    async read() {
      const result = await page.ask();
      if (!result.ok) return result;
      const { facts, requirements } = result.value;
      return succeed({ facts, requirements: [...requirements] });
    },
    scrollTo(requirement: string): boolean {
      const range = painter.find(requirement);
      if (!range || !scrollToRange(range)) return false;
      painter.flash(range);
      return true;
    },
  };
}

const profileOf = ({ book }: Store): Profile | undefined => activeProfile(book)?.resume;

const judgeAll = ({ requirements }: Reading, profile: Profile): Judgement[] => {
  const day = today();
  return requirements.map((requirement) => judge(requirement, profile, day));
};

function metOf({ requirements }: Reading, judgements: readonly Judgement[]): Met | null {
  const { required } = score(requirements, judgements);
  const of = total(required);
  return of > 0 ? { met: required.matched, of } : null;
}
