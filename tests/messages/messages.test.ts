import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PostingReading } from '../../lib/messages/index.ts';
import type { PostingText } from '../../lib/model/posting.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import type { Judgement } from '../../lib/model/verdict.ts';
import { plainText } from '../../lib/text/plain.ts';
import { fakeBrowser } from '../store/browser.ts';

const {
  askContent,
  askShowing,
  assess,
  deleteAll,
  judgeAgain,
  discardAside,
  onPointed,
  onShown,
  readTab,
  scrollTo,
  sendChange,
  sendCommand,
  serveBackground,
  serveContent,
  tellPointed,
  tellShown,
} = await import('../../lib/messages/index.ts');

const reading: PostingReading = {
  facts: { site: 'indeed', title: 'Forklift operator' },
  requirements: [
    {
      id: 'r1',
      kind: 'credential',
      importance: 'required',
      quote: 'Forklift certificate',
      span: { start: 0, end: 20 },
      terms: [['Forklift certificate']],
      trace: [],
    },
  ],
  dismissed: [],
  explanations: [],
};
const judgement: Judgement = {
  verdict: 'partial',
  reason: { key: 'reasonNotSaid', values: [2, 'a year'] },
  evidence: ['work/0'],
  terms: [[true, false]],
};
const undo = { type: 'activate', profile: 'a' } as const;

const service = {
  read: vi.fn(async (_tab: number) => ({ ok: true as const, value: reading })),
  assess: vi.fn(async (_posting: PostingText, _key: string, _title?: string) => ({
    requirements: reading.requirements,
    dismissed: [],
    explanations: [],
    judgements: [judgement],
  })),
  judge: vi.fn(async (_requirements: readonly Requirement[], _title?: string) => [judgement]),
  change: vi.fn(async () => ({ ok: true as const, value: undo })),
  discardAside: vi.fn(async () => ({ ok: true as const, value: null })),
  deleteAll: vi.fn(async () => ({ ok: true as const, value: null })),
  shown: vi.fn(async () => ({ ok: true as const, value: null })),
  takeText: vi.fn(async () => 'Forklift certificate'),
};

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();

/** Who speaks from now on: fakeBrowser delivers messages, but knows no sender. */
function speakAs(sender: object): void {
  Reflect.set(fakeBrowser.runtime, 'sendMessage', (message: unknown) => deliver(message, sender));
  Reflect.set(fakeBrowser.tabs, 'sendMessage', (_tab: number, message: unknown) => deliver(message, sender));
}

