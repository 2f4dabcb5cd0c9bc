import { hasJobWord } from './cues.ts';
import { all, textOf } from './fields.ts';

/** From how many entries on a page counts as a list of postings. */
export const LIST = 5;

/** Stands in for the address of a page that has none, so that its relative links can be compared. */
const NOWHERE = new URL('https://page.invalid/');

/**
 * How many entries of a list of postings an element holds: links to different pages whose addresses are of one shape
 * and speak of jobs, each with words of its own.
 */
export function countCards(root: Element, address: URL | undefined): number {
  const base = address ?? NOWHERE;
  const groups = new Map<string, Set<string>>();
  for (const link of all(root, 'a[href]').slice(0, 3000)) {
    const href = link.getAttribute('href') ?? '';
    const target = URL.canParse(href, base.href) ? new URL(href, base.href) : undefined;
    const text = textOf(link);
    if (!target || text.length < 4 || text.length > 400) continue;
    const path = target.pathname + target.search;
    if (!hasJobWord(path.replace(/[-_]/g, ' ')) && !/[?&](?:jk|jobid|job_id|gh_jid|pid|vacancyid)=/i.test(path))
      continue;
    const shape = shapeOf(target);
    groups.set(shape, (groups.get(shape) ?? new Set()).add(text));
  }
  return Math.max(0, ...[...groups.values()].map((texts) => texts.size));
}

/** An address without what tells one posting from the next: the last step of its path, numbers, and values of its query. */
function shapeOf(url: URL): string {
  const steps = url.pathname.split('/').filter((step) => step !== '');
  const shaped = steps.map((step, index) =>
    index === steps.length - 1 || /\d{3}/.test(step) || step.split('-').length > 3 ? '*' : step,
  );
  return `${url.hostname}/${shaped.join('/')}?${[...url.searchParams.keys()].sort().join('&')}`;
}
