import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PostingReading } from '../../lib/messages/index.ts';
import { fakeBrowser } from '../store/browser.ts';
import { facts, requirements } from '../view/sample.ts';

const reading: PostingReading = { facts, requirements: [...requirements], dismissed: [], explanations: [] };
const assessed = { requirements: [], dismissed: [], explanations: [] };

Reflect.set(fakeBrowser.runtime, 'sendMessage', async ({ type }: { type: string }) =>
  type === 'background/assess' ? { ok: true, value: assessed } : { ok: true, value: null },
);
Reflect.set(fakeBrowser.tabs, 'sendMessage', async () => ({ ok: true, value: reading }));
Reflect.set(fakeBrowser.tabs, 'query', async () => [{ id: 7, windowId: 1 }]);

const refuse = async () => {
  throw new Error('Not allowed here.');
};
Reflect.set(fakeBrowser, 'sidePanel', { open: refuse });
Reflect.set(fakeBrowser, 'permissions', { request: refuse, remove: async () => false });

const { allow, followTabs, readText, showPanel, startSession, useSession } = await import(
  '../../entrypoints/popup/session.ts'
);

describe('the popup says so where the browser', () => {
  it('opens no side panel', async () => {
    useSession.setState({ window: 1, toast: undefined });
    await showPanel();
    expect(useSession.getState().toast).toEqual({ key: 'panelNotOpened' });
  });

  it.each([true, false])('lets no site be chosen or given back (%s)', async (always) => {
    useSession.setState({ pattern: '*://jobs.example/*', toast: undefined });
    await allow(always);
    expect(useSession.getState().toast).toEqual({ key: 'siteNotChanged', values: ['jobs.example'] });
  });
});

describe('the panel', () => {
  beforeEach(() => {
    followTabs();
    return startSession();
  });

  it('turns from a pasted text to what the tab loads next, wholly', async () => {
    await readText('Night porter\nYou are strong.');
    expect(useSession.getState().page).toMatchObject({ is: 'read', facts: { title: 'Night porter' } });
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, Object(null));
    await vi.waitFor(() => expect(useSession.getState().page).toMatchObject({ is: 'read', facts }));
    // Lines lead to the page again, and its news is heard.
    expect(useSession.getState().text).toBeUndefined();
  });
});