/** As browsers do it: only JSON travels, the first answer counts, and without a listener that waits it fails. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  const travelled: unknown = JSON.parse(JSON.stringify(message));
  return new Promise((resolve, reject) => {
    const waiting = [...listeners].filter((listener) => listener(travelled, sender, resolve) === true);
    if (waiting.length === 0) reject(new Error('Could not establish connection. Receiving end does not exist.'));
  });
}

const popup = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const page = { id: 'test-extension-id', url: 'https://www.indeed.com/viewjob', tab: { id: 7 } };

beforeEach(() => {
  listeners.clear();
  Reflect.set(fakeBrowser.runtime, 'getURL', (path: string) => `chrome-extension://test-extension-id${path}`);
  Reflect.set(fakeBrowser.runtime, 'onMessage', {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  });
  speakAs(popup);
});

describe('the popup', () => {
  it('gets the posting of a tab from the background', async () => {
    serveBackground(service);
    expect(await readTab(7)).toEqual({ ok: true, value: reading });
    expect(service.read.mock.calls[0]?.[0]).toBe(7);
  });

  it('says so where the person insists that it is a posting', async () => {
    serveBackground(service);
    await readTab(7, true);
    expect(service.read).toHaveBeenLastCalledWith(7, true);
  });

  it('has a saved posting judged against the profile as it is now', async () => {
    serveBackground(service);
    expect(await judgeAgain(reading.requirements, 'Warehouse lead')).toEqual({ ok: true, value: [judgement] });
    expect(service.judge).toHaveBeenLastCalledWith(reading.requirements, 'Warehouse lead');
  });

  it('changes the profile and gets back what undoes it', async () => {
    serveBackground(service);
    expect(await sendChange({ type: 'remove', profile: 'b' })).toEqual({ ok: true, value: undo });
    expect(await discardAside()).toEqual({ ok: true, value: null });
    expect(await deleteAll()).toEqual({ ok: true, value: null });
  });

  it('is told where a posting was found and not understood, not that nobody answered', async () => {
    serveBackground({ ...service, read: async () => ({ ok: false, error: 'not-assessed' }) });
    expect(await readTab(7)).toEqual({ ok: false, error: 'not-assessed' });
  });

  it('is told when nobody answers', async () => {
    expect(await readTab(7)).toEqual({ ok: false, error: 'unreachable' });
    expect(await scrollTo(7, 'r1')).toEqual({ ok: false, error: 'unreachable' });
  });

  it('gets an answer also where the work throws', async () => {
    serveBackground({ ...service, read: () => Promise.reject(new Error('broken')) });
    expect(await readTab(7)).toEqual({ ok: false, error: 'unreachable' });
  });

  it('never takes an answer in a form that it does not know', async () => {
    listeners.add((_message, _sender, respond) => {
      respond({ ok: true, value: { facts: {}, requirements: 'many' } });
      return true;
    });
    expect(await readTab(7)).toEqual({ ok: false, error: 'unreachable' });
  });
});

describe('the content script', () => {
  it('says what its page asks, and scrolls', async () => {
    serveContent({
      read: async () => ({ ok: false, error: 'many-postings' }),
      readShown: () => undefined,
      command: () => undefined,
      scrollTo: async (requirement) =>
        requirement === 'r1' ? { ok: true, value: null } : { ok: false, error: 'gone' },
    });
    expect(await askContent(7, 0, false)).toEqual({ ok: false, error: 'many-postings' });
    expect(await scrollTo(7, 'r1')).toEqual({ ok: true, value: null });
    expect(await scrollTo(7, 'r2')).toEqual({ ok: false, error: 'gone' });
  });

  it('leaves the answer to the frame that shows the posting', async () => {
    const read = async () => ({ ok: true as const, value: reading });
    serveContent({ read, readShown: () => undefined, command: () => undefined, scrollTo: () => undefined });
    expect(await askShowing(7)).toEqual({ ok: false, error: 'unreachable' });
    serveContent({
      read,
      readShown: read,
      command: async () => ({ ok: true, value: null }),
      scrollTo: async () => ({ ok: true, value: null }),
    });
    expect(await askShowing(7)).toEqual({ ok: true, value: reading });
    expect(await scrollTo(7, 'r1')).toEqual({ ok: true, value: null });
    expect(await sendCommand(7, 'next-requirement')).toEqual({ ok: true, value: null });
  });

  it('tells the badge and everybody who watches its tab, until they stop', async () => {
    speakAs(page);
    serveBackground(service);
    const seen: unknown[] = [];
    const end = onShown((tab, met) => seen.push([tab, met]));
    await tellShown({ met: 7, of: 9 });
    end();
    await tellShown(null);
    expect(seen).toEqual([[7, { met: 7, of: 9 }]]);
    expect(service.shown).toHaveBeenLastCalledWith(7, null);
  });

  it('tells whoever watches its tab on which requirement the reader dwells, until they stop', async () => {
    speakAs(page);
    const seen: unknown[] = [];
    const end = onPointed((tab, requirement) => seen.push([tab, requirement]));
    await tellPointed('r1');
    await tellPointed(null);
    end();
    await tellPointed('r2');
    expect(seen).toEqual([
      [7, 'r1'],
      [7, null],
    ]);
  });

  it('has a posting assessed: its title, text and key go out, requirements and judgements come back as they were made', async () => {
    speakAs(page);
    serveBackground(service);
    const posting = plainText('Requirements\n• Forklift certificate');
    expect(await assess(posting, { site: 'lever', title: 'Warehouse lead', company: 'Northwind' })).toEqual({
      ok: true,
      value: { requirements: reading.requirements, dismissed: [], explanations: [], judgements: [judgement] },
    });
    expect(service.assess).toHaveBeenCalledWith(posting, expect.stringMatching(/^\w+$/), 'Warehouse lead');
  });

  it('says what the person says of a requirement in the page', async () => {
    speakAs(page);
    serveBackground(service);
    const answer = { type: 'answer', profile: 'a', statement: 'Forklift certificate', answer: 'has' } as const;
    const dismissal = { type: 'correct', posting: 'p', requirement: 'r1', correction: { dismissed: true } } as const;
    expect((await sendChange(answer)).ok).toBe(true);
    expect((await sendChange(dismissal)).ok).toBe(true);
    expect(service.change).toHaveBeenLastCalledWith(dismissal);
  });

  it('cannot change profiles, nor have anything judged but the posting that it shows', async () => {
    speakAs(page);
    serveBackground(service);
    expect(await judgeAgain(reading.requirements)).toEqual({ ok: false, error: 'unreachable' });
    expect(await sendChange({ type: 'remove', profile: 'b' })).toEqual({ ok: false, error: 'unreachable' });
  });
});

it('what another extension says, or what no schema knows, is not heard', async () => {
  serveBackground(service);
  speakAs({ ...popup, id: 'another-extension' });
  expect(await sendChange({ type: 'remove', profile: 'b' })).toEqual({ ok: false, error: 'unreachable' });
  speakAs(popup);
  const forged = { type: 'background/change', change: { type: 'remove', profile: 42 } };
  await expect(fakeBrowser.runtime.sendMessage(forged)).rejects.toThrow();
});
