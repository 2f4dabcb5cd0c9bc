import type { Span } from '../model/span.ts';
import { meaningOf } from './headings.ts';

/** Shorter lines (in characters) are lines; longer ones may be a whole posting that lost its line breaks. */
const FLAT = 500;

// Headings as they stand in running text: capitalised, and followed by a capital or a colon.
const HEADING =
  /(?:(?:Minimum|Preferred|Basic|Required|Desired|Key|Core|Additional|Other|Job|Position|Primary|Main|Essential|Technical|Your|Our|Role|Minimum and Preferred) )?(?:[Qq]ualifications?|[Rr]equirements|[Rr]esponsibilities|[Dd]uties|[Ss]kills|[Bb]enefits|[Ee]ducation|[Ee]xperience|[Cc]ompetencies|Perks|Compensation|Overview|Summary)(?: (?:&|and|\/) [A-Z]?[\w' ]{3,24}?)?(?: (?:in this role|for this role|of this role))?(?=:|\s+(?:[A-Z•\d]|[-–*] ))|(?:What|Who|Why|About|How) (?:[Yy]ou|[Ww]e|[Tt]he|[Uu]s|[Yy]our|[Tt]his)(?:[’']\w+)?(?: \w+[’']?\w*){0,3}?(?=:|\s+[A-Z•])|(?:Nice [Tt]o [Hh]aves?|Bonus [Pp]oints|Bonus|Must [Hh]aves?|Ideal [Cc]andidates? (?:have|has|will|are|is)(?:\/are)?|You [Hh]ave|You [Ww]ill|You [Aa]re)(?=:)/g;
// Words that open a demand, capitalised in the middle of a line.
const OPENER =
  /(?<=[\w)%”"+] )(?:(?:Strong|Excellent|Proven|Demonstrated|Good|Solid|Deep|Advanced|Basic|Working|Prior|Previous|Hands-on|Extensive|Exceptional|Outstanding|Significant|Professional|Relevant) [a-z]|Experience (?:in|with|working|using|as|preparing|building|managing|leading)|Experienced (?:in|with)|Proficien(?:t|cy) |Knowledge of|Understanding of|Familiarity with|Familiar with|Ability to|Able to|Willingness to|Willing to|Comfortable |Passion(?:ate)? |Must |Minimum (?:of )?\d|At least \d|Bachelor[’']?s?\b|Master[’']?s (?:degree|Degree)|High school|Valid |Track record|Fluen(?:t|cy) |\d{1,2}\+ years)/g;

/** Parts of a line that holds many: a posting flattened into one line. One part, the line itself, where it is short. */
export function unflatten(text: string, line: Span): (Span & { heading: boolean })[] {
  if (line.end - line.start < FLAT) return [{ ...line, heading: false }];
  const body = text.slice(line.start, line.end);
  const cuts: { at: number; end: number; heading: boolean }[] = [];
  for (const match of body.matchAll(HEADING)) {
    const before = body.slice(0, match.index).trimEnd();
    const free = before === '' || /[.!?:;)•\w”"]$/.test(before);
    const colon = body.charAt(match.index + match[0].length) === ':';
    if (free && meaningOf(match[0]) && (colon || match[0].includes(' ') || /[.!?]$/.test(before)))
      cuts.push({ at: match.index, end: match.index + match[0].length + (colon ? 1 : 0), heading: true });
  }
  for (const match of body.matchAll(OPENER))
    if (!cuts.some((cut) => match.index >= cut.at && match.index < cut.end))
      cuts.push({ at: match.index, end: match.index, heading: false });
  cuts.sort((a, b) => a.at - b.at);
  return partsOf(body, line.start, cuts);
}

function partsOf(
  body: string,
  offset: number,
  cuts: readonly { at: number; end: number; heading: boolean }[],
): (Span & { heading: boolean })[] {
  const parts: (Span & { heading: boolean })[] = [];
  let start = 0;
  const add = (from: number, to: number, heading: boolean) => {
    const piece = body.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim()) parts.push({ start: offset + from + lead, end: offset + from + piece.trimEnd().length, heading });
  };
  for (const cut of cuts) {
    if (cut.at < start) continue;
    add(start, cut.at, false);
    if (cut.heading) add(cut.at, cut.end, true);
    start = cut.heading ? cut.end : cut.at;
  }
  add(start, body.length, false);
  return parts;
}
