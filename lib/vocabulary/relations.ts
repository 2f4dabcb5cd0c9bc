import type { Entry } from './entry.ts';

/** Whether who has one thing has the other: the same, or reached from it over `broader`. */
export function reaches(have: Entry, asked: Entry, entryOf: (id: string) => Entry | undefined): boolean {
  const seen = new Set<string>();
  const open = [have.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === asked.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(entryOf(id)?.broader ?? []));
  }
  return false;
}

/** Whether two things are of one family: fields by their families, others by what both show. Places have none. */
export function sameFamily(a: Entry, b: Entry): boolean {
  if (a.type === 'place' || b.type === 'place') return false;
  const kin = (entry: Entry): readonly string[] => [
    ...(entry.families ?? []).map((name) => `${name} family`),
    ...entry.broader,
  ];
  const ofA = new Set(kin(a));
  return kin(b).some((name) => ofA.has(name));
}
