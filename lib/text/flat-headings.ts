import { anyOf, oneOf } from './any-of.ts';
import { opensAt } from './glued.ts';
import { meaningOf } from './headings.ts';
import { pattern } from './pattern.ts';
import { isTitle } from './titles.ts';

/** A place at which a flattened line is cut; a heading is what stands from there to its end. Offsets in the line. */
export interface Cut {
  readonly at: number;
  readonly end: number;
  readonly heading: boolean;
}

const OF_WHAT = oneOf(
  'Minimum, Preferred, Basic, Required, Desired, Desirable, Essential, Minimum and Preferred, Key, Core, Primary, Main',
  'Additional, Other, Technical, Personal, Soft, Job, Position, Role, Your, Our',
);
const SECTION = oneOf(
  '[Qq]ualifications?, [Rr]equirements, [Ss]kills, [Ee]ducation, [Ee]xperience, [Cc]ompetencies',
  '[Rr]esponsibilities, [Dd]uties, [Bb]enefits, [Ii]nformation',
);
const NAME = oneOf(
  pattern`(?:${OF_WHAT} ){1,3}${SECTION}`,
  /Knowledge, Skills,? (?:and|&) (?:Other )?Abilities/,
  'Qualifications?, Requirements, Skills, Education, Experience, Competencies',
  'Responsibilities, Duties, Benefits, Perks, Compensation',
  /(?:(?:Base|Hiring|Annual|Target) )?(?:Pay|Salary|Compensation|Wage) (?:Range|Scale)/,
  /(?:(?:Job|Role|Position) )?(?:Overview|Summary|Description)/,
  /(?:Person|Job) Specification|Physical (?:Demands|Requirements)|Work(?:ing)? (?:Environment|Conditions)|Essential (?:Duties|Functions)/,
);
const AND_MORE = String.raw`(?: (?:&|and|\/) [A-Z]?[\w' ]{3,24}?)?`;
const OF_THE_JOB = '(?: (?:in|for|of) (?:this|the) (?:role|position|job))?';
const OPEN = oneOf(
  'Bonus, You [Hh]ave, You [Ww]ill, You [Aa]re, You (?:[Cc]an|[Ss]hould|[Mm]ust)',
  /Ideal [Cc]andidates? (?:have|has|will|are|is)(?:\/are)?/,
);
/** Headings as they stand in running text: capitalised, and followed by a capital, a number, a mark or a colon. */
const NAMED = new RegExp(
  anyOf(
    pattern`${NAME}${AND_MORE}${OF_THE_JOB}(?= ?:|\s+(?:[A-Z•\d]|[-–*\\]{1,8} )|[A-Z][a-z])`,
    /(?:Nice [Tt]o [Hh]aves?|Bonus [Pp]oints|Must [Hh]aves?)(?= ?:|\s+(?:[A-Z]|[-–*•] ))/,
    pattern`${OPEN}(?= ?:|\s+[-–*•] )`,
  ),
  'g',
);
/** A question in the place of a heading ("Who You Are", "What Sets You Apart (Bonus Points)"): its words, one by one. */
const ASKED = /\b(?:What|Who|Why|About|How|Where)(?: [A-Za-z/&]+(?:['’]\w+)?|['’]\w+){1,8}(?: \([\w ]{3,30}\))?/g;
/** Words in capitals, small words between them, before a colon ("Technical/Specialized Knowledge, Skills, and Abilities:"). */
const TITLED = /\b[A-Z][\w’'/&-]*(?:,? (?:(?:and|or|of|to|for|in|the|&) ){0,2}[A-Z][\w’'/&-]*){0,8}(?= ?:)/g;
/** Headings in capitals. */
const CAPITALS = /\b[A-Z][A-Z'’/&]{2,}(?: [A-Z'’/&]{2,}){0,6}(?= ?:|\s+(?:[-–•*] |[A-Z][a-z]))/g;

/** All headings in a flattened line. */
export const headingsIn = (body: string): Cut[] => [
  ...named(body),
  ...asked(body),
  ...titled(body),
  ...capitals(body),
  ...paired(body),
];

