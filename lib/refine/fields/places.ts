import { oneOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { lookUp } from '../../vocabulary/index.ts';

/** What may stand before the name of a place. */
const BEFORE = oneOf(
  'in, near, of, within, to, at, from, out of, our, be, be in, or, and, -',
  /[Ll]ocations?:?|[Ss]tates?:?|[Cc]ities:?|,/,
);
const NAME = String.raw`(?:[A-Z][\w.'-]+ ?){1,3}`;
/** "Dublin, OH", but not the first of "Dublin, Cork or Limerick" with the second. */
const STATE = String.raw`, (?:[A-Z]{2}\b|[A-Z][a-z]+\b(?! ?(?:,|or|and)\b|,))`;
const PLACE = new RegExp(`(?<=\\b${BEFORE} )(?:the )?(${NAME}(?:${STATE})?)`, 'g');
/** "Dublin, OH - three days a week" */
const FIRST = /^((?:[A-Z][\w.'-]+ ){0,2}[A-Z][\w.'-]+, [A-Z]{2})\b/;
/** Words with a capital that name none. */
const NO_PLACE = pattern`^${oneOf(
  'January, February, March, April, May, June, July, August, September, October, November, December',
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?, Spring, Summer, Fall, Autumn, Winter',
  'The, This, You, We, Our, Must, Being, State',
)}\b`;

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
