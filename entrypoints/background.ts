import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  askContent,
  type Met,
  type PostingReading,
  type ReadProblem,
  serveBackground,
  UNREACHABLE,
  type Unreachable,
} from '../lib/messages.ts';
import { fail, type Result } from '../lib/model/result.ts';
import { createWriter } from '../lib/store/index.ts';

export default defineBackground(() => {
  const writer = createWriter(() => new Date().toISOString());
  serveBackground({
    read: readTab,
    change: (change) => writer.write(change),
    discardAside: async () => {
      const done = await writer.discardAside();
      return done.ok ? { ok: true, value: null } : done;
    },
    shown: showBadge,
  });
  browser.runtime.onInstalled.addListener(() => void writer.tidy());
});

/** Asks the page; where no reader answers, brings it in. The click on the icon has given the permission (activeTab). */
async function readTab(tab: number): Promise<Result<PostingReading, ReadProblem | Unreachable>> {
  const there = await askContent(tab);
  if (there.ok || there.error !== UNREACHABLE) return there;
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab }, files: ['/content-scripts/content.css'] });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/content.js'] });
  } catch {
    return fail('no-access');
  }
  return askContent(tab);
}

async function showBadge(tab: number, met: Met | null): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: met ? `${met.met}/${met.of}` : '' });
}
