// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../store/browser.ts';

vi.mock('../../entrypoints/shared/words.ts', async () => ({
  words: (await import('../../lib/view/words.ts')).english,
  locale: 'en',
}));
const saveFile = vi.fn((_name: string, _type: string, _text: string) => {});
vi.mock('../../entrypoints/shared/file.ts', async (actual) => ({ ...(await actual<object>()), saveFile }));

const { correctionsOf, createWriter, readAsked, readStore, writeBackup } = await import('../../lib/store/index.ts');
const { Change } = await import('../../lib/store/change.ts');
const { clearSaved, putSaved, readSaved } = await import('../../lib/store/saved.ts');

const writer = createWriter(() => '2026-11-24T08:00:00.000Z');
const write = async ({ type, change }: { type: string; change?: unknown }) =>
  type === 'background/deleteAll' ? writer.deleteAll() : writer.write(Change.parse(change));
/** The background; a test may have it refuse. */
const background = vi.fn(write);
Reflect.set(fakeBrowser.runtime, 'sendMessage', background);
const refuse = async () => ({ ok: false as const, error: 'not-stored' as const });

const ana = { id: 'a', name: 'Nursing', resume: { basics: { name: 'Ana' }, fit: { has: ['night shifts'] } } };
const stored = async () => (await readStore()).book.profiles;
const names = async () => (await stored()).map(({ resume }) => resume.basics?.name);

/**
 * The options page, opened anew on one stored profile. It is not told of changes of the store, as where the browser is slow
 * to tell: it must know by itself what it has just stored.
 */
async function open() {
  vi.resetModules();
  const { useBook } = await import('../../entrypoints/shared/book.ts');
  const session = await import('../../entrypoints/options/session.ts');
  session.startSession();
  useBook.setState({ ...(await readStore()), loaded: true });
  const profiles = await import('../../entrypoints/options/profiles.ts');
  const importing = await import('../../entrypoints/options/importing.ts');
  const everything = await import('../../entrypoints/options/everything.ts');
  const sites = await import('../../entrypoints/options/sites.ts');
  return { ...session, ...profiles, ...importing, ...everything, ...sites };
}

beforeEach(async () => {
  fakeBrowser.reset();
  background.mockImplementation(write);
  saveFile.mockClear();
  await clearSaved();
  await writer.write({ type: 'put', profile: ana, activate: true });
});

describe('Undo', () => {
  it('pressed twice takes two steps back, also while the background wakes', async () => {
    const { edit, store, undo, useSession } = await open();
    for (const name of ['Ana L.', 'Ana Lima']) {
      edit({ draft: { basics: { name } } });
      await store();
    }
    await Promise.all([undo(), undo()]);
    expect(await names()).toEqual(['Ana']);
    expect(useSession.getState().steps).toEqual([]);
  });

  it('can be tried again where the store refused', async () => {
    const { edit, store, undo, useSession } = await open();
    edit({ draft: { basics: { name: 'Ana Lima' } } });
    await store();
    background.mockImplementation(refuse);
    await undo();
    expect(useSession.getState().toast?.text).toMatch(/^That could not be stored/);
    background.mockImplementation(write);
    await undo();
    expect(await names()).toEqual(['Ana']);
  });

  it('takes back no earlier step where the latest could not be stored', async () => {
    const { edit, store, removeEntry, undo } = await open();
    edit({ draft: { basics: { name: 'Ana Lima' } } });
    await store();
    background.mockImplementation(refuse);
    await removeEntry({}, 'About you');
    background.mockImplementation(write);
    background.mockImplementationOnce(refuse);
    await undo();
    expect(await names()).toEqual(['Ana Lima']);
  });
});

describe('a site that was chosen', () => {
  it.each([async () => false, async () => Promise.reject(new Error('Not this one.'))])(
    'stays chosen, and the page says so, where the browser keeps it',
    async (remove) => {
      Reflect.set(fakeBrowser, 'permissions', { remove });
      const { stopSite, useSession } = await open();
      await stopSite(['*://jobs.example/*'], 'jobs.example');
      expect(useSession.getState().toast?.text).toMatch(/^Your browser did not change that for jobs\.example/);
    },
  );
});

describe('what was typed a moment ago', () => {
  it('is kept when an answer is put in other words', async () => {
    const { edit, editAnswer } = await open();
    edit({ draft: { ...ana.resume, basics: { name: 'Ana Lima' } } });
    await editAnswer('night shifts', 'nights');
    expect(await stored()).toEqual([{ ...ana, resume: { basics: { name: 'Ana Lima' }, fit: { has: ['nights'] } } }]);
  });

  it.each(['exportAll', 'exportOne'] as const)('goes out with %s', async (order) => {
    const page = await open();
    page.edit({ draft: { ...ana.resume, basics: { name: 'Ana Lima' } } });
    await page[order]();
    expect(saveFile.mock.calls[0]?.[2]).toContain('"Ana Lima"');
  });
});

