import { setOf } from './set-of.ts';

// Postings from Britain, India and Australia spell otherwise than the rules and word lists do.

/** What stands before "-ise" where American English writes "-ize": elsewhere ("advise", "expertise") both write "s". */
const IZED = setOf(`
  acclimat actual agon american anonym apolog atom author brutal burglar capital categor
  central character civil colon commercial compartmental computer conceptual container contextual
  critic crystal custom decentral depriorit desensit digit dramat econom emphas energ epitom equal external
  factor familiar fantas fertil final formal fossil general global harmon hospital hypothes ideal immobil immun
  incentiv individual industrial institutional internal item jeopard legal liberal local magnet marginal
  material maxim memor mesmer minim mobil modern modular monet national natural neutral normal operational optim
  organ oxid parallel parametr penal personal plagiar popular pressur priorit privat public pulver random rational
  real recogn reorgan repriorit revital revolution sanit scrutin sensit serial social special stabil standard
  steril strateg subsid summar symbol sympath synchron synthes systemat theor token traumat uncategor
  unorgan util vandal vapor vector verbal victim virtual visual vocal vulcan weather western winter
`);
const SOFT = /is(?=(?:e[drs]?|ers|ing|ations?|ational)(?![a-z]))/g;
/** The longest of them, in letters. */
const LONGEST = 15;
const LETTERS_AT_END = /[a-z]+$/;

/** A folded text with "organise" as "organize". As long as it was, so that spans in it stay right. */
export const withZ = (folded: string): string =>
  folded.replace(SOFT, (found, at: number) => {
    const before = LETTERS_AT_END.exec(folded.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '';
    return IZED.has(before) ? 'iz' : found;
  });

/** Letters that American English leaves out, turns round or writes otherwise, in the words of trades. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|misdemean|neighb|rum|sav|tum|vap|vig)our/, '$1or'],
  [/^(cent|fib|lit|met|theat|calib|kilomet|millimet|centimet)re(?=s?$)/, '$1er'],
  [/^(catal|dial|anal)ogue/, '$1og'],
  [/^(licen|defen|offen)ce/, '$1se'],
  [/^(orthop|p|an|h|gyn|encyclop|c|tox)ae(?=di|d|sth|mat|mo|col|s|m)/, '$1e'],
  [/^mould/, 'mold'],
  [/^tyre/, 'tire'],
  [/^jeweller/, 'jeweler'],
  [/^aluminium$/, 'aluminum'],
  [/^programme(?=s?$)/, 'program'],
  [/^enrol(?=s?$|ment)/, 'enroll'],
  [/^fulfil(?=s?$|ment)/, 'fulfill'],
  [/^judgement/, 'judgment'],
];

/** One folded word as American English spells it. */
export const american = (word: string): string => {
  for (const [british, plain] of OTHERS) if (british.test(word)) return word.replace(british, plain);
  return word;
};
