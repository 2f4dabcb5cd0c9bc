import { browser } from 'wxt/browser';
import { askContent, askShowing, type PostingReading } from '../../lib/messages/index.ts';
import { type ReadProblem, UNREACHABLE, type Unreachable } from '../../lib/model/problem.ts';
import { fail, type Result } from '../../lib/model/result.ts';

type Answer = Result<PostingReading, ReadProblem | Unreachable>;

/** A tab's own page; the frames in it have other numbers. */
const TOP = 0;

/**
 * The posting of a tab: its page's own, else one that stands in a frame. Where no reader answers, one is brought into
 * the page, and into those of its frames that the click on the icon opens to us too (activeTab: the page's own host).
 * `insist` is said of the page itself, never of a frame.
 */
export async function readTab(tab: number, insist: boolean): Promise<Answer> {
  const own = await askContent(tab, TOP, insist);
  if (own.ok) return own;
  const framed = insist ? own : await askShowing(tab);
  if (framed.ok) return framed;
  return own.error === UNREACHABLE ? readWithNewReader(tab, insist) : own;
}

async function readWithNewReader(tab: number, insist: boolean): Promise<Answer> {
  if (!(await bringReader({ tabId: tab }))) return fail('no-access');
  const own = await askContent(tab, TOP, insist);
  if (own.ok || insist) return own;
  const frames = (await bringReader({ tabId: tab, allFrames: true })) ?? [];
  for (const frame of frames.filter((frame) => frame !== TOP)) {
    const framed = await askContent(tab, frame, false);
    if (framed.ok) return framed;
  }
  return own;
}

interface Target {
  readonly tabId: number;
  readonly allFrames?: boolean;
}

/** Brings the reader into a tab. The numbers of the frames that have it now; undefined where none may be entered. */
async function bringReader(target: Target): Promise<number[] | undefined> {
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
    const entered = await browser.scripting.executeScript({
      target,
      files: ['/content-scripts/content.js'],
      // The browser would wait for frames that never come to rest.
      injectImmediately: target.allFrames ?? false,
    });
    return entered.map(({ frameId }) => frameId);
  } catch {
    return undefined;
  }
}
