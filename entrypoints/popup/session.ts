import { browser } from 'wxt/browser';
import { create } from 'zustand';
import type { PageState } from '../../components/PopupView.tsx';
import { onShown, readTab, scrollTo, sendChange } from '../../lib/messages.ts';
import type { Change } from '../../lib/store/index.ts';
import type { MessageKey } from '../../lib/view/words.ts';

interface Toast {
  readonly key: MessageKey;
  readonly values?: readonly (string | number)[];
  readonly undo?: Change;
}

interface Session {
  readonly tab?: number | undefined;
  readonly page: PageState;
  readonly toast?: Toast | undefined;
}

/** What the popup shows of the tab that it was opened on. */
export const useSession = create<Session>(() => ({ page: { is: 'reading' } }));

const { getState, setState } = useSession;

let reads = 0;

/** Finds the tab, reads its page, and reads it again when it shows something else. */
export async function startSession(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  setState({ tab: tab?.id });
  onShown((shown) => {
    if (shown === getState().tab) void readPage();
  });
  await readPage();
}

/** `insist`: the person says that it is a posting, though it doesn't look like one. */
export async function readPage(insist = false): Promise<void> {
  const { tab } = getState();
  reads += 1;
  const mine = reads;
  const read = tab === undefined ? undefined : await readTab(tab, insist);
  // The page changed meanwhile, and a later reading is on its way.
  if (mine !== reads) return;
  if (!read) setState({ page: { is: 'problem', problem: 'no-access' } });
  else if (read.ok) setState({ page: { is: 'read', ...read.value } });
  else setState({ page: { is: 'problem', problem: read.error } });
}

export async function readAgain(insist = false): Promise<void> {
  setState({ page: { is: 'reading' } });
  await readPage(insist);
}

/** Brings the page to a requirement; says so where the page no longer has it. */
export async function locate(requirement: string): Promise<void> {
  const { tab } = getState();
  const found = tab === undefined ? undefined : await scrollTo(tab, requirement);
  if (found && !found.ok) setState({ toast: { key: 'goneFromPage' } });
}

/** Makes a change to the stored profiles and says what was done, with a way back. */
export async function change(wanted: Change, done?: MessageKey): Promise<void> {
  const changed = await sendChange(wanted);
  if (!changed.ok) setState({ toast: { key: 'notStored' } });
  else setState({ toast: done && { key: done, undo: changed.value } });
}

export const say = (toast?: Toast): void => setState({ toast });
