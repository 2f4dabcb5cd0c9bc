import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { extract } from '../lib/extract.ts';
import { correct } from '../lib/match/correct.ts';
import { judgeAll } from '../lib/match/index.ts';
import { indexProfile } from '../lib/match/profile-index.ts';
import { type Assessment, type Met, serveBackground } from '../lib/messages/index.ts';
import type { PostingText } from '../lib/model/posting.ts';
import type { Requirement } from '../lib/model/requirement.ts';
import { fail, type Result, succeed } from '../lib/model/result.ts';
import type { Judgement } from '../lib/model/verdict.ts';
import { activeProfile, correctionsOf, createWriter, postingKey, readStore, type Writer } from '../lib/store/index.ts';
import { clearSaved } from '../lib/store/saved.ts';
import { hashOf } from '../lib/text/hash.ts';
import { toRows } from '../lib/view/groups.ts';
import { SAMPLE_FACTS } from '../lib/view/sample-posting.ts';
import { serveChosen } from './background/chosen.ts';
import { hearCommands } from './background/commands.ts';
import { serveMenu } from './background/menu.ts';
import { readTab } from './background/read.ts';
import { today } from './shared/day.ts';
import { words } from './shared/words.ts';

/** The badge's ground: dark enough for white digits, and no verdict's colour. */
const BADGE = '#3d4956';

/** The posting to try FitLens on is nobody's job: what it asks is not counted. */
const SAMPLE = postingKey(SAMPLE_FACTS);

export default defineBackground(() => {
  const writer = createWriter(() => new Date().toISOString());
  serveBackground({
    read: readTab,
    assess: (posting, key, title) => assess(posting, key, title, writer),
    judge: judgeAgain,
    change: async (change) => {
      const stored = await writer.write(change);
      void makeReady();
      return stored;
    },
    discardAside: () => writer.discardAside(),
    deleteAll: async () => {
      const cleared = await clearSaved();
      return cleared.ok ? writer.deleteAll() : cleared;
    },
    shown: showBadge,
    takeText: serveMenu(),
  });
  serveChosen();
  hearCommands();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void writer.tidy();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  void browser.action.setBadgeBackgroundColor({ color: BADGE });
  void browser.action.setBadgeTextColor({ color: '#ffffff' });
});

/**
 * Reads and judges here and not in the page: what it takes (the vocabulary alone has some ten thousand names) is loaded once,
 * for all tabs, and no page waits for it.
 */
async function assess(
  posting: PostingText,
  key: string,
  title: string | undefined,
  writer: Writer,
): Promise<Assessment> {
  const { book, corrections } = await readStore();
  const { requirements, dismissed } = correct(extract(posting), correctionsOf(corrections, key));
  const profile = activeProfile(book)?.resume;
  if (!profile) return { requirements, dismissed, explanations: toRows(requirements, undefined, words) };
  const judgements = judgeAll(requirements, profile, today(), title);
  const unknown = requirements.filter((_, at) => judgements[at]?.verdict === 'unknown').map(({ kind }) => kind);
  // Nobody waits for it, and nothing hangs on it.
  if (requirements.length > 0 && key !== SAMPLE) void writer.noteAsked({ mark: hashOf(posting.text), unknown });
  return { requirements, dismissed, judgements, explanations: toRows(requirements, { judgements, profile }, words) };
}

/** Reads a changed profile before a page asks for it: that takes several times as long as judging a posting by it. */
async function makeReady(): Promise<void> {
  const profile = activeProfile((await readStore()).book)?.resume;
  if (profile) indexProfile(profile);
}

/** A saved posting, against the profile as it is now. */
async function judgeAgain(requirements: readonly Requirement[], title?: string): Promise<Judgement[] | null> {
  const profile = activeProfile((await readStore()).book)?.resume;
  return profile ? judgeAll(requirements, profile, today(), title) : null;
}

/** The browser clears both when the tab goes elsewhere. */
async function showBadge(tab: number, met: Met | null): Promise<Result<null, 'not-shown'>> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: met ? badgeText(met) : '' });
    await browser.action.setTitle({ tabId: tab, title: met ? words('badgeTitle', [met.met, met.of]) : '' });
    return succeed(null);
  } catch {
    // The tab was closed meanwhile.
    return fail('not-shown');
  }
}

/** "7/9". Chrome cuts off what is wider than about four characters: two long numbers get the narrower fraction slash. */
function badgeText({ met, of }: Met): string {
  const text = `${met}/${of}`;
  return text.length <= 4 ? text : `${met}\u2044${of}`;
}
