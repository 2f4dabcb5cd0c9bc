import type { Kind } from '../../model/kind.ts';
import { CIRCUMSTANCES, CLASS_NOUNS, LIGHT, NOTHING, PEOPLE } from './classes.ts';
import { isDeed } from './deeds.ts';
import type { Item, Segment } from './phrase.ts';
import { isAdverb } from './verbs.ts';
import { isCapital, type Word } from './words.ts';

/** The segments that name what is asked; what is said of one that does not ("within days of hire") does not either. */
export function tellingOf(segments: readonly Segment[], kind: Kind): Segment[] {
  const told: Segment[] = [];
  let dropped = false;
  for (const [index, segment] of segments.entries()) {
    const named = index === 0 || segment.marker !== undefined || isObject(segment, segments.slice(0, index));
    const goesOn: boolean = segment.preposition === 'of' && dropped;
    dropped = !named && (goesOn || isIssuer(segment, told, kind) || !tells(segment, kind));
    if (!dropped) told.push(segment);
    else if (segments[index + 1]?.marker !== undefined) told.push({ ...segment, items: [] });
    else told.push(...examplesOf(segment));
  }
  return told;
}

/** "Draw maps with tools (A, B)": of what names nothing, what its brackets hold. */
function examplesOf(segment: Segment): Segment[] {
  const items = segment.items
    .filter(({ aside }) => aside.some(({ words }) => words.some(({ known }) => known > 0)))
    .map((item) => {
      const head = item.words.slice(-1).filter(({ folded }) => CLASS_NOUNS.has(folded));
      return { ...item, words: head, aside: item.aside.map((one) => ({ ...one, ofClass: head.length > 0 })) };
    });
  return items.length > 0 ? [{ ...segment, items }] : [];
}

/** "First aid certificate from the Red Cross": of a credential that is named already, who issues it. */
const isIssuer = ({ preposition, items }: Segment, told: readonly Segment[], kind: Kind): boolean =>
  kind === 'credential' &&
  /^(?:by|from|with)$/.test(preposition) &&
  told.some((one) => one.items.length > 0) &&
  items.every(({ joint }) => joint !== 'or');

/** "A breadth of X": what names nothing, and is done nothing to, leads to its object. */
function isObject({ preposition, items }: Segment, before: readonly Segment[]): boolean {
  const head = items.at(-1)?.words.at(-1)?.folded ?? '';
  if (PEOPLE.has(head) || !/^(?:about|across|between|for|in|of|on|regarding|with)$/.test(preposition)) return false;
  return before.every((one) =>
    one.items.every((item) => !isDeed(item) && item.words.every(({ folded }) => NOTHING.has(folded))),
  );
}

/** Whether what follows a preposition names something too, and is no mere circumstance ("in a timely manner"). */
function tells(segment: Segment, kind: Kind): boolean {
  const words = segment.items.flatMap((item) => item.words);
  const head = words.at(-1)?.folded ?? '';
  const known = words.some((word) => word.known > 0);
  // "Turning interviews into patterns": what comes of it
  if (segment.preposition === '' || segment.preposition === 'into') return true;
  if (words.every(isOfTime)) return false;
  // "Project management" is no people
  const deals = PEOPLE.has(head) && !(head === 'management' && (words.at(-2)?.known ?? 0) > 1);
  // "Working with buyers, planners and factories": who they are is told one by one
  const isTold = segment.preposition === 'with' && segment.items.length > 2;
  if (deals && !isTold && /^(?:with|to|for|from|by|among|between|across|of|at)$/.test(segment.preposition))
    return kind === 'experience' && segment.preposition === 'with' && isSortOfPeople(segment.items);
  if (segment.acts) return true;
  const isCircumstance = segment.items.every((item) => CIRCUMSTANCES.has(item.words.at(-1)?.folded ?? ''));
  if (isCircumstance && !known) return kind === 'experience' && isWorkplace(words);
  if (kind === 'experience' && NAMING.test(segment.preposition) && words.length <= 6 * segment.items.length)
    return true;
  return known || words.some((word) => isCapital(word));
}

/** A word of "the last three years", which says when and nothing else. */
const isOfTime = ({ folded }: Word): boolean => LIGHT.has(folded) || folded === 'last' || /^\d/.test(folded);

/** "Experience with elite athlete groups" is of a certain sort of people. */
function isSortOfPeople(items: readonly Item[]): boolean {
  const [words = [], ...others] = items.map((item) => item.words.slice(0, -1));
  const tells = words.some(({ folded }) => ![NOTHING, LIGHT, PEOPLE].some((some) => some.has(folded)));
  return tells && others.length === 0 && !words.some(({ folded }) => /^\d/.test(folded));
}

/** "In a clinical setting" names where the experience is of; "in a team environment" does not. */
function isWorkplace(words: readonly Word[]): boolean {
  const [sort, head] = words.slice(-2).map(({ folded }) => folded);
  if (!sort || !/^(?:environment|role|setting)s?$/.test(head ?? '')) return false;
  return ![NOTHING, LIGHT, PEOPLE].some((some) => some.has(sort)) && !isAdverb(sort);
}

/** Prepositions after which one names what the experience is of. */
const NAMING =
  /^(?:in|with|of|for|on|at|using|utilizing|within|into|inside|through|as|involving|regarding|concerning)$/;
