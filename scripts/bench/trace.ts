import type { Page } from 'puppeteer-core';
import { z } from '../../lib/model/zod.ts';

/** As much as is read here of the trace event format: https://github.com/google/perfetto (trace_event JSON) */
const TraceEvent = z.object({
  name: z.string(),
  pid: z.int(),
  tid: z.int(),
  /** microseconds that the thread had the processor */
  tdur: z.optional(z.number()),
  args: z.optional(z.looseObject({ data: z.optional(z.looseObject({ url: z.optional(z.string()) })) })),
});
const Trace = z.object({ traceEvents: z.array(TraceEvent) });
type TraceEvent = z.infer<typeof TraceEvent>;

/** What a page's main thread did, in milliseconds of processor time. */
export interface Cost {
  /** all of its tasks together */
  readonly busy: number;
  /** the longest of them */
  readonly longest: number;
  /** calls of the extension's functions */
  readonly ours: number;
  /** styles, layout and paint, the page's own and ours */
  readonly drawing: number;
}

const CATEGORIES = ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
/** Tells the thread of the page from those of other tabs. */
const MARK = 'fitlens-bench';

/** Does something in a page and reads from the browser's performance trace what it cost the page's main thread. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<Cost> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate((mark) => void performance.mark(mark), MARK);
  await work();
  const { traceEvents } = Trace.parse(JSON.parse(new TextDecoder().decode(await page.tracing.stop())));
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (!mark) throw new Error('The trace knows nothing of the page.');
  return costOf(traceEvents.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid));
}

function costOf(events: readonly TraceEvent[]): Cost {
  const sum = (some: readonly TraceEvent[]): number => some.reduce((ms, { tdur = 0 }) => ms + tdur / 1000, 0);
  const tasks = events.filter(({ name }) => name === 'RunTask');
  return {
    busy: sum(tasks),
    longest: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
    ours: sum(
      events.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension:')),
    ),
    drawing: sum(events.filter(({ name }) => DRAWING.has(name))),
  };
}
