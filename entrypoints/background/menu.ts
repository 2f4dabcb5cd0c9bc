import { browser } from 'wxt/browser';
import { words } from '../shared/words.ts';

const ID = 'check-selection';

/** Offers to check selected text of any page. Returns what takes the text that was chosen last, once. */
export function serveMenu(): () => Promise<string | null> {
  let chosen: Promise<string> | undefined;
  browser.runtime.onInstalled.addListener(() => {
    // Also called on an update, when the item may be there already.
    void browser.contextMenus
      .removeAll()
      .then(() => browser.contextMenus.create({ id: ID, title: words('checkSelection'), contexts: ['selection'] }));
  });
  browser.contextMenus.onClicked.addListener(({ selectionText = '', frameId = 0 }, tab) => {
    chosen = selectedIn(tab?.id, frameId).then((text) => text || selectionText);
    // At once, not when the text is there: Firefox before 149 opens the popup only while a click is handled.
    void browser.action.openPopup().catch(() => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }));
  });
  return async () => {
    const text = (await chosen) ?? null;
    chosen = undefined;
    return text;
  };
}

/** The selection with its line breaks, which the menu's own text lacks; empty where the page can't be entered. */
async function selectedIn(tab: number | undefined, frame: number): Promise<string> {
  if (tab === undefined) return '';
  try {
    const [selection] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: () => String(getSelection()),
    });
    return typeof selection?.result === 'string' ? selection.result : '';
  } catch {
    return '';
  }
}
