import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearSaved, putSaved, readSaved, removeSaved } from '../../lib/store/saved.ts';
import '../store/browser.ts';
import { facts, requirements } from '../view/sample.ts';

const { mirrorSaved, toggleSaved, useSaved } = await import('../../entrypoints/popup/saved.ts');
const { useSession } = await import('../../entrypoints/popup/session.ts');

const page = { is: 'read' as const, facts, requirements };

const notes = async (): Promise<string[]> => {
  const read = await readSaved();
  return read.ok ? read.value.postings.map(({ note }) => note) : ['not read'];
};
/** What the page of saved postings does while a panel is open beside it. */
const write = async (note: string): Promise<void> => {
  const read = await readSaved();
  if (read.ok) await putSaved(...read.value.postings.map((one) => ({ ...one, note })));
};

beforeEach(() => clearSaved());
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the mark beside “Save”', () => {
  it('tells what is kept, also where another page takes it away', async () => {
    await mirrorSaved();
    await toggleSaved('a', page);
    expect(useSaved.getState().has('a')).toBe(true);
    await removeSaved('a');
    await vi.waitFor(() => expect(useSaved.getState().has('a')).toBe(false));
  });
});

describe('a posting that is kept no longer', () => {
  it('comes back with the note that was written on another page meanwhile', async () => {
    await toggleSaved('a', page);
    await write('They call on Monday.');
    const { undo } = await toggleSaved('a', page);
    expect(await notes()).toEqual([]);
    undo?.();
    await vi.waitFor(async () => expect(await notes()).toEqual(['They call on Monday.']));
  });
});

describe('what can’t be taken back', () => {
  it.each(['kept', 'kept no longer'])('of a posting that is %s is said', async (state) => {
    if (state === 'kept no longer') await toggleSaved('a', page);
    const { undo } = await toggleSaved('a', page);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    useSession.setState({ toast: undefined });
    undo?.();
    await vi.waitFor(() => expect(useSession.getState().toast).toEqual({ key: 'notStored' }));
  });
});

describe('a posting that is kept', () => {
  it('keeps its note where the popup has not read yet what is kept', async () => {
    await toggleSaved('a', page);
    await write('They call on Monday.');
    useSaved.setState(new Set(), true);
    const { key } = await toggleSaved('a', page);
    expect(key).toBe('unsavedPosting');
  });

  it('is left as it is where the browser does not give out what is kept', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await toggleSaved('a', page)).toEqual({ key: 'notStored' });
  });

  it('by a newer FitLens is not written over, and that is said', async () => {
    const newer = { version: 2, id: 'a', note: 'They call on Monday.' };
    const db = await openDB('fitlens', 1);
    await db.put('postings', newer, 'a');
    db.close();
    expect(await toggleSaved('a', page)).toEqual({ key: 'savedByNewer' });
    const read = await readSaved();
    expect(read.ok && read.value).toEqual({ postings: [], unreadable: [newer] });
  });
});
