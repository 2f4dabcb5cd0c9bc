import { browser } from 'wxt/browser';
import { chosenSites } from '../shared/chosen.ts';

const ID = 'chosen';

/**
 * Keeps the content script registered on the sites that the person has chosen. The browser keeps the registration over
 * its restarts, and forgets it when the extension is updated.
 */
export function serveChosen(): void {
  let last: Promise<unknown> = Promise.resolve();
  const keep = () => {
    last = last.then(register).catch(console.error);
  };
  browser.runtime.onInstalled.addListener(keep);
  browser.runtime.onStartup.addListener(keep);
  browser.permissions.onAdded.addListener(keep);
  browser.permissions.onRemoved.addListener(keep);
}

async function register(): Promise<void> {
  const matches = await chosenSites();
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (there) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const scripts = [
    {
      id: ID,
      matches,
      js: ['content-scripts/content.js'],
      css: ['content-scripts/content.css'],
      allFrames: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    },
  ];
  if (there) await browser.scripting.updateContentScripts(scripts);
  else await browser.scripting.registerContentScripts(scripts);
}
