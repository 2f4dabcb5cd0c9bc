import { browser } from 'wxt/browser';
import { create } from 'zustand';
import type { PageState } from '../../components/PopupView.tsx';
import {
  askShowing,
  assess,
  onPointed,
  onShown,
  readTab,
  scrollTo,
  sendChange,
  sendCommand,
  takeText,
} from '../../lib/messages/index.ts';
import type { PageCommand } from '../../lib/model/command.ts';
import { isReadUnasked } from '../../lib/sites/hosts.ts';
import { type Change, postingKey } from '../../lib/store/index.ts';
import type { MessageKey } from '../../lib/view/words.ts';
import { useBook } from '../shared/book.ts';
import { chooseSite, hostOf, patternOf } from '../shared/chosen.ts';
import type { Done } from '../shared/export.ts';
import { openPanel } from '../shared/panel.ts';

export interface Toast extends Done {
  readonly undo?: () => void;
}

interface Session {
  readonly tab?: number | undefined;
  /** the window that a side panel can be opened beside; absent in the panel itself */
  readonly window?: number | undefined;
  /** the match pattern of the tab's site, where the person may choose to have it read always */
  readonly pattern?: string | undefined;
  /** the text that is read in the place of the tab's page */
  readonly text?: string | undefined;
  readonly page: PageState;
  /** `postingKey` of the posting that the page shows */
  readonly posting?: string | undefined;
  /** the requirement that the reader of the page dwells on */
  readonly pointed: string | null;
  readonly toast?: Toast | undefined;
}

/** What the popup shows of the tab that it was opened on. */
export const useSession = create<Session>(() => ({ page: { is: 'reading' }, pointed: null }));

const { getState, setState } = useSession;

let reads = 0;
/** this is the panel, which stays while tabs come and go */
let following = false;

/** Finds the tab, reads its page, and reads it again when it shows something else. */
export async function startSession(): Promise<void> {
  onShown((shown) => {
    if (shown === getState().tab && getState().text === undefined) void readPage();
  });
  onPointed((shown, pointed) => {
    if (shown === getState().tab) setState({ pointed });
  });
  // A page's reader judges anew by itself when the profile changes; for a text it is done here.
  useBook.subscribe(() => {
    const { text } = getState();
    if (text !== undefined) void readText(text);
  });
  // The page is read meanwhile: asking for a text wakes the background, and seldom is there one.
  const chosen = takeText();
  void findTab().then(async () => {
    if (getState().text === undefined) await readPage();
  });
  const text = await chosen;
  if (text.ok && text.value !== null) await readText(text.value);
}

async function findTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  setState({
    tab: tab?.id,
    window: following ? undefined : tab?.windowId,
    pattern: tab?.url ? choosable(new URL(tab.url)) : undefined,
  });
}

/** The click on the icon tells us the tab's address, as it opens the tab to us (activeTab). */
const choosable = (url: URL): string | undefined => (isReadUnasked(url) ? undefined : patternOf(url));

/**
 * Turns to whichever tab is in front, and to what it has loaded: for a panel, which stays open beside them all. A text that
 * was read in the place of the page before is done with.
 */
export function followTabs(): void {
  following = true;
  const turn = async (): Promise<void> => {
    const { tab: before, text } = getState();
    await findTab();
    if (getState().tab !== before || text !== undefined)
      setState({ page: { is: 'reading' }, pointed: null, text: undefined, toast: undefined });
    await readPage();
  };
  browser.tabs.onActivated.addListener(() => void turn());
  browser.tabs.onUpdated.addListener((updated, { status }) => {
    if (updated === getState().tab && status === 'complete') void turn();
  });
}

/** `insist`: the person says that it is a posting, though it doesn't look like one. */
export async function readPage(insist = false): Promise<void> {
  const { tab } = getState();
  reads += 1;
  const mine = reads;
  const read = tab === undefined ? undefined : await readFrom(tab, insist);
  // The page changed meanwhile, and a later reading is on its way.
  if (mine !== reads) return;
  if (!read) setState({ page: { is: 'problem', problem: 'no-access' } });
  else if (read.ok) setState({ page: { is: 'read', ...read.value }, posting: postingKey(read.value.facts) });
  else setState({ page: { is: 'problem', problem: read.error } });
}

/** A page that shows its posting already answers at once; else the background brings a reader in. */
async function readFrom(tab: number, insist: boolean): ReturnType<typeof readTab> {
  const shown = insist ? undefined : await askShowing(tab);
  return shown?.ok ? shown : readTab(tab, insist);
}

/** Reads the tab's page, or the text in its place, anew. `insist` as in `readPage`. */
export async function readAgain(insist = false): Promise<void> {
  setState({ page: { is: 'reading' } });
  const { text } = getState();
  await (text === undefined ? readPage(insist) : readText(text));
}

/** Reads a text that the person has pasted, or selected in a page, as a posting. */
export async function readText(text: string): Promise<void> {
  setState({ text });
  reads += 1;
  const mine = reads;
  // Few paste a text: the popup opens without the code that reads one.
  const { findInText } = await import('../../lib/find.ts');
  const { facts, posting } = findInText(text);
  const key = postingKey(facts, posting.text);
  const read = await assess(posting, facts, key);
  if (mine !== reads) return;
  if (read.ok) setState({ page: { is: 'read', facts, ...read.value }, posting: key });
  else setState({ page: { is: 'problem', problem: 'not-assessed' } });
}

/** Has the tab's site read always, or no longer. */
export async function allow(always: boolean): Promise<void> {
  const { pattern } = getState();
  if (pattern === undefined) return;
  const asked = chooseSite(pattern, always);
  // Firefox shows its question behind the popup. The background does the rest, whether a popup is open or not.
  if (import.meta.env.FIREFOX && always) window.close();
  const chosen = await asked;
  if (!chosen.ok) setState({ toast: { key: 'siteNotChanged', values: [hostOf(pattern)] } });
  else if (!always) setState({ toast: { key: 'stoppedReading', values: [hostOf(pattern)] } });
}

/** Opens the side panel beside the window. To be called straight from a press, or the browser refuses. */
export async function showPanel(): Promise<void> {
  const { window: beside } = getState();
  if (beside === undefined) return;
  try {
    await openPanel(beside);
    // The popup has nothing to add.
    window.close();
  } catch {
    setState({ toast: { key: 'panelNotOpened' } });
  }
}

/** Brings the page to a requirement; says so where the page no longer has it. */
export async function locate(requirement: string): Promise<void> {
  const { tab } = getState();
  const found = tab === undefined ? undefined : await scrollTo(tab, requirement);
  if (found && !found.ok) setState({ toast: { key: 'goneFromPage' } });
}

/** Goes on to another requirement in the page. */
export async function step(command: PageCommand): Promise<void> {
  const { tab } = getState();
  const done = tab === undefined ? undefined : await sendCommand(tab, command);
  if (done && !done.ok) setState({ toast: { key: 'goneFromPage' } });
}

/** Makes a change to the stored profiles and says what was done, with a way back. */
export async function change(wanted: Change, done?: MessageKey): Promise<void> {
  const changed = await sendChange(wanted);
  if (!changed.ok) setState({ toast: { key: 'notStored' } });
  else {
    const undo = changed.value;
    setState({ toast: done && { key: done, undo: () => void change(undo) } });
  }
}

/** Shows what was done; without a toast, nothing is shown any more. */
export const say = (toast?: Toast): void => setState({ toast });