/** "What we look for Required A van … Preferred A licence": two words alone, each with its capital between others. */
const PAIRED = /(?<=(?:(?:^| )\p{Ll}[\p{L}’'/-]*|[.:;)]) )(?:Required|Preferred)(?= \p{Lu})/gu;
/** Only where both stand in the line: either alone may be said of the words before it. */
function paired(body: string): Cut[] {
  const found = [...body.matchAll(PAIRED)];
  const isPair = new Set(found.map(([word]) => word)).size > 1;
  return isPair ? found.map(({ 0: word, index }) => cut(body, index, index + word.length)) : [];
}

/** Whether a heading may begin behind these words: at the start, or where a word, a sentence or a decoration ends. */
const isFree = (before: string): boolean => before === '' || /[.!?:;)•\w”"*-]$/.test(before);

const cut = (body: string, at: number, end: number): Cut => ({
  at,
  end: end + (/^ ?:/.exec(body.slice(end, end + 2))?.[0].length ?? 0),
  heading: true,
});

/** A word in small letters that nothing follows from. */
const ENDS_ITEM = /(?:^|[\s,(])(?!(?:of|in|for|the|and|or|our|to|with|by|on|your|their|this|a|an)$)\p{Ll}[\p{Ll}-]*$/u;

function named(body: string): Cut[] {
  return [...body.matchAll(NAMED)].flatMap(({ 0: words, index }) => {
    const before = body.slice(0, index).trimEnd();
    const end = index + words.length;
    const told =
      words.includes(' ') ||
      // "… when dueQualificationsMinimum of …"
      /^[A-Z][a-z]/.test(body.slice(end, end + 2)) ||
      /[.!?*-]$/.test(before) ||
      /^(?: ?:| +[-–*•] )/.test(body.slice(end, end + 6)) ||
      (/\p{Ll}$/u.test(before) && opensAt(body, end + 1)) ||
      (/^(?:Qualifications|Responsibilities)$/.test(words) && ENDS_ITEM.test(before));
    return isFree(before) && told && meaningOf(words) ? [cut(body, index, end)] : [];
  });
}

/**
 * The known heading among the first words of each question: the longest before a mark, or the shortest before a
 * capital.
 */
function asked(body: string): Cut[] {
  return [...body.matchAll(ASKED)].flatMap(({ 0: words, index }) => {
    if (!isFree(body.slice(0, index).trimEnd())) return [];
    const ends = [...words.matchAll(/ |$/g)]
      .map((next) => next.index)
      .filter((end) => isBalanced(words.slice(0, end)) && meaningOf(words.slice(0, end)) !== null);
    const before = (mark: RegExp) => (end: number) => mark.test(body.slice(index + end, index + end + 4));
    const end = ends.findLast(before(/^(?: ?:|\*| +[-–*•\\])/)) ?? ends.find(before(/^ +[A-Z\d]/));
    return end === undefined ? [] : [cut(body, index, index + end)];
  });
}

const isBalanced = (words: string): boolean => !words.includes('(') || words.endsWith(')');

/**
 * The names of sections before a colon; in the middle of a sentence capitalised words that end it may stand before one.
 */
function titled(body: string): Cut[] {
  return [...body.matchAll(TITLED)].flatMap(({ 0: words, index }) => {
    const goesOn = /[\w,)]$/.test(body.slice(0, index).trimEnd());
    const starts = [...words.matchAll(/(?<=^| )[A-Z]/g)].map((capital) => capital.index);
    const start = (goesOn ? starts : [0]).find((at) => isTitle(words.slice(at)));
    return start === undefined ? [] : [cut(body, index + start, index + words.length)];
  });
}

function capitals(body: string): Cut[] {
  return [...body.matchAll(CAPITALS)].flatMap(({ 0: words, index }) =>
    isFree(body.slice(0, index).trimEnd()) && meaningOf(words) ? [cut(body, index, index + words.length)] : [],
  );
}

/** A lead has no more words than this. */
const LONGEST_LEAD = 14;
const IN_BRACKETS = oneOf(
  /(?:must|nice|good)[- ](?:to[- ])?haves?/,
  'required, preferred, minimum, optional, desired, bonus',
);
/** How a heading ends that its list completes ("You may be a good fit if you have", "… (nice to have)"). */
const OPEN_END = new RegExp(
  anyOf(
    /(?::|…|\.{3})$/,
    pattern`\(${IN_BRACKETS}(?: \w+)?\)$`,
    /\b(?:if|if you|if you(?:'ve|'re)|have|has|are|with|to|will|includes?)$/,
  ),
  'i',
);

/** Where within a line another one begins. */
const INNER_START = /[.!?] |\p{Ll} \p{Lu}\p{Ll}* \p{Ll}/u;

/**
 * Where the line that leads a list begins, in the text before the list's first mark: the longest of its last words that
 * is a known heading and begins with a capital. -1 where the list has none.
 */
export function leadBefore(text: string): number {
  const starts = [...text.matchAll(/(?:^|[\p{Ll}\d.,!?:;)…”"] )(?=\p{Lu})/gu)].map(
    ({ 0: gap, index }) => index + gap.length,
  );
  return (
    starts.find((start) => {
      const words = text.slice(start);
      if (words.split(' ').length > LONGEST_LEAD || INNER_START.test(words) || meaningOf(words) === null) return false;
      return isTitle(words) || OPEN_END.test(words);
    }) ?? -1
  );
}
