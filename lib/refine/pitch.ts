import { HAS_NAME } from './opening.ts';

/** A posting looks for somebody. */
const SEEKS =
  /\b(?:(?:looking|searching|hunting|search|hunt) (?:for|to (?:hire|recruit|add|find|bring on))|(?:is|are|'re|currently|now|actively) (?:seeking|recruiting|hiring)|seeks (?=an? )|in need of) ?/;
/** Words after which "to" names what is asked for. */
const ASKED =
  '(?:able|ability|abilities|willing|willingness|desire|desires|eager|eagerness|capacity|capability|aptitude|drive|passion|ready|commitment|committed|hunger|hungry|motivated|experience|experienced|want|wants|love|loves|looking|how|required|need|needs|open|attention|dedicated|dedication|approach|addition|up|access|due|subject|used|accustomed)';
/** From here on a sentence says what the person is wanted for. */
const PURPOSE = new RegExp(
  `(?<!\\b${ASKED}),? (?:(?:in order )?to (?:\\w+ly )?[a-z]+ |who (?:will|would|can) |(?:that|to) be (?:part of|a part of|responsible) |responsible for )`,
  'g',
);

/** Where a folded clause that seeks somebody has said whom: "We seek a patient tutor" of "… to teach our evening classes". */
export function endOfSought(folded: string): number {
  const seeks = SEEKS.exec(folded);
  if (!seeks) return folded.length;
  PURPOSE.lastIndex = seeks.index + seeks[0].trimEnd().length;
  const at = PURPOSE.exec(folded)?.index ?? folded.length;
  // "… people who love to teach": what the person is like goes on.
  const goesOn = / (?:who|that|which) /.test(folded.slice(seeks.index, at)) || HAS_NAME.test(folded.slice(at));
  return goesOn ? folded.length : at;
}
