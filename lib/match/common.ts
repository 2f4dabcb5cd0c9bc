import { shownBy } from './concepts.ts';
import { OCCUPATIONS } from './data/occupations.ts';
import { type Item, itemsOf } from './items.ts';
import { conceptsNamed, listed } from './lexicon.ts';

/** From this share of the job titles on whose holders have done a thing, it comes with many trades and tells little of one. */
const MANY = 0.05;

/** Whether all that a term names comes with many trades ("troubleshooting", "data entry") or means little by itself. */
export function isCommon(term: string): boolean {
  const items = itemsOf(term);
  return items.length > 0 && items.every(isCommonItem);
}

const isCommonItem = ({ weight, keys }: Item): boolean => weight < 1 || keys.some((key) => commonKeys().has(key));

let common: ReadonlySet<string> | undefined;

/** The keys of what many trades have done. Read on first use, as the tables it comes from. */
function commonKeys(): ReadonlySet<string> {
  common ??= readCommon();
  return common;
}

function readCommon(): ReadonlySet<string> {
  const titles = new Set<string>();
  const having = new Map<string, Set<string>>();
  for (const [names, things] of OCCUPATIONS) {
    const keys = listed(things)
      .flatMap(conceptsNamed)
      .flatMap((concept) => [concept, ...shownBy(concept)]);
    for (const title of listed(names)) {
      titles.add(title);
      for (const key of keys) having.set(key, (having.get(key) ?? new Set()).add(title));
    }
  }
  return new Set([...having].filter(([, some]) => some.size >= titles.size * MANY).map(([key]) => key));
}
