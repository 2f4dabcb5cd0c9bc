import { setOf } from './set-of.ts';

// Whoever types a posting by hand mistypes its headings as well, and a lost heading loses all that stands under it.

/** The words that headings are told by and that are mistyped most: long ones. */
const MEANT = [
  ...setOf(`
    qualification qualifications requirement requirements responsibility responsibilities experience experiences education
    knowledge preferred required desired desirable essential minimum description environment conditions competencies
    certification certifications certificates licenses benefits compensation candidate candidates necessary additional
    availability experienced qualified requires
  `),
];
const KNOWN: ReadonlySet<string> = new Set(MEANT);
/** Nobody mistypes the first letter of a word, and few words begin as one of these does. */
const BY_LETTER = Map.groupBy(MEANT, (word) => word[0]);

/** Shorter words (in letters) are a mistyped other word too often. */
const SHORTEST = 7;

/** One folded word of a heading as it was meant, where one letter of it is missing, doubled, wrong or in its neighbour's place. */
export function asMeant(word: string): string {
  if (word.length < SHORTEST - 1 || KNOWN.has(word)) return word;
  return BY_LETTER.get(word[0])?.find((one) => one.length >= SHORTEST && isMistyped(word, one)) ?? word;
}

/** Whether one word is another but for one letter, or two in each other's place; a longer form of it is no mistake. */
function isMistyped(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1 || word.startsWith(meant) || meant.startsWith(word)) return false;
  let start = 0;
  while (word[start] === meant[start]) start++;
  const rest = (text: string, from: number) => text.slice(start + from);
  if (word.length > meant.length) return rest(word, 1) === rest(meant, 0);
  if (word.length < meant.length) return rest(word, 0) === rest(meant, 1);
  const isSwapped = word[start] === meant[start + 1] && word[start + 1] === meant[start];
  return rest(word, isSwapped ? 2 : 1) === rest(meant, isSwapped ? 2 : 1);
}
