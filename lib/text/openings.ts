import { anyOf } from './any-of.ts';
import { setOf } from './set-of.ts';

/** How many letters are looked at, at most: with more, fewer texts are searched in vain, but there are more of them to keep. */
const LETTERS = 8;

/** More ways to begin than these are followed no further: the first reading would take nearly twice the time (November 2026). */
const MANY = 40;

/** What a match, or a part of it, begins with. */
interface Opening {
  readonly text: string;
  /** whether that is all of the part, so that what follows the part goes on from here */
  readonly whole: boolean;
}

/** A part of a pattern, and by what a match of it is told. */
export interface Told {
  /** finds what the part finds */
  readonly source: string;
  /** letters with one of which a word begins wherever the part matches */
  readonly texts: readonly string[];
}

/** By what the matches of a pattern are told. */
export interface Openings {
  readonly told: readonly Told[];
  /** finds what those parts of the pattern find that have no word to be told by; undefined where all have one */
  readonly rest: RegExp | undefined;
}

/**
 * How the words of a match begin: "year", "years" and "yrs" for `\b(?:years?|yrs)\b`, "kiln" for
 * `^(?:\w+ ){0,3}kiln`.
 */
export function openingsOf(pattern: RegExp): Openings {
  if (!isPlain(pattern)) return { told: [], rest: pattern };
  const parts = alternativesOf(pattern.source).map((source) => ({ source, texts: wordOf(source) }));
  const untold = parts.filter(({ texts }) => texts === undefined).map(({ source }) => source);
  return {
    told: parts.flatMap(({ source, texts }) => (texts ? [{ source, texts: [...new Set(texts)] }] : [])),
    rest: untold.length > 0 ? new RegExp(untold.join('|')) : undefined,
  };
}

/** One pattern that finds whatever one of some finds; undefined where they can't be joined. */
export const unionOf = (patterns: readonly RegExp[]): RegExp | undefined =>
  patterns.every(isPlain) ? anyOf(...patterns) : undefined;

/** Whether the parts of a pattern may stand elsewhere: they would lose its flags, and the groups that they refer back to. */
const isPlain = ({ flags, source }: RegExp): boolean => flags === '' && !/\\[1-9k]/.test(source);

/** The openings of the rarest word that every match of a part of a pattern has. */
function wordOf(part: string): readonly string[] | undefined {
  const atoms = [...atomsOf(part)];
  let boundary = false;
  let rarest: readonly string[] | undefined;
  for (const [at, atom] of atoms.entries()) {
    const texts = boundary ? openingsOfSequence(atoms.slice(at)).map(({ text }) => text) : [];
    const tells = boundary && texts.every((text) => /^\w/.test(text));
    if (tells && (!rarest || frequency(texts) < frequency(rarest))) rarest = texts;
    boundary = isBoundary(atom, boundary);
  }
  return rarest;
}

/** About how often a word opens in one of some ways: a letter more makes it seldomer, but for words that stand everywhere. */
const frequency = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (COMMON.has(text.trimEnd()) ? 1 / 25 : 4 ** -(text.length + 1)), 0);
/** Words of most postings, as far as they are looked at. */
const COMMON = setOf(`
  a abilit ability able an and any appli applican applicat are as at be business by can candidat communic experien for
  from have in is it job knowledg must need of on opportun or our position require required requirem responsi role skill
  skills support team that the this to we will with work working you your
`);

