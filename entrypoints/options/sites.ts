import { chooseSite, hostOf } from '../shared/chosen.ts';
import { words } from '../shared/words.ts';
import { say } from './session.ts';

/** A site that was read always is so no longer. */
export async function stopSite(sites: readonly string[], host: string): Promise<void> {
  const pattern = sites.find((site) => hostOf(site) === host);
  if (!pattern) return;
  const stopped = await chooseSite(pattern, false);
  say(words(stopped.ok ? 'stoppedReading' : 'siteNotChanged', [host]), false);
}
