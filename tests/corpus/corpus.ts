import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { extract } from '../../lib/extract.ts';
import { IMPORTANCES, type Importance, KINDS, type Kind } from '../../lib/model/kind.ts';
import type { PostingText } from '../../lib/model/posting.ts';
import { Alternative, Requirement } from '../../lib/model/requirement.ts';
import { z } from '../../lib/model/zod.ts';
import { readText } from '../../lib/page/text.ts';
import { plainText } from '../../lib/text/plain.ts';

// The corpus: what postings say, and what a reader of the guide makes of it. One file a kind:
//
//   { "asked":   { HEADING: [ENTRY, …] },     each ENTRY is read under that heading and must give what it says
//     "nothing": { HEADING: [TEXT, …] } }     look-alikes: each must give no requirement
//
// A text that ends in a full stop stands as a paragraph, any other as a list item; under "" there is no heading.
// An entry asks for the file's kind, required, quoted whole, unless it says otherwise: "kind", "importance", "quote",
// and the fields of a requirement. A field that is not named must not be found, save "terms", which are compared only
// where they are given. "is" lists several demands, in order. "known": true marks what the code can't do yet: such an
// entry must still fail, so that its mending is noticed and the mark taken off.

//
// traps.json: what misleads a reader. "sentences" are read like entries ("posting" is a whole text of its own),
// "structures" as the body of a page ("html"). "is" names every demand; only the fields given are compared.

const Demand = z.object({
  kind: z.optional(z.enum(KINDS)),
  importance: z.optional(z.enum(IMPORTANCES)),
  quote: z.optional(z.string()),
  section: z.optional(z.string()),
  ...z.pick(z.partial(Requirement), { years: true, level: true, percent: true, terms: true }).shape,
  alternatives: z.optional(z.array(Alternative)),
});
type Demand = z.infer<typeof Demand>;

const Entry = z.object({
  text: z.string(),
  known: z.optional(z.boolean()),
  ...Demand.shape,
  is: z.optional(z.array(Demand)),
});
const LookAlike = z.union([z.string(), z.object({ text: z.string(), known: z.optional(z.boolean()) })]);
const Corpus = z.strictObject({
  asked: z.record(z.string(), z.array(z.strictObject(Entry.shape))),
  nothing: z.record(z.string(), z.array(LookAlike)),
});

const Trap = z.strictObject({
  trap: z.string(),
  cases: z.array(
    z.strictObject({
      text: z.optional(z.string()),
      heading: z.optional(z.string()),
      posting: z.optional(z.string()),
      html: z.optional(z.string()),
      known: z.optional(z.boolean()),
      is: z.array(z.strictObject(Demand.shape)),
    }),
  ),
});
const Traps = z.strictObject({ sentences: z.array(Trap), structures: z.array(Trap) });

/** A text under its heading, and the demands that it makes; none for a look-alike. */
export interface Case {
  readonly text: string;
  readonly heading: string;
  readonly known: boolean;
  readonly demands: readonly Expected[];
}

interface Expected extends Demand {
  readonly kind: Kind;
  readonly importance: Importance;
  readonly quote: string;
}

/** All cases of one kind's corpus. */
export function readCorpus(kind: Kind): { asked: Case[]; nothing: Case[] } {
  const corpus = Corpus.parse(JSON.parse(readFileSync(new URL(`${kind}.json`, import.meta.url), 'utf8')));
  const asked = Object.entries(corpus.asked).flatMap(([heading, entries]) =>
    entries.map(({ text, known, is, ...demand }) => ({
      text,
      heading,
      known: known === true,
      demands: (is ?? [demand]).map((one) => expected(one, kind, text)),
    })),
  );
  const nothing = Object.entries(corpus.nothing).flatMap(([heading, entries]) =>
    entries.map((entry) => {
      const { text, known } = typeof entry === 'string' ? { text: entry } : entry;
      return { text, heading, known: known === true, demands: [] };
    }),
  );
  return { asked, nothing };
}

const expected = (demand: Demand, kind: Kind, text: string): Expected => ({
  ...demand,
  kind: demand.kind ?? kind,
  importance: demand.importance ?? 'required',
  quote: demand.quote ?? text.replace(/\.$/, ''),
});

/** A trap's text, and the demands that a reader finds in it. */
export interface TrapCase {
  readonly trap: string;
  /** what is read, for the test's name */
  readonly words: string;
  readonly posting: PostingText;
  readonly known: boolean;
  readonly demands: readonly Demand[];
}

