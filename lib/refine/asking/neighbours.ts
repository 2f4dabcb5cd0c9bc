import type { Kind } from '../../model/kind.ts';
import { scoreKinds } from '../../rules/index.ts';
import { anyOf } from '../../text/any-of.ts';
import { LEARNED, MASTERY } from '../../text/assets.ts';
import type { Passage } from '../../text/sections.ts';
import { opensWithAct } from '../kind/act.ts';
import { isAside } from './aside.ts';
import { qualifies, speaksOfCandidate, tellsToBe } from './candidate.ts';
import { describes } from './describes.ts';

/** A list of fewer items than this tells nothing of any one of them. */
const FEWEST = 4;
/** From this share of its items on, a list is one of demands. */
const MOST = 0.6;

/**
 * Lists under no heading that asks, of which most items ask: what stands among them and is no duty asks too ("Sharp eye
 * for colour"). Under a heading of how to apply, qualifications in a row are such a list ("You will be rated on:").
 */
export function withNeighbours(passages: readonly Passage[], folded: string): Passage[] {
  const wordsOf = (item: Passage): string => folded.slice(item.start, item.end);
  return listsOf(passages, wordsOf).flatMap((list) =>
    asksMostly(list, wordsOf) ? list.map((item) => (isOneOf(wordsOf(item)) ? asDemand(item) : item)) : list,
  );
}

/** Items that stand one below the other, and everything else alone. */
function listsOf(passages: readonly Passage[], wordsOf: (item: Passage) => string): Passage[][] {
  const lists: Passage[][] = [];
  for (const passage of passages) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    if (last && before && isNextItem(before, passage) && !isParted(before, passage, wordsOf)) last.push(passage);
    else lists.push([passage]);
  }
  return lists;
}

/** An item, or a paragraph so short (in characters) that it may be one without its bullet. */
const isLine = ({ kind, start, end }: Passage): boolean => kind === 'item' || end - start <= 250;

const isNextItem = (before: Passage, next: Passage): boolean =>
  before.kind === next.kind &&
  isLine(before) &&
  isLine(next) &&
  before.depth === next.depth &&
  before.part === next.part &&
  before.section === next.section &&
  before.lead === next.lead;

/** Years and degrees alone are the answers that a form offers. */
const ABILITY = anyOf(LEARNED, MASTERY, 'proficient, skills?, abilit(?:y|ies), able, experience \\w+');
const namesAbility = (words: string): boolean => qualifies(words) && ABILITY.test(words);
/** Among what is asked of an application, qualifications and papers are two lists. */
const isParted = (before: Passage, next: Passage, wordsOf: (item: Passage) => string): boolean =>
  next.part === 'apply' && !(namesAbility(wordsOf(before)) && namesAbility(wordsOf(next)));

const MAY_HOLD_DEMANDS: ReadonlySet<Passage['part']> = new Set(['overview', 'duties', 'apply']);

function asksMostly(list: readonly Passage[], wordsOf: (item: Passage) => string): boolean {
  const [first] = list;
  if (!first || list.length < FEWEST || !MAY_HOLD_DEMANDS.has(first.part)) return false;
  const asking = list.filter((item) => {
    const words = wordsOf(item);
    return speaksOfCandidate(words) || tellsToBe(words) || isPaper(words);
  });
  return asking.length >= list.length * MOST;
}

/** "Obtain a forklift ticket": one gets it for oneself. */
const GETS = /^(?:obtain|hold|possess|carry|pass|undergo|maintain) /;
const getsPaper = (words: string): boolean =>
  GETS.test(words) && scoreKinds(words).some(({ kind, score }) => PAPERS.has(kind) && score >= NAMED);
const PAPERS: ReadonlySet<Kind> = new Set<Kind>(['credential', 'eligibility', 'education']);
/** "Current first aid", "Sixteen years old": no more than the name of what is checked. */
const isPaper = (words: string): boolean =>
  words.split(' ').length <= LONGEST_PAPER &&
  !opensWithAct(words) &&
  scoreKinds(words).some(({ kind, score }) => PAPERS.has(kind) && score >= NAMED);
/** In words. */
const LONGEST_PAPER = 4;
/** Neither a duty nor talk of the employer. */
const isOneOf = (words: string): boolean =>
  speaksOfCandidate(words) || getsPaper(words) || (!opensWithAct(words) && !describes(words));

const asDemand = (passage: Passage): Passage => ({ ...passage, part: 'demands' });

/** In a paragraph of fewer sentences than this they tell nothing of one of them. */
const FEWEST_SENTENCES = 3;

/**
 * Which sentences of a passage ask. `asking` = those that do so by themselves: where most of a paragraph do, or those
 * before and behind it, so does a quality among them that is no full sentence ("Patient, and good with horses.").
 */
export function askedAmong(
  sentences: readonly string[],
  asking: readonly boolean[],
  { part, kind }: Passage,
): boolean[] {
  const all = sentences.length;
  const most = asking.filter(Boolean).length >= all * MOST;
  if (kind !== 'text' || (part !== 'overview' && part !== 'duties') || all < FEWEST_SENTENCES) return [...asking];
  const isAmong = (index: number) => (most && part === 'overview') || isAmid(asking, index);
  return asking.map((asks, index) => asks || (isAmong(index) && namesQuality(sentences[index] ?? '')));
}

/** Whether one of the two sentences before a place asks, and one of the two behind it. */
const isAmid = (asking: readonly boolean[], index: number): boolean =>
  asking.slice(Math.max(0, index - 2), index).includes(true) && asking.slice(index + 1, index + 3).includes(true);

/** From this score on a kind is what words are about … */
const NAMED = 5;
/** … where it is told so soon (in characters): farther on a sentence may say anything of it. */
const SOON = 12;
function namesQuality(words: string): boolean {
  const [first] = scoreKinds(words);
  const opens = first !== undefined && first.score >= NAMED && first.at <= SOON;
  return opens && !opensWithAct(words) && !describes(words) && !isAside(words);
}
