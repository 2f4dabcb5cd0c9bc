import { browser } from 'wxt/browser';
import { sendCommand } from '../../lib/messages/index.ts';
import { PAGE_COMMANDS, type PageCommand } from '../../lib/model/command.ts';
import { openPanel } from '../shared/panel.ts';
import { readTab } from './read.ts';

const isPageCommand = (name: string): name is PageCommand => PAGE_COMMANDS.some((command) => command === name);

/** Hears the extension's keys. The popup's own is the browser's affair. */
export function hearCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    if (name === 'open-panel') void openPanel(tab.windowId);
    else if (isPageCommand(name)) void command(tab.id, name);
  });
}

/** A key opens the page to us as a click on the icon does (activeTab), so that a reader can be brought in first. */
async function command(tab: number, name: PageCommand): Promise<void> {
  const done = await sendCommand(tab, name);
  if (done.ok) return;
  const read = await readTab(tab, false);
  if (read.ok) await sendCommand(tab, name);
}