export function readTraps(): { sentences: TrapCase[]; structures: TrapCase[] } {
  const traps = Traps.parse(JSON.parse(readFileSync(new URL('traps.json', import.meta.url), 'utf8')));
  return { sentences: traps.sentences.flatMap(casesOf), structures: traps.structures.flatMap(casesOf) };
}

const casesOf = ({ trap, cases }: z.infer<typeof Trap>): TrapCase[] =>
  cases.map(({ text = '', heading = 'Requirements', posting, html, known, is }) => ({
    trap,
    words: html ?? posting ?? text,
    posting: html === undefined ? plainText(posting ?? under(heading, text)) : ofPage(html),
    known: known === true,
    demands: is.map((one) => ({ importance: 'required', ...one })),
  }));

const ofPage = (html: string): PostingText => readText([new JSDOM(html).window.document.body]);

const under = (heading: string, text: string): string =>
  [heading, text.endsWith('.') ? text : `• ${text}`].filter((line) => line !== '').join('\n');

/** The requirements that the code finds in a case's text under its heading. */
export const read = ({ text, heading }: Case): Requirement[] => extract(plainText(under(heading, text)));

/** `differences` for a trap: fields that the case does not name may be anything. */
export const trapDifferences = (demands: readonly Demand[], found: readonly Requirement[]): string[] =>
  differences(
    demands.map((demand, index) => ({ ...found[index], ...demand })),
    found,
  );

/** What is wrong with the requirements found, a line each; empty where all is right. */
export function differences(demands: readonly Demand[], found: readonly Requirement[]): string[] {
  if (demands.length !== found.length) {
    const kinds = found.map((one) => `${one.kind} “${one.quote}”`);
    return [`${demands.length} demands, found ${found.length}: ${kinds.join(' · ')}`];
  }
  return demands.flatMap((demand, index) => {
    const got = found[index];
    return got ? compare(demand, got) : [];
  });
}

function compare(demand: Demand, got: Requirement): string[] {
  const wrong: string[] = [];
  const same = (name: string, wanted: unknown, has: unknown) => {
    if (JSON.stringify(wanted) !== JSON.stringify(has)) wrong.push(`${name} ${show(wanted)}, found ${show(has)}`);
  };
  same('kind', demand.kind, got.kind);
  same('importance', demand.importance, got.importance);
  if (demand.section) same('section', demand.section, got.section);
  if (got.kind === demand.kind) {
    same('years', range(demand.years), range(got.years));
    same('level', demand.level, got.level);
    same('percent', range(demand.percent), range(got.percent));
    same('alternatives', demand.alternatives?.map(outline), got.alternatives?.map(outline));
    if (demand.terms && !sameTerms(demand.terms, got.terms)) same('terms', demand.terms, got.terms);
  }
  if (demand.quote !== undefined && overlap(demand.quote, got.quote) < 0.8)
    wrong.push(`quote “${demand.quote}”, found “${got.quote}”`);
  return wrong;
}

const show = (value: unknown): string => (value === undefined ? 'none' : (JSON.stringify(value) ?? 'none'));
const range = (found: { min?: number | undefined; max?: number | undefined } | undefined) =>
  found && [found.min ?? null, found.max ?? null];
/** What else would do, without the names in it. */
const outline = ({ kind, years, level }: Alternative) => ({ kind, years: range(years), level });

/** The same groups, each with the same members; a name may have a word more or less, as two readers would cut it. */
function sameTerms(wanted: string[][], has: string[][]): boolean {
  return sameSet(wanted, has, (a, b) => sameSet(a, b, (one, other) => overlap(one, other) >= 0.65));
}

function sameSet<T>(a: readonly T[], b: readonly T[], alike: (one: T, other: T) => boolean): boolean {
  const rest = [...b];
  for (const one of a) {
    const at = rest.findIndex((other) => alike(one, other));
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return rest.length === 0;
}

/** The share of words that two texts have in common (Dice, 0 to 1). */
function overlap(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length || 1);
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}+#%$]+/gu) ?? [];

/** What was found and which rules made it so, for the message of a failing test. */
export function traceOf(found: readonly Requirement[]): string {
  if (found.length === 0) return 'nothing found';
  return found
    .map(
      (one) =>
        `${one.kind}, ${one.importance}: “${one.quote}” ${show(one.terms)} ← ${one.trace.join('; ') || 'no rule'}`,
    )
    .join('\n');
}
