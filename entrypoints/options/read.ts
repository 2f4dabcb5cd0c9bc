import type { Result } from '../../lib/model/result.ts';
import type { ImportedResume, ImportProblem } from '../../lib/profile/import/index.ts';

/** A file, or pasted text. */
export type Order = File | string;
export type Reading = Result<ImportedResume, ImportProblem>;

/** What the worker says. `done` runs from 0 to 1. */
export type Answer =
  | { readonly is: 'progress'; readonly done: number }
  | { readonly is: 'read'; readonly reading: Reading };

/**
 * Reads a résumé off the main thread, in a worker of its own that ends with the reading. Undefined where the worker
 * itself failed.
 * @param signal ends the reading, which then comes back with undefined too
 */
export function readAside(
  order: Order,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  const worker = new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
  return new Promise<Reading | undefined>((resolve) => {
    worker.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) => {
      if (answer.is === 'progress') onProgress(answer.done);
      // pdf.js has words of its own for a page that would speak to it.
      else if (answer.is === 'read') resolve(answer.reading);
    });
    worker.addEventListener('error', () => resolve(undefined));
    signal.addEventListener('abort', () => resolve(undefined));
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
