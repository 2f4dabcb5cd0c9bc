import { SENSES } from './data/senses.ts';
import { stem } from './stem.ts';

interface Sense {
  /** the stem of the word in this sense */
  readonly stem: string;
  /** stems of which one stands near it */
  readonly beside: ReadonlySet<string>;
}

/** Stands between the stem of a word and the number of its sense. */
const MARK = '~';

/** How many words away on either side the words are that tell a sense. */
const REACH = 3;

const sensesOf: ReadonlyMap<string, readonly Sense[]> = readSenses();

function readSenses(): Map<string, readonly Sense[]> {
  const senses = new Map<string, readonly Sense[]>();
  SENSES.forEach(([word, beside], row) => {
    const sense = { stem: `${stem(word)}${MARK}${row}`, beside: new Set(beside.split(', ').map(stem)) };
    senses.set(stem(word), [...(senses.get(stem(word)) ?? []), sense]);
  });
  return senses;
}

/** Words of a text, each with its stem in the sense that those near it give it: "press" as of a machine, or of releases. */
export function inTheirSense<T extends { readonly stem: string }>(words: readonly T[]): readonly T[] {
  if (!words.some((word) => sensesOf.has(word.stem))) return words;
  return words.map((word, at) => {
    const senses = sensesOf.get(word.stem);
    if (!senses) return word;
    const near = words.slice(Math.max(0, at - REACH), at + REACH + 1);
    const sense = senses.find(({ beside }) => near.some((one) => beside.has(one.stem)));
    return sense ? { ...word, stem: sense.stem } : word;
  });
}

/** Whether a stem is of a word in a sense that is not its usual one. */
export const isOddSense = (stem: string): boolean => stem.includes(MARK);
