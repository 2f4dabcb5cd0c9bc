import { fold } from '../../text/fold.ts';
import { lookUp } from '../../vocabulary/index.ts';
import {
  ABSTRACT,
  CLASS_NOUNS,
  CONJUNCTIONS,
  CUES,
  GUIDING,
  IMPORTANCE,
  PRODUCT_TAILS,
  RULES,
  STAFF,
  SUBORDINATORS,
  TAILS,
} from './classes.ts';
import { partsOf } from './deeds.ts';
import { isClass, isSuite, withExamples } from './examples.ts';
import { isMeans } from './means.ts';
import { nameOf } from './names.ts';
import type { Aside, Item, Joint } from './phrase.ts';
import { readLists } from './reader.ts';
import { isFormOf } from './verbs.ts';
import { isMark, textOf, type Word } from './words.ts';

/** A list of names: one OR group where "or" joins them, else a group each; "Java or Kotlin, and SQL" is both. */
export function listOf(text: string, items: readonly Item[], choice: boolean): string[][] {
  return runsOf(withoutRest(items)).flatMap((run) => {
    const groups = slashed(
      run.map((item, index) => {
        const groups = namesOf(text, item, run.slice(index + 1), choice);
        return { joint: groups.length === 1 && isMore(item, run[index - 1]) ? 'slash' : item.joint, groups };
      }),
    );
    const guided = guidanceOf(text, run);
    if (guided.length > 0 && run.length === 1 && !run[0]?.words.some(({ known }) => known > 0)) return guided;
    const anyOf = choice || run.some((item) => item.joint === 'or') || run.every(isRule);
    return [...guided, ...(anyOf && groups.length > 0 ? [groups.flat()] : groups)];
  });
}

const isRule = ({ words, aside }: Item): boolean =>
  words.length === 1 && aside.length === 0 && RULES.has(words[0]?.folded ?? '');

/** "Leading nursing teams", "mentoring junior colleagues": what one does for people is asked, whoever they are. */
function guidanceOf(text: string, [first, ...others]: readonly Item[]): string[][] {
  const head = (others.at(-1) ?? first)?.words.at(-1);
  if (!first || !head || !STAFF.has(head.folded) || others.some(({ verbs }) => verbs.length > 0)) return [];
  return partsOf(first.verbs)
    .filter(([verb]) => isFormOf(verb?.folded ?? '', GUIDING))
    .map((verb) => [textOf(text, [...verb, head])]);
}

/** "R, SAS and other statistical packages" names the first two. */
function withoutRest(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  const isRest =
    last?.alike &&
    last.aside.length === 0 &&
    endsInClass(last.words) &&
    !last.words.some(({ folded }) => CUES.has(folded));
  return isRest && items.length > 1 ? items.slice(0, -1) : items;
}

/** "Imaging libraries and tools (A, B)": what the brackets hold illustrates both. */
const isMore = ({ aside, joint, words }: Item, before: Item | undefined): boolean =>
  joint === 'and' && aside.length > 0 && words.length === 1 && [words, before?.words ?? []].every(endsInClass);

const endsInClass = (words: readonly Word[]): boolean => CLASS_NOUNS.has(words.at(-1)?.folded ?? '');

/** "Shipping/receiving, packing": what a slash joins is one group of its own. */
function slashed(parts: readonly { joint: Joint; groups: string[][] }[]): string[][] {
  const groups: string[][] = [];
  for (const { joint, groups: own } of parts) {
    const last = groups.at(-1);
    if (joint === 'slash' && last) last.push(...own.flat());
    else groups.push(...own);
  }
  return groups;
}

/** A list in parts of which each is joined by one word: "A or B" and "C"; the comma before "and" ends a choice. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  const hasComma = items.some((item) => item.joint === 'comma');
  for (const item of items) {
    const run = runs.at(-1);
    const ends = item.joint === 'and' && (item.apart || !hasComma) && run?.some((one) => one.joint === 'or');
    if (run && !ends) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** One name with what its brackets add: "Statistical Analysis Software (SAS)", "cloud (AWS, GCP)". */
function namesOf(text: string, item: Item, after: readonly Item[], choice: boolean): string[][] {
  const short = item.aside.find((aside) => isAbbreviation(aside.words));
  const plain = nameOf(text, short ? item.words.slice(0, short.at) : item.words);
  const name = sharedHead(text, item, after[0], plain) || describedBy(text, item, after, plain) || plain;
  const own = [name, ...(short ? short.words.map((word) => word.text) : [])].filter((one) => one !== '');
  return item.aside
    .filter((aside) => aside !== short)
    .reduce(
      (groups, aside) => withAside(text, groups, aside, { item, name, isWhole: short !== undefined, choice }),
      [own],
    )
    .filter((group) => group.length > 0);
}

/** A name that has something in brackets behind it. */
interface Bracketed {
  readonly item: Item;
  readonly name: string;
  /** its abbreviation stands in brackets too, so that nothing else there is an example of it */
  readonly isWhole: boolean;
  readonly choice: boolean;
}

