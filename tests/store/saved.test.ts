import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedPosting } from '../../lib/model/saved.ts';
import { clearSaved, putSaved, readSaved, removeSaved, watchSaved } from '../../lib/store/saved.ts';
import { facts, requirements } from '../view/sample.ts';

const saved = (id: string, more: Partial<SavedPosting> = {}): SavedPosting => ({
  version: 1,
  id,
  savedAt: '2026-11-24T08:00:00.000Z',
  facts,
  requirements: [...requirements],
  note: '',
  ...more,
});
const ids = async (): Promise<string[]> => {
  const read = await readSaved();
  return read.ok ? read.value.postings.map(({ id }) => id) : [];
};

beforeEach(() => clearSaved());

describe('saved postings', () => {
  it('are there for a reader that starts anew, the latest first', async () => {
    await putSaved(saved('old', { savedAt: '2026-11-01T08:00:00.000Z' }), saved('new'));
    expect(await ids()).toEqual(['new', 'old']);
  });

  it('take their own place when they are saved again', async () => {
    await putSaved(saved('a'));
    await putSaved(saved('a', { note: 'Called them.' }));
    expect(await readSaved()).toEqual({
      ok: true,
      value: { postings: [saved('a', { note: 'Called them.' })], unreadable: [] },
    });
  });

  it('are removed one by one', async () => {
    await putSaved(saved('a'), saved('b'));
    await removeSaved('a');
    expect(await ids()).toEqual(['b']);
  });

  it('that can’t be read stay, and hide no other', async () => {
    await putSaved(saved('a'));
    const db = await openDB('fitlens', 1);
    await db.put('postings', { version: 7, from: 'later' }, 'b');
    db.close();
    const read = await readSaved();
    expect(read.ok && read.value.unreadable).toEqual([{ version: 7, from: 'later' }]);
    expect(await ids()).toEqual(['a']);
  });

  it('of no day count as unreadable, as a file from elsewhere may have them', async () => {
    await putSaved(saved('a', { savedAt: 'last Tuesday' }));
    const read = await readSaved();
    expect(read.ok && read.value.unreadable).toHaveLength(1);
  });

  it('tell the other pages that they changed', async () => {
    const changed = vi.fn();
    const end = watchSaved(changed);
    await putSaved(saved('a'));
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    end();
  });

  it('say so where the browser has no room for them', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    expect(await putSaved(saved('a'))).toEqual({ ok: false, error: 'not-stored' });
    open.mockRestore();
  });
});
