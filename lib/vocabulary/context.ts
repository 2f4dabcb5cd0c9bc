import { type Entry, isProduct, type TermType } from './entry.ts';
import type { Name } from './names.ts';
import { singular, type Token } from './tokens.ts';

/** How many words on either side of an ambiguous name are searched for a cue. */
const REACH = 5;
/** How many characters on either side tell whether a line is in capitals. */
const LINE = 40;
/** What stands between the items of a list, at its longest ("; and/or "). */
const LONGEST_GAP = 12;
const LIST_GAP = /^[\s,;/|&+()•·]*(?:(?:and\/or|and|or)[\s,;/|&+()]*)?$/;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(['in', 'of', 'or', 'from', 'and']);

const SOFTWARE_CUES =
  'software; program; programming; coding; code; language; developer; development; database; framework; application; app; tool; platform; script; proficient; proficiency; certified; certification; microsoft; ms; office; adobe; google; skill; experience; knowledge';
const CUES: Readonly<Partial<Record<TermType, string>>> = {
  tool: SOFTWARE_CUES,
  technology: SOFTWARE_CUES,
  programming: SOFTWARE_CUES,
  degree: 'degree; diploma; bachelor; master; major; in; of; or; university; accredited; graduate',
  credential:
    'license; licensed; licensure; certified; certification; certificate; registered; registration; credential; exam; current; active; valid',
  language:
    'language; fluent; fluency; bilingual; speak; speaking; speaker; spoken; written; native; translate; translation',
  field: 'degree; bachelor; master; major; diploma; studies; field; discipline',
};

/** A text with its words: what the context of a name is read from. */
export interface Reading {
  readonly folded: string;
  /** the text before folding, where it is known: it has the capitals */
  readonly original: string | undefined;
  readonly tokens: readonly Token[];
}