/** What a bracket makes of the groups of the name before it, of which the first is its own. */
function withAside(
  text: string,
  [own = [], ...others]: readonly string[][],
  aside: Aside,
  { item, name, isWhole, choice }: Bracketed,
): string[][] {
  const inner = asideOf(text, aside.words);
  const listed = inner.flat();
  const areExamples = listed.length > 1 && !isWhole;
  if (listed.length > 0 && isMeans(item.words)) return [listed, ...others];
  if (areExamples && isSuite(name)) return [...withExamples([name], listed), ...others];
  // "One scripting language (X, Y)": the brackets say which
  if (areExamples && item.words.at(-1)?.folded === 'language') return [listed, ...others];
  if (areExamples && (aside.ofClass || isClass(name))) {
    if (choice || !asksEach(item, aside, inner)) return [...withExamples([name], listed), ...others];
    // "Excel skills (formulas, pivot tables)": the program is asked by its name
    return [...(lookUp(name)?.type === 'tool' ? [own] : []), ...inner, ...others];
  }
  const plus = plusIn(aside.words);
  if (plus > 0) return [...inner, ...others];
  if (plus === 0 || asksToo(aside.words)) return [own, ...others, ...inner];
  return [[...own, ...listed], ...others];
}

/** Whether each of what the brackets behind a class hold is asked for: "(A and B)", or what is more than examples. */
function asksEach({ words }: Item, aside: Aside, inner: readonly string[][]): boolean {
  const head = words.at(-1)?.folded ?? '';
  return inner.length > 1 && (hasAnd(aside.words) || ABSTRACT.has(head) || !CLASS_NOUNS.has(head));
}

/** "Project and resource management": the first is project management, unless it is a name as it stands (`plain`). */
export function sharedHead(text: string, item: Item, next: Item | undefined, plain = ''): string {
  const [only, ...others] = item.words;
  const head = next?.words[1];
  if (!only || others.length > 0 || !head || !isNamedBy(next.words)) return '';
  if (TAILS.has(head.folded) || (plain === '' && PRODUCT_TAILS.has(head.folded))) return '';
  const isName = plain !== '' && lookUp(plain);
  return !isName && lookUp(`${only.folded} ${head.folded}`) ? textOf(text, [only, head]) : '';
}

/** Whether the second word ends a name: the last of two, or that of a known one within three ("back office system"). */
const isNamedBy = (words: readonly Word[]): boolean =>
  words.length === 2 || (words.length === 3 && (words[0]?.known ?? 0) === 2);

/** "Local, national and global markets": an adjective by itself is said of what the last of them is said of. */
function describedBy(text: string, { words: [only, ...others] }: Item, after: readonly Item[], plain: string): string {
  if (!only || others.length > 0 || plain === '' || only.known > 0 || !isAdjective(only)) return '';
  const described = after.find(({ words }) => words.length !== 1 || !words.every(isAdjective));
  // "Clerical/secretarial, environmental work"
  if (!described || (after[0]?.joint === 'slash') !== (described.joint === 'slash')) return '';
  const [first, ...rest] = described.words;
  const head = rest.at(-1);
  return first && head && isAdjective(first) && !TAILS.has(head.folded) ? textOf(text, [only, head]) : '';
}

/** Whether a word has the form of an adjective. */
const isAdjective = ({ folded }: Word): boolean =>
  /(?:(?:[^t]|[ns]t)al|ive|[^s]ic|[aeo]ry|ous|[ai]ble|structured|supervised)$/.test(folded);

const isAbbreviation = (words: readonly Word[]): boolean =>
  words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}.&-]*s?$/u.test(words[0]?.text ?? '');

function asideOf(text: string, words: readonly Word[]): string[][] {
  const loose = words.some((word) => /^(?:ex|e\.?g\.?|i\.?e\.?|etc\.?|or|such|example)$/.test(word.folded));
  const list = words.filter((word) => !/^(?:ex|e\.?g\.?|i\.?e\.?)$/.test(word.folded));
  if (!list.some((word) => isMark(word) || CONJUNCTIONS.has(word.folded)) && list.length > 4) return [];
  // "Typing (50 wpm)": how much of it
  if (
    SUBORDINATORS.has(list[0]?.folded ?? '') ||
    list[0]?.folded === 'available' ||
    /^\d[\d.,]*$/.test(list[0]?.folded ?? '')
  )
    return [];
  const groups = readLists(list)
    .filter(
      ({ preposition, items }, index) =>
        index === 0 || preposition === '' || items.every(({ words }) => words[0]?.known === words.length),
    )
    .flatMap((segment) => listOf(text, segment.items, false))
    .map((group) => group.filter((name) => !IMPORTANCE.has(fold(name))));
  return loose ? [groups.flat()] : groups;
}

/** Where a plus stands: "(maize + beans)" asks for both, "(+ beans)" for one thing more. */
const plusIn = (words: readonly Word[]): number => words.findIndex(({ folded }) => folded === '+');

/** "Ledgers (knowledge of double entry is essential)": what the brackets hold is a demand beside the name. */
const asksToo = (words: readonly Word[]): boolean =>
  words.some(({ folded }, at) => CUES.has(folded) && /^(?:in|of|with)$/.test(words[at + 1]?.folded ?? ''));

const hasAnd = (words: readonly Word[]): boolean => words.some((word) => CONJUNCTIONS.get(word.folded) === 'and');
