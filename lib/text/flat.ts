import type { Span } from '../model/span.ts';
import { meaningOf } from './headings.ts';

/** Shorter lines (in characters) are lines; longer ones may be a whole posting that lost its line breaks. */
const FLAT = 500;

/** A part of a flattened line: a heading, or what stands under one. */
export interface FlatPart extends Span {
  readonly heading: boolean;
}

// Headings as they stand in running text: capitalised, and followed by a capital, a number or a colon.
const NAMED_HEADING =
  /(?:(?:Minimum|Preferred|Basic|Required|Desired|Key|Core|Additional|Other|Job|Position|Primary|Main|Essential|Technical|Your|Our|Role|Minimum and Preferred) )?(?:[Qq]ualifications?|[Rr]equirements|[Rr]esponsibilities|[Dd]uties|[Ss]kills|[Bb]enefits|[Ee]ducation|[Ee]xperience|[Cc]ompetencies|Perks|Compensation|Overview|Summary)(?: (?:&|and|\/) [A-Z]?[\w' ]{3,24}?)?(?: (?:in this role|for this role|of this role))?(?=:|\s+(?:[A-Z•\d]|[-–*\\]{1,8} ))|(?:Nice [Tt]o [Hh]aves?|Bonus [Pp]oints|Bonus|Must [Hh]aves?|Ideal [Cc]andidates? (?:have|has|will|are|is)(?:\/are)?|You [Hh]ave|You [Ww]ill|You [Aa]re)(?=:|\s+[-–*•] )/g;
/** A question in the place of a heading ("Who You Are", "What Sets You Apart (Bonus Points)"): its words, one by one. */
const ASKED_HEADING = /\b(?:What|Who|Why|About|How|Where)(?: [A-Za-z/&]+(?:['’]\w+)?){1,7}(?: \([\w ]{3,30}\))?/g;
/** Headings in capitals. */
const CAPITAL_HEADING = /\b[A-Z][A-Z'’/&]{2,}(?: [A-Z'’/&]{2,}){0,6}(?=:|\s+(?:[-–•*] |[A-Z][a-z]))/g;
/** Marks of a list that lost its lines: "1. Build … 2. Test …", " - Build … - Test …". */
const MARKS: readonly RegExp[] = [/(?<=[\s*])\d{1,2}[.)] (?=[A-Z])/g, /(?<=\s)[-–*] (?=[A-Z][a-z])/g];
/** Fewer marks than these may be no list. */
const LIST = 3;
// Words that open a demand, capitalised in the middle of a line.
const OPENER =
  /(?<=[\w)%”"+] )(?<!\b(?:have|has|with|of|or|and|an?|the|possess|plus|to|in|for|is|are|your|our|least|minimum) )(?:(?:Strong|Excellent|Proven|Demonstrated|Good|Solid|Deep|Advanced|Basic|Working|Prior|Previous|Hands-on|Extensive|Exceptional|Outstanding|Significant|Professional|Relevant) [a-z]|Experience (?:in|with|working|using|as|preparing|building|managing|leading)|Experienced (?:in|with)|Proficien(?:t|cy) |Knowledge of|Understanding of|Familiarity with|Familiar with|Ability to|Able to|Willingness to|Willing to|Comfortable |Passion(?:ate)? |Must |Minimum (?:of )?\d|At least \d|Bachelor[’']?s?\b|Master[’']?s (?:degree|Degree)|High school|Valid |Track record|Fluen(?:t|cy) |\d{1,2}\+ years)/g;

interface Cut {
  readonly at: number;
  readonly end: number;
  readonly heading: boolean;
}

/** Parts of a line that holds many: a posting flattened into one line. One part, the line itself, where it is short. */
export function unflatten(text: string, line: Span): FlatPart[] {
  if (line.end - line.start < FLAT) return [{ ...line, heading: false }];
  const body = text.slice(line.start, line.end);
  const headings = [...namedHeadings(body), ...askedHeadings(body), ...capitalHeadings(body)];
  const cuts = [...headings];
  for (const at of [...marks(body), ...openers(body)])
    if (!headings.some((cut) => at.at >= cut.at && at.at < cut.end)) cuts.push(at);
  cuts.sort((a, b) => a.at - b.at);
  return partsOf(body, line.start, cuts);
}

/** Whether a heading may begin behind these words: at the start, or where a sentence or a decoration ends. */
const isFree = (before: string, marks: RegExp): boolean => before === '' || marks.test(before);

function namedHeadings(body: string): Cut[] {
  return [...body.matchAll(NAMED_HEADING)].flatMap((match) => {
    const before = body.slice(0, match.index).trimEnd();
    const colon = body.charAt(match.index + match[0].length) === ':';
    const told = colon || match[0].includes(' ') || /[.!?*-]$/.test(before);
    if (!isFree(before, /[.!?:;)•\w”"*-]$/) || !told || !meaningOf(match[0])) return [];
    return [{ at: match.index, end: match.index + match[0].length + (colon ? 1 : 0), heading: true }];
  });
}

/** The shortest known heading among the first words of each question that is followed by a capital. */
function askedHeadings(body: string): Cut[] {
  return [...body.matchAll(ASKED_HEADING)].flatMap((match) => {
    if (!isFree(body.slice(0, match.index).trimEnd(), /[.!?:;)•”"*-]$/)) return [];
    for (const next of match[0].matchAll(/ |$/g)) {
      const end = match.index + next.index;
      const known = meaningOf(match[0].slice(0, next.index));
      if (known && /^(?::| +(?:[A-Z•\d]|[-–*\\]))/.test(body.slice(end, end + 4)))
        return [{ at: match.index, end: body.charAt(end) === ':' ? end + 1 : end, heading: true }];
    }
    return [];
  });
}

function capitalHeadings(body: string): Cut[] {
  return [...body.matchAll(CAPITAL_HEADING)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    if (!isFree(body.slice(0, index).trimEnd(), /[.!?:;)•\w”"*-]$/) || !meaningOf(words)) return [];
    return [{ at: index, end: body.charAt(end) === ':' ? end + 1 : end, heading: true }];
  });
}

const marks = (body: string): Cut[] =>
  MARKS.flatMap((mark) => {
    const found = [...body.matchAll(mark)].map(({ index }) => ({ at: index, end: index, heading: false }));
    return found.length >= LIST ? found : [];
  });

const openers = (body: string): Cut[] =>
  [...body.matchAll(OPENER)].map(({ index }) => ({ at: index, end: index, heading: false }));

function partsOf(body: string, offset: number, cuts: readonly Cut[]): FlatPart[] {
  const parts: FlatPart[] = [];
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
