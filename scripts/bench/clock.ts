import type { CDPSession, Page } from 'puppeteer-core';

/** How long something takes, and as many times as long as a yardstick that ran beside it. */
export interface Timing {
  /** times the yardstick: much the same on any machine */
  readonly ratio: number;
  /** milliseconds of one run, of this machine */
  readonly ms: number;
}

const ROUNDS = 11;
/** A round takes about this long, so that what surrounds it (a call through the protocol) is nothing beside it. */
const ROUND_MS = 40;
const WARM_UP_ROUNDS = 4;

/**
 * Times what bench/work.ts has prepared in a page. Counts the milliseconds that the page's thread had the processor: the
 * clock on the wall also counts what other programs did meanwhile.
 */
export class Clock {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Clock> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    return new Clock(page, session);
  }

  /** Both in turns, after some rounds that don't count; the medians. */
  async compare(yardstick: string, work: string): Promise<Timing> {
    const unit = await this.#warmUp(yardstick);
    const runs = await this.#warmUp(work);
    const rounds: { unit: number; ms: number }[] = [];
    while (rounds.length < ROUNDS)
      rounds.push({ unit: await this.#timeOf(yardstick, unit), ms: await this.#timeOf(work, runs) });
    const ms = median(rounds.map((round) => round.ms));
    return { ms, ratio: ms / median(rounds.map((round) => round.unit)) };
  }

  /** How many runs make a round. */
  async #warmUp(work: string): Promise<number> {
    let runs = 1;
    for (let round = 0; round < WARM_UP_ROUNDS; round++) {
      const ms = await this.#timeOf(work, runs);
      runs = Math.max(1, Math.round(ROUND_MS / Math.max(ms, 0.0001)));
    }
    return runs;
  }

  async #timeOf(work: string, runs: number): Promise<number> {
    const start = await this.#threadTime();
    await this.#page.evaluate(
      (work, runs) => Reflect.get(Reflect.get(globalThis, 'bench'), 'run')(work, runs),
      work,
      runs,
    );
    return ((await this.#threadTime()) - start) / runs;
  }

  /** Milliseconds that the page's main thread has run so far. */
  async #threadTime(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const time = metrics.find(({ name }) => name === 'ThreadTime');
    if (!time) throw new Error('The browser does not tell the time of its threads.');
    return time.value * 1000;
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
