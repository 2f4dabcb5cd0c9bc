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

const { followTabs, readText, startSession, useSession } = await import('../../entrypoints/popup/session.ts');

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
