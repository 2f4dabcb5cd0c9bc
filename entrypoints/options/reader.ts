// The worker that reads résumés: what it takes (PDF, DOCX, the vocabulary) is loaded here, when a file is chosen, and the
// page stays quick meanwhile.
import { fail } from '../../lib/model/result.ts';
import { BIGGEST_FILE, readResumeFile, readResumeText, TOO_BIG } from '../../lib/profile/import/index.ts';
import type { Answer, Order, Reading } from './read.ts';

const answer = (message: Answer): void => self.postMessage(message);

async function read(order: Order): Promise<Reading> {
  if (typeof order === 'string') return readResumeText(order);
  // Before its bytes are in memory.
  if (order.size > BIGGEST_FILE) return fail(TOO_BIG);
  const bytes = await order.arrayBuffer().catch(() => undefined);
  if (!bytes) return fail({ key: 'importProblemCorrupt', values: [order.name] });
  const file = { name: order.name, bytes: new Uint8Array(bytes) };
  return readResumeFile(file, (done) => answer({ is: 'progress', done }));
}

self.addEventListener('message', ({ data: order }: MessageEvent<Order>) => {
  // What a reader throws would else be heard by nobody, and the page would wait for ever.
  void read(order).then((reading) => answer({ is: 'read', reading }), reportError);
});
