import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './browser.ts';

const { createWriter, DEFAULT_SETTINGS, readAsked, readStore, watchStore } = await import('../../lib/store/index.ts');

const NOW = '2026-11-24T08:00:00.000Z';
const nurse = { id: 'a', name: 'Nursing', resume: { basics: { name: 'Ana' } } };
const writer = () => createWriter(() => NOW);
const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];

beforeEach(() => fakeBrowser.reset());

describe('the store', () => {
  it('keeps what was written, for a reader that starts anew', async () => {
    await writer().write({ type: 'put', profile: nurse });
    expect(await readStore()).toEqual({
      book: { active: 'a', profiles: [nurse] },
      corrections: [],
      settings: DEFAULT_SETTINGS,
      aside: [],
    });
  });

  it('makes changes that arrive at once one after the other, so that none is lost', async () => {
    const { write } = writer();
    await write({ type: 'put', profile: nurse });
    const statements = ['one', 'two', 'three', 'four'];
    await Promise.all(
      statements.map((statement) => write({ type: 'answer', profile: 'a', statement, answer: 'has' as const })),
    );
    expect((await readStore()).book.profiles[0]?.resume.fit?.has).toEqual(statements);
  });

  it('goes on after a change that failed', async () => {
    const { write } = writer();
    expect(await write({ type: 'remove', profile: 'nobody' })).toEqual({ ok: false, error: 'no-such-profile' });
    expect((await write({ type: 'put', profile: nurse })).ok).toBe(true);
  });

  it('says so when the browser refuses to store, and keeps what was there', async () => {
    const { write } = writer();
    await write({ type: 'put', profile: nurse });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await write({ type: 'remove', profile: 'a' })).toEqual({ ok: false, error: 'not-stored' });
    expect((await readStore()).book.profiles).toEqual([nurse]);
  });

  it('tells every watcher of a change, until it stops watching', async () => {
    const seen: (string | null)[] = [];
    const end = watchStore(({ book }) => void seen.push(book.active));
    const { write } = writer();
    await write({ type: 'put', profile: nurse });
    await vi.waitFor(() => expect(seen).toEqual(['a']));
    end();
    await write({ type: 'remove', profile: 'a' });
    await readStore();
    expect(seen).toEqual(['a']);
  });
});

describe('a stored value that cannot be read', () => {
  const damaged = { version: 1, active: 'a', profiles: [nurse, { id: 'b', resume: { work: 7 } }] };

  it('is said to every reader at once, beside the profiles that are sound', async () => {
    await fakeBrowser.storage.local.set({ profiles: damaged });
    expect(await readStore()).toEqual({
      book: { active: 'a', profiles: [nurse] },
      corrections: [],
      settings: DEFAULT_SETTINGS,
      aside: [damaged.profiles[1]],
    });
    expect(await stored('profiles')).toEqual(damaged);
  });

  it('is kept aside as it was before anything is written over it', async () => {
    await fakeBrowser.storage.local.set({ profiles: damaged });
    await writer().write({ type: 'activate', profile: 'a' });
    expect(await stored('aside')).toEqual([{ raw: damaged.profiles[1], since: NOW }]);
    expect((await readStore()).aside).toEqual([damaged.profiles[1]]);
  });

  it('joins what was set aside before', async () => {
    await fakeBrowser.storage.local.set({ profiles: 'scrambled' });
    await writer().tidy();
    await fakeBrowser.storage.local.set({ profiles: damaged });
    await writer().tidy();
    expect((await readStore()).aside).toEqual(['scrambled', damaged.profiles[1]]);
  });

  it('is kept too where the list of kept things is itself broken', async () => {
    await fakeBrowser.storage.local.set({ profiles: 'scrambled', aside: 'torn' });
    await writer().tidy();
    expect((await readStore()).aside).toEqual(['torn', 'scrambled']);
  });

  it('goes only when the person says so', async () => {
    await fakeBrowser.storage.local.set({ profiles: 'scrambled' });
    await writer().tidy();
    await writer().discardAside();
    expect(await readStore()).toEqual({
      book: { active: null, profiles: [] },
      corrections: [],
      settings: DEFAULT_SETTINGS,
      aside: [],
    });
  });
});

describe('what postings asked', () => {
  it('is remembered by posting, and nobody who shows a posting is told to judge it again', async () => {
    const told: unknown[] = [];
    const end = watchStore((store) => void told.push(store));
    await writer().noteAsked({ mark: 7, unknown: ['travel', 'travel', 'trait'] });
    await writer().noteAsked({ mark: 7, unknown: ['trait'] });
    expect(await readAsked()).toEqual([{ mark: 7, unknown: ['trait'] }]);
    end();
    expect(told).toEqual([]);
  });

  it('goes with everything else when the person says so', async () => {
    await writer().write({ type: 'put', profile: nurse });
    await writer().noteAsked({ mark: 7, unknown: ['travel'] });
    await writer().deleteAll();
    expect(await readAsked()).toEqual([]);
    expect(await readStore()).toEqual({
      book: { active: null, profiles: [] },
      corrections: [],
      settings: DEFAULT_SETTINGS,
      aside: [],
    });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('Ana');
  });
});

describe('what the person put right in a posting', () => {
  const dismissal = { type: 'correct', posting: 'p', requirement: 'r', correction: { dismissed: true } } as const;

  it('is there for a reader that starts anew, is told to whoever watches, and is taken back by its undo', async () => {
    const seen: number[] = [];
    const end = watchStore(({ corrections }) => void seen.push(corrections.length));
    const undo = await writer().write(dismissal);
    expect((await readStore()).corrections).toEqual([{ posting: 'p', requirements: { r: { dismissed: true } } }]);
    await vi.waitFor(() => expect(seen).toEqual([1]));
    if (undo.ok) await writer().write(undo.value);
    expect((await readStore()).corrections).toEqual([]);
    end();
  });

  it('is set aside where it can’t be read, before anything is written over it', async () => {
    await fakeBrowser.storage.local.set({ corrections: 'scrambled' });
    await writer().write(dismissal);
    expect((await readStore()).aside).toEqual(['scrambled']);
    expect(await stored('aside')).toEqual([{ raw: 'scrambled', since: NOW }]);
  });

  it('goes with everything else when the person says so', async () => {
    await writer().write(dismissal);
    await writer().deleteAll();
    expect((await readStore()).corrections).toEqual([]);
  });
});
