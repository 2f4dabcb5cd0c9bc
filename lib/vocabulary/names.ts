import { hashOf, hashWith } from '../text/hash.ts';
import type { Entry, Form } from './entry.ts';
import { type DataLine, formsIn, isMarked, readEntry, readLines } from './read.ts';
import { type Token, tokenise, type Word } from './tokens.ts';

/** A way to write an entry. */
export interface Name extends Form {
  readonly entry: Entry;
}

// Forms that need not be split to know their words; nine in ten are in words and blanks alone. Spelt the American way, as
// a test sees to.
const PLAIN = /^[a-z0-9 ]+$/;
const NEARLY_PLAIN = /^[a-z0-9 /&-]+$/;
const SLOTS = 2 ** 18;
const LAST_SLOT = SLOTS - 1;

/** An entry has fewer forms than this, so that entry and form are one number: the entry's, times this, plus the form's. */
const FORMS = 64;

/**
 * The index of all written forms, by their words. Built in one pass that does little for each form; entries are read when
 * they are found, as a posting names few of them.
 */
export class Names {
  /** signed words ("c++", "security+", ".net"), by which texts are split */
  readonly symbolic = new Set<string>();
  readonly #lines: DataLine[];
  // For each entry: its line, and its number in the line.
  readonly #lineOf: number[] = [];
  readonly #numberOf: number[] = [];
  readonly #entries: (Entry | undefined)[] = [];
  readonly #byKey = new Map<string, number | number[]>();
  // What has been found before, by what #byKey has for it.
  readonly #found = new Map<number | number[], readonly Name[]>();
  #byId: Map<string, number> | undefined;
  // By a hash of the first word: whether a form begins with it, as few words do.
  readonly #begins = new Uint8Array(SLOTS);
  // By a hash of the first two words, or of the only one: how many words the longest form has that begins with them.
  readonly #reach = new Uint8Array(SLOTS);

  constructor(data: readonly string[]) {
    this.#lines = data.flatMap(readLines);
    this.#lines.forEach((line, at) => {
      formsIn(line.text.toLowerCase()).forEach((forms, number) => {
        const first = this.#lineOf.length * FORMS;
        this.#lineOf.push(at);
        this.#numberOf.push(number);
        forms.forEach((form, index) => {
          this.#add(form, first + index);
        });
      });
    });
  }

  /** Every entry, in the order of the data. */
  entries(): Entry[] {
    return this.#lineOf.map((_, at) => this.#entry(at));
  }

  /** The entry with an id. */
  entry(id: string): Entry | undefined {
    this.#byId ??= new Map(this.entries().map((entry, at) => [entry.id, at]));
    const at = this.#byId.get(id);
    return at === undefined ? undefined : this.#entry(at);
  }

  /**
   * What `count` words from the one at `first` on may stand for: as written, else with the last or every word in the
   * singular, else with the last in the plural. The plural of a field of study is not the field ("laws", "histories").
   */
  of(words: readonly Word[], first = 0, count = words.length): readonly Name[] {
    let start = '';
    let singularStart = '';
    for (let at = first; at < first + count - 1; at++) {
      start += `${words[at]?.text} `;
      singularStart += `${words[at]?.singular} `;
    }
    const last = words[first + count - 1];
    if (!last) return [];
    const exact = this.#byKey.get(start + last.text);
    if (exact !== undefined) return this.#named(exact);
    const singular = this.#byKey.get(start + last.singular);
    if (count === 1) return this.#named(singular).filter((name) => name.entry.type !== 'field');
    const alike =
      singular ?? this.#byKey.get(singularStart + last.singular) ?? this.#byKey.get(`${start}${last.text}s`);
    return this.#named(alike);
  }

  /** The most words that a name beginning with a text's word can have; 0 where none begins with it. */
  reach(tokens: readonly Token[], first: number): number {
    const word = tokens[first];
    const next = tokens[first + 1];
    if (!word) return 0;
    const { hash, singularHash } = word;
    if (!this.#begins[hash & LAST_SLOT] && !this.#begins[singularHash & LAST_SLOT]) return 0;
    const alone = Math.min(1, Math.max(this.#reachOf(hash), this.#reachOf(singularHash)));
    if (!next?.joined) return alone;
    const limit = Math.max(
      alone,
      this.#reachOf(pairOf(hash, next.hash)),
      this.#reachOf(pairOf(hash, pluralOf(next.hash))),
      this.#reachOf(pairOf(hash, next.singularHash)),
      this.#reachOf(pairOf(singularHash, next.singularHash)),
    );
    let count = Math.min(limit, 1);
    while (count < limit && tokens[first + count]?.joined) count++;
    return count;
  }

  #reachOf(hash: number): number {
    return this.#reach[hash & LAST_SLOT] ?? 0;
  }

  // Signed words stay whole in a form, and are remembered, so that texts are split alike.
  #keyOf(form: string): string {
    const plain = form.replace(/'s\b/g, 's');
    if (NEARLY_PLAIN.test(plain)) return plain.replace(/ ?[-/] ?/g, ' ').replace(/ ?& ?/g, ' and ');
    const words = tokenise(form, true).map((token) => token.text);
    for (const word of words) if (/^\.|[+#]$/.test(word)) this.symbolic.add(word);
    return words.join(' ');
  }

  #add(marked: string, form: number): void {
    const text = isMarked(marked) ? marked.slice(1) : marked;
    if (PLAIN.test(text)) this.#set(text, form);
    else for (const spelling of spellings(text)) this.#set(this.#keyOf(spelling), form);
  }

  #set(key: string, form: number): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, form);
    else if (![known].flat().includes(form)) this.#byKey.set(key, [known, form].flat());
    const [first = '', second] = key.split(' ', 2);
    const start = hashOf(first);
    this.#begins[start & LAST_SLOT] = 1;
    const slot = (second === undefined ? start : pairOf(start, hashOf(second))) & LAST_SLOT;
    const count = wordsIn(key);
    if (count > (this.#reach[slot] ?? 0)) this.#reach[slot] = count;
  }

  #entry(at: number): Entry {
    const known = this.#entries[at];
    if (known) return known;
    const line = this.#lines[this.#lineOf[at] ?? -1];
    if (!line) throw new RangeError(`No entry ${at}`);
    const entry = readEntry(line, this.#numberOf[at] ?? 0);
    this.#entries[at] = entry;
    return entry;
  }

  #named(forms: number | number[] | undefined): readonly Name[] {
    if (forms === undefined) return NONE;
    const known = this.#found.get(forms);
    if (known) return known;
    const names = [forms].flat().flatMap((form) => {
      const entry = this.#entry(Math.floor(form / FORMS));
      const found = formsOf(entry)[form % FORMS];
      return found ? [{ ...found, entry }] : [];
    });
    this.#found.set(forms, names);
    return names;
  }
}

const NONE: readonly Name[] = [];

/** All ways in which an entry is written. */
export const formsOf = (entry: Entry): readonly Form[] =>
  entry.context?.forms ?? [entry.name, ...entry.aliases].map((text) => ({ text, need: 'none' }) as const);

/** "front-end" is also "frontend", "driver's license" also "driver license". */
function spellings(text: string): string[] {
  const joined = text.replace(/(?<=[\p{L}\p{N}])[-.](?=[\p{L}\p{N}])/gu, '');
  return [...new Set([text, joined, text.replace(/'s\b(?=.)/, '')])];
}

/** The hash of two words, from theirs. */
const pairOf = (first: number, second: number): number => hashWith(first, second);
/** The hash of a word's plural, from its own. */
const pluralOf = (hash: number): number => hashOf('s', hash);

function wordsIn(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}
