import { lookUp } from '../../vocabulary/index.ts';

const PLACE =
  /(?<=\b(?:in|near|of|within|to|at|from|out of|our|be|be in|[Ll]ocations?:?|[Ss]tates?:?|[Cc]ities:?|or|and|-|,) )(?:the )?((?:[A-Z][\w.'-]+ ?){1,3}(?:, (?:[A-Z]{2}\b|[A-Z][a-z]+\b(?! ?(?:,|or|and)\b|,)))?)/g;
/** "Dublin, OH - three days a week" */
const FIRST = /^((?:[A-Z][\w.'-]+ ){0,2}[A-Z][\w.'-]+, [A-Z]{2})\b/;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Fall|Autumn|Winter|Being|State|Must|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|You|We|Our)\b/;

/** "Boise" and "Idaho" after it are one place; "Ohio" and "Indiana" are two. */
function withStates(names: readonly string[]): string[] {
  const isState = (name: string) => lookUp(name)?.type === 'place';
  const places: string[] = [];
  for (const name of names) {
    const last = places.at(-1);
    if (last && isState(name) && !isState(last) && !last.includes(',')) places[places.length - 1] = `${last}, ${name}`;
    else places.push(name);
  }
  return places;
}

/** The places that a clause names, as alternatives of one group. */
export function places(clause: string): string[][] {
  const based = /\b([A-Z]\w+)[- ]based\b/.exec(clause)?.[1];
  const named = [...clause.matchAll(PLACE)].map((match) =>
    (match[1] ?? '').trim().replace(/ (?:office|site|area|region|HQ|headquarters)$/, ''),
  );
  const first = FIRST.exec(clause)?.[1];
  if (first) return [[first]];
  const found = [...(based ? [based] : []), ...withStates(named.filter((name) => !NO_PLACE.test(name)))];
  return found.length > 0 ? [[...new Set(found)]] : [];
}