/** A name that may be meant: words `first` to `first + count - 1`. */
export interface Candidate {
  readonly name: Name;
  readonly first: number;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** `yes`: it is meant; `no`: it is not; `with company`: only beside a name of its sort in a list. */
export type Meaning = 'yes' | 'no' | 'with company';

/** Whether a name is meant, by how it is written and by the words around it. Looks at a constant number of words. */
export function meaningOf(candidate: Candidate, reading: Reading): Meaning {
  const { need } = candidate.name;
  if (need === 'none') return 'yes';
  const asWritten = hasItsCase(candidate, reading);
  if (asWritten === false && need !== 'capital') return 'no';
  if (need === 'comma') return asWritten && followsPlace(candidate, reading) ? 'yes' : 'no';
  if (isDotted(candidate, reading)) return 'yes';
  const capital = asWritten === true && capitalSays(candidate, reading);
  if (need === 'case' && asWritten && !inCapitals(candidate, reading)) return 'yes';
  if (need === 'capital' && capital) return 'yes';
  if (asWritten !== false && hasCueBeside(candidate, reading)) return 'yes';
  const tells = capital || asWritten === undefined || candidate.name.text === candidate.name.text.toLowerCase();
  if (asWritten !== false && tells && hasCueNear(candidate, reading)) return 'yes';
  return 'with company';
}

/** Whether two names stand beside each other in a list and are of the same sort. */
export function keepCompany(left: Candidate, right: Candidate, folded: string): boolean {
  if (!alike(left.name.entry, right.name.entry)) return false;
  const gap = right.start - left.end;
  if (gap < 0 || gap > LONGEST_GAP) return false;
  const between = folded.slice(left.end, right.start);
  return LIST_GAP.test(between) && (!between.includes('\n') || (fillsLine(left, folded) && fillsLine(right, folded)));
}

const alike = (a: Entry, b: Entry): boolean => a.type === b.type || (isProduct(a) && isProduct(b));

function fillsLine({ start, end }: Candidate, folded: string): boolean {
  return (start === 0 || folded[start - 1] === '\n') && (end === folded.length || /[\n,;]/.test(folded.charAt(end)));
}

/** Whether the letters' case is the name's own, which a name without capitals always has; undefined where the original is not known. */
function hasItsCase({ name, start, end }: Candidate, { original }: Reading): boolean | undefined {
  if (original === undefined) return undefined;
  const written = bare(original.slice(start, end));
  const own = bare(name.text);
  if (own === own.toLowerCase()) return true;
  return written === own || (own.length > 1 && written === own.toUpperCase());
}

/** Whether a name that has capitals is written with them. */
export const isWrittenWithCapitals = (candidate: Candidate, reading: Reading): boolean =>
  candidate.name.text !== candidate.name.text.toLowerCase() && hasItsCase(candidate, reading) === true;

/** Dots between letters say that it is an abbreviation: "B.S.", "M.D.". */
const isDotted = ({ start, end }: Candidate, { folded }: Reading): boolean =>
  /^(?:\p{L}\.)+\p{L}?$/u.test(folded.slice(start, end));

const bare = (text: string): string => text.replace(/[.\s-]/g, '');

/** A capital says something where the words beside it have none: not at the start of a sentence, in a title or in a line of capitals. */
function capitalSays(candidate: Candidate, reading: Reading): boolean {
  const { folded, tokens } = reading;
  const before = folded.slice(Math.max(0, candidate.start - 3), candidate.start);
  if (before === '' || /[\n.!?:•*]\s*$|^\s*[-•*]\s*$/.test(before)) return false;
  const previous = tokens[candidate.first - 1];
  const next = tokens[candidate.first + candidate.count];
  const besidePrevious = previous && folded.slice(previous.end, candidate.start) === ' ';
  const besideNext = next && folded.slice(candidate.end, next.start) === ' ';
  if (besideNext && isCapital(next, reading)) return false;
  return !(besidePrevious && isCapital(previous, reading) && !startsSentence(previous, folded));
}

const startsSentence = ({ start }: Token, folded: string): boolean =>
  start === 0 || /[\n.!?:•*-]\s*$/.test(folded.slice(Math.max(0, start - 3), start));

function isCapital({ start, end }: Token, { original = '' }: Reading): boolean {
  const written = original.slice(start, end);
  return written !== written.toLowerCase();
}

/** Whether the line around a name is all in capitals, so that its own say nothing. */
function inCapitals({ start, end }: Candidate, { original = '' }: Reading): boolean {
  const before =
    original
      .slice(Math.max(0, start - LINE), start)
      .split('\n')
      .at(-1) ?? '';
  const after = original.slice(end, end + LINE).split('\n')[0] ?? '';
  return /\p{Lu}/u.test(before + after) && !/\p{Ll}/u.test(before + after);
}

const cuesByEntry = new WeakMap<Entry, ReadonlySet<string>>();

function cuesOf(entry: Entry): ReadonlySet<string> {
  const known = cuesByEntry.get(entry);
  if (known) return known;
  const own = entry.context?.cues ?? [];
  const cues = own.length > 0 ? own : (CUES[entry.type] ?? '').split(';');
  const words = new Set(cues.map((cue) => singular(cue.trim())));
  cuesByEntry.set(entry, words);
  return words;
}

const isCue = (token: Token | undefined, entry: Entry): boolean => !!token && cuesOf(entry).has(token.singular);

function hasCueBeside({ name, first, count, start, end }: Candidate, { folded, tokens }: Reading): boolean {
  const previous = tokens[first - 1];
  const next = tokens[first + count];
  return (
    (isCue(previous, name.entry) && /^[ -]$/.test(folded.slice(previous?.end, start))) ||
    (isCue(next, name.entry) && /^[ -]$/.test(folded.slice(end, next?.start)))
  );
}

/** A cue within reach and on the same line. Function words are cues only right beside a name. */
function hasCueNear({ name, first, count }: Candidate, { folded, tokens }: Reading): boolean {
  for (let step = 1, at = first; step <= REACH; step++, at--) {
    const token = tokens[at - 1];
    if (!token || folded.slice(token.end, tokens[at]?.start).includes('\n')) break;
    if (!FUNCTION_WORDS.has(token.text) && isCue(token, name.entry)) return true;
  }
  for (let step = 1, at = first + count - 1; step <= REACH; step++, at++) {
    const token = tokens[at + 1];
    if (!token || folded.slice(tokens[at]?.end, token.start).includes('\n')) break;
    if (!FUNCTION_WORDS.has(token.text) && isCue(token, name.entry)) return true;
  }
  return false;
}

/** Capitals, a comma and a capitalised word before it: "Dallas, TX". */
function followsPlace({ start, first }: Candidate, reading: Reading): boolean {
  const previous = reading.tokens[first - 1];
  return !!previous && /^, ?$/.test(reading.folded.slice(previous.end, start)) && isCapital(previous, reading);
}
