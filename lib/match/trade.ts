import { occupationsIn } from './implied.ts';
import { itemsOf } from './items.ts';
import type { Candidate } from './matcher.ts';
import type { Fact } from './profile-index.ts';
import { prove } from './proof.ts';

/**
 * The jobs that are of the posting's trade, as its title tells it: of the same occupation, or sharing what the title names; all
 * jobs where the title is not known or names nothing.
 */
export function jobsLike({ title, index }: Candidate, jobs: readonly Fact[]): readonly Fact[] {
  // What follows a dash, a comma or a bracket is a place, a shift, a requisition number.
  const name = (title ?? '').replace(/^\([^)]*\)/, '').split(/ [-–|~] |[,(/:]/)[0] ?? '';
  const items = itemsOf(name);
  if (items.length === 0) return jobs;
  const rows = new Set(occupationsIn(name));
  const similar = new Set(prove(name, index).facts);
  return jobs.filter((job) => similar.has(job) || occupationsIn(job.lines[0]?.text ?? '').some((row) => rows.has(row)));
}
