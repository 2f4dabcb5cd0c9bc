import { oneOf } from '../text/any-of.ts';

/** Verbs of résumés whose past isn't made by rule, each with its past. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `bring brought, build built, buy bought, catch caught, choose chose, cut cut, drive drove, find found, give gave, grow grew, hold held,
  keep kept, lead led, make made, meet met, oversee oversaw, put put, rebuild rebuilt, rewrite rewrote, run ran, see saw, sell sold,
  send sent, set set, speak spoke, stand stood, take took, teach taught, tell told, win won, write wrote`
    .split(/,\s+/)
    .map((pair): [string, string] => {
      const [base = '', past = ''] = pair.split(' ');
      return [base, past];
    }),
);

const TITLE = oneOf(
  'engineer, analyst, manager, technician, nurse, teacher, clerk, developer, officer, assistant, designer, author',
);

/** The word that begins a statement, and what begins a clause of it: there a word in -s is rather a noun. No verb is part of a title. */
const FIRST = new RegExp(
  String.raw`(?:^[a-z]{3,}|(?<=[,;:] |\band )[a-z]{2,}[a-rt-z])(?![\w'-]| (?:\w+ )?${TITLE}\b)`,
  'g',
);
const SHORT = /^[^aeiou]*[aeiou][bdgmnprt]$/;

/**
 * A folded statement with the verbs that begin its clauses in the past: "manage twelve agents" tells the same as "managed twelve
 * agents". Words that are no verbs come out as no words.
 */
export const inPast = (folded: string): string => folded.replace(FIRST, past);

function past(word: string): string {
  if (word.endsWith('ed')) return word;
  const base = basesOf(word).find((one) => IRREGULAR.has(one));
  if (base !== undefined) return IRREGULAR.get(base) ?? word;
  return regular(basesOf(word)[0] ?? word);
}

/** What a word may be a form of: itself, or that of its -s or -ing. */
function basesOf(word: string): readonly string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/[^s]s$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)];
  if (!word.endsWith('ing')) return [word];
  const rest = word.slice(0, -3);
  return [rest, `${rest}e`, rest.replace(/(.)\1$/, '$1')];
}

function regular(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return SHORT.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}
