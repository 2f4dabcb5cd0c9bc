import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Key, KeysPanel } from '../../components/KeysPanel.tsx';
import { useWords } from '../../components/words.tsx';
import { PAGE_COMMANDS } from '../../lib/model/command.ts';

/** In the order in which they are learnt; browsers list them by their names. */
const ORDER = ['_execute_action', 'open-panel', ...PAGE_COMMANDS];

const keysNow = async (): Promise<Key[]> =>
  (await browser.commands.getAll())
    .map(({ name, description, shortcut }) => ({ name: name ?? '', does: description ?? '', shortcut: shortcut ?? '' }))
    .toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));

/** The section on keys, as the browser has them whenever the page is looked at. */
export const Keys = () => {
  const words = useWords();
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    const look = () => void keysNow().then(setKeys);
    look();
    // Keys are changed in another tab, and no event tells of it in Chromium.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  // Browsers leave out the description of the key that is the icon's own (Firefox has null there).
  const described = keys.map((key) => (key.does === '' ? { ...key, does: words('commandPopup') } : key));
  return <KeysPanel keys={described} onChange={() => void changeKeys()} />;
};

/** Firefox has a way there of its own since version 137, which the types of the browser don't know. */
interface Shortcuts {
  openShortcutSettings(): Promise<void>;
}
const opensShortcuts = (value: unknown): value is Shortcuts =>
  typeof value === 'object' && value !== null && 'openShortcutSettings' in value;

async function changeKeys(): Promise<void> {
  const commands: unknown = browser.commands;
  if (opensShortcuts(commands)) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