/** Whether a letter that follows an atom begins a word; `before` = whether one in its place would. */
function isBoundary({ atom, least }: Repeated, before: boolean): boolean {
  if (atom === '^' || atom === '\\b') return true;
  if (isEmpty(atom)) return before;
  const ends = atom.startsWith('(')
    ? alternativesIn(atom).every((part) => [...atomsOf(part)].reduce((inner, next) => isBoundary(next, inner), before))
    : ENDS_NO_WORD.test(atom);
  return ends && (before || least > 0);
}
/** A mark or blank, one of several, or letters with one behind them. */
const ENDS_NO_WORD = /^(?:\\\W|\[-?[^\w\\^-]+-?\]|(?![[\\.]).*\W)$/;

function openingsOfSequence(atoms: Iterable<Repeated>): readonly Opening[] {
  let openings: readonly Opening[] = [{ text: '', whole: true }];
  const goesOn = ({ text, whole }: Opening): boolean => whole && text.length < LETTERS;
  for (const { atom, least, most } of atoms) {
    if (!openings.some(goesOn)) break;
    if (openings.length > MANY) return openings.map(({ text }) => ({ text, whole: false }));
    if (isEmpty(atom)) continue;
    const own = openingsOfAtom(atom);
    openings = openings.flatMap((before) => {
      if (!goesOn(before)) return [before];
      const longer = own.map(({ text, whole }) => ({
        text: (before.text + text).slice(0, LETTERS),
        whole: whole && most === 1,
      }));
      return least === 0 ? [before, ...longer] : longer;
    });
  }
  return openings;
}

function openingsOfAtom(atom: string): readonly Opening[] {
  if (atom.startsWith('(')) return alternativesIn(atom).flatMap((part) => openingsOfSequence(atomsOf(part)));
  if (atom === '\\d') return [...'0123456789'].map(letters);
  if (/^\[-?[^\\^-]+-?\]$/.test(atom)) return [...atom.slice(1, -1)].map(letters);
  if (/^(?:\[.|\.|\\\w)/.test(atom)) return [{ text: '', whole: false }];
  return [letters(atom.replace('\\', ''))];
}

const letters = (text: string): Opening => ({ text, whole: true });

/** Whether a part of a pattern stands for a place, not for letters. */
const isEmpty = (atom: string): boolean => /^(?:[$^]|\\[bB]|\(\?<?[=!])/.test(atom);

/** One part of a pattern and how many times it may stand there. */
interface Repeated {
  readonly atom: string;
  readonly least: number;
  readonly most: number;
}

const ATOM = /[a-z0-9,;'/-]+(?![?*+{])|\\.|\[(?:\\.|[^\\\]])*\]|./y;
const REPEAT = /([?*+]|\{[\d,]+\})\??|/y;

/** The parts of a pattern that follow one another. */
function* atomsOf(source: string): Generator<Repeated> {
  for (let at = 0; at < source.length; ) {
    const end = source[at] === '(' ? endOfGroup(source, at) : endOf(ATOM, source, at);
    const next = endOf(REPEAT, source, end);
    const repeat = source.slice(end, next);
    yield {
      atom: source.slice(at, end),
      least: /^(?:[?*]|\{0)/.test(repeat) ? 0 : 1,
      most: repeat === '' || repeat.startsWith('?') ? 1 : Number.POSITIVE_INFINITY,
    };
    at = next;
  }
}

function endOf(sticky: RegExp, source: string, start: number): number {
  sticky.lastIndex = start;
  return start + (sticky.exec(source)?.[0].length ?? 0);
}

/** What tells brackets and alternatives from the same characters escaped or in a class. */
const MARK = /\\.|\[(?:\\.|[^\\\]])*\]|[()|]/g;

/** The parts of a pattern of which any one will do: it is cut at each "|" outside of brackets. */
function alternativesOf(source: string): string[] {
  const alternatives: string[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: mark, index } of source.matchAll(MARK)) {
    if (mark === '(') depth++;
    if (mark === ')') depth--;
    if (mark !== '|' || depth > 0) continue;
    alternatives.push(source.slice(start, index));
    start = index + 1;
  }
  return [...alternatives, source.slice(start)];
}

const alternativesIn = (group: string): string[] => alternativesOf(group.replace(/^\((?:\?(?::|<\w+>))?|\)$/g, ''));

function endOfGroup(source: string, start: number): number {
  let depth = 0;
  for (const { 0: mark, index } of source.slice(start).matchAll(MARK)) {
    if (mark === '(') depth++;
    if (mark === ')' && --depth === 0) return start + index + 1;
  }
  return source.length;
}
