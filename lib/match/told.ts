import type { Profile } from '../model/profile.ts';
import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { bagOf } from './concepts.ts';
import { type Item, itemsOf, meets } from './items.ts';

/** A line of `fit.has` or `fit.lacks`: what the person has told us of themselves. */
export interface Statement {
  readonly text: string;
  /** the text's words alone, to compare */
  readonly plain: string;
  readonly pointer: string;
  readonly has: boolean;
  readonly items: readonly Item[];
  readonly bag: ReadonlySet<string>;
  readonly figure: number | undefined;
  /** says "no …", "not …": then only the very same words are decided by it, so that its sense can't be turned round */
  readonly negated: boolean;
}

/** All that the person has told us of themselves. */
export interface Told {
  readonly statements: readonly Statement[];
}

const cache = new WeakMap<Profile, Told>();

/** Everything that the person has ticked. */
export function toldBy(profile: Profile): Told {
  const known = cache.get(profile);
  if (known) return known;
  const { has = [], lacks = [] } = profile.fit ?? {};
  const told = {
    statements: [
      ...has.map((text, at) => statement(text, `fit/has/${at}`, true)),
      ...lacks.map((text, at) => statement(text, `fit/lacks/${at}`, false)),
    ],
  };
  cache.set(profile, told);
  return told;
}

const NEGATION = /\b(?:no|not|never|without|non|cannot|can't|don't|won't|unable)\b/;

function statement(text: string, pointer: string, has: boolean): Statement {
  return {
    text,
    plain: plain(text),
    pointer,
    has,
    items: itemsOf(text),
    bag: bagOf(text),
    figure: figureIn(text),
    negated: NEGATION.test(fold(text)),
  };
}

/** The first number of a text: years, pounds, percent. */
export function figureIn(text: string): number | undefined {
  const digits = /\d+(?:\.\d+)?/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** What the person has said of a line in its very words, whatever their case, spaces and final stop. */
export function toldInWords(quote: string, told: Told): Statement | undefined {
  if (told.statements.length === 0) return undefined;
  const words = plain(quote);
  return told.statements.find((one) => one.plain === words);
}

const plain: (text: string) => string = memo((text) =>
  fold(text)
    .replace(/[^\p{L}\p{N}+#%]+/gu, ' ')
    .trim(),
);

/** "Minimal supervision": what a demand says there is little of, it doesn't ask. */
const SPARED = /\b(?:minimal|minimum|little|limited|low|without)(?: (?:or|no|to|direct|close|constant)){0,4} [a-z]+/gi;

/**
 * What the person has told us of a term: having something shows what is as broad or broader ("sales team management" shows
 * "sales"), lacking something denies what is as narrow or narrower (lacking "Azure" denies "Azure administration").
 * @param figure the number that the demand asks for, where it asks for one: 10 years are not shown by "5 years of …"
 */
export function toldOf(term: string, told: Told, figure?: number): Statement | undefined {
  if (told.statements.length === 0) return undefined;
  const asked = term.replace(SPARED, ' ');
  const items = itemsOf(asked);
  const bag = bagOf(asked);
  const fitting = told.statements.filter((one) => decides(one, items, bag, figure));
  // The narrower word is the better informed one; what is lacking counts first, as it is the more cautious.
  return fitting.sort((a, b) => b.items.length - a.items.length || Number(a.has) - Number(b.has))[0];
}

function decides(
  one: Statement,
  items: readonly Item[],
  bag: ReadonlySet<string>,
  figure: number | undefined,
): boolean {
  if (one.negated || items.length === 0 || one.items.length === 0) return false;
  if (one.has) {
    if (figure !== undefined && (one.figure === undefined || one.figure < figure)) return false;
    return items.every((item) => meets(one.bag, item));
  }
  if (one.figure !== undefined && (figure === undefined || figure < one.figure)) return false;
  return one.items.every((item) => meets(bag, item));
}
