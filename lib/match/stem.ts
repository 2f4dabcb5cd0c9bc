import { memo } from '../text/memo.ts';
import { setOf } from '../text/set-of.ts';
import { american } from '../text/spelling.ts';
import { KEPT_ALONE, KEPT_NOUNS, KEPT_STEMS } from './data/stems.ts';

/**
 * The stem of a word, so that "negotiate", "negotiating" and "negotiation" compare as one. A short form of Porter's
 * rules (https://tartarus.org/martin/PorterStemmer/), with the words kept apart that it would confuse in job postings.
 * In: one folded word. Linear in its length.
 */
export const stem: (word: string) => string = memo((printed) => {
  const word = american(printed);
  const known = KEPT.get(word) ?? KEPT.get(printed);
  if (known !== undefined) return known;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let rest = word.endsWith('ss') ? word : word.replace(/(?<=ss|sh|ch|x|z)es$|(?<=[^su])s$/, '').replace(/ie$/, 'y');
  const singular = KEPT.get(rest);
  if (singular !== undefined) return singular;
  for (let pass = 0; pass < 2; pass++) {
    const ending = ENDINGS.find(([text, least]) => rest.endsWith(text) && rest.length - text.length >= least);
    if (!ending) break;
    rest = rest.slice(0, -ending[0].length);
  }
  if (/([bdfgklmnprt])\1$/.test(rest) && rest.length > 4) rest = rest.slice(0, -1);
  return rest.length > 3 ? rest.replace(/[aeiy]+$/, '') || rest : rest.replace(/y$/, 'i');
});

/** An ending and the letters that must stay before it, longest ending first. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ibility', 4],
  ['ability', 4],
  ['ivity', 4],
  ['ization', 4],
  ['isation', 4],
  ['ication', 4],
  ['ational', 5],
  ['fulness', 4],
  ['ousness', 4],
  ['iveness', 4],
  ['ically', 4],
  ['ition', 4],
  ['ation', 4],
  ['ement', 5],
  ['atory', 4],
  ['ative', 4],
  ['ator', 4],
  ['ment', 5],
  ['ness', 4],
  ['able', 4],
  ['ible', 4],
  ['ance', 4],
  ['ence', 4],
  ['ency', 4],
  ['ancy', 4],
  ['ical', 4],
  ['ally', 4],
  ['ated', 4],
  ['ive', 4],
  ['ize', 4],
  ['ise', 5],
  ['ion', 4],
  ['ing', 3],
  ['ure', 5],
  ['ate', 4],
  ['ant', 5],
  ['ent', 6],
  ['ful', 4],
  ['ial', 5],
  ['al', 4],
  ['er', 4],
  ['or', 4],
  ['ed', 3],
  ['ly', 4],
  ['ic', 4],
  ['iz', 4],
  ['at', 5],
  ['e', 3],
];

/** The plural of a noun: "policies", "clutches", "deals". */
const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}${/(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's'}`;

const KEPT: ReadonlyMap<string, string> = new Map([
  ...[...setOf(KEPT_ALONE)].map((word) => [word, word] as const),
  ...[...setOf(KEPT_NOUNS)].flatMap((noun) => [noun, pluralOf(noun)].map((word) => [word, noun] as const)),
  ...Object.entries(KEPT_STEMS).flatMap(([id, words]) => words.split(', ').map((word) => [word, id] as const)),
]);
