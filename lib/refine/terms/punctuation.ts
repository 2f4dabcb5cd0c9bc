import { CLASS_NOUNS, CUES, IMPORTANCE, PREPOSITIONS } from './classes.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { markerAt } from './markers.ts';

/** Reads a mark and, with a bracket, what it holds; how many words that was. */
export function readMark(line: Line, draft: Draft, at: number): number {
  switch (line.folded(at)) {
    case '(':
    case '[':
      return readBracket(line, draft, at);
    case ',':
      draft.cue = draft.context.acts && !draft.any;
      draft.separate('comma');
      return 1;
    case '/':
    case '|':
      draft.closeItem('slash');
      return 1;
    case ':':
      return readColon(line, draft, at);
    case '–':
    case '—':
    case '-':
      return readDash(line, draft, at);
    case ';':
    case '•':
    case '\n':
      if (draft.illustrates && !line.cueFollows(at + 1)) draft.separate('comma');
      else draft.closeSegment();
      draft.cue = true;
      return 1;
    case '.':
    case '!':
    case '?':
      draft.closeSegment();
      draft.cue = true;
      return 1;
    default:
      return 1;
  }
}

function readBracket(line: Line, draft: Draft, at: number): number {
  const end = bracketEnd(line, at);
  const said =
    !draft.any &&
    ((line.is(at - 1, CUES) && line.is(end + 1, PREPOSITIONS)) ||
      // "Familiar with (or keen to learn) looms"
      (line.is(at - 1, PREPOSITIONS) && /^(?:or|and)$/.test(line.folded(at + 1))));
  return said || draft.addAside(line.slice(at + 1, end), line.isOfClass(at)) ? end - at + 1 : 1;
}

/** Where a bracket is closed again; the end of the clause where it is not. */
function bracketEnd(line: Line, at: number): number {
  let depth = 0;
  for (let end = at; end < line.length; end++) {
    const mark = line.folded(end);
    if (mark === '(' || mark === '[') depth++;
    if ((mark === ')' || mark === ']') && --depth === 0) return end;
  }
  return line.length;
}

function readColon(line: Line, draft: Draft, at: number): number {
  if (isWithinList(line, at)) {
    draft.separate('comma');
    return 1;
  }
  if (opensList(line, draft, at)) {
    const announced = line.isAnnounced(at);
    if (announced) draft.dropItem();
    draft.closeSegment({ marker: announced ? 'following' : ':' });
    return 1;
  }
  if (isLabel(line, draft, at)) draft.dropAll();
  draft.closeSegment({ opens: true, listed: true });
  draft.cue = true;
  return 1;
}

/** "Our stack: X, Y, data stores: Z": the list of another colon goes on. */
function isWithinList(line: Line, at: number): boolean {
  const before = line.slice(0, at).map(({ folded }) => folded);
  return !line.cueFollows(at + 1) && before.slice(before.indexOf(':')).includes(',') && before.includes(':');
}

/** "The following:", "tools:", "knowledge of:" */
function opensList(line: Line, draft: Draft, at: number): boolean {
  const last = draft.words.at(-1) ?? line.at(at - 1);
  const lists = line.isAnnounced(at) || (!!last && (CLASS_NOUNS.has(last.folded) || last.folded === 'of'));
  return lists && !line.cueFollows(at + 1);
}

/** How many words a label has at the most. */
const LONGEST_LABEL = 8;

/** A label is not what is asked, unless it names something. */
function isLabel(line: Line, draft: Draft, at: number): boolean {
  const last = draft.words.at(-1) ?? line.at(at - 1);
  const names = draft.names.some(({ words }) => words[0]?.known === words.length) && last?.folded !== 'skills';
  const opens = !draft.continues || (at <= LONGEST_LABEL && line.cueFollows(at + 1));
  // "Databases: knowledge of SQL" asks for the latter
  return opens && (!names || line.asksAfter(at)) && line.length - at > 2;
}

/** "Python – strongly preferred, R": said of the one name. */
const isImportance = (line: Line, at: number): boolean => line.is(line.isAdverb(at) ? at + 1 : at, IMPORTANCE);

/** "Tools – X, Y", "SQL knowledge – X, Y" list; else what stands behind it is told for itself. */
function readDash(line: Line, draft: Draft, at: number): number {
  const last = draft.words.at(-1);
  // "Any of: - weaving; - dyeing"
  if (/^[;:,\n•]$/.test(line.folded(at - 1))) return 1;
  if (!draft.any || isImportance(line, at + 1) || markerAt(line, at + 1, draft.named) > 0) return 1;
  if (last && CLASS_NOUNS.has(last.folded)) {
    if (line.isAnnounced(at)) draft.dropItem();
    draft.closeSegment({ marker: ':' });
  } else if (line.is(at - 1, CUES) && line.listsNames(at + 1)) draft.closeSegment({ marker: '-' });
  else draft.closeSegment({ opens: true, listed: true });
  draft.cue = true;
  return 1;
}
