// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearSaved, putSaved, readSaved, removeSaved } from '../../lib/store/saved.ts';
import { fakeBrowser } from '../store/browser.ts';
import { saved as posting } from '../view/sample.ts';

const judge = vi.fn(async () => ({ ok: true, value: null }));
Reflect.set(fakeBrowser.runtime, 'sendMessage', judge);

const notes = async (): Promise<string[]> => {
  const read = await readSaved();
  return read.ok ? read.value.postings.map(({ note }) => note) : ['not read'];
};
const refuse = (): { mockRestore(): void } =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
/** The page goes into the background: what was typed is stored at once. */
const hide = (): void => {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

/** The page of saved postings, opened anew. */
async function open() {
  vi.resetModules();
  const session = await import('../../entrypoints/saved/session.ts');
  session.startSession();
  return session;
}

beforeEach(async () => {
  await clearSaved();
  await putSaved(posting);
});

describe('the page of saved postings', () => {
  it('knows that the browser does not give them out, which is not the same as that there are none', async () => {
    const refused = refuse();
    const { useSession } = await open();
    await vi.waitFor(() => expect(useSession.getState().is).toBe('not-read'));
    refused.mockRestore();
  });

  it('stores a note that could not be stored at first with the next one', async () => {
    const { note, useSession } = await open();
    await vi.waitFor(() => expect(useSession.getState().is).toBe('read'));
    note('a', 'They call on Monday.');
    const refused = refuse();
    hide();
    await vi.waitFor(() => expect(useSession.getState().toast?.key).toBe('notStored'));
    refused.mockRestore();
    hide();
    await vi.waitFor(async () => expect(await notes()).toEqual(['They call on Monday.']));
  });

  it('does not bring back a posting that another page has deleted while a note was typed on it', async () => {
    const { note, useSession } = await open();
    await vi.waitFor(() => expect(useSession.getState().is).toBe('read'));
    note('a', 'They call');
    await removeSaved('a');
    await vi.waitFor(() => expect(useSession.getState().postings).toEqual([]));
    hide();
    expect(await notes()).toEqual([]);
  });

  it('judges nothing anew for a note', async () => {
    const { note, useSession } = await open();
    await vi.waitFor(() => expect(useSession.getState().is).toBe('read'));
    await vi.waitFor(() => expect(judge).toHaveBeenCalled());
    judge.mockClear();
    note('a', 'They call on Monday.');
    hide();
    await vi.waitFor(async () => expect(await notes()).toEqual(['They call on Monday.']));
    // The page hears of its own writing too.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(judge).not.toHaveBeenCalled();
  });
});
