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
import { fail, type Result, succeed } from '../lib/model/result.ts';
import { createWriter } from '../lib/store/index.ts';
import { words } from './shared/words.ts';

/** The badge's ground: dark enough for white digits, and no verdict's colour. */
const BADGE = '#3d4956';

export default defineBackground(() => {
  const writer = createWriter(() => new Date().toISOString());
  serveBackground({
    read: readTab,
    change: (change) => writer.write(change),
    discardAside: () => writer.discardAside(),
    shown: showBadge,
  });
  browser.runtime.onInstalled.addListener(() => void writer.tidy());
  void browser.action.setBadgeBackgroundColor({ color: BADGE });
  void browser.action.setBadgeTextColor({ color: '#ffffff' });
});

/** Asks the page; where no reader answers, brings it in. The click on the icon has given the permission (activeTab). */
async function readTab(tab: number): Promise<Result<PostingReading, ReadProblem | Unreachable>> {
  const there = await askContent(tab);
  if (there.ok || there.error !== UNREACHABLE) return there;
  const target = { tabId: tab };
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] });
  } catch {
    return fail('no-access');
  }
  return askContent(tab);
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