describe('a profile that was read', () => {
  it('is added once, however often the button is pressed', async () => {
    const { takeImport, useSession } = await open();
    const read = { profile: { basics: { name: 'Ana Lima' } }, lines: [], origins: {} };
    useSession.setState({ review: { read, draft: read.profile, left: new Set() } });
    await Promise.all([takeImport('add'), takeImport('add')]);
    expect(await names()).toEqual(['Ana', 'Ana Lima']);
  });

  it('is still there to be looked at where it could not be stored', async () => {
    const { takeImport, useSession } = await open();
    const review = {
      read: { profile: {}, lines: [], origins: {} },
      draft: { basics: { name: 'B' } },
      left: new Set<string>(),
    };
    useSession.setState({ review });
    background.mockImplementation(refuse);
    await takeImport('add');
    expect(useSession.getState().review).toBe(review);
  });
});

describe('everything', () => {
  it('comes back with the colours and the marks, and is taken back whole', async () => {
    await writer.write({ type: 'palette', palette: 'safe' });
    await writer.write({ type: 'marks', host: 'jobs.example', marks: 'off' });
    await writer.write({ type: 'correct', posting: 'p', requirement: 'r', correction: { dismissed: true } });
    const asked = [{ mark: 7, unknown: ['travel' as const] }];
    for (const one of asked) await writer.noteAsked(one);
    const there = await open();
    await there.exportAll();
    const file = new File([saveFile.mock.calls[0]?.[2] ?? ''], 'all.json');
    const full = await readStore();
    await writer.deleteAll();
    const empty = await readStore();
    const { importAll, undo, useSession } = await open();
    await importAll(file);
    expect(await readStore()).toEqual(full);
    expect([await readAsked(), useSession.getState().asked]).toEqual([asked, asked]);
    await undo();
    expect(await readStore()).toEqual(empty);
    expect([await readAsked(), useSession.getState().asked]).toEqual([[], []]);
  });

  it('is stored in a few changes, however many postings were corrected, and what is here stays beside it', async () => {
    const correct = (posting: string, requirement: string) =>
      writer.write({ type: 'correct', posting, requirement, correction: { dismissed: true } });
    for (let posting = 0; posting < 50; posting++) await correct(`p${posting}`, 'r');
    const there = await open();
    await there.exportAll();
    const file = new File([saveFile.mock.calls[0]?.[2] ?? ''], 'all.json');
    await writer.deleteAll();
    await correct('p0', 'other');
    const { importAll, undo } = await open();
    background.mockClear();
    await importAll(file);
    expect(background.mock.calls.length).toBeLessThan(10);
    const { corrections } = await readStore();
    expect(corrections).toHaveLength(50);
    expect(correctionsOf(corrections, 'p0')).toEqual({ r: { dismissed: true }, other: { dismissed: true } });
    await undo();
    expect((await readStore()).corrections).toEqual([{ posting: 'p0', requirements: { other: { dismissed: true } } }]);
  });

  it('comes back but for saved postings of a newer FitLens, and says so', async () => {
    const { importAll, useSession } = await open();
    await importAll(
      new File([writeBackup({ ...(await readStore()), saved: [], asked: [] }, [{ version: 9 }])], 'all.json'),
    );
    expect(useSession.getState().toast?.text).toBe(
      'Imported. Profiles: 1; saved postings: 0. 1 saved posting can’t be read by this FitLens; it stays in the file.',
    );
  });

  it('stays deleted, though the last thing typed could not be stored before', async () => {
    const { edit, store, deleteAll, useSession } = await open();
    edit({ draft: { basics: { name: 'Ana Lima' } } });
    background.mockImplementationOnce(refuse);
    await store();
    background.mockImplementationOnce(refuse);
    await deleteAll();
    await store();
    expect(await stored()).toEqual([]);
    expect(useSession.getState().draft).toEqual({});
  });

  it.each(['correctAll', 'asked', 'marks'])(
    'is taken back whole where a part of it (%s) can’t be stored',
    async (part) => {
      await writer.write({ type: 'marks', host: 'jobs.example', marks: 'off' });
      await writer.write({ type: 'correct', posting: 'p', requirement: 'r', correction: { dismissed: true } });
      const there = await open();
      await there.exportAll();
      const file = new File([saveFile.mock.calls[0]?.[2] ?? ''], 'all.json');
      await writer.deleteAll();
      const before = await readStore();
      background.mockImplementation(async (message) =>
        Change.safeParse(message.change).data?.type === part ? refuse() : write(message),
      );
      const { importAll, useSession } = await open();
      await importAll(file);
      expect(useSession.getState().toast?.text).toMatch(/Nothing was changed/);
      expect(await readStore()).toEqual(before);
    },
  );

  it('changes nothing where a part of it can’t be stored', async () => {
    const posting = {
      version: 1 as const,
      id: 'p',
      savedAt: '2026-11-24T08:00:00.000Z',
      facts: { site: 'text' },
      requirements: [],
      note: 'Call.',
    };
    await putSaved(posting);
    const there = await open();
    await there.exportAll();
    const file = new File([saveFile.mock.calls[0]?.[2] ?? ''], 'all.json');
    await writer.deleteAll();
    await clearSaved();
    background.mockImplementation(refuse);
    const { importAll, useSession } = await open();
    await importAll(file);
    expect(useSession.getState().toast?.text).toMatch(/Nothing was changed/);
    expect(await readSaved()).toEqual({ ok: true, value: { postings: [], unreadable: [] } });
  });
});
