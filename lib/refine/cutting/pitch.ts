import { isVerb } from '../terms/verbs.ts';

/** A posting looks for somebody. */
const SEEKS =
  /\b(?:(?:looking|searching|hunting|search|hunt) (?:for|to (?:hire|recruit|add|find|bring on))|(?:is|are|'re|currently|now|actively) (?:seeking|recruiting|hiring)|seeks (?=an? )|in need of)\b/;
/** Words after which "to" names what is asked for. */
const ASKED =
  '(?:able|ability|abilities|willing|willingness|desire|desires|eager|eagerness|excited|thrilled|capacity|capability|aptitude|drive|passion|ready|commitment|committed|hunger|hungry|motivated|experience|experienced|want|wants|love|loves|looking|how|required|need|needs|open|attention|dedicated|dedication|approach|addition|up|access|due|subject|used|accustomed)';
/** From here on a sentence may say what the person is wanted for. */
const PURPOSE = new RegExp(
  `(?<!\\b${ASKED}),? (?:(?:in order )?to ([a-z-]+)(?: ([a-z-]+))? |who (?:will|would|can) |(?:that|to) be (?:part of|a part of|responsible) |responsible for )`,
  'g',
);
/** Acts of anybody in any post, beside those that name a trade. */
const JOINS: ReadonlySet<string> = new Set(['be', 'become', 'fill', 'join']);
const isAct = (word: string): boolean => isVerb(word) || JOINS.has(word);
/** What is asked for after all. */
const ASKS =
  /\b(?:must|experience|knowledge|skills?|ability|degree|years?|proficien\w+|familiar\w*|background|licen[cs]e|certific\w+)\b/;

/** Where a folded text that seeks somebody has said whom: "We seek a patient tutor" of "… to teach our evening classes". */
export function endOfSought(folded: string): number {
  const seeks = SEEKS.exec(folded);
  if (!seeks) return folded.length;
  for (const { index, 1: first, 2: second = '' } of folded.matchAll(PURPOSE)) {
    if (index < seeks.index + seeks[0].length) continue;
    if (first !== undefined && !isAct(first) && !(first.endsWith('ly') && isAct(second))) continue;
    // "… people who love to teach": what the person is like goes on.
    const goesOn = /\b(?:who|that|which)\b/.test(folded.slice(seeks.index, index)) || ASKS.test(folded.slice(index));
    return goesOn ? folded.length : index;
  }
  return folded.length;
}
