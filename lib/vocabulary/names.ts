import type { Entry, Form } from './entry.ts';
import { singular, type Token, tokenise } from './tokens.ts';

/** A way to write an entry, as it is found by its key. */
export interface Name extends Form {
  readonly entry: Entry;
}

/** Every written form of every entry, by its words. */
export interface Names {
  /** words joined by spaces → what they may stand for */
  readonly byKey: ReadonlyMap<string, readonly Name[]>;
  /** first word (singular) → words of the longest name that begins with it */
  readonly reach: ReadonlyMap<string, number>;
  /** words that carry a sign ("c++") */
  readonly symbolic: ReadonlySet<string>;
}

/**
 * Indexes the names of the entries, each also without its hyphens ("front-end" → "frontend") and, where it has several
 * words, in the singular ("hand tools" → "hand tool").
 */
export function indexNames(entries: readonly Entry[]): Names {
  const byKey = new Map<string, Name[]>();
  const reach = new Map<string, number>();
  const symbolic = symbolicWords(entries);
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      const name: Name = { ...form, entry };
      for (const words of spellings(form.text, symbolic)) {
        const key = words.join(' ');
        const names = byKey.get(key);
        if (!names) byKey.set(key, [name]);
        else if (!names.some((known) => known.entry === entry)) names.push(name);
        const first = singular(words[0] ?? '');
        reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
      }
    }
  }
  return { byKey, reach, symbolic };
}

/** All ways in which an entry is written. */
export const formsOf = (entry: Entry): readonly Form[] =>
  entry.context?.forms ?? [entry.name, ...entry.aliases].map((text) => ({ text, need: 'none' }) as const);

/** What words may stand for: as written, else in the singular. */
export const namesOf = (words: readonly string[], names: Names): readonly Name[] =>
  names.byKey.get(words.join(' ')) ?? names.byKey.get(words.map(singular).join(' ')) ?? [];

/** The longest name that may begin at a word, in words; 0 where none begins with it. */
export function reachAt(tokens: readonly Token[], first: number, names: Names): number {
  const limit = names.reach.get(singular(tokens[first]?.text ?? '')) ?? 0;
  let count = Math.min(limit, 1);
  while (count < limit && tokens[first + count]?.joined) count++;
  return count;
}

function spellings(text: string, symbolic: ReadonlySet<string>): string[][] {
  const words = wordsOf(text, symbolic);
  const found = [words];
  if (/[\p{L}\p{N}][-./][\p{L}\p{N}]/u.test(text)) {
    found.push(wordsOf(text.replace(/(?<=[\p{L}\p{N}])[-./](?=[\p{L}\p{N}])/gu, ''), symbolic));
  }
  if (words.length > 1) found.push(words.map(singular));
  return found;
}

const wordsOf = (text: string, symbolic: ReadonlySet<string>): string[] =>
  tokenise(text.toLowerCase(), symbolic).map((token) => token.text);

function symbolicWords(entries: readonly Entry[]): Set<string> {
  const found = new Set<string>();
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      if (!/[+#]|^\./.test(form.text)) continue;
      for (const [word] of form.text.toLowerCase().matchAll(/(?<![^\s/])\.?[a-z0-9]+(?:\+\+|\+|#)?(?![^\s/])/g)) {
        if (/^\.|[+#]$/.test(word)) found.add(word);
      }
    }
  }
  return found;
}
