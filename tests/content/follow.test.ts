// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSameView } from '../../entrypoints/content/address.ts';
import { type Follower, follow } from '../../entrypoints/content/follow.ts';
import type { FoundText } from '../../lib/find.ts';
import { fail, type Result, succeed } from '../../lib/model/result.ts';
import { readText } from '../../lib/page/text.ts';

// A page whose <h1> is the title and whose #job is the posting; an <aside> is one only for who insists.
function find(insist: boolean): Result<FoundText, 'not-a-posting'> {
  reads++;
  const job = document.querySelector('#job') ?? (insist ? document.querySelector('aside') : null);
  if (!(job?.textContent || job?.shadowRoot?.textContent)) return fail('not-a-posting');
  return succeed({
    facts: { site: 'test', title: document.querySelector('h1')?.textContent ?? '' },
    page: readText([job]),
  });
}

let shown: string | null;
let reads: number;
let touches: number;
let end: AbortController;
let follower: Follower;

function start(gate = () => document.querySelector('#job') !== null): void {
  shown = null;
  reads = 0;
  touches = 0;
  end = new AbortController();
  follower = follow({
    document,
    signal: end.signal,
    gate,
    find,
    show: (found) => {
      shown = found && `${found.facts.title}: ${found.page.text}`;
    },
    touched: () => touches++,
  });
}

const navigation = new EventTarget();
function go(path: string): void {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
}
const title = (text: string): void => document.querySelector('h1')?.replaceChildren(text);
const job = (html: string): void => {
  const place = document.querySelector('#job');
  if (place) place.innerHTML = html;
};
const wait = (time: number): Promise<unknown> => vi.advanceTimersByTimeAsync(time);
/** what observers get to see before the browser draws */
const observed = (): Promise<void> => Promise.resolve();

const NURSE = '<p>You care for twelve patients on a surgical ward by night.</p><li>RN license</li>';
const COOK = '<p>You cook lunch for two hundred children on school days.</p><li>Food handler card</li>';

beforeEach(() => {
  vi.useFakeTimers();
  Reflect.set(window, 'navigation', navigation);
  history.replaceState(null, '', '/jobs?id=1');
  document.body.innerHTML = `<h1>Nurse</h1><aside></aside><div id="pane"><div id="job">${NURSE}</div></div>`;
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const nurse = `Nurse: ${'You care for twelve patients on a surgical ward by night.'}\nRN license`;
const cook = `Cook: ${'You cook lunch for two hundred children on school days.'}\nFood handler card`;

describe('a posting', () => {
  it('is shown at once where it is there', () => {
    start();
    expect(shown).toBe(nurse);
  });

  it('is shown when it arrives', async () => {
    job('');
    start();
    expect(shown).toBeNull();
    job(NURSE);
    await wait(300);
    expect(shown).toBe(nurse);
  });

  it('is read once for many changes in a row', async () => {
    start();
    for (let i = 0; i < 20; i++) {
      job(`${NURSE}<li>shift ${i}</li>`);
      await wait(20);
    }
    await wait(300);
    expect(reads).toBe(2);
    expect(shown).toBe(`${nurse}\nshift 19`);
  });

  it('is read in the end though the page never rests', async () => {
    start();
    job(COOK);
    for (let i = 0; i < 60; i++) {
      job(`${COOK}<li>${i}</li>`);
      await wait(30);
    }
    expect(shown).toContain('Food handler card');
  });

  it('is not read again for what happens elsewhere on the page', async () => {
    start();
    for (let i = 0; i < 10; i++) {
      document.querySelector('aside')?.append(`advert ${i}`);
      await wait(400);
    }
    expect(reads).toBe(1);
    expect(touches).toBe(0);
  });

  it('is looked after before the browser draws a change of it', async () => {
    start();
    job(COOK);
    await observed();
    expect(touches).toBe(1);
  });

  it('in a shadow tree is read again when it changes there, and only then', async () => {
    const pane = document.querySelector('#pane');
    pane?.replaceChildren();
    const outer = pane?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = `<div id="job"><p></p>${NURSE}</div>`;
    const inner = outer?.querySelector('p')?.attachShadow({ mode: 'open' });
    const place = outer?.querySelector('#job');
    vi.spyOn(document, 'querySelector').mockImplementation((query) =>
      query === '#job' ? (place ?? null) : document.body.querySelector(query),
    );
    start(() => true);
    expect(shown).toBe(nurse);
    inner?.append('By night.');
    await observed();
    expect(touches).toBe(1);
    await wait(300);
    expect(shown).toBe(nurse.replace('Nurse: ', 'Nurse: By night.\n'));
    document.querySelector('aside')?.append('advert');
    await wait(300);
    expect([reads, touches]).toEqual([2, 1]);
    vi.restoreAllMocks();
  });

  it('that arrives in a shadow tree is shown', async () => {
    job('');
    const shadow = document.querySelector('#job')?.attachShadow({ mode: 'open' });
    start();
    expect(shown).toBeNull();
    if (shadow) shadow.innerHTML = NURSE;
    await wait(300);
    expect(shown).toBe(nurse);
  });

  it('is gone at once when its place is taken away', async () => {
    start();
    document.querySelector('#pane')?.replaceChildren();
    await observed();
    expect(shown).toBeNull();
  });
});

describe('another posting without a page load', () => {
  it('the old one is gone at once, the new one is there when its text is', async () => {
    start();
    go('/jobs?id=2');
    expect(shown).toBeNull();
    await wait(500);
    title('Cook');
    await wait(500);
    expect(shown).toBeNull();
    job(COOK);
    await wait(300);
    expect(shown).toBe(cook);
  });

  it('the old text is never shown under the new title, though the page draws it anew', async () => {
    start();
    go('/jobs?id=2');
    title('Cook');
    for (let i = 0; i < 8; i++) {
      job(NURSE);
      await wait(1000);
      expect(shown).toBeNull();
    }
    job(COOK);
    await wait(300);
    expect(shown).toBe(cook);
  });

  it('half of the old text is not taken for a new posting', async () => {
    start();
    go('/jobs?id=2');
    document.querySelector('#job li')?.remove();
    await wait(1000);
    expect(shown).toBeNull();
  });

  it('is shown at once where the page draws it before it changes the address', async () => {
    start();
    title('Cook');
    job(COOK);
    go('/jobs?id=2');
    await wait(300);
    expect(shown).toBe(cook);
  });

  it('that says the same word for word is shown after a while', async () => {
    start();
    go('/jobs?id=2');
    await wait(4000);
    expect(shown).toBe(nurse);
  });

  it('is shown at once where the person is back before another one came', async () => {
    start();
    go('/jobs?id=1');
    job(COOK);
    await wait(300);
    go('/jobs?id=2');
    await wait(100);
    go('/jobs?id=3');
    await wait(100);
    go('/jobs?id=1');
    await wait(300);
    expect(shown).toBe('Nurse: You cook lunch for two hundred children on school days.\nFood handler card');
  });

  it('is shown at once after the page had shown none in between', async () => {
    start();
    go('/jobs?id=2');
    job('');
    await wait(300);
    job(NURSE);
    await wait(300);
    expect(shown).toBe(nurse);
  });

  it('an advert that changes all the time does not put it off', async () => {
    start();
    go('/jobs?id=2');
    for (let i = 0; i < 40; i++) {
      document.querySelector('aside')?.append('.');
      await wait(100);
    }
    expect(shown).toBe(nurse);
  });

  it('is noticed by the next change of the page where the browser does not announce it', async () => {
    Reflect.deleteProperty(window, 'navigation');
    start();
    history.pushState(null, '', '/jobs?id=2');
    title('Cook');
    await observed();
    expect(shown).toBeNull();
  });

  it('after many switches at any time, what is shown is what the page shows, never something older', async () => {
    const posting = (id: number) =>
      `<p>The text of posting number ${id}, long enough to be one.</p><li>skill ${id}</li>`;
    const step = fc.record({ toTitle: fc.nat(1500), toText: fc.nat(2500), stay: fc.nat(4000), redraw: fc.boolean() });
    title('Posting 0');
    job(posting(0));
    start();
    for (const [index, { toTitle, toText, stay, redraw }] of fc.sample(step, { numRuns: 200, seed: 7 }).entries()) {
      const id = index + 10;
      go(`/jobs?id=${id}`);
      const acts = [
        { at: toTitle, act: () => title(`Posting ${id}`) },
        { at: toText, act: () => job(posting(id)) },
        ...(redraw ? [{ at: stay / 2, act: () => job(document.querySelector('#job')?.innerHTML ?? '') }] : []),
        { at: stay, act: () => {} },
      ].sort((a, b) => a.at - b.at);
      let now = 0;
      for (const { at, act } of acts.filter(({ at }) => at <= stay)) {
        await wait(at - now);
        if (at <= toText) expect(shown).toBeNull();
        else if (shown) expect(shown).toContain(`posting number ${id},`);
        act();
        now = at;
      }
      if (stay > toText + 300 && !redraw) expect(shown).toContain(`The text of posting number ${id},`);
    }
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('when it is over', () => {
  it('nothing is read, shown or left to run', async () => {
    start();
    job(COOK);
    await observed();
    end.abort();
    expect(shown).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
    job(NURSE);
    go('/jobs?id=3');
    await wait(5000);
    expect(reads).toBe(1);
  });
});

describe('a hidden tab', () => {
  const hide = (hidden: boolean): void => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  afterEach(() => vi.restoreAllMocks());

  it('is not read until it is seen', async () => {
    start();
    hide(true);
    job(COOK);
    title('Cook');
    await wait(5000);
    expect(reads).toBe(1);
    hide(false);
    expect(shown).toBe(cook);
  });
});

describe('a question', () => {
  it('is answered from what was read', async () => {
    start();
    expect(await follower.ask()).toMatchObject({ ok: true, value: { facts: { title: 'Nurse' } } });
    expect(reads).toBe(1);
  });

  it('is answered with the page as it is now, titles outside of the posting too', async () => {
    start();
    title('Night nurse');
    await observed();
    expect(await follower.ask()).toMatchObject({ ok: true, value: { facts: { title: 'Night nurse' } } });
  });

  it('reads a page that the gate took for none', async () => {
    start(() => false);
    expect(shown).toBeNull();
    expect(await follower.ask()).toMatchObject({ ok: true });
    expect(shown).toBe(nurse);
  });

  it('does not make a page that is no posting be read for ever', async () => {
    document.body.innerHTML = '<h1>Search</h1><div id="results"></div>';
    start();
    await follower.ask();
    for (let i = 0; i < 50; i++) {
      document.querySelector('#results')?.append(`result ${i}`);
      await wait(300);
    }
    expect(reads).toBeLessThan(10);
  });

  it('takes a page for a posting where the person insists, until its address changes', async () => {
    document.body.innerHTML = '<h1>Notes</h1><aside>Bring your forklift card.</aside>';
    start();
    expect(await follower.ask()).toEqual(fail('not-a-posting'));
    expect(await follower.ask(true)).toMatchObject({ ok: true });
    expect(shown).toBe('Notes: Bring your forklift card.');
    document.querySelector('aside')?.replaceChildren('Bring your badge.');
    await wait(300);
    expect(shown).toBe('Notes: Bring your badge.');
    go('/notes?id=2');
    await wait(300);
    expect(shown).toBeNull();
    expect(await follower.ask()).toEqual(fail('not-a-posting'));
  });

  it('says why there is nothing', async () => {
    document.body.innerHTML = '<h1>Search</h1>';
    start();
    expect(await follower.ask()).toEqual({ ok: false, error: 'not-a-posting' });
  });

  it('waits for the new posting while the page still shows the old one', async () => {
    start();
    go('/jobs?id=2');
    await wait(300);
    const answer = follower.ask();
    title('Cook');
    job(COOK);
    await wait(300);
    expect(await answer).toMatchObject({ ok: true, value: { facts: { title: 'Cook' } } });
  });

  it('goes with the reader to the next posting', async () => {
    start();
    go('/jobs?id=2');
    const answer = follower.ask();
    go('/jobs?id=3');
    title('Cook');
    job(COOK);
    await wait(300);
    expect(await answer).toMatchObject({ ok: true, value: { facts: { title: 'Cook' } } });
  });

  it('gets no answer but an error when it is over', async () => {
    start();
    end.abort();
    await expect(follower.ask()).rejects.toThrow();
  });
});

describe('an address', () => {
  const same = (a: string, b: string) => isSameView(new URL(a, 'https://x.example'), new URL(b, 'https://x.example'));
  it.each([
    ['/job?id=1&utm_source=mail', '/job?id=1'],
    ['/job?id=1', '/job?id=1#apply'],
  ])('%s and %s are one view', (a, b) => expect(same(a, b)).toBe(true));
  it.each([
    ['/jobs?vjk=1', '/jobs?vjk=2'],
    ['/jobs', '/jobs?vjk=2'],
    ['/job/1', '/job/2'],
    ['/#/job/1', '/#/job/2'],
  ])('%s and %s are two', (a, b) => expect(same(a, b)).toBe(false));
});
